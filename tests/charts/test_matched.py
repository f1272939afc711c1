"""What comparisons with similar students tell; sentences by hand."""

import pandas as pd

from charts.describe import finding
from tables.figure import Figure


def told(*rows: tuple[str, float, float, float, str], evidence: str = "adjusted_alike") -> str:
    names = ["label", "value", "low", "high", "status"]
    frame = pd.DataFrame(rows, columns=names).assign(grp=["any", *map(str, range(len(rows)))][: len(rows)])
    frame = frame.assign(count=None, n=40.0, hidden=False, reason="", detectable=0.031)
    return finding(
        Figure(
            rows=frame,
            key="adjusted_absence",
            id="S4",
            title="",
            label="",
            unit="points",
            direction="down",
            question="",
            sentence="",
            by="activity",
            evidence=evidence,
        )
    )


def test_a_difference_is_told_in_days_with_its_interval_and_what_may_differ():
    assert told(("Any activity", -0.018, -0.032, -0.004, "")) == (
        "Students who took part missed less school than similar students: Any activity (1.8 days of every "
        "100, likely 0.4 to 3.2). What is not recorded, like motivation or transport, may differ."
    )


def test_groups_that_began_unlike_are_said_to():
    text = told(("Reading", 0.02, 0.01, 0.03, ""), evidence="adjusted_unlike")
    assert "missed more school" in text
    assert text.endswith("They were not alike at the start, so part of it may have been there before.")


def test_cannot_tell_says_what_is_open_and_what_would_have_shown():
    assert told(("Any activity", -0.006, -0.026, 0.014, "cannot_tell")) == (
        "Cannot tell yet. Students who took part missed anything from 2.6 fewer to 1.4 more of every 100 "
        "school days than similar students. A difference of 3.1 would probably have shown."
    )


def test_those_one_cannot_tell_of_are_counted():
    text = told(("Any activity", -0.02, -0.03, -0.01, ""), ("Chess", 0.0, -0.05, 0.05, "cannot_tell"))
    assert "Of one other one cannot tell yet." in text


def test_an_interval_without_no_difference_that_is_not_believed_is_explained():
    chance = "Taken alone, Mentors would differ; where three are looked at together, one may do so by chance."
    rows = [
        ("Any activity", -0.012, -0.035, 0.011, "cannot_tell"),
        ("Mentors", -0.037, -0.07, -0.004, "cannot_tell"),
    ]
    assert told(*rows, ("Robots", 0.021, -0.007, 0.049, "cannot_tell")).endswith(f" {chance}")
    some = told(
        ("Any activity", -0.02, -0.03, -0.01, ""), *rows[1:], ("Robots", 0.0, -0.01, 0.01, "cannot_tell")
    )
    assert f"Of two others one cannot tell yet. {chance}" in some
    assert "Taken alone" not in told(*rows[:1])


def test_nobody_similar_is_an_answer():
    nan = float("nan")
    assert told(("Any activity", nan, nan, nan, "")).startswith("Cannot tell yet. Too few students")
