"""Level and change together; expected values by hand and from Newcombe 1998."""

import numpy as np
import pandas as pd
import pytest

from metrics.status_change import NOT_SHOWN, ONE_YEAR, level_of, status_change


@pytest.mark.parametrize(
    ("share", "level"),
    [
        (0, "very_low"),
        (0.025, "very_low"),
        (0.026, "low"),
        (0.05, "low"),
        (0.1, "medium"),
        (0.101, "high"),
        (0.2, "high"),
        (0.201, "very_high"),
        (1, "very_high"),
    ],
)
def test_an_edge_belongs_to_the_better_level(share, level):
    assert level_of(share, 150) == level


@pytest.mark.parametrize(
    ("share", "level"), [(0.05, "low"), (0.06, "medium"), (0.2, "medium"), (0.21, "very_high")]
)
def test_below_one_hundred_and_fifty_the_grid_is_smaller(share, level):
    assert level_of(share, 149) == level


def rows(*told: tuple[str, int, int], hidden: str = "") -> pd.DataFrame:
    frame = pd.DataFrame(told, columns=["grp", "count", "n"]).astype({"count": "float64", "n": "float64"})
    frame = frame.assign(value=frame["count"] / frame["n"], hidden=frame["grp"] == hidden, label=frame["grp"])
    return frame.mask(
        frame["hidden"], {"count": np.nan, "n": np.nan, "value": np.nan}.get("n"), axis=0
    ).assign(grp=frame["grp"], label=frame["label"], hidden=frame["hidden"])


def one(now: tuple[int, int], then: tuple[int, int]) -> dict:
    return status_change(rows(("a", *now)), rows(("a", *then)), {}).iloc[0].to_dict()


def test_a_change_is_the_difference_of_the_shares_with_newcombes_interval():
    # 56 of 70 against 48 of 80: 0.2, 0.0524 to 0.3339.
    found = one((56, 70), (48, 80))
    assert (found["value"], found["low"], found["high"]) == pytest.approx((0.2, 0.0524, 0.3339), abs=1e-4)
    assert (found["moved"], found["status"], found["fewer"]) == ("rose", "real_gap", True)


@pytest.mark.parametrize(
    ("now", "moved", "status"),
    [
        (1700, "fell", "real_gap"),  # 3 points, exactly
        (1710, "same", "watch"),  # 2.9, more than chance
        (2000, "same", "cannot_tell"),
        (2290, "same", "watch"),
        (2300, "rose", "real_gap"),
    ],
)
def test_three_points_and_more_than_chance_have_moved(now, moved, status):
    found = one((now, 10_000), (2000, 10_000))
    assert (found["moved"], found["status"]) == (moved, status)


def test_a_large_change_of_few_has_not_moved():
    assert one((4, 30), (8, 30))["moved"] == "same"


def test_what_lies_beyond_chance_has_not_moved_where_few_are_told_of():
    # 29 of 29 against none of 40 is beyond all chance, of thirty in either year it is told.
    assert one((29, 29), (0, 40))["moved"] == "same"
    assert one((30, 30), (0, 40))["moved"] == "rose"
    assert one((2, 2), (0, 1))["status"] == "cannot_tell"


def test_what_is_withheld_in_either_year_tells_nothing():
    both = ("a", 20, 100), ("b", 30, 100), ("whole", 50, 200)
    for now, then in ((rows(*both, hidden="a"), rows(*both)), (rows(*both), rows(*both, hidden="a"))):
        found = status_change(now, then, {}).set_index("grp").loc["a"]
        assert (found["status"], found["reason"], found["level"], found["moved"]) == (
            "withheld",
            NOT_SHOWN,
            "",
            "",
        )
        assert found[["value", "n", "share_now", "share_then", "low", "high"]].isna().all()


def test_who_was_not_there_the_year_before_has_no_change_but_a_reason():
    found = status_change(rows(("a", 20, 100), ("b", 1, 10)), rows(("a", 20, 100)), {}).set_index("grp")
    assert (found.loc["b", "reason"], found.loc["b", "moved"]) == (ONE_YEAR, "")
    assert found["comparisons"].tolist() == [1, 1]


def test_the_total_is_not_one_of_the_looks():
    # p of 56/70 against 48/80 is about 0.006: beside nineteen that show nothing it is chance, alone not.
    same = [(str(n), 50, 100) for n in range(19)]
    now = rows(("a", 56, 70), *same, ("whole", 56, 70))
    found = status_change(now, rows(("a", 48, 80), *same, ("whole", 48, 80)), {}).set_index("grp")
    assert (found.loc["a", "moved"], found.loc["whole", "moved"]) == ("same", "rose")
