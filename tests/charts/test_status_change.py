"""The grid of level and change, and its sentence; by hand."""

import pandas as pd

from charts.describe import finding
from charts.status_change import grid
from tables.figure import Figure

NAMES = ["grp", "share_now", "value", "level", "moved", "fewer", "hidden"]
ROWS = [
    ("Alder", 0.24, -0.05, "very_high", "fell", False, False),
    ("Birch", 0.12, 0.002, "high", "same", False, False),
    ("Cedar", 0.11, 0.001, "high", "same", False, False),
    ("Dogwood", 0.22, 0.06, "very_high", "rose", True, False),
    ("Elm", None, None, "", "", False, True),
]


def frame(*rows: tuple) -> pd.DataFrame:
    told = pd.DataFrame(rows, columns=NAMES)
    return told.assign(label=told["grp"], reason="", status="cannot_tell", n=100.0, count=None)


def figure(rows: pd.DataFrame, by: str = "school") -> Figure:
    words = dict.fromkeys(("id", "title", "label", "direction", "question", "sentence"), "")
    return Figure(rows=rows, key="absence_status_change", unit="points", by=by, **words)


def told(*rows: tuple, by: str = "school") -> str:
    return finding(figure(frame(*rows), by))


def test_schools_stand_where_level_and_change_meet_and_the_withheld_nowhere():
    found = grid(frame(*ROWS)).set_index("Level")
    assert found.loc["Very high, over 20%", "Fell"] == "Alder"
    assert found.loc["High, over 10%", "No change seen"] == "Birch; Cedar"
    assert found.index.tolist() == ["Very high, over 20%", "High, over 10%"]
    assert (found == "none").sum().sum() == 4
    assert "Elm" not in found.to_string()


def test_those_of_few_students_have_a_smaller_grid_of_their_own():
    found = grid(frame(*ROWS), fewer=True).set_index("Level")
    assert found.shape == (1, 3)
    assert found.loc["Over 20%", "Rose"] == "Dogwood"
    assert grid(frame(ROWS[0]), fewer=True).empty


def test_who_moved_is_named_both_ways():
    assert told(*ROWS) == (
        "All four schools are high or very high. It fell for Alder (5 points); it rose for Dogwood (6 "
        "points)."
    )


def test_groups_of_students_are_named_as_people():
    yes, no = (("yes", *ROWS[0][1:]), ("no", *ROWS[3][1:]))
    assert told(yes, no, by="disability") == (
        "Both groups are high or very high. It fell for students with disabilities (5 points); it rose for "
        "others (6 points)."
    )


def test_groups_of_several_splits_are_named_by_their_own():
    rows = frame(("yes", *ROWS[0][1:]), ("black", *ROWS[3][1:])).assign(
        dimension=["disability", "race_ethnicity"]
    )
    assert finding(figure(rows)).endswith(
        "It fell for students with disabilities (5 points); it rose for Black students (6 points)."
    )


def test_where_nothing_moved_it_is_said():
    assert told(*ROWS[1:3]).endswith("In none of them did it move by three points and more than chance.")


def test_where_nothing_may_be_shown_it_is_said():
    assert told(ROWS[4]).startswith("Withheld")
