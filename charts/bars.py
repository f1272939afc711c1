"""Bars: counts, shares counted in full, and shares of students by band."""

from collections.abc import Collection
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.groups import label_row, shown
from charts.rows import BARS, LIST, hatch, place, reference, reference_label, row_layout, track
from charts.text import plain
from charts.theme import tokens
from tables.codes import WHOLE
from words import tr

THICK = 10
"""Pixels."""

FEW = (5, 10)
"""Where a track of a few counted things ends."""

FULL = {"share": 1.0, "of 100": 100.0}
"""The most that a unit can say."""


def bars(
    rows: pd.DataFrame,
    unit: str = "count",
    dark: bool = False,
    act: Collection[str] = (),
    *,
    of: str = "students",
    digits: int | None = None,
    whole_name: str = "",
) -> Chart:
    """Draw one bar per group; values are printed, not read off.

    The empty part of a track is drawn only where the track ends at all there can be: else it would look
    like 100 %.

    Args:
        rows: indicator frame in drawing order with ``label``; hidden rows are hatched.
        unit: of the values.
        dark: whether the page is dark.
        act: ``grp`` of the rows that the finding names; drawn in the colour of acting.
        of: what ``n`` counts.
        digits: decimals; by the unit where None.
        whole_name: name of the total row's upright mark, such as "all students"; "" draws none.
    """
    colours = tokens(dark)
    places = numbers.digits_for(unit) if digits is None else digits
    groups = rows[rows["grp"] != WHOLE].to_dict("records")
    total = next(iter(rows[rows["grp"] == WHOLE].to_dict("records")), None)
    whole = total["value"] if whole_name and total and shown(total) else None

    wanted = [label_row(without_gap(row), unit, places, of, bold=False) for row in groups]
    placed, height = place(wanted, BARS)
    drawn = [(row, each) for row, each in zip(groups, placed, strict=True) if shown(row)]
    values = [row["value"] for row, _ in drawn] + ([whole] if whole is not None else [])
    scale = track_scale(values, unit)

    tracks = [each.track for each in placed if not each.row.hidden] if scale.last == FULL.get(unit) else []
    inks = [colours.act if row["grp"] in act else colours.subject for row, _ in drawn]
    empty: list[dict[str, Any]] = [
        {
            "type": "bar",
            "orientation": "h",
            "y": tracks,
            "x": [scale.last] * len(tracks),
            "width": THICK,
            "marker": {"color": colours.band, "line": {"width": 0}},
            "hoverinfo": "skip",
        }
    ]
    data: list[dict[str, Any]] = [
        *(empty if tracks else []),
        {
            "type": "bar",
            "orientation": "h",
            "y": [each.track for _, each in drawn],
            "x": [row["value"] for row, _ in drawn],
            "width": THICK,
            "marker": {"color": inks, "line": {"width": 0}},
            "hoverinfo": "text",
            "hovertext": [plain(f"{row['label']} {each.row.value}{each.row.rest}") for row, each in drawn],
            # Else plotly writes the hover text into the bars.
            "textposition": "none",
        },
        *hatch([each.track for each in placed if each.row.hidden], THICK, scale, colours),
    ]
    shapes, notes = [], []
    if whole is not None:
        # The mark may cross a bar, on which grey would not be seen.
        shapes = reference(placed, whole, colours.text)
        notes = [
            reference_label(f"{tr(whole_name)} {numbers.number(whole, unit, places)}", whole, scale, colours)
        ]
    return Chart(
        {
            "data": data,
            "layout": row_layout(
                placed, height, BARS, scale, colours, ticks=False, shapes=shapes, notes=notes
            ),
        }
    )


def amounts(
    rows: pd.DataFrame,
    unit: str = "count",
    dark: bool = False,
    *,
    of: str = "students",
    digits: int | None = None,
) -> Chart:
    """List what is counted in units of its own, such as meals and trees: no bar sets one beside the other.

    Args:
        rows, unit, dark, of, digits: as of ``bars``; the total row, a sum over units, is left out.
    """
    colours = tokens(dark)
    places = numbers.digits_for(unit) if digits is None else digits
    groups = rows[rows["grp"] != WHOLE].to_dict("records")
    placed, height = place(
        [label_row(without_gap(row), unit, places, of, bold=False) for row in groups], LIST
    )
    lines = [track(each.track, colours) for each in placed]
    scale = track_scale([], unit)
    return Chart(
        {
            "data": hatch([each.track for each in placed if each.row.hidden], THICK, scale, colours),
            "layout": row_layout(placed, height, LIST, scale, colours, ticks=False, shapes=lines),
        }
    )


def bands(
    rows: pd.DataFrame, dark: bool = False, act: Collection[str] = (), *, of: str = "students"
) -> Chart:
    """Draw students by band (of absence, of hours) as bars in the order of the bands.

    Args:
        rows: one row a band; ``value`` is the share of all students in it, ``count`` how many.
        dark: whether the page is dark.
        act: ``grp`` of the bands that the finding names.
        of: what is counted.
    """
    counted = rows.assign(n=rows["count"])
    return bars(counted, "share", dark, act, of=of)


def without_gap(row: dict[Any, Any]) -> dict[Any, Any]:
    """A row for a bar: bars show what is, dots with intervals show how groups differ."""
    return {**row, "gap": None}


def track_scale(values: list[float], unit: str) -> axes.Scale:
    """From zero to a round end beyond the longest bar; where a unit has an end, never beyond it.

    A few whole things end at five or ten, so that two of them do not look like nearly all there could be.
    """
    longest = max(values, default=0.0)
    if longest <= 0:
        return axes.Scale(0.0, 1.0, (0.0, 1.0), ("", ""), pad=0.0)
    round_end = axes.step(longest * 1.15, 10) * 10
    if unit == "count":
        round_end = next((few for few in FEW if longest < few), round_end)
    end = min(round_end, FULL.get(unit, round_end))
    return axes.Scale(0.0, max(end, longest), (0.0, end), ("", ""), pad=0.0)
