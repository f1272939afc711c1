"""Charts that compare groups of people."""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

import words
from charts import axes, numbers
from charts.chart import Chart
from charts.rows import (
    DOTS,
    Mark,
    Row,
    hatch,
    mark,
    place,
    reference,
    reference_label,
    row_layout,
    runs_off,
    track,
    without_interval,
)
from charts.text import pixels, plain
from charts.theme import PHONE, tokens
from tables import counted
from tables.codes import WHOLE
from words import tr


def dots_by_group(
    rows: pd.DataFrame,
    unit: str = "share",
    dark: bool = False,
    direction: str = "none",
    *,
    of: str = "students",
    digits: int | None = None,
    whole_name: str = "all students",
    against: float | None = None,
) -> Chart:
    """Draw one dot per group with its interval; name and value above each track.

    Args:
        rows: indicator frame in drawing order with ``label``. Its total row becomes the upright
            mark on every track. A hidden row keeps its place and reads "withheld": an empty track
            would read as zero, and a reason would give it away.
        unit: of the values, as ``tables.figure.Figure.unit``.
        dark: whether the page is dark.
        direction: of the indicator: a row far on its good side is not drawn in the colour of acting.
        of: what ``n`` counts.
        digits: decimals; by the unit where None.
        whole_name: what the upright mark stands for.
        against: where it stands; None: at the value of the total row.
    """
    colours = tokens(dark)
    places = numbers.digits_for(unit) if digits is None else digits
    groups = rows[rows["grp"] != WHOLE].to_dict("records")
    total = next(iter(rows[rows["grp"] == WHOLE].to_dict("records")), None)
    whole = against if against is not None else total["value"] if total and shown(total) else None

    first = next((n for n, row in enumerate(groups) if shown(row) and has_gap(row)), -1)
    placed, height = place(
        [label_row(row, unit, places, of, wordy=n == first) for n, row in enumerate(groups)], DOTS
    )
    drawn = [(row, each.track) for row, each in zip(groups, placed, strict=True) if shown(row)]
    scale = axes.scale(drawn_ends([row for row, _ in drawn]) + ([whole] if whole is not None else []), unit)
    start, end = scale.range
    marks = [
        replace(
            dot(row, y, unit, places, of, seen_as(row, direction, apart(row, unit))), first=start, last=end
        )
        for row, y in drawn
    ]
    hidden = [each.track for each in placed if each.row.hidden]
    shapes = [track(each.track, colours) for each in placed]
    notes = []
    if whole is not None:
        shapes += reference(placed, whole, colours.strong)
        named = tr(whole_name)
        if against is None:
            named += f" {numbers.number(whole, unit, places)}"
            if first >= 0 and unit != "points":
                # A gap is from all others, not from the whole: 0% beside 3% of all can be 4 points fewer.
                longer = tr("{whole} · differences: from the others", whole=named)
                named = longer if pixels(longer) <= PHONE else named
        notes = [reference_label(named, whole, scale, colours)]
    return Chart(
        {
            "data": hatch(hidden, 9, scale, colours) + mark(marks, colours),
            "layout": row_layout(
                placed,
                height,
                DOTS,
                scale,
                colours,
                shapes=shapes,
                notes=notes,
                foot=_foot(marks),
            ),
        }
    )


GOES_ON = words.mark("an arrow: the interval goes on, see the table")
"""Under the axis, where an arrow ends an interval."""

NO_LINE = words.mark("a hollow dot without a line: too few for an interval")
"""Under the axis, where a dot has no interval and others have one."""


def _foot(marks: Sequence[Mark]) -> list[str]:
    """What is unlike the other rows, in words under the axis."""
    said = [tr(GOES_ON)] if runs_off(marks) else []
    return said + ([tr(NO_LINE)] if without_interval(marks) else [])


RUNS_OFF = 3.0
"""Times as wide as the middle one: for an interval beyond that the axis is not made. It would flatten all
others; what lies off the axis is an arrow."""


def drawn_ends(rows: list[dict[Any, Any]]) -> list[float]:
    """What the axis must hold: every value, and the ends of all intervals but those that are far too wide."""
    known = [row for row in rows if numbers.finite(row["low"]) and numbers.finite(row["high"])]
    widths = sorted(row["high"] - row["low"] for row in known)
    most = RUNS_OFF * widths[(len(widths) - 1) // 2] if len(widths) >= 3 else math.inf
    inside = [row for row in known if row["high"] - row["low"] <= most]
    return [row["value"] for row in rows] + [row[end] for row in inside for end in ("low", "high")]


SHORT = {"students in grades 9 to 12": "students"}
"""What is counted, said in a word where a name stands beside it: the chart's name says which."""


def shown(row: dict[Any, Any]) -> bool:
    """Whether a row has a value that may be drawn."""
    return not row["hidden"] and numbers.finite(row["value"])


def apart(row: dict[Any, Any], unit: str) -> float | None:
    """How far a row is from the others: its gap, or the value itself where that is a difference."""
    gap = row.get("gap")
    return gap if numbers.finite(gap) else row["value"] if unit == "points" else None


def seen_as(row: dict[Any, Any], direction: str, gap: float | None) -> str:
    """The status a row is drawn in: "better" where it stands out on the good side ("up", "down")."""
    status = row["status"] if isinstance(row["status"], str) else ""
    sign = {"up": 1, "down": -1}.get(direction, 0)
    good = gap is not None and sign * gap > 0
    return "better" if good and status in ("real_gap", "watch") else status


def has_gap(row: dict[Any, Any]) -> bool:
    """Whether a row has a difference from all others to print."""
    return numbers.finite(row.get("gap"))


def label_row(
    row: dict[Any, Any], unit: str, digits: int, of: str, *, wordy: bool = False, bold: bool = True
) -> Row:
    """Name and value of a row as they stand above its track.

    ``wordy`` writes "points" after the gap; once a chart is enough, and always for a real gap.
    """
    if row["hidden"]:
        return Row(str(row["label"]), numbers.in_a_band(row) or tr("withheld"), hidden=True, bold=bold)
    if not numbers.finite(row["value"]):
        return Row(str(row["label"]), "", tr("no number"), bold=bold)
    value, rest = numbers.number(row["value"], unit, digits), ""
    if unit != "points" and has_gap(row):
        real = row["status"] == "real_gap"
        scale = "points" if unit == "share" else unit
        gap = (
            numbers.points(row["gap"], 0)
            if scale == "points" and (wordy or real)
            else numbers.signed(row["gap"], numbers.digits_for(scale), scale)
        )
        value, rest = (f"{value} · {gap}", rest) if real else (value, f" · {gap}")
    own = unit == "days" and row["n"] == 1  # days of one thing, which the row names
    if numbers.finite(row["n"]) and unit != "count" and not own:
        # Days come in halves: 90.0 of 178.5 is 50.4%, of 179 it would not be.
        unit_of_n, n = counted.in_hours(SHORT.get(of, of), row["n"])
        many = numbers.amount(n, "days") if of == "days" else numbers.whole_number(n)
        rest += f" · {many} {counted.named(unit_of_n, n)}"
    return Row(str(row["label"]), value, rest, bold=bold)


def dot(row: dict[Any, Any], y: float, unit: str, digits: int, of: str, status: str = "") -> Mark:
    """The mark of a row; its hover text repeats the label line and adds the interval."""
    low, high = (row[name] if numbers.finite(row[name]) else None for name in ("low", "high"))
    right = label_row(row, unit, digits, of)
    likely = numbers.between(low, high, unit, digits)
    hover = plain(f"{row['label']} {right.value}{right.rest}") + (
        tr("<br>likely {likely}", likely=likely) if likely else ""
    )
    own = row["status"] if isinstance(row["status"], str) else ""
    return Mark(y, low, row["value"], high, status or own, hover)
