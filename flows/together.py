"""Figures put side by side: the groups of several dimensions as rows of one."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from tables.codes import TOGETHER, WHOLE
from tables.figure import Figure

GROUPS = "group"
"""What the rows of several dimensions together are split by."""


def compared(figures: Sequence[Figure]) -> pd.DataFrame:
    """The groups of several dimensions, one below the other, ``dimension`` beside them; of a yes and a no
    only the yes."""
    parts = []
    for figure in figures:
        rows = figure.rows[~figure.rows["grp"].isin([TOGETHER, WHOLE])]
        if set(rows["grp"]) <= {"yes", "no", ""}:
            rows = rows[rows["grp"] == "yes"]
        parts.append(rows[rows["grp"] != ""].assign(dimension=figure.by))
    return pd.concat(parts, ignore_index=True)


def together(figures: Sequence[Figure], by: str = GROUPS) -> Figure:
    """One indicator for the groups of all these figures, highest first, with the total row."""
    rows = compared(figures)
    hidden = rows["hidden"].astype(bool)
    # Hidden rows come last, by name: their place must not tell their value.
    shown = rows[~hidden].sort_values("value", ascending=False, kind="stable")
    whole = figures[0].rows[figures[0].rows["grp"] == WHOLE]
    drawn = pd.concat([shown, rows[hidden].sort_values("label"), whole], ignore_index=True)
    return replace(figures[0], rows=drawn, by=by)
