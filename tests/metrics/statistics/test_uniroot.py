from math import sqrt

import pytest

from metrics.statistics.uniroot import R_TOLERANCE, uniroot


@pytest.mark.parametrize(("low", "high"), [(0, 2), (1, 1.5), (-1, 40)])
def test_the_root_is_found_within_the_tolerance(low, high):
    assert uniroot(lambda x: x * x - 2, low, high) == pytest.approx(sqrt(2), abs=R_TOLERANCE)


def test_a_root_at_an_end_is_found():
    assert uniroot(lambda x: x, 0, 1) == 0
    assert uniroot(lambda x: x - 1, 0, 1) == 1


def test_a_curve_on_one_side_of_nought_has_no_root():
    with pytest.raises(ValueError, match="no root between 0 and 1"):
        uniroot(lambda x: x + 1, 0, 1)
