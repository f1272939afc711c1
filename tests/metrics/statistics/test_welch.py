import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.welch import difference


def test_two_small_groups_by_hand():
    # Means 4 and 2, variances 1 and 1, three each: error sqrt(2/3), df 4, t 2.449, p 0.0705.
    found = difference([3, 4, 5], [1, 2, 3])
    assert found.difference == pytest.approx(2)
    assert found.error == pytest.approx(np.sqrt(2 / 3))
    assert found.df == pytest.approx(4)
    assert found.p == pytest.approx(0.0705, abs=1e-4)
    # t(4) = 2.776
    assert (found.low, found.high) == pytest.approx((2 - 2.2669, 2 + 2.2669), abs=1e-3)
    assert found.size == pytest.approx(1.6)


def test_it_agrees_with_scipy():
    from scipy.stats import ttest_ind

    made = np.random.default_rng(1)
    first, second = made.normal(3, 1, 12), made.normal(2, 5, 40)
    found, peer = difference(first, second), ttest_ind(first, second, equal_var=False)
    assert (found.p, found.df) == pytest.approx((peer.pvalue, peer.df))
    assert (found.low, found.high) == pytest.approx(tuple(peer.confidence_interval()))


def test_blanks_are_left_out():
    found = difference([3, np.nan, 4, 5], [1, 2, 3, np.nan])
    assert (found.n1, found.n2) == (3, 3)
    assert found.difference == pytest.approx(2)


@pytest.mark.parametrize(("first", "second"), [([1], [2, 3]), ([2, 2], [5, 5]), ([0.1] * 3, [0.3] * 3)])
def test_no_spread_leaves_the_difference_without_an_interval(first, second):
    found = difference(first, second)
    assert found.difference == pytest.approx(np.mean(first) - np.mean(second))
    for value in (found.low, found.high, found.p, found.size, found.df):
        assert isinstance(value, Missing)


@pytest.mark.parametrize(("first", "second"), [([], []), ([np.nan], [1, 2]), ([1, 2], [])])
def test_a_group_without_anybody_has_no_difference(first, second):
    found = difference(first, second)
    assert isinstance(found.difference, Missing)
    assert not isinstance(found.mean2, Missing) or found.n2 == 0
