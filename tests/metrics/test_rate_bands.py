"""Bands in place of numbers near none and near all; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.band_moves import Part
from metrics.privacy import protect
from metrics.rate_bands import band, band_by_size, written
from tests.metrics.crowd import DISTRICT, tables

LEAST = 10


@pytest.mark.parametrize(
    ("count", "n", "told"),
    [
        (0, 44, 0),  # 20% of 44 are 8: nine of them would stand outside, and be told by that
        (9, 45, 20),
        (0, 45, 20),
        (9, 89, 20),
        (18, 89, 0),  # 20.2%
        (9, 90, 10),
        (81, 90, -10),
        (80, 90, 0),
        (9, 180, 5),
        (171, 180, -5),
        (9, 300, 3),
        (9, 450, 2),
        (9, 900, 1),
        (5000, 5000, -1),
    ],
)
def test_each_band_holds_every_count_below_the_threshold(count, n, told):
    assert band(np.array([float(count)]), np.array([float(n)]), LEAST).tolist() == [told]


BY_SIZE = ((10, 20), (21, 10), (41, 5), (101, 3), (201, 2), (301, 1))


@pytest.mark.parametrize(
    ("count", "n", "told"),
    [
        (0, 0, 0),
        (9, 9, 0),
        (2, 10, 20),  # exactly 20 %
        (3, 10, 0),
        (8, 10, -20),
        (4, 20, 20),
        (2, 21, 10),
        (3, 60, 5),
        (97, 100, -5),
        (5, 200, 3),  # 2.5 %
        (300, 300, -2),
        (3, 301, 1),
        (100_000, 100_000, -1),
    ],
)
def test_bands_of_other_sizes_can_be_given(count, n, told):
    people, widths = np.array(BY_SIZE).T
    assert band_by_size(np.array([float(count)]), np.array([float(n)]), people, widths).tolist() == [told]


def test_a_band_is_written_as_a_bound():
    assert [written(5), written(-5), written(0), written(float("nan")), written(None)] == [
        "<=5%",
        ">=95%",
        "",
        "",
        "",
    ]


def school(place: int, groups: dict[str, tuple[int, int]]) -> list[tuple[int, str, str, float, float]]:
    total = [sum(pair[part] for pair in groups.values()) for part in (0, 1)]
    rows = [(place, "grade", name, float(count), float(n)) for name, (count, n) in groups.items()]
    return [(place, "whole", "whole", float(total[0]), float(total[1])), *rows]


def bounds(groups: dict[str, tuple[int, int]]) -> dict[str, int]:
    out = protect(tables(*school(2, groups)), {2: "school", DISTRICT: "district"}, "students", {})
    told = out[out["bound"] != 0]
    assert told["hidden"].all()
    assert told[["count", "n", "value", "low", "high"]].isna().all().all()
    return dict(zip(told["grp"], told["bound"], strict=True))


def test_a_hidden_row_near_none_is_told_by_its_band():
    # The guard of it can take or give more than six: anything from none to nine is possible.
    assert bounds({"1": (3, 100), "2": (40, 90), "3": (60, 120)}) == {"1": 10}


def test_two_bands_that_would_give_each_other_away_are_not_both_told():
    # 9 of 45 and 9 of 46 are 18 together: each at most nine, so both would be nine.
    told = bounds({"1": (9, 45), "2": (9, 46), "3": (60, 150)})
    assert len(told) <= 1


def test_a_row_that_is_shown_has_no_band():
    out = protect(
        tables(*school(2, {"1": (12, 1000), "2": (900, 1000)})),
        {2: "school", DISTRICT: "district"},
        "students",
        {},
    )
    assert not out["hidden"].any()
    assert (out["bound"] == 0).all()


def test_a_mean_has_no_band():
    rows = tables(*school(2, {"1": (3, 100), "2": (40, 90), "3": (60, 120)}))
    means = rows.assign(value=0.5)
    out = protect(means, {2: "school", DISTRICT: "district"}, "students", {})
    assert (out["bound"] == 0).all()
    assert isinstance(out, pd.DataFrame)


def test_a_band_told_by_another_threshold_says_what_it_said_then():
    """5 of 100 was told as "at most 10%" while numbers below 10 were hidden: of 90 to 179 people, and so at
    most 9 of 90. Hiding those below 20 since makes it no wider (190 to 379, at most 19)."""
    row = np.array([[5.0]]), np.array([[95.0]]), np.array([[1]]), np.array([[0]]), np.array([[5]])
    part = Part.of([*row, np.array([[10]]), np.array([[10]])])
    (up, down), (more, fewer) = part.rooms(np.zeros((1, 1), dtype="int64"), 20)
    assert (up.item(), down.item()) == (4, 5)
    assert (more.item(), fewer.item()) == (79, 10)  # of the others 85 to 174
