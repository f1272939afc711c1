"""A strip: one cell a row, coloured by how good it is, with its name, its sign and its share."""

from collections.abc import Mapping
from typing import Any

import pandas as pd

from charts import numbers
from charts.chart import Chart
from charts.data_quality import SIGN
from charts.rows import annotation
from charts.text import cut, plain
from charts.theme import PHONE, Tokens, layout, tokens
from tables.codes import WHOLE
from tables.quality_codes import GOOD, MARK, MEND, WATCH
from words import tr

ROW, GAP = 28, 2
"""Pixels of a row, and between rows."""

NAMES = 0.6
"""Part of the width for the names."""


def strip(rows: pd.DataFrame, marks: Mapping[str, str], dark: bool = False) -> Chart:
    """Draw shares as cells below each other; each says in a sign, a number and a colour how good it is.

    Args:
        rows: frame in drawing order; the total is not drawn.
        marks: of each row's ``grp``: a key of ``tables.quality_codes.MARK``, "" for none.
        dark: whether the page is dark.
    """
    colours = tokens(dark)
    drawn = [row for row in rows.to_dict("records") if row["grp"] != WHOLE]
    height = ROW * len(drawn)
    shapes: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for number, row in enumerate(drawn):
        middle = height - ROW * (number + 0.5)
        mark = marks.get(str(row["grp"]), "")
        shapes.append(_cell(middle, mark, colours))
        name = plain(cut(str(row["label"]), NAMES * PHONE))
        notes.append(annotation(f"{SIGN[mark]} {name}", 0.012, middle, colours.text, align="left"))
        share = numbers.percent(row["value"]) if numbers.finite(row["value"]) else tr(numbers.MISSING)
        text = tr("{count} of {n}", count=f"<b>{share}</b>", n=numbers.whole_number(row["n"]))
        ink = colours.act if mark == MEND else colours.text
        notes.append(annotation(text, 0.988, middle, ink, align="right"))
    signs = "  ".join(f"{SIGN[mark]} {tr(MARK[mark])}" for mark in (GOOD, WATCH, MEND))
    key = annotation(signs, 0, 1, colours.muted, align="left")
    notes.append({**key, "yref": "paper", "yanchor": "bottom", "yshift": 4})
    return Chart(
        {
            # Plotly draws no annotations without a trace on their axes.
            "data": [{"type": "scatter", "x": [], "y": [], "hoverinfo": "skip"}],
            "layout": layout(
                colours,
                height=height + 30,
                margin={"t": 28, "b": 2},
                xaxis={"range": [0, 1], "showticklabels": False},
                yaxis={"range": [0, max(height, 1)], "showticklabels": False},
                annotations=notes,
                shapes=shapes,
            ),
        }
    )


def _cell(middle: float, mark: str, colours: Tokens) -> dict[str, Any]:
    fills = {GOOD: colours.subject_soft, WATCH: colours.band, MEND: colours.page, "": colours.page}
    return {
        "type": "rect",
        "layer": "below",
        "xref": "paper",
        "x0": 0.002,
        "x1": 0.998,
        "y0": middle - ROW / 2 + GAP,
        "y1": middle + ROW / 2 - GAP,
        "fillcolor": fills[mark],
        "line": {"color": colours.act if mark == MEND else colours.rule, "width": 2 if mark == MEND else 1},
    }
