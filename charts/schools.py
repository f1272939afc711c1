"""Schools side by side: a point a school, never a list from best to worst."""

from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.axes import Scale
from charts.beside import Point, names, width
from charts.chart import Chart
from charts.groups import seen_as, shown
from charts.rows import look
from charts.text import LINE, pixels, plain
from charts.theme import NOTE, Tokens, layout, tokens
from charts.trend import faded
from tables import counted
from tables.codes import WHOLE
from words import tr

HEIGHT = 300
"""Pixels of the plot."""

NAMED = 6
"""Schools whose names stand beside their points; the others tell them when asked."""

LEFT, RIGHT, TOP, BOTTOM = 44, 12, 8, 56
"""Pixels around the plot: for the words of the upright axis at the left, of the level one below."""

Record = dict[Any, Any]


def funnel(
    rows: pd.DataFrame,
    unit: str = "share",
    dark: bool = False,
    direction: str = "none",
    *,
    of: str = "students",
) -> Chart:
    """Draw each school's share over its size, between the limits of what chance makes of such a school.

    Args:
        rows: indicator frame of schools with their limits (``metrics.between_schools.LIMITS``) and the total,
            which becomes the level line. A hidden school is not drawn: it has no number.
        unit, dark, direction, of: as in ``charts.groups.dots_by_group``.
    """
    colours = tokens(dark)
    schools = [row for row in rows[rows["grp"] != WHOLE].to_dict("records") if shown(row)]
    total = next((row for row in rows[rows["grp"] == WHOLE].to_dict("records") if shown(row)), None)
    limited = sorted((row for row in schools if numbers.finite(row["inner_low"])), key=lambda row: row["n"])
    ends = [row[name] for row in limited for name in ("outer_low", "outer_high")]
    values = [row["value"] for row in schools] + ends + ([total["value"]] if total else [])
    up, along = axes.scale(values, unit), axes.scale([row["n"] for row in schools], "count", from_zero=True)
    seen = [_seen(row, direction, total) for row in schools]
    data = [
        *_limits(limited, "outer", colours),
        *_limits(limited, "inner", colours),
        _points([(row["n"], row["value"]) for row in schools], seen, unit, of, colours),
    ]
    out = [row for row in schools if row["status"] in ("real_gap", "watch")]
    notes = _names(schools, out, "n", (along, up), total, unit, colours)
    level = [_level(total["value"], colours)] if total else []
    notes += _said(tr("{people} of the school", people=counted.named(of)), total, unit, along, colours)
    return _chart(data, along, up, notes, level, colours)


def _seen(row: Record, direction: str, total: Record | None) -> Record:
    """A school as it is drawn: better than the whole by more than chance is nothing to act on."""
    return {**row, "status": seen_as(row, direction, row["value"] - total["value"] if total else None)}


def need(rows: pd.DataFrame, unit: str = "hours", dark: bool = False, *, of: str = "students") -> Chart:
    """Draw what each school got for each student over its share of low-income students.

    Args:
        rows: frame of schools with ``need`` (0 to 1).
        unit, dark, of: as above.
    """
    colours = tokens(dark)
    schools = [
        row
        for row in rows[rows["grp"] != WHOLE].to_dict("records")
        if shown(row) and numbers.finite(row["need"])
    ]
    total = next((row for row in rows[rows["grp"] == WHOLE].to_dict("records") if shown(row)), None)
    values = [row["value"] for row in schools] + ([total["value"]] if total else [])
    up = axes.scale(values, unit, from_zero=True)
    along = axes.scale([row["need"] for row in schools], "share")
    data = [_points([(row["need"], row["value"]) for row in schools], schools, unit, of, colours)]
    few = schools if len(schools) <= NAMED else []
    notes = _names(schools, few, "need", (along, up), total, unit, colours)
    notes += _said(tr("students of low-income families"), total, unit, along, colours)
    level = [_level(total["value"], colours)] if total else []
    return _chart(data, along, up, notes, level, colours)


def _limits(rows: list[Record], name: str, colours: Tokens) -> list[dict[str, Any]]:
    """The space between two limits, as a soft band."""
    if len(rows) < 2:
        return []
    low, high = ([row[f"{name}_{end}"] for row in rows] for end in ("low", "high"))
    along = [row["n"] for row in rows]
    return [
        {
            "type": "scatter",
            "mode": "lines",
            "x": [*along, *reversed(along)],
            "y": [*high, *reversed(low)],
            "fill": "toself",
            "fillcolor": faded(colours.other, 0.12),
            "line": {"width": 1, "color": colours.rule},
            "hoverinfo": "skip",
        }
    ]


def _points(
    at: list[tuple[float, float]], rows: list[Record], unit: str, of: str, colours: Tokens
) -> dict[str, Any]:
    looks = [look(row["status"] if isinstance(row["status"], str) else "") for row in rows]
    inks = [getattr(colours, colour) for _, colour, _ in looks]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [x for x, _ in at],
        "y": [y for _, y in at],
        "marker": {
            "symbol": [symbol for symbol, _, _ in looks],
            "size": 12,
            "color": inks,
            "line": {"color": colours.page, "width": 1.5},
            "opacity": 1,
        },
        "hoverinfo": "text",
        "hovertext": [hover(row, unit, of) for row in rows],
        "cliponaxis": False,
    }


def hover(row: Record, unit: str, of: str) -> str:
    """What a point says when asked: the school, its number, of how many, what it needs."""
    told = f"{row['label']}: {numbers.number(row['value'], unit, _digits(unit))}"
    told += f" · {numbers.whole_number(row['n'])} {counted.named(of)}"
    if numbers.finite(row.get("need")):
        told += tr("<br>{percent} of low-income families", percent=numbers.percent(row["need"]))
    return plain(told).replace("&lt;br&gt;", "<br>")


def _names(
    schools: list[Record],
    named: list[Record],
    axis: str,
    scales: tuple[Scale, Scale],
    total: Record | None,
    unit: str,
    colours: Tokens,
) -> list[dict[str, Any]]:
    """Names of few schools beside their points, clear of all points and of what the level line says."""
    few = sorted(named, key=lambda row: -abs(row["value"]))[:NAMED]
    points = [Point(str(row["label"]) if row in few else "", row[axis], row["value"]) for row in schools]
    wide, taken = width(LEFT, RIGHT), []
    if total:
        over = HEIGHT * scales[1].fraction(total["value"])
        taken = [(wide - pixels(_together(total, unit)), over, wide, over + LINE)]
    return names(points, *scales, (wide, HEIGHT), colours, taken)


def _together(total: Record, unit: str) -> str:
    """What the level line stands for."""
    return tr("all together {number}", number=numbers.number(total["value"], unit, _digits(unit)))


def _said(along: str, total: Record | None, unit: str, scale: Scale, colours: Tokens) -> list[dict[str, Any]]:
    """What the level axis counts, and what the line across the chart stands for."""
    base = {"showarrow": False, "borderpad": 0, "font": {"color": colours.muted, "size": NOTE}}
    below = {"text": along, "x": 1, "y": 0, "xref": "paper", "yref": "paper", "yshift": -26}
    notes = [{**base, **below, "xanchor": "right", "yanchor": "top"}]
    if total:
        line = {"text": _together(total, unit), "x": scale.range[1], "y": total["value"]}
        notes.append({**base, **line, "xanchor": "right", "yanchor": "bottom", "yshift": 2})
    return notes


def _digits(unit: str) -> int:
    """Decimals: a tenth of an hour is six minutes."""
    return 2 if unit == "hours" else numbers.digits_for(unit)


def _level(value: float, colours: Tokens) -> dict[str, Any]:
    """The district's own number across the chart."""
    return {
        "type": "line",
        "xref": "paper",
        "x0": 0,
        "x1": 1,
        "y0": value,
        "y1": value,
        "line": {"color": colours.strong, "width": 2},
        "layer": "below",
    }


def _chart(
    data: list[dict[str, Any]],
    along: Scale,
    up: Scale,
    notes: list[dict[str, Any]],
    shapes: list[dict[str, Any]],
    colours: Tokens,
) -> Chart:
    grid = {"showgrid": True, "gridcolor": colours.rule}
    return Chart(
        {
            "data": data,
            "layout": layout(
                colours,
                height=HEIGHT + TOP + BOTTOM,
                margin={"l": LEFT, "r": RIGHT, "t": TOP, "b": BOTTOM},
                xaxis={**along.axis(), **grid},
                yaxis={**up.axis(), **grid},
                annotations=notes,
                shapes=shapes,
            ),
        }
    )
