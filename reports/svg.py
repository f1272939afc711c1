"""Charts for paper, drawn as SVG: a label line above, a track below; the words are text that can be copied.

Nothing is counted here, and no number is drawn that the table under the chart does not have. A withheld row
is hatched over its whole track and keeps its place.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from charts import describe
from reports import look
from tables import counted
from tables.codes import TOGETHER, WHOLE
from tables.figure import Figure
from words import tr

WIDE, ROW, TOP, BOTTOM = 680, 38, 22, 20
"""Units of the drawing: its width, a row, room for the reference's name and for the ends of the axis."""

MOST = 14
"""Rows a chart holds; the table has them all."""

LETTER = 6.4
"""Units a letter of a label is wide, about."""

DIFFERENCES = ("points", "steps")
"""Units whose axis has nothing in its middle."""

Record = Mapping[Any, Any]


@dataclass(frozen=True)
class Axis:
    """From which value to which, in the figure's unit."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Where a value lies, in units of the drawing."""
        span = self.high - self.low
        share = (value - self.low) / span if span else 0.0
        return round(4 + min(max(share, 0.0), 1.0) * (WIDE - 8), 1)


def chart(figure: Figure, picture: str) -> str:
    """The chart of a figure's groups as HTML; "" where there is nothing to draw.

    Args:
        picture: "dots" or "bars", as ``tables.report.Item`` says.
    """
    rows = drawn(figure)
    open_rows = [row for row in rows if _open(row)]
    if not picture or not rows or not open_rows:
        return ""
    unit = describe.unit_shown(figure)
    axis = _axis(open_rows, _whole(figure), unit, picture)
    shown = rows[:MOST]
    height = TOP + ROW * len(shown) + BOTTOM
    parts = [_reference(figure, axis, unit, len(shown))]
    for number, row in enumerate(shown):
        parts += _row(figure, row, TOP + ROW * number, axis, unit, picture)
    parts += _ends(axis, unit, figure, height - 5)
    hatch = (
        '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0V6" stroke="{look.WITHHELD}" stroke-width="2"/>'
        "</pattern></defs>"
    )
    more = tr("The first {some} of {all}; the table has all.", some=MOST, all=len(rows))
    return (
        f'<figure><svg viewBox="0 0 {WIDE} {height}" role="img" aria-label="{escape(describe.alt(figure))}" '
        'font-family="Source Sans 3, Source Sans Pro, Segoe UI, Arial, sans-serif" font-size="13">'
        f"{hatch}{''.join(parts)}</svg>"
        + (f"<figcaption>{escape(more)}</figcaption>" if len(rows) > MOST else "")
        + "</figure>"
    )


def drawn(figure: Figure) -> list[Record]:
    """The groups of a figure in drawing order; where it has a total alone, that."""
    rows: list[Record] = list(figure.rows.to_dict("records"))
    groups = [row for row in rows if row["grp"] not in (WHOLE, TOGETHER)]
    return groups or [row for row in rows if row["grp"] == WHOLE]


def _whole(figure: Figure) -> Record | None:
    """The total row where it is a reference for the groups: it has a value, and is not all there is."""
    row = figure.whole
    if row is None or len(figure.rows) < 2 or not _open(row):
        return None
    banded = not figure.by or describe.unit_shown(figure) != figure.unit
    banded = banded or figure.by in ("band", "hours_band", "agreement")
    adds_up = figure.unit in ("count", "money") or figure.key == "dependency"
    return None if banded or adds_up else dict(row)


def _open(row: Any) -> bool:
    return not row["hidden"] and describe.finite(row["value"])


def _axis(rows: Sequence[Record], whole: Record | None, unit: str, picture: str) -> Axis:
    told = [
        float(row[name]) for row in rows for name in ("value", "low", "high") if describe.finite(row[name])
    ]
    told += [float(whole["value"])] if whole else []
    low, high = min(told), max(told)
    if unit in DIFFERENCES:
        far = max(abs(low), abs(high)) * 1.05 or 1.0
        return Axis(-far, far)
    if unit in ("share", "count", "money", "hours", "days", "ratio") or picture == "bars":
        top = high * 1.04 or 1.0
        return Axis(min(0.0, low), min(top, 1.0) if unit == "share" else top)
    room = (high - low) * 0.05 or 0.5
    return Axis(low - room, high + room)


def _row(figure: Figure, row: Record, top: float, axis: Axis, unit: str, picture: str) -> list[str]:
    right = _right(figure, row, unit)
    room = int((WIDE - len(right) * LETTER - 16) / LETTER)
    label = str(row["label"])
    short = label if len(label) <= room else label[: max(room - 1, 8)].rstrip() + "…"
    words = [
        f'<text x="2" y="{top + 13}" font-weight="600" fill="{look.TEXT}">{escape(short)}</text>',
        f'<text x="{WIDE - 2}" y="{top + 13}" text-anchor="end" fill="{look.TEXT}">{escape(right)}</text>',
    ]
    middle = top + 25
    if row["hidden"]:
        return [*words, f'<rect x="4" y="{middle - 5}" width="{WIDE - 8}" height="10" fill="url(#hatch)"/>']
    if not describe.finite(row["value"]):
        return [*words, _line(4, WIDE - 4, middle, look.RULE, 1)]
    return [*words, *(_bar(row, middle, axis) if picture == "bars" else _dot(row, middle, axis))]


def _right(figure: Figure, row: Record, unit: str) -> str:
    """The value and how many it is of, or the word for what is missing."""
    if row["hidden"]:
        return describe.in_a_band(row) or tr("withheld")
    if not describe.finite(row["value"]):
        return row["reason"] if isinstance(row["reason"], str) and row["reason"] else tr("no number")
    digits = describe.digits(figure) if unit == figure.unit else None
    told = describe.number(row["value"], unit, digits)
    alone = figure.unit == "count" and unit == "count"
    if alone or not describe.finite(row["n"]):
        return told
    return f"{told} · {describe.whole_number(row['n'])} {counted.named(figure.unit_of_count, row['n'])}"


def _dot(row: Record, y: float, axis: Axis) -> list[str]:
    symbol, colour = MARKS.get(row["status"] if isinstance(row["status"], str) else "", MARKS[""])
    parts = [_line(4, WIDE - 4, y, look.RULE, 1)]
    if describe.finite(row["low"]) and describe.finite(row["high"]):
        low, high = axis.at(float(row["low"])), axis.at(float(row["high"]))
        parts.append(_line(low, high, y, colour, 5, ' stroke-opacity="0.4"'))
    return [*parts, _mark(symbol, axis.at(float(row["value"])), y, colour)]


MARKS = {
    "real_gap": ("diamond", look.ACT),
    "watch": ("triangle", look.WATCH),
    "no_gap": ("circle", look.SUBJECT),
    "cannot_tell": ("hollow", look.OTHER),
    "": ("circle", look.SUBJECT),
}
"""Symbol and colour of each status, as on the pages; none speaks by its colour alone."""


def _mark(symbol: str, x: float, y: float, colour: str) -> str:
    if symbol == "diamond":
        points = f"{x},{y - 8} {x + 8},{y} {x},{y + 8} {x - 8},{y}"
        return f'<polygon points="{points}" fill="{colour}"/>'
    if symbol == "triangle":
        return f'<polygon points="{x},{y - 8} {x + 7},{y + 6} {x - 7},{y + 6}" fill="{colour}"/>'
    fill = "#FFFFFF" if symbol == "hollow" else colour
    return f'<circle cx="{x}" cy="{y}" r="6" fill="{fill}" stroke="{colour}" stroke-width="2"/>'


def _bar(row: Record, y: float, axis: Axis) -> list[str]:
    start, end = axis.at(0.0), axis.at(float(row["value"]))
    left, wide = min(start, end), round(abs(end - start), 1)
    parts = [
        f'<rect x="4" y="{y - 5}" width="{WIDE - 8}" height="10" fill="{look.BAND}"/>',
        f'<rect x="{left}" y="{y - 5}" width="{wide}" height="10" fill="{look.SUBJECT}"/>',
    ]
    if describe.finite(row["low"]) and describe.finite(row["high"]):
        low, high = axis.at(float(row["low"])), axis.at(float(row["high"]))
        parts.append(_line(low, high, y, look.TEXT, 1.5))
        parts += [f'<path d="M{at} {y - 4}V{y + 4}" stroke="{look.TEXT}"/>' for at in (low, high)]
    return parts


def _line(left: float, right: float, y: float, colour: str, wide: float, more: str = "") -> str:
    return f'<path d="M{left} {y}H{right}" stroke="{colour}" stroke-width="{wide}"{more}/>'


def _reference(figure: Figure, axis: Axis, unit: str, rows: int) -> str:
    """An upright mark on every track for the whole, or for no difference, with its name above."""
    whole = _whole(figure)
    if unit in DIFFERENCES:
        value, name = 0.0, tr("no difference")
    elif whole is not None:
        digits = describe.digits(figure) if unit == figure.unit else None
        value = float(whole["value"])
        name = f"{counted.every(figure.unit_of_count)} {describe.number(value, unit, digits)}"
    else:
        return ""
    x = axis.at(value)
    anchor = "start" if x < WIDE * 0.2 else "end" if x > WIDE * 0.8 else "middle"
    marks = "".join(
        f'<path d="M{x} {TOP + ROW * at + 16}v18" stroke="{look.STRONG}" stroke-width="2"/>'
        for at in range(rows)
    )
    return f'<text x="{x}" y="14" text-anchor="{anchor}" fill="{look.MUTED}">{escape(name)}</text>{marks}'


def _ends(axis: Axis, unit: str, figure: Figure, y: float) -> list[str]:
    """The ends of the axis, in words."""
    told = ((2, "start", axis.low), (WIDE - 2, "end", axis.high))
    return [
        f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="{look.MUTED}" font-size="12">'
        f"{escape(describe.number(value, unit))}</text>"
        for x, anchor, value in told
    ]
