"""Organisations by how they are trusted and valued: who is valuable and not trusted yet?"""

from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.beside import Point, names, width
from charts.chart import Chart
from charts.groups import shown
from charts.networked import percent_of
from charts.text import plain
from charts.theme import NOTE, Tokens, layout, tokens
from tables import counted
from tables.codes import WHOLE
from words import mark, tr

Record = dict[Any, Any]


def trust_and_value(rows: pd.DataFrame, values: pd.DataFrame, dark: bool = False) -> Chart:
    """Draw each organisation at its trust (across) and value (up).

    Args:
        rows: frame of trust by member with its total row; values: the same of value. Who is withheld in
            either is not drawn.
        dark: whether the page is dark.
    """
    colours = tokens(dark)
    valued = {str(row["grp"]): row for row in values.to_dict("records") if shown(row)}
    both = [
        (row, valued[str(row["grp"])])
        for row in rows.to_dict("records")
        if shown(row) and str(row["grp"]) in valued
    ]
    points = [pair for pair in both if pair[0]["grp"] != WHOLE]
    whole = next((pair for pair in both if pair[0]["grp"] == WHOLE), None)
    along = axes.scale([trust["value"] for trust, _ in both] or [1, 4], "count")
    up = axes.scale([value["value"] for _, value in both] or [1, 4], "count")
    height, left = 440, 40
    lines = []
    if whole is not None:
        at = {"layer": "below", "type": "line", "line": {"color": colours.strong, "width": 1.5}}
        lines = [
            {**at, "xref": "paper", "x0": 0, "x1": 1, "y0": whole[1]["value"], "y1": whole[1]["value"]},
            {**at, "yref": "paper", "y0": 0, "y1": 1, "x0": whole[0]["value"], "x1": whole[0]["value"]},
        ]
    said = {"showarrow": False, "borderpad": 0, "font": _note(colours), "xref": "paper", "yref": "paper"}
    notes = [
        {
            **said,
            "text": tr("trust, 1 to 4"),
            "x": 1,
            "y": 0,
            "yshift": -26,
            "xanchor": "right",
            "yanchor": "top",
        },
        {
            **said,
            "text": tr("value, 1 to 4"),
            "x": 0,
            "y": 1,
            "xanchor": "left",
            "yanchor": "bottom",
            "yshift": 4,
        },
        {
            **said,
            "text": tr("lines: all raters"),
            "x": 1,
            "y": 1,
            "xanchor": "right",
            "yanchor": "bottom",
            "yshift": 4,
        },
        *names(
            [Point(str(t["label"]), t["value"], v["value"]) for t, v in points],
            along,
            up,
            (width(left, 12), height - 84),
            colours,
        ),
    ]
    grid = {"showgrid": True, "gridcolor": colours.rule}
    return Chart(
        {
            "data": [
                {
                    "type": "scatter",
                    "mode": "markers",
                    "x": [trust["value"] for trust, _ in points],
                    "y": [value["value"] for _, value in points],
                    "marker": {
                        "size": 12,
                        "color": colours.subject,
                        "line": {"color": colours.page, "width": 1.5},
                    },
                    "hoverinfo": "text",
                    "hovertext": [_hover(trust, value) for trust, value in points],
                    "cliponaxis": False,
                }
            ],
            "layout": layout(
                colours,
                height=height,
                margin={"l": left, "r": 12, "t": 28, "b": 56},
                xaxis={**along.axis(), **grid},
                yaxis={**up.axis(), **grid},
                annotations=notes,
                shapes=lines,
            ),
        }
    )


def _hover(trust: Record, value: Record) -> str:
    told = [
        f"{tr(word)} {numbers.amount(row['value'], 'of 4')} ({percent_of(row['value'])}), "
        f"{numbers.whole_number(row['n'])} {counted.named('raters', row['n'])}"
        for word, row in zip(mark(("trust", "value")), (trust, value), strict=True)
    ]
    return plain(str(trust["label"])) + "<br>" + "<br>".join(told)


def _note(colours: Tokens) -> dict[str, Any]:
    return {"color": colours.muted, "size": NOTE}
