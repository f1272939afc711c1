"""Organisations and their ties: who is linked to whom.

Places on the map follow from the ties alone, always the same: the school in the middle, the others around it.
"""

from collections.abc import Sequence
from typing import Any

import pandas as pd

from charts import numbers
from charts.around import Spot, around
from charts.chart import Chart
from charts.groups import shown
from charts.rows import annotation
from charts.text import break_lines, cut, plain
from charts.theme import NOTE, PHONE, Tokens, layout, tokens
from tables.codes import WHOLE
from words import tr, tr_many

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
    key = annotation(tr("■ school  ● partner  — both name it"), 0, 1, colours.muted, align="left")
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
    ties = [
        tr_many(row["value"], "{n} tie", "{n} ties", n=numbers.whole_number(row["value"])) for row in members
    ]
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [spots[str(row["grp"])].x for row in members],
        "y": [spots[str(row["grp"])].y for row in members],
        "marker": {
            "symbol": ["square" if own else "circle" for own in school],
            "size": [9 + 15 * (row["value"] / most) for row in members],
            "color": [colours.other if own else colours.subject for own in school],
            "line": {"color": colours.page, "width": 1.5},
            "opacity": 1,
        },
        "hoverinfo": "text",
        "hovertext": [plain(f"{row['label']}: {told}") for row, told in zip(members, ties, strict=True)],
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


def _note(colours: Tokens) -> dict[str, Any]:
    return {"color": colours.muted, "size": NOTE}
