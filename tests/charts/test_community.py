"""What is said of what families and neighbours get, ask and hear; sentences by hand."""

import pandas as pd
import pytest

from charts.bars import amounts
from charts.describe import finding, table
from charts.dumbbell import families_and_staff
from tests.charts.frames import figure, frame


def row(count, n, value, grp="whole", label="All") -> dict:
    return {"grp": grp, "label": label, "count": count, "n": n, "value": value, "reason": "counted"}


def said(key: str, *rows: dict, by: str = "", unit: str = "count") -> str:
    return finding(figure(frame(*rows), key=key, by=by, unit=unit))


def test_use_of_online_resources_names_the_least_used():
    told = said(
        "online_resource_use",
        row(30, 60, 0.5, "Portal", "Portal"),
        row(10, 40, 0.25, "Books", "Books"),
        row(40, 100, 0.4),
        by="resource",
        unit="share",
    )
    assert told == (
        "40 of 100 people given access to an online resource opened it. Least used: Books (10 of 40)."
    )


def test_kinds_of_things_stand_apart_and_no_sum_of_them_is_told():
    told = said(
        "project_outputs",
        row(1240, 4, 1240, "meals", "Meals"),
        row(42, 2, 42, "bags", "Bags collected"),
        row(1282, 6, 1282),
        by="output",
    )
    assert told == "Projects brought about: meals (1,240) and bags collected (42)."


@pytest.mark.parametrize(
    ("many", "text"),
    [
        (1, "1 organisation asked to become a partner."),
        (3, "3 organisations asked to become partners."),
        (0, "0 organisations asked to become partners."),
    ],
)
def test_mentions_are_told_once_and_several_times(many, text):
    assert said("partner_enquiries", row(many, 2, many)) == text


def test_the_month_with_most_is_named():
    months = (row(2, 1, 2, "202510", "Oct 2025"), row(1, 1, 1, "202511", "Nov 2025"))
    assert said("media_items", *months, row(3, 2, 3), by="month") == (
        "3 items in the media this school year. Most in Oct 2025: 2."
    )


def test_who_waits_for_an_answer_is_named_by_role():
    told = said(
        "suggestions_answered",
        row(1, 2, 0.5, "parent_caregiver", "Parent or caregiver"),
        row(1, 1, 1.0, "teacher", "Teacher"),
        row(2, 3, 2 / 3),
        by="role",
        unit="share",
    )
    assert told == "2 of 3 suggestions were answered. Still waiting: parent or caregiver."


def test_people_served_and_hours_given_are_told():
    assert said("neighbours_served", row(1, 1, 1)) == "1 person of the neighbourhood was served."
    assert said("service_hours", row(None, 12, 30.0), unit="hours") == "12 students gave 30 hours to others."


SIDES = pd.DataFrame(
    {
        "grp": ["confidence", "connections", "whole"],
        "label": ["Confidence", "Connections", "All"],
        "count": float("nan"),
        "n": [60.0, 55.0, 70.0],
        "value": [-0.3, 0.02, -0.14],
        "low": [-0.5, -0.2, -0.3],
        "high": [-0.1, 0.24, 0.04],
        "of_families": [0.5, 0.72, 0.61],
        "of_staff": [0.8, 0.7, 0.75],
        "status": "",
        "hidden": False,
        "reason": "",
    }
)


def test_the_sides_are_told_where_they_differ_beyond_chance():
    told = figure(SIDES, key="four_cs", by="capacity", unit="points", unit_of_count="respondents")
    assert finding(told) == (
        "They differ most in confidence: 50% of what families answer is favourable, and 80% of what staff "
        "answer."
    )
    assert table(told)["Families"].tolist() == ["50%", "72%", "61%"]
    alike = figure(SIDES[1:], key="four_cs", by="capacity", unit="points")
    assert finding(alike) == (
        "Cannot tell yet. Families and staff differ by no more than chance could explain."
    )
    assert finding(figure(SIDES[2:], key="four_cs", unit="points")) == (
        "61% of what families answer is favourable, and 75% of what staff answer."
    )


def test_both_sides_are_drawn_as_shares_with_the_line_between_them():
    drawn = families_and_staff(SIDES)
    lines = [trace for trace in drawn.data if trace.mode == "lines"]
    assert [tuple(line.x) for line in lines] == [(0.5, 0.8), (0.72, 0.7)]
    words = [each.text for each in drawn.layout.annotations]
    assert any("families" in text and "staff" in text for text in words)
    assert "0.5" not in " ".join(words)


def test_kinds_of_things_are_listed_without_bars_that_would_set_one_beside_another():
    rows = frame(row(1240, 4, 1240, "meals", "Meals"), row(200, 2, 200, "trees", "Trees"), row(1440, 6, 1440))
    chart = amounts(rows, of="entries")
    spec = chart.to_dict()
    assert spec["data"] == []
    texts = [note["text"] for note in spec["layout"]["annotations"]]
    assert texts == ["Meals", "<b>1,240</b>", "Trees", "<b>200</b>"]
