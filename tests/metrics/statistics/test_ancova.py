import numpy as np
import pytest

from metrics.statistics.ancova import ancova, cuped, interacted
from metrics.statistics.missing import Missing

TOOK = np.array([1, 1, 1, 0, 0, 0], dtype=bool)


def test_the_same_slope_in_both_groups_is_taken_out():
    # After is before + 4 for those who took part, but for what adds up to nothing along the line.
    before = np.array([1, 2, 3, 3, 4, 5], dtype=float)
    after = before + 4 * TOOK + np.array([1, -2, 1, 1, -2, 1])
    found = ancova(before, after, TOOK)
    assert found.estimate == pytest.approx(4)
    # Left over: 12 over 6 - 3 degrees; before within groups 4 squares, means 2 apart:
    # variance 4 x (1/3 + 1/3 + 2 x 2 / 4).
    assert found.error == pytest.approx(np.sqrt(4 * (2 / 3 + 1)))
    assert interacted(before, after, TOOK)[0] == pytest.approx(4)


def test_the_size_is_in_pooled_standard_deviations_after():
    before, after = np.array([1, 2, 3, 1, 2, 3.0]), np.array([5, 5, 8, 1, 1, 4.0])
    # Groups start alike, so the estimate is the plain difference 6 - 2; pooled variance 3; N 6: 1 - 3/15.
    found = ancova(before, after, TOOK)
    assert found.estimate == pytest.approx(4)
    assert found.size == pytest.approx(0.8 * 4 / np.sqrt(3))


def test_cuped_leaves_the_variance_that_before_does_not_tell():
    before, after = np.array([1, 2, 3, 1, 2, 3.0]), np.array([1, 2, 3, 1, 2, 6.0])
    # Slope: sum of products 7 over squares 4 ... within all: 1.75; r squared = 7 x 7 / (4 x 17.5).
    found = cuped(before, after, TOOK)
    assert found.slope == pytest.approx(1.75)
    assert found.variance_left == pytest.approx(1 - 49 / 70)


@pytest.mark.parametrize("treated", [[], [1], [1, 1, 1], [0, 0], [1, 0]])
def test_where_there_is_nobody_or_too_few_it_is_missing(treated):
    took, scores = np.array(treated, dtype=bool), np.arange(len(treated), dtype=float)
    found = ancova(scores, scores, took)
    for value in (found.estimate, found.error_hc2, found.size, *interacted(scores, scores, took)):
        assert isinstance(value, Missing)


def test_before_all_alike_foretells_nothing():
    found = cuped([5, 5, 5, 5, 5, 5], [1, 2, 3, 4, 5, 6], TOOK)
    assert isinstance(found.slope, Missing)
    assert found.difference.difference == pytest.approx(-3)
