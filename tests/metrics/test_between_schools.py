"""Schools side by side; expected values by hand."""

import numpy as np
import pytest

from metrics.between_schools import beside_limits, hours_a_student, with_need


def frame(*rows: tuple[str, float, float], hidden: tuple[str, ...] = ()) -> dict[str, np.ndarray]:
    """Group, count and n of each row."""
    grp = np.array([row[0] for row in rows], dtype=object)
    gone = np.isin(grp, hidden)
    count, n = (np.array([row[at] for row in rows], dtype="float64") for at in (1, 2))
    with np.errstate(invalid="ignore"):
        value = np.where(gone, np.nan, count / n)
    told = {name: np.where(gone, np.nan, values) for name, values in (("count", count), ("n", n))}
    return {"grp": grp, **told, "value": value, "hidden": gone}


def test_a_school_far_off_is_told_and_one_like_the_others_is_not():
    # 90 of 300 and 30 of 300, 60 of 300: of 900, 180: a fifth; error of 300 is 0.0231: 4.3 of them off.
    found = beside_limits(frame(("a", 90, 300), ("b", 30, 300), ("c", 60, 300), ("whole", 180, 900)))
    assert found["status"].tolist() == ["real_gap", "real_gap", "no_gap", ""]
    # z is 4.33, -4.33 and 0: the mean of their squares is 12.5.
    assert found["spread"][3] == pytest.approx(12.5)
    assert np.isnan(found["spread"][:3]).all()
    # Limits of 95 % by the normal distribution are 0.155 and 0.245; exact ones lie close.
    assert found["inner_low"][2] == pytest.approx(0.155, abs=0.004)
    assert found["inner_high"][2] == pytest.approx(0.245, abs=0.004)
    assert np.isnan(found["outer_low"][3])


def test_a_hidden_school_is_not_looked_at():
    rows = [("a", 60, 300), ("b", 60, 300), ("c", 299, 300), ("whole", 419, 900)]
    found = beside_limits(frame(*rows, hidden=("c",)))
    # With the hidden school the usual share would be 0.47, and both others far below.
    assert found["status"].tolist() == ["no_gap", "no_gap", "withheld", ""]
    assert np.isnan(found["inner_low"][2])


@pytest.mark.parametrize("rows", [[("a", 3, 30)], [("a", 0, 30), ("b", 0, 40)], [("a", 0, 0), ("b", 0, 0)]])
def test_where_nobody_can_stray_nothing_is_said(rows):
    found = beside_limits(frame(*rows, ("whole", 0, 100)))
    assert set(found["status"].tolist()) == {""}
    assert np.isnan(found["inner_low"]).all()


def test_hours_of_participants_are_spread_over_everybody():
    # 12 hours each of 10 of 40 students; nobody of 20, whose mean is missing.
    found = hours_a_student(np.array([12.0, np.nan]), np.array([10.0, 0.0]), np.array([40.0, 20.0]))
    assert found.tolist() == [3.0, 0.0]


def needs(*pairs: tuple[float, float]) -> dict[str, np.ndarray]:
    """Need and hours of each school, then the total."""
    need, hours = (np.array([*(pair[at] for pair in pairs), np.nan]) for at in (0, 1))
    grp = np.array([*map(str, range(len(pairs))), "whole"], dtype=object)
    return {"grp": grp, "need": need, "value": hours}


def test_the_slope_is_hours_for_ten_points():
    # Hours 1, 2, 3, 4, 5 and 0.1 up and down by turns; by hand: slope 1, residuals -0.1 0.1 0 0.1 -0.1.
    found = with_need(needs((0.1, 0.9), (0.2, 2.1), (0.3, 3.0), (0.4, 4.1), (0.5, 4.9)))
    slope, low, high = (found[name][-1] for name in ("slope", "slope_low", "slope_high"))
    assert slope == pytest.approx(1.0)
    # Error: sqrt(0.04 / 3 / 10); t with 3 degrees of freedom is 3.1824.
    half = 3.1824 * (0.04 / 3 / 10) ** 0.5
    assert (low, high) == (pytest.approx(1 - half, abs=1e-4), pytest.approx(1 + half, abs=1e-4))
    assert np.isnan(found["slope"][:-1]).all()


@pytest.mark.parametrize(
    "pairs",
    [
        [(0.1, 1), (0.2, 2), (0.3, 3), (0.4, 4)],
        [(0.3, 1), (0.3, 2), (0.3, 3), (0.3, 4), (0.3, 5)],
        [(0.1, 1), (0.2, 2), (0.3, 3), (0.4, 4), (np.nan, 5)],
    ],
)
def test_of_few_schools_or_of_schools_alike_no_slope_is_told(pairs):
    assert np.isnan(with_need(needs(*pairs))["slope"]).all()
