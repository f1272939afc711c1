"""What is told of a figure, worked out once: its words, its table, its charts.

A cached figure is the same object in every run (``data.figure``), so it stands for itself as a key: what
is kept follows from what this viewer was given, and from nothing else. When data change there are new
figures, and the old ones fall out.
"""

from functools import lru_cache
from typing import TYPE_CHECKING

import pandas as pd

from charts import describe
from tables.figure import Figure

if TYPE_CHECKING:
    import plotly.graph_objects as go

    from pages.parts.draw import Draw

MOST = 1000
"""Figures whose words are kept."""

CHARTS = 300
"""Charts kept; the largest part of what is kept."""

finding = lru_cache(MOST)(describe.finding)
evidence_line = lru_cache(MOST)(describe.evidence_line)
alt = lru_cache(MOST)(describe.alt)
table = lru_cache(MOST)(describe.table)


@lru_cache(MOST)
def withholds(figure: Figure) -> bool:
    """Whether any row of it is withheld."""
    return bool(figure.rows["hidden"].fillna(False).astype(bool).any())


@lru_cache(CHARTS)
def chart(figure: Figure, draw: "Draw", dark: bool) -> "go.Figure":
    """The chart of all its rows. ``draw``: of ``pages.parts.draw``, the same for the same figure."""
    return draw(figure.rows, dark)


FEW = 5
"""Rows a small chart holds; the view it leads to has them all."""


@lru_cache(CHARTS)
def small_chart(figure: Figure, draw: "Draw", dark: bool) -> "go.Figure":
    """The chart of a few of its rows."""
    return draw(few(figure), dark)


@lru_cache(MOST)
def few(figure: Figure) -> pd.DataFrame:
    """The lowest three and highest two of a long list, in the order of the figure."""
    rows = figure.rows
    groups = rows[rows["grp"] != "whole"]
    if len(groups) <= FEW + 2 or figure.by in ("month", "year"):
        return rows
    ranked = groups[~groups["hidden"].astype(bool)].sort_values("value", kind="stable")
    kept = sorted([*ranked.index[:3], *ranked.index[-2:]])
    return rows.loc[[*kept, *rows.index[rows["grp"] == "whole"]]]
