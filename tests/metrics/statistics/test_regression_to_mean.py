import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.one_mean import ALIKE
from metrics.statistics.regression_to_mean import NOBODY_CHOSEN, regression

BEFORE = np.array([1.0, 2, 3, 4])


def test_where_after_has_nothing_to_do_with_before_the_whole_distance_is_expected():
    after = np.array([2.0, 3, 3, 2])  # slope 0 by symmetry
    found = regression(BEFORE, after, BEFORE <= 1)
    assert (found.n, found.n_chosen, found.before, found.before_chosen) == (4, 1, 2.5, 1)
    assert found.expected == pytest.approx(1.5)
    assert (found.change, found.change_chosen) == (0, 1)


def test_where_everybody_keeps_their_distance_nothing_is_expected():
    assert regression(BEFORE, BEFORE + 1, BEFORE <= 2).expected == pytest.approx(0)


def test_half_a_slope_expects_half_the_distance_of_the_highest_downwards():
    found = regression(BEFORE, BEFORE / 2, BEFORE >= 4)
    assert found.expected == pytest.approx(0.5 * (2.5 - 4))


def test_what_cannot_be_computed_says_why():
    assert regression(BEFORE, BEFORE, BEFORE > 9).expected == Missing(NOBODY_CHOSEN)
    alike = np.array([2.0, 2, 2])
    assert regression(alike, BEFORE[:3], alike > 0).expected == Missing(ALIKE)
    assert not regression(np.array([]), np.array([]), np.array([])).expected
