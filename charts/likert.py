"""Answers to questions to both sides of one upright line: disagree left, agree right, the middle apart."""

from dataclasses import dataclass
from typing import Any

import pandas as pd

from charts import axes, numbers
from charts.chart import Chart
from charts.groups import label_row, shown
from charts.rows import BARS, annotation, hatch, place, reference, row_layout
from charts.text import plain
from charts.theme import NOTE, Tokens, tokens
from tables.codes import WHOLE
from words import mark, tr

THICK = 16
"""Pixels: a number fits into a bar."""

LEFT, RIGHT, GAP, MIDDLE = 0.6, 1.0, 0.06, 0.44
"""Room to the left of the line and to its right, then a gap, then the bars of the middle; shares."""

SCALE = axes.Scale(-LEFT, RIGHT + GAP + MIDDLE, (0.0,), ("",), pad=0.0)

Drawn = list[tuple[dict[Any, Any], float]]
"""Rows that have a value, each with the height of its track."""


@dataclass(frozen=True)
class Side:
    """One kind of answers.

    Attributes:
        name: as people say it.
        starts: where its bars begin; ``way`` -1: they go left from there.
        most: longest bar that has room.
        colour: place in ``Tokens.likert``.
        written: where the number stands (plotly's ``textposition``).
    """

    name: str
    starts: float
    way: int
    most: float
    colour: int
    written: str

    def share(self, row: dict[Any, Any]) -> float:
        """Share of the answers (0 to 1)."""
        rest = max(1 - row["value"] - row["against"], 0.0)
        return {"agree": row["value"], "disagree": row["against"], "neither": rest}[self.name]


DISAGREE = Side(mark("disagree"), 0.0, -1, LEFT, 1, "outside")
AGREE = Side(mark("agree"), 0.0, 1, RIGHT, 3, "none")
NEITHER = Side(mark("neither"), RIGHT + GAP, 1, MIDDLE, 2, "inside")


def likert(rows: pd.DataFrame, dark: bool = False, *, of: str = "answers") -> Chart:
    """Draw favourable answers right of the line, those against left of it, the rest at the far right.

    Args:
        rows: indicator frame by question in drawing order with ``label`` and ``against`` (shares, 0 to 1).
            Hidden rows are hatched over the whole width.
        dark: whether the page is dark.
        of: what ``n`` counts.
    """
    colours = tokens(dark)
    groups = rows[rows["grp"] != WHOLE].to_dict("records")
    placed, height = place([label_row(row, "share", 0, of) for row in groups], BARS)
    drawn = [(row, each.track) for row, each in zip(groups, placed, strict=True) if shown(row)]
    lines = reference([each for each in placed if not each.row.hidden], 0, colours.strong)
    heads = [
        _head(f"{tr(DISAGREE.name)} ◂", DISAGREE, colours, "right"),
        _head(f"▸ {tr(AGREE.name)}", AGREE, colours, "left"),
        _head(tr(NEITHER.name), NEITHER, colours, "left"),
    ]
    hidden = [each.track for each in placed if each.row.hidden]
    bars = [_bars(drawn, side, colours) for side in (DISAGREE, AGREE, NEITHER)]
    layout = row_layout(
        placed, height, BARS, SCALE, colours, ticks=False, shapes=lines, notes=heads if drawn else []
    )
    return Chart({"data": [*bars, *hatch(hidden, THICK, SCALE, colours)], "layout": layout})


def _bars(drawn: Drawn, side: Side, colours: Tokens) -> dict[str, Any]:
    told = [numbers.percent(side.share(row)) for row, _ in drawn]
    return {
        "type": "bar",
        "orientation": "h",
        "y": [y for _, y in drawn],
        "x": [side.way * min(side.share(row), side.most) for row, _ in drawn],
        "base": [side.starts] * len(drawn),
        "width": THICK,
        "marker": {"color": colours.likert[side.colour], "line": {"width": 0}},
        "hoverinfo": "text",
        "hovertext": [
            plain(f"{row['label']} {text} {tr(side.name)}")
            for (row, _), text in zip(drawn, told, strict=True)
        ],
        "text": told,
        "textposition": side.written,
        "insidetextanchor": "start",
        "constraintext": "none",
        "textfont": {"color": colours.text, "size": NOTE},
        "cliponaxis": False,
    }


def _head(text: str, side: Side, colours: Tokens, align: str) -> dict[str, Any]:
    """What a side stands for, once, above the first row."""
    told = annotation(text, SCALE.fraction(side.starts), 1, colours.muted, align=align)
    edge = {"yref": "paper", "yanchor": "bottom", "yshift": 4, "xshift": -6 if align == "right" else 2}
    return {**told, **edge, "font": {"color": colours.muted, "size": NOTE}}
