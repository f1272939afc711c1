from math import inf, nan

import pytest

from metrics.statistics.missing import Missing, known, limits


@pytest.mark.parametrize("value", [nan, inf, -inf])
def test_what_is_no_finite_number_is_missing_with_its_reason(value):
    assert known(value, "nobody") == Missing("nobody")


def test_a_missing_value_is_false_and_nought_is_a_number():
    assert not Missing("nobody")
    assert known(0, "nobody") == 0.0


def test_an_interval_may_have_one_end():
    assert limits(0.5, inf, "no upper end") == (0.5, Missing("no upper end"))
