"""School time missed by hours, of students of one school."""

import numpy as np
import pytest

from metrics.dose import by_band, slope
from metrics.similar import Students

HOURS = np.repeat([5.0, 20.0, 60.0], 30)


def students(missed: np.ndarray) -> Students:
    many = len(missed)
    before = np.tile([0.05, 0.15], many // 2)
    traits = {"grade": np.array(["5"] * many, dtype=object)}
    return Students(np.arange(many), missed, before, np.ones(many, dtype="int64"), traits)


def test_bands_are_the_federal_ones_with_the_edge_above():
    hours = np.array([14.9, 15.0, 44.9, 45.0] * 20)
    rows = by_band(students(np.tile([0.1, 0.2, 0.2, 0.4], 20)), hours * 60, 20)
    assert rows["grp"].tolist() == ["whole", "h1", "h15", "h45"]
    assert rows["n"].tolist() == [80, 20, 40, 20]


def test_a_band_of_few_has_a_mean_and_no_interval():
    rows = by_band(students(np.linspace(0, 0.2, 90)), HOURS * 60, 31)
    assert np.isfinite(rows["value"][1:]).all()
    assert np.isnan(rows["low"][1:]).all()
    assert all(rows["reason"][1:])


def test_the_slope_is_of_ten_hours():
    # Missed is 0.2 less 0.001 an hour, whatever was before: a hundredth for ten hours.
    rows = slope(students(0.2 - 0.001 * HOURS), HOURS * 60, 20)
    assert rows["value"][0] == pytest.approx(-0.01)
    assert rows["n"][0] == 90


def test_who_did_not_come_is_in_no_band():
    minutes = np.where(np.arange(90) < 10, 0, HOURS * 60)
    assert by_band(students(np.linspace(0, 0.2, 90)), minutes, 20)["n"][0] == 80
