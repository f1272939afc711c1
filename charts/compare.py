"""Two groups side by side, and the difference between them."""

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.groups import dot, label_row, shown
from charts.rows import DOTS, Mark, annotation, hatch, mark, place, row_layout, track
from charts.theme import NOTE, layout, tokens
from tables.codes import WHOLE
from words import tr, tr_in

NEAR, GAP = 0.2, 0.015
"""Parts of the width: a label this near the line at no difference stands beside it, this far off."""

HEIGHT = 96
"""Pixels of the plot of a difference."""


def two_groups(
    rows: pd.DataFrame,
    unit: str = "share",
    dark: bool = False,
    *,
    of: str = "students",
    digits: int | None = None,
) -> Chart:
    """Draw those who took part above those they are compared with, each with its interval.

    Args:
        rows: indicator frame; the first row that is not the total is asked about (filled circle),
            the others are what it is compared with (filled square). Hidden rows are hatched.
        unit, dark, of, digits: as in ``charts.groups.dots_by_group``.
    """
    colours = tokens(dark)
    places = numbers.digits_for(unit) if digits is None else digits
    groups = [{**row, "gap": None} for row in rows[rows["grp"] != WHOLE].to_dict("records")]
    placed, height = place([label_row(row, unit, places, of) for row in groups], DOTS)
    drawn = [(n, row, each.track) for n, (row, each) in enumerate(zip(groups, placed, strict=True))]
    drawn = [each for each in drawn if shown(each[1])]
    scale = axes.scale(
        [row[name] for _, row, _ in drawn for name in ("low", "value", "high") if numbers.finite(row[name])],
        unit,
    )
    marks = [dot(row, y, unit, places, of, "subject" if n == 0 else "other") for n, row, y in drawn]
    hidden = [each.track for each in placed if each.row.hidden]
    return Chart(
        {
            "data": hatch(hidden, 9, scale, colours) + mark(marks, colours),
            "layout": row_layout(
                placed,
                height,
                DOTS,
                scale,
                colours,
                shapes=[track(each.track, colours) for each in placed],
            ),
        }
    )


def difference(
    gap: float,
    low: float | None,
    high: float | None,
    detectable: float | None = None,
    unit: str = "share",
    dark: bool = False,
    *,
    digits: int | None = None,
) -> Chart:
    """Draw one contrast against a line at no difference.

    Args:
        gap, low, high: the difference and its 95 % interval; of two shares (-1 to 1) where ``unit``
            is "share" or "points".
        detectable: smallest difference seen with 80 % power; drawn as a zone of what is easily
            missed. None draws no zone.
        unit: of the two values compared.
        dark: whether the page is dark.
        digits: decimals; by the unit where None.
    """
    colours = tokens(dark)
    kind = "points" if unit in ("share", "points") else unit
    places = numbers.digits_for(kind) if digits is None else digits
    known = [value for value in (gap, low, high) if value is not None and numbers.finite(value)]
    zone = detectable if detectable is not None and numbers.finite(detectable) else 0.0
    widest = max([*map(abs, known), zone])
    scale = signed_scale(widest, kind)
    holds_zero = low is None or high is None or not (low > 0 or high < 0)
    y, plot = 34.0, float(HEIGHT)
    shapes = [
        track(y, colours),
        {
            "type": "line",
            "x0": 0,
            "x1": 0,
            "y0": y - 18,
            "y1": y + 36,
            "line": {"color": colours.text, "width": 1.5},
        },
    ]
    notes = []
    if zone:
        shapes.insert(
            0,
            {
                "type": "rect",
                "layer": "below",
                "x0": -zone,
                "x1": zone,
                "y0": y - 18,
                "y1": y + 36,
                "fillcolor": colours.band,
                "line": {"width": 0},
            },
        )
        words = tr("smaller than {size}: easily missed", size=amount_of(zone, kind, places))
        notes.append(note(words, scale.fraction(0), y + 46, colours.muted))
    finer = numbers.telling_digits(gap, kind, places)
    none = numbers.rounded(gap, kind, finer) == 0
    words = tr("no difference") if none else f"{amount_of(abs(gap), kind, finer)} {more(gap)}"
    notes.append(beside_zero(words, scale.fraction(gap), scale.fraction(0), y + 20, colours.text))
    single = Mark(y, low, gap, high, "cannot_tell" if holds_zero else "", words)
    return Chart(
        {
            "data": mark([single], colours, size=15, thick=6),
            "layout": layout(
                colours,
                height=HEIGHT + 28,
                xaxis=scale.axis(),
                yaxis={"range": [0, plot], "showticklabels": False},
                annotations=notes,
                shapes=shapes,
            ),
        }
    )


def beside_zero(words: str, at: float, zero: float, y: float, colour: str) -> dict:
    """The name of a difference above its dot, on its own side of the line at no difference."""
    if abs(at - zero) >= NEAR:
        return {
            **annotation(f"<b>{words}</b>", 0, y, colour, align="center"),
            "x": min(max(at, 0.2), 0.8),
        }
    align, step = ("left", GAP) if at >= zero else ("right", -GAP)
    return {**annotation(f"<b>{words}</b>", 0, y, colour, align=align), "x": zero + step}


def note(text: str, at: float, y: float, colour: str) -> dict:
    """A small grey text centred at a part of the width, kept inside the plot."""
    return {
        **annotation(text, min(max(at, 0.33), 0.67), y, colour, align="center"),
        "font": {"color": colour, "size": NOTE},
    }


def amount_of(value: float, kind: str, digits: int) -> str:
    """A difference without its direction: "2.6 days", "13 points", "1 point"."""
    text = numbers.amount(value, kind, digits)
    unit = numbers.unit_after(text if kind == "points" else "", kind)
    return f"{text} {unit}".strip()


def more(gap: float) -> str:
    """Which way a difference goes: points and people are more or fewer."""
    return tr_in("a difference", "more") if gap > 0 else tr_in("a difference", "fewer")


def signed_scale(widest: float, kind: str) -> axes.Scale:
    """Symmetric around no difference, so that either direction is judged alike; ends in words."""
    size = axes.step(max(widest, 0.01 if kind == "points" else 0.1) * 2, 4)
    end = size * (1 if widest <= size else 2)
    if end == size:
        size = end / 2
    ticks = (-end, -end / 2, 0.0, end / 2, end)
    outer, inner = (axes.tick_word(value, "points").removesuffix("%") for value in (end, end / 2))
    if kind != "points":
        outer, inner = (f"{value:,.10g}" for value in (end, end / 2))
    unit = numbers.unit_after(outer if kind == "points" else "", kind)
    words = (
        " ".join(filter(None, (outer, unit, more(-1)))),
        inner,
        tr("no difference"),
        inner,
        f"{outer} {more(1)}",
    )
    return axes.Scale(-end, end, ticks, words, pad=0.2)
