"""What holds for every chart, whichever builder drew it."""

import json

import pandas as pd
import plotly.graph_objects as go
import pytest
from hypothesis import given, settings

from charts.bars import bands, bars, track_scale
from charts.compare import difference, two_groups
from charts.dumbbell import both_sides
from charts.groups import dots_by_group
from charts.theme import DARK, LIGHT
from charts.trend import trend
from tests.charts.frames import LEARNERS, figures, frame, of, without_hidden

BUILDERS = {
    "dots_by_group": lambda rows, dark: dots_by_group(rows, "share", dark, "up"),
    "bars": lambda rows, dark: bars(rows, "share", dark, {"5"}, whole_name="all students"),
    "bands": bands,
    "two_groups": lambda rows, dark: two_groups(rows, "share", dark),
    "trend": lambda rows, dark: trend(rows, "share", dark),
}
EVERY = pytest.mark.parametrize("build", BUILDERS.values(), ids=BUILDERS)
NOBODY = frame({"grp": "whole", "label": "All students", "count": 0, "n": 0, "reason": "no students"})
ALL_HIDDEN = frame(
    {"grp": "a", "label": "A", "hidden": True}, {"grp": "whole", "label": "All students", "hidden": True}
)


@EVERY
@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("rows", [LEARNERS.rows, NOBODY, ALL_HIDDEN], ids=["some", "nobody", "hidden"])
def test_charts_have_no_title_no_ground_and_fixed_axes(build, dark, rows):
    shown = json.loads(build(rows, dark).to_json())
    layout = shown["layout"]
    assert "title" not in layout
    assert layout["paper_bgcolor"] == layout["plot_bgcolor"] == "rgba(0,0,0,0)"
    assert layout["xaxis"]["fixedrange"]
    assert layout["yaxis"]["fixedrange"]
    assert "title" not in layout["xaxis"]
    assert "title" not in layout["yaxis"]
    assert layout["dragmode"] is False
    assert layout["showlegend"] is False
    assert layout["font"]["family"] == "Source Sans, sans-serif"
    assert "width" not in layout


@EVERY
@settings(max_examples=15)
@given(given_figure=figures())
def test_no_chart_depends_on_a_withheld_number(build, given_figure):
    with_numbers, without = (build(each.rows, False) for each in (given_figure, without_hidden(given_figure)))
    assert with_numbers.to_json() == without.to_json()


@EVERY
def test_a_chart_is_built_in_one_construction(build, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise AssertionError("a figure was changed after it was built")

    for name in ("add_trace", "add_traces", "add_shape", "add_annotation", "update_layout", "update_traces"):
        monkeypatch.setattr(go.Figure, name, refuse)
    assert build(LEARNERS.rows, False).layout.height > 0


@EVERY
def test_the_frame_given_stays_as_it_was(build):
    before = LEARNERS.rows.copy(deep=True)
    build(LEARNERS.rows, True)
    assert LEARNERS.rows.equals(before)


def words_of(chart: go.Figure) -> list[str]:
    return [each.text for each in chart.layout.annotations]


def test_a_dot_says_its_value_its_gap_and_how_many():
    chart = dots_by_group(LEARNERS.rows, "share", False, "up")
    assert "<b>29% · −13 points</b> · 612 students" in words_of(chart)
    assert "all students 41% · differences: from the others" in words_of(chart)
    dots = chart.data[-1]
    assert list(dots.marker.symbol) == ["diamond", "diamond"]
    assert dots.marker.color[0] == LIGHT.act
    assert dots.marker.opacity == 1


def test_minutes_behind_a_number_are_told_as_hours_and_days_of_one_thing_without_a_count():
    """A partner held "24% · 9,600 minutes", and was quiet for "58.0 days · 1 active partner"."""
    rows = frame({"grp": "1", "label": "Lab", "n": 9600, "value": 0.24})
    assert "<b>24%</b> · 160 hours" in words_of(bars(rows, "share", of="minutes"))
    quiet = frame({"grp": "1", "label": "Lab", "n": 1, "value": 58.0})
    assert "<b>58 days</b>" in words_of(bars(quiet, "days", of="active partners"))


def test_both_ends_of_a_line_are_told_with_their_symbols():
    """ "−0.50 steps" did not say whose answer is higher."""
    row = {"grp": "1", "label": "Lab", "n": 4, "value": -0.5, "hidden": False, "status": "", "reason": ""}
    rows = pd.DataFrame(
        [{**row, "of_school": 3.1, "of_partner": 3.6, "low": None, "high": None, "gap": None}]
    )
    assert "<b>■ 3.10 ● 3.60</b> · 4 respondents" in words_of(both_sides(rows))


def test_a_status_has_a_symbol_of_its_own():
    rows = frame(
        *[
            of(40, 100, grp=status, label=status, low=0.3, high=0.5, status=status, gap=0.0)
            for status in ("real_gap", "watch", "no_gap", "cannot_tell")
        ]
    )
    dots = dots_by_group(rows, "share", True).data[-1]
    looks = list(zip(dots.marker.symbol, dots.marker.color, strict=True))
    assert len(set(looks)) == 4
    assert looks[-1] == ("circle", DARK.page)  # hollow


def test_a_hidden_row_keeps_its_place_and_reads_withheld():
    rows = frame(of(40, 100, grp="a", label="A"), {"grp": "b", "label": "B", "hidden": True})
    chart = dots_by_group(rows, "share", False)
    assert [text for text in words_of(chart) if "B" in text or "withheld" in text] == ["<b>B</b>", "withheld"]
    assert chart.data[0].marker.pattern.shape == "/"


def test_names_from_files_are_never_markup():
    chart = bars(frame(of(1, 2, grp="a", label="<b>R&D</b>")), "share", False)
    assert "&lt;b&gt;R&amp;D&lt;/b&gt;" in words_of(chart)


def test_intervals_over_zero_make_a_hollow_grey_dot():
    dot = difference(-0.05, -0.1, 0.01, 0.07, "share", False).data[-1]
    assert dot.marker.color[0] == LIGHT.page
    sure = difference(-2.6, -4.3, -0.9, 2.4, "days", False)
    assert sure.data[-1].marker.color[0] == LIGHT.subject
    assert "<b>2.6 days fewer</b>" in words_of(sure)
    assert "smaller than 2.4 days: easily missed" in words_of(sure)


def test_a_withheld_month_leaves_a_gap_in_the_line():
    rows = frame(
        of(40, 100, grp="202509", label="Sep"),
        {"grp": "202510", "label": "Oct", "hidden": True},
        of(50, 100, grp="202511", label="Nov"),
    )
    line = trend(rows, "share", False).data[-1]
    assert list(line.y) == [0.4, None, 0.5]
    assert line.connectgaps is False


def test_months_of_one_school_year_stand_without_the_year_so_that_a_phone_holds_them():
    names = [f"{month} 2025" for month in ("Sep", "Oct", "Nov", "Dec")] + ["Jan 2026", "Feb 2026"]
    rows = frame(*[of(40, 100, grp=name, label=name) for name in names])
    assert list(trend(rows, "share", False).layout.xaxis.ticktext) == ["Sep", "Nov", "Jan"]


def test_shares_over_time_start_at_zero():
    rows = frame(of(40, 100, grp="2024", label="2024–25"), of(50, 100, grp="2025", label="2025–26"))
    assert trend(rows, "share", False).layout.yaxis.range[0] == 0


@pytest.mark.parametrize(("unit", "value", "end"), [("of 100", 100.0, 100.0), ("share", 0.95, 1.0)])
def test_a_track_ends_where_its_unit_ends(unit, value, end):
    assert track_scale([value], unit).last == end


@pytest.mark.parametrize(
    ("value", "end", "drawn"), [(0.18, 0.25, False), (0.42, 0.5, False), (0.5, 1.0, True), (1.0, 1.0, True)]
)
def test_the_empty_part_of_a_bar_is_drawn_only_where_it_ends_at_all_there_can_be(value, end, drawn):
    rows = frame(of(round(value * 100), 100, grp="a"))
    assert track_scale([value], "share").last == pytest.approx(end)
    grounds = [trace for trace in bars(rows, "share").data if trace.marker.color == LIGHT.band]
    assert bool(grounds) == drawn
    assert not [trace for trace in bars(rows, "hours").data if trace.marker.color == LIGHT.band]


@pytest.mark.parametrize(("longest", "end"), [(1, 5), (2, 5), (4, 5), (5, 10), (9, 10), (10, 20), (37, 50)])
def test_a_track_of_a_few_counted_things_ends_at_five_or_ten(longest, end):
    assert track_scale([longest, 0], "count").last == end


def test_one_group_of_few_does_not_flatten_the_rest_its_interval_runs_off_in_an_arrow():
    rows = frame(
        {"grp": "a", "label": "A", "n": 300, "value": 0.02, "low": -0.08, "high": 0.12},
        {"grp": "b", "label": "B", "n": 250, "value": -0.03, "low": -0.13, "high": 0.07},
        {"grp": "c", "label": "C", "n": 200, "value": 0.05, "low": -0.05, "high": 0.15},
        {"grp": "d", "label": "D", "n": 2, "value": 0.02, "low": -0.64, "high": 0.68},
    )
    drawn = dots_by_group(rows, "points", against=0.0).to_dict()
    assert max(map(abs, drawn["layout"]["xaxis"]["range"])) < 0.3
    arrows = [
        trace for trace in drawn["data"] if "triangle-left" in str(trace.get("marker", {}).get("symbol"))
    ]
    assert list(arrows[0]["marker"]["symbol"]) == ["triangle-left", "triangle-right"]
    assert "between −64 and +68 points" in str(drawn["data"])  # told in full where it is pointed at
    assert drawn["layout"]["annotations"][-1]["text"] == "an arrow: the interval goes on, see the table"
    alike = rows.assign(low=rows["value"] - 0.3, high=rows["value"] + 0.3)
    assert "triangle" not in str(dots_by_group(alike, "points", against=0.0).to_dict())
    assert "goes on" not in str(dots_by_group(alike, "points", against=0.0).to_dict())


def test_a_dot_without_an_interval_beside_others_is_hollow_and_says_why():
    """Three participants had a full dot beside 27 with an interval, as if it were the surer of the two."""
    few = {"grp": "b", "label": "B", "n": 3, "value": 0.10, "low": None, "high": None, "status": ""}
    rows = frame(
        {"grp": "a", "label": "A", "n": 27, "value": 0.11, "low": 0.08, "high": 0.14, "status": ""}, few
    )
    drawn = dots_by_group(rows).to_dict()
    dots = next(trace for trace in drawn["data"] if trace.get("mode") == "markers")["marker"]
    page, subject = LIGHT.page, LIGHT.subject
    assert list(dots["color"]) == [subject, page]
    assert list(dots["line"]["color"]) == [page, subject]
    foot = "a hollow dot without a line: too few for an interval"
    assert drawn["layout"]["annotations"][-1]["text"] == foot
    counted_in_full = dots_by_group(frame(few, {**few, "grp": "c", "label": "C"})).to_dict()
    assert "hollow" not in str(counted_in_full)


@pytest.mark.parametrize(("direction", "colour"), [("up", "subject"), ("down", "act"), ("none", "act")])
def test_a_dot_far_on_the_good_side_is_not_in_the_colour_of_acting(direction, colour):
    rows = frame(of(30, 200, grp="7", label="Grade 7", status="real_gap", gap=0.12))
    marker = dots_by_group(rows, "share", False, direction).to_dict()["data"][-1]["marker"]
    assert (list(marker["symbol"]), list(marker["color"])) == (["diamond"], [getattr(LIGHT, colour)])
