"""Organisations and their ties: who is linked to whom, and who is trusted and valued.

Places on the map follow from the ties alone, always the same: the school in the middle, the others around it.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.around import Spot, around
from charts.chart import Chart
from charts.groups import shown
from charts.networked import percent_of
from charts.rows import annotation
from charts.text import LINE, break_lines, cut, pixels, plain
from charts.theme import NOTE, PHONE, Tokens, layout, tokens
from tables.codes import WHOLE

NAMED = 20
"""Organisations whose names stand on the map: those with most ties; the others tell theirs when asked."""

MOST = 1_500
"""Ties drawn; those that both sides name go first."""

SIDE = 112
"""Pixels for the names at either side of the map."""

UP = 1.06
"""Half the height of the map, in lengths of its upright half axis."""

SCHOOL = "school:"
"""Begins the codes of schools."""

Record = dict[Any, Any]


def network_map(rows: pd.DataFrame, ties: pd.DataFrame, dark: bool = False) -> Chart:
    """Draw organisations as marks, larger with more ties, and ties as lines, stronger where both name it.

    Args:
        rows: frame by member with ``label``; ``value`` is the number of ties.
        ties: ``one, other`` (codes of ``rows``) and ``both`` (whether both named it).
        dark: whether the page is dark.
    """
    colours = tokens(dark)
    members = [row for row in rows[rows["grp"] != WHOLE].to_dict("records") if shown(row)]
    codes = [str(row["grp"]) for row in members]
    pairs = list(zip(ties["one"], ties["other"], ties["both"], strict=True))
    drawn = sorted(
        (pair for pair in pairs if pair[0] in codes and pair[1] in codes), key=lambda each: not each[2]
    )
    drawn = drawn[:MOST]
    spots = around(codes, [(one, other) for one, other, _ in drawn], _middle(codes))
    named = {str(row["grp"]) for row in sorted(members, key=lambda row: -row["value"])[:NAMED]}
    height = max(320, min(720, 24 * len(members)))
    data = [
        _lines([pair for pair in drawn if not pair[2]], spots, colours.strong, 1.0, len(drawn)),
        _lines([pair for pair in drawn if pair[2]], spots, colours.other, 1.8, len(drawn)),
        _nodes(members, spots, colours),
    ]
    notes = [_name(row, spots[str(row["grp"])], colours) for row in members if str(row["grp"]) in named]
    # A name takes as many pixels on a phone as the half axis and more; the map shrinks between them.
    half = PHONE / 2
    reach = half / (half - SIDE)
    key = annotation("■ school  ● partner  — both name it", 0, 1, colours.muted, align="left")
    notes.append({**key, "yref": "paper", "yanchor": "bottom", "yshift": 4, "font": _note(colours)})
    return Chart(
        {
            "data": data,
            "layout": layout(
                colours,
                height=height + 30,
                margin={"l": 0, "r": 0, "t": 28, "b": 2},
                xaxis={"range": [-reach, reach], "showticklabels": False},
                yaxis={"range": [-UP, UP], "showticklabels": False},
                annotations=notes,
            ),
        }
    )


def _middle(codes: Sequence[str]) -> str:
    """Who stands in the middle: the school, where there is one alone."""
    schools = [code for code in codes if code.startswith(SCHOOL)]
    return schools[0] if len(schools) == 1 else ""


def _lines(
    pairs: Sequence[tuple[str, str, bool]], spots: dict[str, Spot], colour: str, width: float, many: int
) -> dict[str, Any]:
    xs: list[float | None] = []
    ys: list[float | None] = []
    for one, other, _ in pairs:
        xs += [spots[one].x, spots[other].x, None]
        ys += [spots[one].y, spots[other].y, None]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": xs,
        "y": ys,
        "line": {"color": colour, "width": width},
        "opacity": max(0.25, min(0.7, 20 / max(many, 1))),  # many lines are a net, not a blot
        "hoverinfo": "skip",
    }


def _nodes(members: list[Record], spots: dict[str, Spot], colours: Tokens) -> dict[str, Any]:
    most = max((row["value"] for row in members), default=1) or 1
    school = [str(row["grp"]).startswith(SCHOOL) for row in members]
    ties = [numbers.whole_number(row["value"]) for row in members]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [spots[str(row["grp"])].x for row in members],
        "y": [spots[str(row["grp"])].y for row in members],
        "marker": {
            "symbol": ["square" if own else "circle" for own in school],
            "size": [9 + 15 * (row["value"] / most) for row in members],
            "color": [colours.act if own else colours.subject for own in school],
            "line": {"color": colours.page, "width": 1.5},
            "opacity": 1,
        },
        "hoverinfo": "text",
        "hovertext": [
            plain(f"{row['label']}: {many} {'tie' if many == '1' else 'ties'}")
            for row, many in zip(members, ties, strict=True)
        ],
        "cliponaxis": False,
    }


def _name(row: Record, spot: Spot, colours: Tokens) -> dict[str, Any]:
    """A name outside the ring, in two lines at most; of who stands in the middle below."""
    base = {"showarrow": False, "borderpad": 1, "font": {"color": colours.text, "size": NOTE}}
    base |= {"x": spot.x, "y": spot.y}
    if spot.middle:
        text = plain(cut(str(row["label"]), 2 * SIDE))
        return {**base, "text": f"<b>{text}</b>", "yanchor": "top", "yshift": -12, "bgcolor": colours.page}
    lines = break_lines(str(row["label"]), SIDE - 16, SIDE - 16, 2)
    side = "left" if spot.x >= 0 else "right"
    return {
        **base,
        "text": "<br>".join(plain(line) for line in lines),
        "xanchor": side,
        "xshift": 14 if side == "left" else -14,
        "align": side,
    }


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
            "text": "lines: all raters",
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
        f"{word} {numbers.amount(row['value'], 'of 4')} ({percent_of(row['value'])}), "
        f"{numbers.whole_number(row['n'])} {'rater' if row['n'] == 1 else 'raters'}"
        for word, row in (("trust", trust), ("value", value))
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
        text = cut(str(trust["label"]), 150)
        long = pixels(text)
        for side, box in (
            ("left", (x + 10, y - LINE / 2, x + 10 + long, y + LINE / 2)),
            ("right", (x - 10 - long, y - LINE / 2, x - 10, y + LINE / 2)),
            ("center", (x - long / 2, y + 9, x + long / 2, y + 9 + LINE)),
        ):
            if box[0] < 0 or box[2] > width or any(_overlap(box, other) for other in taken):
                continue
            taken.append(box)
            notes.append(
                {
                    "text": plain(text),
                    "x": trust["value"],
                    "y": value["value"],
                    "xanchor": side,
                    "xshift": {"left": 10, "right": -10}.get(side, 0),
                    "yshift": 9 + LINE / 2 if side == "center" else 0,
                    "showarrow": False,
                    "borderpad": 0,
                    "font": {"color": colours.text, "size": NOTE},
                }
            )
            break
    return notes


Box = tuple[float, float, float, float]


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _note(colours: Tokens) -> dict[str, Any]:
    return {"color": colours.muted, "size": NOTE}
