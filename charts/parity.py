"""Seats against people: a bar from "as many as of the people" to what a role has, each doubling as long."""

import math
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.groups import shown
from charts.networked import EVEN
from charts.rows import BARS, Row, annotation, hatch, place, row_layout
from charts.text import plain
from charts.theme import NOTE, Tokens, tokens
from tables.codes import WHOLE
from words import tr, tr_in

FURTHEST = 4
"""Doublings or halvings that are drawn; what is further reaches the edge."""

THICK = 10

TEN = 10.0
"""Times from which on one decimal is enough."""

TICKS = {-4: "1/16", -2: "1/4", 0: "1", 2: "4", 4: "16"}


def parity(rows: pd.DataFrame, dark: bool = False, *, of: str = "seats") -> Chart:
    """Draw each role's part of the seats over its part of the people.

    Args:
        rows: frame by role with ``label``, ``count`` and ``n`` (its seats and all), ``of_people``.
        dark: whether the page is dark.
        of: what ``n`` counts.
    """
    colours = tokens(dark)
    groups = rows[rows["grp"] != WHOLE].to_dict("records")
    placed, height = place([_label(row, of) for row in groups], BARS)
    drawn = [
        (row, each.track, _length(row["value"]))
        for row, each in zip(groups, placed, strict=True)
        if shown(row)
    ]
    ticks = tuple(float(at) for at in TICKS)
    scale = axes.Scale(-FURTHEST, FURTHEST, ticks, tuple(TICKS.values()))
    low, high = EVEN
    uneven = [row["value"] < low or row["value"] > high for row, _, _ in drawn]
    data: list[dict[str, Any]] = [
        {
            "type": "bar",
            "orientation": "h",
            "y": [y for _, y, _ in drawn],
            "x": [length for _, _, length in drawn],
            "width": THICK,
            "marker": {
                "color": [_ink(row, far, colours) for (row, _, _), far in zip(drawn, uneven, strict=True)],
                "line": {
                    "width": 1.5,
                    "color": [colours.act if not row["value"] else colours.page for row, _, _ in drawn],
                },
            },
            "hoverinfo": "text",
            "hovertext": [
                plain(f"{row['label']} {_label(row, of).value}{_label(row, of).rest}") for row, _, _ in drawn
            ],
            "textposition": "none",
        },
        *hatch([each.track for each in placed if each.row.hidden], THICK, scale, colours),
    ]
    line = {"type": "line", "layer": "above", "x0": 0, "x1": 0, "line": {"color": colours.text, "width": 1.5}}
    shapes = [{**line, "y0": each.track - 8, "y1": each.track + 8} for each in placed]
    key = annotation(
        tr("◂ less than their part of the people   more ▸"), 0.5, 1, colours.muted, align="center"
    )
    note = {
        **key,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 4,
        "font": {"color": colours.muted, "size": NOTE},
    }
    return Chart(
        {
            "data": data,
            "layout": row_layout(placed, height, BARS, scale, colours, shapes=shapes, notes=[note]),
        }
    )


def _ink(row: dict[Any, Any], uneven: bool, colours: Tokens) -> str:
    """A role without a seat has a hollow bar: how far none is from one cannot be drawn."""
    if not row["value"]:
        return colours.page
    return colours.subject if uneven else colours.other


def _length(value: float) -> float:
    """Doublings; of none the longest halving."""
    if value <= 0:
        return -float(FURTHEST)
    return max(-float(FURTHEST), min(float(FURTHEST), math.log2(value)))


def _label(row: dict[Any, Any], of: str) -> Row:
    if row["hidden"]:
        return Row(str(row["label"]), tr("withheld"), hidden=True, bold=False)
    if not numbers.finite(row["value"]):
        return Row(str(row["label"]), "", tr("no number"), bold=False)
    digits = 1 if row["value"] >= TEN else 2
    times = tr("{number} times", number=numbers.amount(row["value"], "ratio", digits))
    value = times if row["value"] else tr_in("a number", "none")
    rest = tr(
        " · {count} of {n}",
        count=numbers.whole_number(row["count"]),
        n=numbers.whole_number(row["n"]),
    )
    if numbers.finite(row.get("of_people")):
        rest += tr(", {percent} of people", percent=numbers.percent(row["of_people"]))
    return Row(str(row["label"]), value, rest, bold=False)
