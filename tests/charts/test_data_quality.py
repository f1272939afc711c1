"""What is said of the data themselves."""

import pandas as pd
import pytest

from charts.data_quality import together
from charts.describe import finding, table
from charts.strip import strip
from tables.figure import Figure


def figure(
    key: str, *rows: tuple, unit: str = "share", by: str = "field", of: str = "cells", **more
) -> Figure:
    """Rows of (grp, label, count, n, value), the total among them."""
    frame = pd.DataFrame(list(rows), columns=["grp", "label", "count", "n", "value"])
    frame = frame.assign(
        low=float("nan"), high=float("nan"), status="", hidden=False, reason="counted", **more
    )
    return Figure(frame, key, "D", "Title", "Label", unit, "up", "Q?", "S.", by=by, unit_of_count=of)


GENDER = ("enrolments.gender", "Gender", 97, 100, 0.97)
GRADE = ("enrolments.grade", "Grade", 100, 100, 1.0)


def test_blank_cells_are_counted_and_the_worst_field_is_named():
    told = figure("completeness", GENDER, GRADE, ("whole", "All", 197, 200, 0.985))
    assert finding(told) == "3 of 200 cells are blank; most often Gender (3 of 100)."


def test_nothing_blank_is_said_so():
    told = figure("completeness", GRADE, ("whole", "All", 100, 100, 1.0))
    assert finding(told) == "Nothing is blank: all 100 cells are filled."


def test_rules_broken_are_counted_in_times():
    rows = [("ends_early", "Ends before it begins", 3, 500, 3), ("too_long", "Longer", 1, 500, 1)]
    told = figure("rule_breaks", *rows, ("whole", "All", 4, 500, 4), unit="count", by="rule", of="rows")
    assert finding(told) == (
        "4 times a row says what cannot be; most often “Ends before it begins” (3) and “Longer” (1)."
    )
    none = figure("rule_breaks", ("whole", "All", 0, 500, 0), unit="count", by="rule", of="rows")
    assert finding(none) == "No: none of 500 rows says what cannot be."


@pytest.mark.parametrize(
    ("key", "count", "said"),
    [
        ("repeated_rows", 0, "No: none of 500 rows is there twice."),
        ("repeated_rows", 1, "1 of 500 rows repeats another one."),
        ("closed_day_sessions", 2, "2 of 500 sessions held were on a closed day."),
        ("attribution", 500, "Yes: activity, partner and length are known of all 500 marks."),
        ("attribution", 400, "Of 400 of 500 marks it is known."),
    ],
)
def test_a_total_alone_is_told_in_counts(key, count, said):
    assert finding(figure(key, ("whole", "All", count, 500, count / 500), by="")) == said


def test_what_lags_behind_is_told_in_days():
    rows = [
        ("attendance", "Attendance", None, 1, 50.0),
        ("surveys", "Surveys", None, 1, 100.0),
        ("whole", "All", None, 2, 50.0),
    ]
    days = {"days_since": [14.0, 90.0, float("nan")], "days_expected": [7.0, 200.0, float("nan")]}
    told = figure("freshness", *rows, unit="of 100", by="data_kind", of="kinds of data", **days)
    assert finding(told) == "Attendance: 14 days since the newest, a newer one is expected every 7."
    assert table(told)["Days since"].tolist() == ["14", "90", "not known"]
    fresh = figure("freshness", rows[1], ("whole", "All", None, 1, 100.0), unit="of 100", by="data_kind")
    assert finding(fresh) == "Everything is as fresh as expected."


def test_how_much_is_withheld_and_of_what_most():
    rows = [("reach", "Reach", 30, 60, 0.5), ("whole", "All", 40, 200, 0.2)]
    told = figure("withheld_share", *rows, by="indicator", of="values")
    assert finding(told) == "20 of every 100 values are withheld; most of “Reach” (50 of 100)."


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        ([], "Cannot tell yet. Nothing has been counted of how good the files are."),
        (["good", "good"], "Every check is as it should be."),
        (["good", "watch", "mend"], "One of three checks is as it should be; one to be mended."),
    ],
)
def test_the_answer_over_all_checks(marks, said):
    assert together(marks) == said


def test_a_strip_has_a_cell_and_two_texts_for_each_field():
    rows = figure("completeness", GENDER, GRADE, ("whole", "All", 197, 200, 0.985)).rows
    drawn = strip(rows, {"enrolments.gender": "watch", "enrolments.grade": "good"}).to_dict()
    assert len(drawn["layout"]["shapes"]) == 2
    texts = [note["text"] for note in drawn["layout"]["annotations"]]
    assert "▲ Gender" in texts
    assert "<b>97%</b> of 100" in texts
