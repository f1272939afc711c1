"""Charts made of rows: a label line above, a track below (look.md, section 6).

Names stand above their own track, so a chart is the same at 1440 and at 360 pixels. The vertical
axis counts pixels from the bottom of the plot: rows with long names can then be taller.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from charts import axes
from charts.text import LINE, break_lines, pixels, plain
from charts.theme import NOTE, PHONE, STATUS_MARK, Tokens, layout


@dataclass(frozen=True)
class Shape:
    """Heights of the parts of a row in pixels, from the top: space, label lines, gap, track, foot."""

    space: float
    gap: float
    foot: float


DOTS = Shape(space=8, gap=9, foot=15)
BARS = Shape(space=6, gap=8, foot=10)
LIST = Shape(space=4, gap=4, foot=2)
"""Rows without a mark: a line under each."""

REACH = 8
"""Pixels an upright mark reaches above and below its track; more would touch the label line."""


@dataclass(frozen=True)
class Row:
    """One row: its name, and at the right a value (bold) with what belongs to it (grey).

    Attributes:
        name: as a person wrote it; broken over lines where it is long.
        value: bold at the right; "" where there is none.
        rest: after the value; " · 612 students".
        hidden: withheld: it keeps its place, and holds nothing.
        bold: whether the name is bold.
    """

    name: str
    value: str
    rest: str = ""
    hidden: bool = False
    bold: bool = True


@dataclass(frozen=True)
class Placed:
    """Where a row stands, in pixels from the bottom of the plot."""

    row: Row
    lines: tuple[str, ...]
    top: float
    track: float


def place(rows: Sequence[Row], shape: Shape) -> tuple[list[Placed], float]:
    """Give every row its place, the first at the top.

    Returns:
        The placed rows, and the height of all together in pixels.
    """
    broken = [break_lines(row.name, PHONE, PHONE - 14 - pixels(row.value + row.rest)) for row in rows]
    heights = [shape.space + LINE * len(lines) + shape.gap + shape.foot for lines in broken]
    top = total = max(sum(heights), 1.0)
    placed = []
    for row, lines, height in zip(rows, broken, heights, strict=True):
        track = top - shape.space - LINE * len(lines) - shape.gap
        placed.append(Placed(row, tuple(lines), top, track))
        top -= height
    return placed, total


def labels(placed: Sequence[Placed], shape: Shape, colours: Tokens) -> list[dict[str, Any]]:
    """Names at the left and values at the right of the label lines, as annotations."""
    found = []
    for each in placed:
        text = "<br>".join(plain(line) for line in each.lines)
        middle = each.top - shape.space - LINE * len(each.lines) / 2
        last = each.top - shape.space - LINE * (len(each.lines) - 0.5)
        name = f"<b>{text}</b>" if each.row.bold else text
        found.append(annotation(name, 0, middle, colours.text, align="left"))
        if each.row.hidden:
            found.append(annotation(plain(each.row.value), 1, last, colours.withheld, align="right"))
        elif each.row.value or each.row.rest:
            right = (f"<b>{plain(each.row.value)}</b>" if each.row.value else "") + plain(each.row.rest)
            found.append(annotation(right, 1, last, colours.text, align="right"))
    return found


def annotation(text: str, x: float, y: float, colour: str, *, align: str) -> dict[str, Any]:
    """A text at the left or right edge of the plot, or centred at 0 to 1 of its width."""
    shift = {"left": 1, "right": -1}.get(align, 0)
    return {
        "text": text,
        "x": x,
        "xref": "paper",
        "xanchor": align,
        "xshift": shift,
        "y": y,
        "yref": "y",
        "yanchor": "middle",
        "align": align,
        "showarrow": False,
        "font": {"color": colour},
        "borderpad": 0,
    }


def track(y: float, colours: Tokens) -> dict[str, Any]:
    """The thin line a mark stands on, over the whole width."""
    return {
        "type": "line",
        "layer": "below",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": y,
        "y1": y,
        "line": {"color": colours.rule, "width": 1},
    }


def reference(placed: Sequence[Placed], value: float, ink: str) -> list[dict[str, Any]]:
    """A short upright mark on every track: never a line through the names."""
    return [
        {
            "type": "line",
            "layer": "above",
            "x0": value,
            "x1": value,
            "y0": each.track - REACH,
            "y1": each.track + REACH,
            "line": {"color": ink, "width": 1.5},
        }
        for each in placed
    ]


def reference_label(text: str, value: float, scale: axes.Scale, colours: Tokens) -> dict[str, Any]:
    """What the upright marks stand for, once, above the first row; kept inside the plot."""
    at = scale.fraction(value)
    half = pixels(text) / 2 / PHONE
    align = "left" if at < half else "right" if at > 1 - half else "center"
    edge = {"left": 0.0, "right": 1.0}.get(align, at)
    return {
        **annotation(text, edge, 1, colours.muted, align=align),
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 4,
        "font": {"color": colours.muted, "size": NOTE},
    }


def hatch(ys: Sequence[float], thick: float, scale: axes.Scale, colours: Tokens) -> list[dict[str, Any]]:
    """Withheld rows: a hatch over the whole track, the same for every one of them."""
    if not ys:
        return []
    return [
        {
            "type": "bar",
            "orientation": "h",
            "y": list(ys),
            "x": [scale.last - scale.first] * len(ys),
            "base": [scale.first] * len(ys),
            "width": thick,
            "marker": {
                "color": "rgba(0,0,0,0)",
                "line": {"width": 0},
                "pattern": {
                    "shape": "/",
                    "size": 6,
                    "solidity": 0.25,
                    "fgcolor": colours.withheld,
                    "bgcolor": "rgba(0,0,0,0)",
                },
            },
            "hoverinfo": "skip",
        }
    ]


@dataclass(frozen=True)
class Mark:
    """One dot with its interval. ``status`` is a key of ``STATUS_MARK``, "other" or "".

    ``first`` and ``last``: ends of the axis, where the interval may run off it: what lies beyond is an arrow.
    """

    y: float
    low: float | None
    value: float
    high: float | None
    status: str
    hover: str
    first: float = -math.inf
    last: float = math.inf


def look(status: str) -> tuple[str, str, bool]:
    """Symbol, colour token and whether hollow."""
    if status == "other":
        return "square", "other", False
    symbol, colour = STATUS_MARK.get(status, ("circle", "subject"))
    return symbol, colour, status == "cannot_tell"


def mark(marks: Sequence[Mark], colours: Tokens, size: int = 13, thick: int = 5) -> list[dict[str, Any]]:
    """Dots over their intervals: one trace a colour of interval, one for all dots; hollow where it cannot be
    told, also for want of an interval that the others have."""
    traces: list[dict[str, Any]] = []
    looks = [look(each.status) for each in marks]
    for colour in sorted({colour for _, colour, _ in looks}):
        xs: list[float | None] = []
        ys: list[float | None] = []
        for each, (_, own, _) in zip(marks, looks, strict=True):
            if own == colour and each.low is not None and each.high is not None:
                xs += [max(each.low, each.first), min(each.high, each.last), None]
                ys += [each.y, each.y, None]
        if xs:
            traces.append(
                {
                    "type": "scatter",
                    "mode": "lines",
                    "x": xs,
                    "y": ys,
                    "line": {"color": getattr(colours, colour), "width": thick},
                    "opacity": 0.38,
                    "hoverinfo": "skip",
                }
            )
    traces += _arrows(marks, colours)
    if marks:
        inks = [getattr(colours, colour) for _, colour, _ in looks]
        unsure = without_interval(marks)
        hollow = [empty or each in unsure for each, (_, _, empty) in zip(marks, looks, strict=True)]
        traces.append(
            {
                "type": "scatter",
                "mode": "markers",
                "x": [each.value for each in marks],
                "y": [each.y for each in marks],
                "marker": {
                    "symbol": [symbol for symbol, _, _ in looks],
                    "size": [size - 1 if empty else size for empty in hollow],
                    "color": [
                        colours.page if empty else ink for ink, empty in zip(inks, hollow, strict=True)
                    ],
                    "line": {
                        "color": [
                            ink if empty else colours.page for ink, empty in zip(inks, hollow, strict=True)
                        ],
                        "width": [2.5 if empty else 1.5 for empty in hollow],
                    },
                    "opacity": 1,
                },
                "hoverinfo": "text",
                "hovertext": [each.hover for each in marks],
                "cliponaxis": False,
            }
        )
    return traces


def without_interval(marks: Sequence[Mark]) -> list[Mark]:
    """Those without an interval where others have one: too few to say how far off they may be."""
    alone = [each for each in marks if each.low is None or each.high is None]
    return alone if len(alone) < len(marks) else []


def runs_off(marks: Sequence[Mark]) -> bool:
    """Whether any interval goes on beyond the axis."""
    return any(
        each.low is not None and each.high is not None and (each.low < each.first or each.high > each.last)
        for each in marks
    )


def _arrows(marks: Sequence[Mark], colours: Tokens) -> list[dict[str, Any]]:
    """Where an interval goes on beyond the axis: an arrow at that end."""
    ends = [
        (at, each.y, symbol, getattr(colours, look(each.status)[1]))
        for each in marks
        if each.low is not None and each.high is not None
        for beyond, at, symbol in (
            (each.low < each.first, each.first, "triangle-left"),
            (each.high > each.last, each.last, "triangle-right"),
        )
        if beyond
    ]
    if not ends:
        return []
    return [
        {
            "type": "scatter",
            "mode": "markers",
            "x": [at for at, *_ in ends],
            "y": [y for _, y, *_ in ends],
            "marker": {
                "symbol": [symbol for _, _, symbol, _ in ends],
                "size": [11] * len(ends),
                "color": [ink for *_, ink in ends],
                "opacity": 1,
            },
            "hoverinfo": "skip",
            "cliponaxis": False,
        }
    ]


def row_layout(
    placed: Sequence[Placed],
    total: float,
    shape: Shape,
    scale: axes.Scale,
    colours: Tokens,
    *,
    ticks: bool = True,
    shapes: Sequence[dict[str, Any]] = (),
    notes: Sequence[dict[str, Any]] = (),
    foot: Sequence[str] = (),
) -> dict[str, Any]:
    """Layout of a chart made of rows.

    Args:
        placed, total: of ``place``.
        shape: of its rows.
        scale: the horizontal axis.
        colours: of ``theme.tokens``.
        ticks: whether values stand on the axis; bars print theirs at the right instead.
        shapes, notes: reference marks, and labels above the first row.
        foot: lines under the axis.
    """
    top, bottom = (28 if notes else 2), (26 if ticks else 2)
    under = []
    if foot:
        below = annotation("<br>".join(map(plain, foot)), 1, 0, colours.muted, align="right")
        at = {
            "yref": "paper",
            "yanchor": "top",
            "yshift": -bottom,
            "font": {"color": colours.muted, "size": NOTE},
        }
        under = [{**below, **at}]
        bottom += LINE * len(foot)
    return layout(
        colours,
        # Plotly refuses less than ten pixels, which a chart without a row would be.
        height=max(round(total) + top + bottom, 10),
        margin={"t": top, "b": bottom},
        xaxis=scale.axis(ticks),
        yaxis={"range": [0, total], "showticklabels": False},
        annotations=[*labels(placed, shape, colours), *notes, *under],
        shapes=list(shapes),
    )
