"""What surveys tell in a sentence: never more than the numbers, never why."""

import pandas as pd
import pytest

from charts.describe import finding
from charts.dumbbell import before_and_after
from charts.likert import likert
from charts.twin import table
from tests.charts.frames import figure, frame


def row(label: str, value: float, low: float, high: float, n: int = 100, **more: object) -> dict:
    told = {"grp": label, "label": label, "value": value, "low": low, "high": high, "n": n}
    return {**told, **more}


WHOLE = {"grp": "whole", "label": "All", "n": 120, "reason": "each of them stands by itself"}


def told(key: str, *rows: dict, unit: str = "index", **more: str) -> str:
    return finding(figure(frame(*rows, WHOLE), key=key, unit=unit, by="scale", **more))


@pytest.mark.parametrize(
    ("alpha", "begins"),
    [(0.91, "Yes"), (0.80, "Yes"), (0.797, "Yes"), (0.70, "Yes"), (0.69, "No"), (-0.2, "No")],
)
def test_a_scale_is_trusted_from_seven_tenths_on(alpha, begins):
    words = told("reliability", row("Climate", alpha, alpha - 0.05, alpha + 0.05))
    assert words.startswith(f"{begins}: the questions of Climate")
    assert ("too little to be one number" in words) == (begins == "No")
    assert ("repeat others" in words) == (alpha > 0.9)
    assert words.endswith("That they agree is no proof that they measure one thing.")


def test_what_is_printed_as_good_is_called_good():
    assert "Climate (0.80) agree well;" not in told("reliability", row("Climate", 0.797, 0.75, 0.83))
    assert "Climate (0.80) agree well." in told("reliability", row("Climate", 0.797, 0.75, 0.83))
    assert "agree well enough" in told("reliability", row("Climate", 0.794, 0.75, 0.83))


def test_scales_that_can_and_cannot_be_trusted_are_told_apart():
    words = told("reliability", row("Climate", 0.85, 0.8, 0.9), row("Fit", 0.5, 0.4, 0.6))
    assert words.startswith(
        "Not all: the questions of Climate (0.85) agree well; the questions of Fit (0.50)"
    )


def test_scales_without_a_number_are_not_trusted_unasked():
    """ "Yes" was said of two scales where four more had no number."""
    gone = {"grp": "Fit", "label": "Fit", "n": 12, "reason": "fewer than 30 people answered"}
    words = told("reliability", row("Climate", 0.85, 0.8, 0.9), gone)
    assert words.startswith("As far as it can be told, yes: the questions of Climate (0.85) agree well.")
    assert "One other scale has no number." in words


def test_too_few_people_say_so():
    short = {"grp": "Climate", "label": "Climate", "n": 12, "reason": "fewer than 30 people answered"}
    assert told("reliability", short) == "Cannot tell yet. Fewer than 30 people answered."


def test_what_is_withheld_gives_no_reason_of_its_own():
    gone = {"grp": "Climate", "label": "Climate", "hidden": True, "reason": "withheld to protect people"}
    assert told("reliability", gone).startswith("Withheld")


def test_a_question_against_the_others_was_probably_worded_the_other_way_round():
    found = figure(
        frame(row("I am left out", -0.3, -0.4, -0.2), row("I belong", 0.5, 0.4, 0.6), WHOLE),
        key="reliability",
        unit="index",
        by="scale_item",
    )
    assert finding(found).startswith("“I am left out”: against the other questions.")


def test_a_change_is_told_with_its_interval_and_no_cause():
    words = told("change", row("Belonging", 0.071, 0.0104, 0.131, 680), unit="steps")
    assert words == (
        "Belonging rose by 0.07 steps of the answers for the same 680 students, likely 0.01 to 0.14. "
        "Nobody stands beside them, so it says nothing of why."
    )


def test_an_interval_that_holds_none_cannot_tell_yet():
    words = told("change", row("Belonging", 0.05, -0.031, 0.128, 60), unit="steps")
    assert words == (
        "Cannot tell yet. Belonging may have moved anything from −0.04 to +0.13 steps of the answers."
    )


def test_a_scale_that_fell_is_told_beside_one_that_cannot_be_told():
    words = told(
        "change", row("Belonging", -0.2, -0.3, -0.1, 200), row("Fit", 0.0, -0.1, 0.1, 200), unit="steps"
    )
    assert words.startswith("Belonging fell by 0.20 steps")
    assert "Of one other one cannot tell." in words


def test_barriers_are_named_in_their_order_and_three_of_them():
    rows = [
        row(name, value, value - 0.04, value + 0.04, 500, count=500 * value)
        for name, value in (("Bus", 0.2), ("Shift", 0.7), ("Language", 0.1), ("Children", 0.5))
    ]
    assert told("barriers", *rows, unit="share") == (
        "70 of every 100 people name “Shift”; then “Children” (50 of 100) and “Bus” (20 of 100)."
    )


def theme(label: str, count: int, n: int = 200) -> dict:
    return row(label, count / n, 0.0, 1.0, n, count=count)


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (
            [
                theme("Food", 20),
                theme("Getting there", 90),
                theme("Cost", 0),
                theme("Work", 30),
                theme("Health", 10),
            ],
            "45 of every 100 comments are about getting there; then work (15 of 100) and food (10 of 100).",
        ),
        ([theme("Food", 7, 31), theme("Cost", 0, 31)], "7 of 31 are about food."),
        ([theme("Food", 1, 31), theme("Cost", 0, 31)], "1 of 31 is about food."),
        ([theme("Food", 0), theme("Cost", 0)], "No comment is about any of these themes."),
        (
            [row("Food", float("nan"), 0, 1, 0, hidden=True)],
            "Withheld: showing this could point at single people.",
        ),
    ],
)
def test_themes_are_named_in_their_order_and_those_nobody_wrote_of_are_not(rows, words):
    assert told("comment_themes", *rows, unit="share") == words


@pytest.mark.parametrize(("count", "closer"), [(19, False), (20, True)])
def test_straight_lines_are_looked_at_closer_from_a_tenth_on(count, closer):
    words = told("straight_lines", theme("Spring survey", count), theme("Fall survey", 2), unit="share")
    assert words.startswith(
        "10 of every 100 gave the same answer to everything in “Spring survey” and 1 of 100"
    )
    assert ("look closer" in words) is closer


HEARD = "English learners are {} points less of those who answered than of all students."
NONE_OFF = " No group is off by ten points or more."


@pytest.mark.parametrize(
    ("value", "low", "high", "words"),
    [
        (-0.12, -0.15, -0.09, HEARD.format(12)),
        (-0.04, -0.05, -0.03, HEARD.format(4) + NONE_OFF),
        (-0.04, -0.09, 0.01, "No group is heard more or less than its share by more than chance."),
    ],
)
def test_a_group_is_heard_too_little_from_ten_points_and_beyond_chance(value, low, high, words):
    rows = (row("yes", value, low, high), row("no", -value, -high, -low), WHOLE)
    shown = frame(*rows).assign(label=["English learners", "Others", "All"])
    found = figure(shown, key="representation", unit="points", by="english_learner")
    assert finding(found) == words


def test_how_many_answered_is_told_survey_by_survey():
    rows = [
        {"grp": "1:", "label": "fall", "count": 1200, "n": 2400, "value": 0.5},
        {"grp": "2:", "label": "spring", "count": 600, "n": 2400, "value": 0.25},
    ]
    assert told("response", *rows, unit="share") == (
        "25 of every 100 students answered “spring” and 50 of 100 students answered “fall”."
    )


def test_the_table_has_what_stands_beside_a_change():
    rows = frame(row("Belonging", 0.1, 0.05, 0.15, 40)).assign(
        before=3.61, after=3.71, size=0.123, improved=0.5, unchanged=0.2, declined=0.3
    )
    cells = table(figure(rows, key="change", unit="steps", by="change")).iloc[0]
    assert cells[["Change", "Before", "After", "Size (g_av)"]].tolist() == [
        "0.10 steps",
        "3.6",
        "3.7",
        "0.12",
    ]
    assert cells[["Rose", "Stayed", "Fell"]].tolist() == ["50%", "20%", "30%"]


HIDDEN = {"grp": "b", "label": "Hidden", "hidden": True, "status": "withheld"}


def test_answers_stand_to_both_sides_of_the_line_and_a_withheld_one_keeps_its_place():
    rows = frame(row("a", 0.6, 0.5, 0.7), HIDDEN).assign(against=[0.15, None])
    drawn = likert(rows.astype({"against": "float64"})).to_dict()["data"]
    disagree, agree, neither, hatch = drawn
    assert list(disagree["x"]) == [-0.15]
    assert list(agree["x"]) == [0.6]
    assert neither["x"][0] == pytest.approx(0.25)
    assert neither["text"] == ["25%"]
    assert len(hatch["y"]) == 1


def test_before_and_after_stand_on_a_whole_step_at_least():
    rows = frame(row("a", 0.1, 0.05, 0.15), HIDDEN).assign(before=[3.81, None], after=[3.91, None])
    chart = before_and_after(rows.astype({"before": "float64", "after": "float64"})).to_dict()
    marks = chart["data"][-1]
    assert list(marks["x"]) == [3.81, 3.91]
    low, high = chart["layout"]["xaxis"]["range"]
    assert low <= 3 < 4 <= high


@pytest.mark.parametrize("build", [likert, before_and_after])
def test_without_a_row_nothing_is_drawn_and_nothing_fails(build):
    empty = pd.DataFrame(frame(WHOLE)).assign(against=None, before=None, after=None)
    assert not [trace for trace in build(empty).to_dict()["data"] if len(trace["x"])]
