import numpy as np
import pytest

from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.dose import by_band, slope
from metrics.statistics.missing import Missing

HOURS = np.array([5, 10, 20, 30, 50, 60] * 5, dtype=float)
WOBBLE = np.repeat([-1, 1, 0, 1, -1], 6)


def test_the_slope_is_for_ten_hours():
    # Half a point less absence an hour is 5 points for ten hours; the wobble is the same at all hours.
    found = slope(HOURS, 40 - 0.5 * HOURS + WOBBLE)
    assert found.estimate == pytest.approx(-5)
    assert found.low < -5 < found.high
    assert found.n == 30


def test_covariates_are_held_still():
    before = HOURS / 10 + np.tile([0, 1, 2, 1, 0], 6)
    found = slope(HOURS, 3 * before + WOBBLE, design(Covariates.of({"before": before})))
    assert found.estimate == pytest.approx(0, abs=0.5)
    assert found.low < 0 < found.high


@pytest.mark.parametrize("hours", [HOURS[:19], np.full(30, 12.0), np.empty(0)])
def test_too_few_students_or_the_same_hours_tell_no_slope(hours):
    found = slope(hours, np.arange(len(hours)))
    assert isinstance(found.estimate, Missing)
    assert isinstance(found.low, Missing)


def test_an_edge_belongs_to_the_band_above_and_small_bands_have_no_interval():
    hours = np.array([0.5, 1, 14.9, 15, 44, 100] * 7)
    outcome = np.array([9, 2, 4, 6, 8, 5] * 7) + np.repeat([-1, 1, 0, 0, 1, -1, 0], 6)
    low, middle, high, none = by_band(hours, outcome, [1, 15, 45, 200], least=14)
    assert [band.n for band in (low, middle, high, none)] == [14, 14, 7, 0]
    assert (low.mean, middle.mean, high.mean) == pytest.approx((3, 7, 5))
    assert low.low < 3 < low.high
    assert isinstance(high.low, Missing)
    assert isinstance(none.mean, Missing)
    assert (none.start, none.end) == (200, np.inf)


def test_bands_stand_as_if_they_had_the_covariates_of_all():
    # Outcome is twice the score of before; the second band began 3 higher. Adjusted, both are at the mean.
    hours = np.repeat([5.0, 20.0], 20)
    before = np.tile([1.0, 2, 3, 4], 10) + 3 * (hours > 10)
    bands = by_band(hours, 2 * before, [1, 15], design(Covariates.of({"before": before})))
    assert [band.mean for band in bands] == pytest.approx([8, 8])


def test_nobody_at_all_leaves_every_band_empty():
    assert [band.n for band in by_band([], [], [1, 15])] == [0, 0]
