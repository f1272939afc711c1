from math import nan

import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.one_mean import ALIKE, NOBODY, ONE, mean


def test_mean_spread_and_t_interval_leave_blanks_out():
    found = mean([1, nan, 2, 3])
    assert (found.n, found.value, found.sd) == (3, 2, 1)
    # t(0.975, 2) = 4.302653 (tables) over the root of 3.
    assert found.limits == (pytest.approx(2 - 2.484138, abs=1e-6), pytest.approx(2 + 2.484138, abs=1e-6))
    assert found.error == pytest.approx(3**-0.5)


def test_a_lower_confidence_is_narrower():
    # t(0.95, 2) = 2.919986 (tables) over the root of 3.
    assert mean([1, 2, 3], confidence=0.9).limits[1] == pytest.approx(2 + 1.685854, abs=1e-6)


def test_nobody_has_no_mean_and_one_has_no_spread():
    assert mean([nan]).value == Missing(NOBODY)
    one = mean([3])
    assert (one.n, one.value, one.sd, one.limits[0]) == (1, 3, Missing(ONE), Missing(ONE))
    assert one.error == Missing(ONE)


@pytest.mark.parametrize("values", [[4, 4, 4], [0.3, 0.1 + 0.2, 0.3], [0, 0]])
def test_people_who_are_alike_but_for_rounding_have_no_interval(values):
    found = mean(values)
    assert found.sd == 0
    assert found.limits == (Missing(ALIKE), Missing(ALIKE))
