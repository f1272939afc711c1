"""How many times as often: dots on an axis of ratios, and what is said of them."""

import math
from typing import Any

import pandas as pd

import words
from charts import axes, numbers
from charts.chart import Chart
from charts.groups import label_row, shown
from charts.phrases import capital, people, small
from charts.rows import DOTS, Mark, hatch, mark, place, reference, reference_label, row_layout, track
from charts.sentences import WITHHELD, Record, status
from charts.text import plain
from charts.theme import tokens
from tables.codes import NOT_RECORDED, WHOLE
from tables.figure import Figure
from words import tr, tr_many

KEYS = words.mark(
    {
        "reach_ratio": "{group} are reached {ratio} times as often as {others} {likely}",
        "absence_ratio": "{group} are chronically absent {ratio} times as often as {others} {likely}",
        "dosage_ratio": "{group} are given 90 hours and more {ratio} times as often as {others} {likely}",
    }
)
"""What is as often the case, by indicator."""

TICKS = (0.1, 0.2, 0.33, 0.5, 0.67, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0)
INNER = {"dosage_ratio": (0.8, 1.25)}
NARROW = (2 / 3, 1.5)
"""Between which a ratio is no gap."""

MOST = 3
"""Groups named in a headline."""


def finding(figure: Figure, known: list[Record]) -> str:
    """The groups whose ratio is far from one and more than chance; else that none is, or none can be told."""
    rows = [row for row in known if row["grp"] not in (NOT_RECORDED, "no") and status(row)]
    if not rows:
        if figure.rows["hidden"].any():
            return tr(WITHHELD)
        return tr("Cannot tell yet. Too few people on either side.")
    for kind in ("real_gap", "watch"):
        there = sorted(
            (row for row in rows if status(row) == kind), key=lambda row: -abs(math.log(row["value"]))
        )
        if there:
            first, *rest = there[:MOST]
            text = capital(
                tr(KEYS[figure.key], group=_who(figure, first), others=others(figure), **_told(first))
            )
            also = "".join(f"; {_who(figure, row)} {short(row)}" for row in rest)
            more, tail = "", ""
            if len(there) > MOST:
                more = " " + capital(tr("{count} more groups stand apart.", count=small(len(there) - MOST)))
            if kind == "watch" and figure.key != "dosage_ratio":
                tail = " " + tr("Less than twice or half, but more than chance.")
            return f"{text}{also}.{more}{tail}"
    unsure = sum(status(row) == "cannot_tell" for row in rows)
    if unsure == len(rows):
        return tr("Cannot tell yet. No group's ratio differs from 1 by more than chance could explain.")
    if not unsure:
        if figure.rows["hidden"].any():
            return tr("No gap seen in the groups shown.")
        return tr("No gap seen in any group.")
    seen = tr(
        "No gap seen in {count} of {all} groups.", count=small(len(rows) - unsure), all=small(len(rows))
    )
    unseen = tr_many(unsure, "Cannot tell yet in the other.", "Cannot tell yet in the others.")
    return f"{seen} {unseen}"


def others(figure: Figure) -> str:
    """Whom the groups stand beside: all others, or the one group that is named."""
    named = figure.definition.get(tr("Beside"), "")
    row = next((row for row in figure.rows.to_dict("records") if row["label"] == named), None)
    return people(figure.by, row["grp"], row["label"]) if row else tr("others")


def short(row: Record) -> str:
    """A ratio with its interval: "0.58 times (likely 0.45 to 0.75)"."""
    return tr("{ratio} times {likely}", **_told(row))


def _told(row: Record) -> dict[str, str]:
    """A ratio, and its interval in brackets."""
    first, last = numbers.ends(row["low"], row["high"], "ratio", 2)
    likely = tr("(likely {low} to {high})", low=numbers.written(first), high=numbers.written(last))
    return {"ratio": numbers.amount(row["value"], "ratio", 2), "likely": likely}


def _who(figure: Figure, row: Record) -> str:
    return people(str(row.get("dimension") or figure.by), row["grp"], row["label"])


def dots(
    rows: pd.DataFrame, dark: bool = False, *, key: str = "reach_ratio", of: str = "students", digits: int = 2
) -> Chart:
    """Draw one dot per group with its interval on an axis on which half and twice are as far from one.

    Args:
        rows: indicator frame in drawing order; ``value``, ``low`` and ``high`` are ratios. Hidden rows are
            hatched, rows without a ratio keep their place and say so.
        dark: whether the page is dark.
        key: the indicator: between which ratios the band of "no gap" is drawn.
        of: what ``n`` counts.
        digits: decimals.
    """
    colours = tokens(dark)
    listed_rows = [{**row, "gap": None} for row in rows[rows["grp"] != WHOLE].to_dict("records")]
    placed, height = place([label_row(row, "ratio", digits, of) for row in listed_rows], DOTS)
    drawn = [(row, each.track) for row, each in zip(listed_rows, placed, strict=True) if shown(row)]
    low, high = INNER.get(key, NARROW)
    ends = [row[name] for row, _ in drawn for name in ("low", "value", "high") if numbers.finite(row[name])]
    scale = _scale([*ends, low, high])
    marks = [_mark(row, y, of, digits) for row, y in drawn]
    band: dict[str, Any] = {
        "type": "rect",
        "layer": "below",
        "x0": math.log2(low),
        "x1": math.log2(high),
        "y0": 0,
        "y1": height,
        "fillcolor": colours.band,
        "opacity": 0.6,
        "line": {"width": 0},
    }
    hidden = [each.track for each in placed if each.row.hidden]
    tracks = [track(each.track, colours) for each in placed]
    return Chart(
        {
            "data": hatch(hidden, 9, scale, colours) + mark(marks, colours),
            "layout": row_layout(
                placed,
                height,
                DOTS,
                scale,
                colours,
                shapes=[band, *tracks, *reference(placed, 0.0, colours.strong)],
                notes=[reference_label(tr("as often"), 0.0, scale, colours)],
            ),
        }
    )


def _mark(row: dict[Any, Any], y: float, of: str, digits: int) -> Mark:
    right = label_row(row, "ratio", digits, of)
    hover = plain(f"{row['label']} {right.value}{right.rest}")
    ends = [math.log2(row[name]) if numbers.finite(row[name]) else None for name in ("low", "high")]
    if None not in ends:
        hover += tr("<br>likely {likely}", likely=numbers.between(row["low"], row["high"], "ratio", digits))
    own = row["status"] if isinstance(row["status"], str) else ""
    return Mark(y, ends[0], math.log2(row["value"]), ends[1], own, hover)


def _scale(values: list[float]) -> axes.Scale:
    """From the tick below all to the tick above all; at most seven of them are printed."""
    low, high = min(values), max(values)
    first = max((tick for tick in TICKS if tick <= low), default=TICKS[0])
    last = min((tick for tick in TICKS if tick >= high), default=TICKS[-1])
    ticks = [tick for tick in TICKS if first <= tick <= last]
    if len(ticks) > 7:
        ticks = [tick for tick in ticks if tick not in (0.33, 0.67, 1.5, 3.0)]
    words = tuple(f"{tick:g}" for tick in ticks)
    return axes.Scale(
        math.log2(min(first, low)), math.log2(max(last, high)), tuple(map(math.log2, ticks)), words
    )
