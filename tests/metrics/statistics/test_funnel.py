import numpy as np
import pytest

from metrics.statistics.funnel import Funnel, funnel
from metrics.statistics.missing import Missing


def done(count, n) -> Funnel:
    found = funnel(count, n)
    assert isinstance(found, Funnel)
    return found


def test_exact_limits_by_hand():
    # Half of all. Of ten, P(X <= 1) is 11 / 1024 and P(X <= 2) is 56 / 1024; 2.5 % is 25.6 / 1024:
    # r = 2, a = (56 - 25.6) / 45.
    found = done([5, 10, 0], [10, 10, 10])
    assert found.target == 0.5
    low, high = found.inner[0]
    assert low == pytest.approx((2 - 30.4 / 45) / 10)
    # P(X <= 7) is 968 / 1024, of P(X <= 8) 1013; 97.5 % is 998.4: r = 8, a = (1013 - 998.4) / 45.
    assert high == pytest.approx((8 - 14.6 / 45) / 10)


def test_schools_are_flagged_by_the_chance_on_their_side():
    # Ten of ten: 1 / 1024 is below 0.1 %. Nine of ten: 11 / 1024 is below 2.5 %. Eight: 56 / 1024 is not.
    found = done([10, 9, 8, 0, 1, 2], [10] * 6)
    assert found.flag.tolist() == ["above 99.8%", "above 95%", "inside", "below 99.8%", "below 95%", "inside"]
    assert found.p_upper[:3] == pytest.approx([1 / 1024, 11 / 1024, 56 / 1024])
    assert found.p_lower[3] == pytest.approx(1 / 1024)
    assert (found.outside, found.expected_outside) == (4, pytest.approx(0.3))


def test_normal_limits_stay_inside_none_and_all():
    found = done([1, 1, 40], [2, 2, 400])
    assert found.outer_normal[0, 0] == 0
    assert (found.inner_normal <= 1).all()


def test_phi_is_the_mean_squared_z():
    # 8 and 2 of ten at one half: (0.3 / 0.158) squared is 3.6, both sides.
    found = done([8, 2], [10, 10])
    assert found.z == pytest.approx([3.6**0.5, -(3.6**0.5)])
    assert found.phi == pytest.approx(3.6)


def test_a_school_without_anybody_has_no_limits_and_no_flag():
    found = done([5, 0, 5], [10, 0, 10])
    assert np.isnan(found.inner[1]).all()
    assert np.isnan([found.rate[1], found.z[1], found.p_lower[1]]).all()
    assert found.flag[1] == ""
    assert (found.outside, found.expected_outside) == (0, pytest.approx(0.1))


@pytest.mark.parametrize(("count", "n"), [([], []), ([0], [0]), ([0, 0], [9, 9]), ([9, 9], [9, 9])])
def test_none_or_all_of_everybody_leaves_no_funnel(count, n):
    assert isinstance(funnel(count, n), Missing)
