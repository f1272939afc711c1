"""Gaps of two years beside each other; expected values by hand."""

import numpy as np
import pytest

from metrics.gap_change import ONE_YEAR, changes
from metrics.privacy import WITHHELD


def frame(
    year: int, *rows: tuple[str, float, float, float], hidden: tuple[str, ...] = ()
) -> dict[str, np.ndarray]:
    """Group, gap and its ends; then the total."""
    grp = np.array([*(row[0] for row in rows), "whole"], dtype=object)
    gap, low, high = (np.array([*(row[at] for row in rows), np.nan]) for at in (1, 2, 3))
    gone = np.isin(grp, hidden)
    numbers = {"gap": gap, "gap_low": low, "gap_high": high, "n": np.full(len(grp), 100.0)}
    told = {name: np.where(gone, np.nan, values) for name, values in numbers.items()}
    many = np.full(len(grp), 1)
    return told | {"grp": grp, "hidden": gone, "year": many * year, "place": many}


def test_a_gap_that_halved_is_told_with_its_interval():
    found = changes(frame(2025, ("a", 0.10, 0.04, 0.16)), frame(2024, ("a", 0.20, 0.15, 0.25)), {})
    # Half widths 0.06 and 0.05: sqrt(0.0036 + 0.0025) = 0.0781.
    assert found["value"][0] == pytest.approx(-0.10)
    assert found["low"][0] == pytest.approx(-0.1781, abs=1e-4)
    assert found["high"][0] == pytest.approx(-0.0219, abs=1e-4)
    assert found["status"].tolist() == ["real_gap", ""]
    assert (found["gap_then"][0], found["gap_now"][0]) == (0.20, 0.10)
    assert np.isnan(found["value"][1])
    assert found["comparisons"][0] == 1


def test_ends_that_are_not_alike_are_crossed():
    # Now 0.02 above and 0.08 below its gap, then 0.06 above and 0.01 below.
    found = changes(frame(2025, ("a", 0.10, 0.02, 0.12)), frame(2024, ("a", 0.10, 0.09, 0.16)), {})
    assert found["low"][0] == pytest.approx(-((0.08**2 + 0.06**2) ** 0.5))
    assert found["high"][0] == pytest.approx((0.02**2 + 0.01**2) ** 0.5)
    assert found["status"][0] == "cannot_tell"


def test_a_small_move_beyond_chance_is_watched():
    found = changes(frame(2025, ("a", 0.03, 0.02, 0.04)), frame(2024, ("a", 0.07, 0.06, 0.08)), {})
    assert found["status"][0] == "watch"


def test_a_move_of_few_is_not_told():
    now, then = frame(2025, ("a", 0.10, 0.09, 0.11)), frame(2024, ("a", 0.20, 0.19, 0.21))
    assert changes(now, then, {})["status"][0] == "real_gap"
    for few in (now, then):
        some = [one | {"n": np.full(2, 29.0)} if one is few else one for one in (now, then)]
        assert changes(*some, {})["status"][0] == "cannot_tell"


def test_looking_at_many_makes_one_of_them_uncertain():
    """Alone p is 0.03; one of ten looked at together it is ten times as much."""
    half = 0.10 / 2.17 * 1.96 / 2**0.5
    moved = ("a", 0.10, 0.10 - half, 0.10 + half)
    same = [(str(at), 0.0, -0.1, 0.1) for at in range(9)]
    then = ("a", 0.0, -half, half)
    assert changes(frame(2025, moved), frame(2024, then), {})["status"][0] == "real_gap"
    found = changes(frame(2025, moved, *same), frame(2024, then, *same), {})
    assert found["status"][0] == "cannot_tell"
    assert found["comparisons"][0] == 10


@pytest.mark.parametrize(("now", "then"), [(("a",), ()), ((), ("a",)), (("a",), ("a",))])
def test_of_a_group_that_is_withheld_in_either_year_nothing_is_told(now, then):
    rows = ("a", 0.1, 0.0, 0.2)
    found = changes(frame(2025, rows, hidden=now), frame(2024, rows, hidden=then), {})
    assert found["hidden"].tolist() == [True, False]
    assert found["reason"][0] == WITHHELD
    for name in ("value", "low", "high", "n", "gap_then", "gap_now"):
        assert np.isnan(found[name][0])


def test_a_group_of_one_year_says_so():
    found = changes(frame(2025, ("a", 0.1, 0.0, 0.2)), frame(2024, ("b", 0.1, 0.0, 0.2)), {})
    assert (found["reason"][0], found["status"][0]) == (ONE_YEAR, "")
    assert np.isnan(found["value"][0])
