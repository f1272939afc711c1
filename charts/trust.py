"""Organisations by how they are trusted and valued: who is valuable and not trusted yet?"""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.groups import shown
from charts.networked import percent_of
from charts.text import LINE, cut, pixels, plain
from charts.theme import NOTE, PHONE, Tokens, layout, tokens
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
            "text": "trust, 1 to 4",
            "x": 1,
            "y": 0,
            "yshift": -26,
            "xanchor": "right",
            "yanchor": "top",
        },
        {
            **said,
            "text": "value, 1 to 4",
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
        *_beside(points, along, up, height - 84, left, colours),
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


def _beside(
    points: list[tuple[Record, Record]],
    along: axes.Scale,
    up: axes.Scale,
    height: float,
    left: float,
    colours: Tokens,
) -> list[dict[str, Any]]:
    """Names beside points where there is room for them on a phone; the others tell theirs when asked."""
    width = PHONE - left - 12
    at = [(width * along.fraction(t["value"]), height * up.fraction(v["value"])) for t, v in points]
    taken = [(x - 7, y - 7, x + 7, y + 7) for x, y in at]
    notes = []
    middle = [sum(each) / len(at) for each in zip(*at, strict=True)] if at else [0.0, 0.0]
    outermost = sorted(
        zip(points, at, strict=True),
        key=lambda each: -abs(each[1][0] - middle[0]) - abs(each[1][1] - middle[1]),
    )
    for (trust, value), (x, y) in outermost:
        for text, side, high, box in _places(str(trust["label"]), x, y):
            if box[0] < 0 or box[2] > width or any(_overlap(box, other) for other in taken):
                continue
            taken.append(box)
            notes.append(
                {
                    "text": plain(text),
                    "x": trust["value"],
                    "y": value["value"],
                    "xanchor": side,
                    "xshift": 0 if high else {"left": 10, "right": -10}[side],
                    "yshift": high * (9 + LINE / 2),
                    "showarrow": False,
                    "borderpad": 0,
                    "font": {"color": colours.text, "size": NOTE},
                }
            )
            break
    return notes


Box = tuple[float, float, float, float]


def _places(label: str, x: float, y: float) -> Iterator[tuple[str, str, int, Box]]:
    """Where a name may stand: beside its point, above or below it; rather cut short than not at all.

    Yields:
        Its text; the side of the text that is held; 0 beside, 1 above, -1 below; the room it takes.
    """
    for widest in (150, 100, 70):
        text = cut(label, widest)
        long = pixels(text)
        for side, start in (("left", x + 10), ("right", x - 10 - long)):
            yield text, side, 0, (start, y - LINE / 2, start + long, y + LINE / 2)
        for high in (1, -1):
            middle = y + high * (9 + LINE / 2)
            for side, start in (("center", x - long / 2), ("left", x), ("right", x - long)):
                yield text, side, high, (start, middle - LINE / 2, start + long, middle + LINE / 2)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _note(colours: Tokens) -> dict[str, Any]:
    return {"color": colours.muted, "size": NOTE}
