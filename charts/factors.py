"""Factors of collaboration by wave: one cell a factor and wave, with its number, its colour and its sign."""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import numbers
from charts.chart import Chart
from charts.networked import band
from charts.rows import annotation
from charts.text import cut, plain
from charts.theme import NOTE, PHONE, Tokens, layout, tokens
from tables.codes import WHOLE
from words import mark, tr

ROW, HEAD = 28, 26
"""Pixels of a row, and of the names of the waves."""

NAMES = 0.46
"""Part of the width for the names of the factors."""

GAP = 2
"""Pixels between cells."""

SIGN = {"strength": "●", "discuss": "▲", "act": "◆", "": "○"}
KEY = mark("● strength, from 4.0  ▲ discuss  ◆ act, under 3.0")


def heat(waves: Sequence[tuple[str, pd.DataFrame]], dark: bool = False) -> Chart:
    """Draw the mean of each factor in each wave.

    Args:
        waves: name and frame by factor of each wave, in order; the last decides which factors stand in which
            order. A hidden cell reads "withheld", one that was not asked is empty.
        dark: whether the page is dark.
    """
    colours = tokens(dark)
    rows = [row for row in waves[-1][1].to_dict("records") if row["grp"] != WHOLE]
    told = [(name, {str(row["grp"]): row for row in frame.to_dict("records")}) for name, frame in waves]
    height = ROW * len(rows)
    width = (1 - NAMES) / len(told)
    shapes: list[dict[str, Any]] = []
    notes = [
        _small(plain(name), NAMES + width * (at + 0.5), height + HEAD / 2, colours.muted)
        for at, (name, _) in enumerate(told)
    ]
    for number, row in enumerate(rows):
        middle = height - ROW * (number + 0.5)
        name = plain(cut(str(row["label"]), NAMES * PHONE - 6))
        notes.append(annotation(name, 0, middle, colours.text, align="left"))
        for at, (_, cells) in enumerate(told):
            cell = cells.get(str(row["grp"]))
            if cell is None:
                continue
            left = NAMES + width * at
            shapes.append(_box(left, left + width, middle, cell, colours))
            notes.append(_number(left + width / 2, middle, cell, colours))
    key = annotation(tr(KEY), 0, 1, colours.muted, align="left")
    notes.append(
        {
            **key,
            "yref": "paper",
            "yanchor": "bottom",
            "yshift": 4,
            "font": {"color": colours.muted, "size": NOTE},
        }
    )
    return Chart(
        {
            # Plotly draws no annotations without a trace on their axes.
            "data": [{"type": "scatter", "x": [], "y": [], "hoverinfo": "skip"}],
            "layout": layout(
                colours,
                height=height + HEAD + 30,
                margin={"t": 28, "b": 2},
                xaxis={"range": [0, 1], "showticklabels": False},
                yaxis={"range": [0, height + HEAD], "showticklabels": False},
                annotations=notes,
                shapes=shapes,
            ),
        }
    )


def _box(left: float, right: float, middle: float, cell: dict[Any, Any], colours: Tokens) -> dict[str, Any]:
    fills = {"strength": colours.subject_soft, "discuss": colours.band, "act": colours.page, "": colours.page}
    of = band(cell)
    edge = {"act": colours.act, "": colours.rule}.get(of, colours.page)
    return {
        "type": "rect",
        "layer": "below",
        "xref": "paper",
        "x0": left + 0.004,
        "x1": right - 0.004,
        "y0": middle - ROW / 2 + GAP,
        "y1": middle + ROW / 2 - GAP,
        "fillcolor": fills[of],
        "line": {"color": edge, "width": 2 if of == "act" else 1},
    }


def _small(text: str, x: float, y: float, colour: str) -> dict[str, Any]:
    return {**annotation(text, x, y, colour, align="center"), "font": {"color": colour, "size": NOTE}}


def _number(x: float, y: float, cell: dict[Any, Any], colours: Tokens) -> dict[str, Any]:
    if cell["hidden"]:
        return _small(tr("withheld"), x, y, colours.withheld)
    if not numbers.finite(cell["value"]):
        return annotation("–", x, y, colours.muted, align="center")
    of = band(cell)
    text = f"{SIGN[of]} {numbers.amount(cell['value'], 'of 5')}"
    ink = colours.act if of == "act" else colours.text
    return annotation(f"<b>{text}</b>" if of == "act" else text, x, y, ink, align="center")
