"""Published values beside a figure: one line of everybody, a column of the table for each row."""

from dataclasses import replace
from typing import Any

from charts.describe import published_line, table
from tables.figure import Published
from tests.charts.frames import figure, frame, of

STATE = Published(
    "state", "State", "whole", 2024, 0.213, "21.3%", "21.3%", False, "", "% chronic", "Report card"
)
BOUND = replace(STATE, group="yes", value=None, text="<5%", value_raw="<5%", suppressed=True, bound="<5%")
MARK = replace(STATE, level="school", place="Maple", value=None, text="*", value_raw="*", suppressed=True)
ROWS = frame(of(30, 100, grp="yes", label="English learners"), of(70, 200, grp="whole", label="All"))


def shown(*published: Published, **more: Any):
    return figure(ROWS, published=published, **{"by": "english_learner", **more})


def test_the_line_tells_everybody_s_value_with_its_year():
    assert published_line(shown(STATE, BOUND)) == "State, published: 21.3% (2024–25)"


def test_a_mark_is_told_as_a_mark_and_the_state_stands_last():
    line = "This school, published: hidden (“*”) (2024–25) · State, published: 21.3% (2024–25)"
    assert published_line(shown(MARK, STATE)) == line


def test_of_several_years_the_latest_is_told():
    years = [
        replace(STATE, group=str(year), year=year, text=text)
        for year, text in ((2023, "22%"), (2024, "21.3%"))
    ]
    assert published_line(shown(*years, by="year")) == "State, published: 21.3% (2024–25)"


def test_two_tables_that_differ_are_named():
    other = replace(STATE, text="20.0%", source="Yearbook")
    told = "State, published: 21.3% (Report card), 20.0% (Yearbook) (2024–25)"
    assert published_line(shown(STATE, other)) == told


def test_nothing_published_is_no_line_and_no_column():
    assert published_line(shown()) == ""
    assert "Published" not in table(shown())


def test_the_table_holds_what_is_published_of_each_row_and_bounds_stay_bounds():
    assert table(shown(BOUND))["Published"].tolist() == ["State <5% (2024–25)", "not published"]
