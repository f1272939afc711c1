"""One thing over months or years."""

import re
from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.groups import label_row
from charts.text import pixels, plain
from charts.theme import LABEL, NOTE, layout, tokens
from tables.codes import WHOLE
from words import tr

HEIGHT = 220
"""Pixels of the plot."""


def trend(
    rows: pd.DataFrame,
    unit: str = "share",
    dark: bool = False,
    *,
    of: str = "students",
    digits: int | None = None,
    marks: Sequence[tuple[str, str]] = (),
) -> Chart:
    """Draw a line over time with the band of its intervals; the last value stands at its end.

    Args:
        rows: indicator frame in order of time, ``label`` being the month or year. A hidden row
            leaves a gap in the line under a hatch of full height.
        unit, dark, of, digits: as in ``charts.groups.dots_by_group``.
        marks: ``grp`` of a point and the number of a note that is about it; several stand side by side.
    """
    colours = tokens(dark)
    places = numbers.digits_for(unit) if digits is None else digits
    points = rows[rows["grp"] != WHOLE].to_dict("records")
    known = [not row["hidden"] and numbers.finite(row["value"]) for row in points]
    seen = [row for row, ok in zip(points, known, strict=True) if ok]
    values = [row[name] for row in seen for name in ("low", "value", "high") if numbers.finite(row[name])]
    # A share is drawn from zero, but for average attendance: its changes under one point are the
    # message, and from zero it is a flat line.
    zero = unit != "share" or not (values and places and min(values) > 0.5)
    scale = axes.scale(values, unit, from_zero=zero)
    line = [row["value"] if ok else None for row, ok in zip(points, known, strict=True)]
    hovers = [hover(row, unit, places, of) for row in points]
    ink = colours.subject
    data: list[dict[str, Any]] = []
    for run in runs(points, known):
        data.append(
            {
                "type": "scatter",
                "mode": "lines",
                "x": [*run, *reversed(run)],
                "y": [points[n]["high"] for n in run] + [points[n]["low"] for n in reversed(run)],
                "fill": "toself",
                "fillcolor": faded(ink, 0.14),
                "line": {"width": 0},
                "hoverinfo": "skip",
            }
        )
    data.append(
        {
            "type": "scatter",
            "mode": "lines+markers",
            "x": list(range(len(points))),
            "y": line,
            "line": {"color": ink, "width": 3},
            "marker": {"size": sizes(known), "color": ink, "opacity": 1, "line": {"width": 0}},
            "hoverinfo": "text",
            "hovertext": hovers,
            "connectgaps": False,
            "cliponaxis": False,
        }
    )
    gone = [n for n, row in enumerate(points) if row["hidden"]]
    if gone:
        data.insert(0, strips(gone, scale, colours.withheld))
    notes, right = [withheld_note(gone[0], len(points), colours.withheld)] if gone else [], 12
    if seen:
        last = max(n for n, ok in enumerate(known) if ok)
        words = numbers.number(points[last]["value"], unit, places)
        right = min(104, round(pixels(words)) + 18)
        notes.append(
            {
                "text": f"<b>{words}</b>",
                "x": last,
                "y": points[last]["value"],
                "xanchor": "left",
                "xshift": 10,
                "showarrow": False,
                "borderpad": 0,
                "font": {"color": ink, "size": LABEL},
            }
        )
    places_of = {str(row["grp"]): n for n, row in enumerate(points)}
    noted = {places_of[grp]: _numbers(grp, marks) for grp, _ in marks if grp in places_of}
    notes += [note_number(n, words, colours.muted) for n, words in noted.items()]
    above = 24 if gone or noted else 4
    low, high = scale.range
    return Chart(
        {
            "data": data,
            "layout": layout(
                colours,
                height=HEIGHT + 26 + above,
                margin={"l": 40, "r": right, "t": above},
                xaxis={
                    "range": [-0.3, max(len(points) - 1, 0) + 0.1],
                    "tickmode": "array",
                    **named_ticks([str(row["label"]) for row in points]),
                },
                yaxis={
                    **scale.axis(),
                    "range": [scale.first, high] if zero else [low, high],
                    "showgrid": True,
                    "gridcolor": colours.rule,
                },
                annotations=notes,
                shapes=[note_line(n, colours.strong) for n in noted],
            ),
        }
    )


def _numbers(grp: str, marks: Sequence[tuple[str, str]]) -> str:
    """The numbers of all notes about one point: "1, 2"."""
    return ", ".join(number for of, number in marks if of == grp)


def note_line(at: int, ink: str) -> dict[str, Any]:
    """A dotted line of full height at a point with a note."""
    return {
        "type": "line",
        "x0": at,
        "x1": at,
        "y0": 0,
        "y1": 1,
        "yref": "paper",
        "line": {"color": ink, "width": 1, "dash": "dot"},
    }


def note_number(at: int, words: str, ink: str) -> dict[str, Any]:
    """The numbers of notes above their line."""
    return {
        "text": plain(words),
        "x": at,
        "xanchor": "center",
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 2,
        "showarrow": False,
        "borderpad": 0,
        "font": {"color": ink, "size": NOTE},
    }


def hover(row: dict[Any, Any], unit: str, digits: int, of: str) -> str:
    """The values of a point in words; a withheld point says only that."""
    right = label_row({**row, "gap": None}, unit, digits, of)
    likely = "" if row["hidden"] else numbers.between(row["low"], row["high"], unit, digits)
    return plain(f"{row['label']} {right.value}{right.rest}") + (
        tr("<br>likely {likely}", likely=likely) if likely else ""
    )


def runs(points: list[dict[Any, Any]], known: list[bool]) -> list[list[int]]:
    """Stretches of neighbouring points with intervals; a band must not bridge what is withheld."""
    found: list[list[int]] = []
    for n, (row, ok) in enumerate(zip(points, known, strict=True)):
        if not (ok and numbers.finite(row["low"]) and numbers.finite(row["high"])):
            continue
        if found and found[-1][-1] == n - 1:
            found[-1].append(n)
        else:
            found.append([n])
    return [run for run in found if len(run) > 1]


def sizes(known: list[bool]) -> list[int]:
    """No markers but the last, and where a point stands alone and would leave no line."""
    last = max((n for n, ok in enumerate(known) if ok), default=-1)
    alone = [
        ok and not (n and known[n - 1]) and not (n + 1 < len(known) and known[n + 1])
        for n, ok in enumerate(known)
    ]
    return [8 if ok and (n == last or alone[n]) else 0 for n, ok in enumerate(known)]


def strips(gone: list[int], scale: axes.Scale, ink: str) -> dict[str, Any]:
    """Hatched strips of full height where points are withheld; all alike."""
    return {
        "type": "bar",
        "x": gone,
        "y": [scale.last - scale.first] * len(gone),
        "base": [scale.first] * len(gone),
        "width": 0.5,
        "marker": {
            "color": "rgba(0,0,0,0)",
            "line": {"width": 0},
            "pattern": {
                "shape": "/",
                "size": 6,
                "solidity": 0.25,
                "fgcolor": ink,
                "bgcolor": "rgba(0,0,0,0)",
            },
        },
        "hoverinfo": "text",
        "hovertext": [tr("withheld")] * len(gone),
        "textposition": "none",
    }


def withheld_note(first: int, count: int, ink: str) -> dict[str, Any]:
    """The word above the first strip, once."""
    at = "left" if first < count * 0.15 else "right" if first > count * 0.85 else "center"
    return {
        "text": tr("withheld"),
        "x": first,
        "xanchor": at,
        "y": 1,
        "yref": "paper",
        "yanchor": "bottom",
        "yshift": 2,
        "showarrow": False,
        "borderpad": 0,
        "font": {"color": ink, "size": NOTE},
    }


def named_ticks(names: list[str]) -> dict[str, Any]:
    """Every second name where there are more than five, so that a phone can hold them."""
    every = 1 if len(names) <= 5 else 2 if len(names) <= 12 else 3
    # Within one school year "Sep" is enough for "Sep 2025", and only that fits a phone.
    bare = [re.sub(r" \d{4}$", "", name) for name in names]
    names = bare if len(set(bare)) == len(names) else names
    at = list(range(0, len(names), every))
    return {"tickvals": at, "ticktext": [plain(names[n]) for n in at]}


def faded(colour: str, opacity: float) -> str:
    """A hex colour with an opacity, as plotly writes it."""
    red, green, blue = (int(colour[n : n + 2], 16) for n in (1, 3, 5))
    return f"rgba({red},{green},{blue},{opacity})"
