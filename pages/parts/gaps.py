"""All groups in one picture: points more or fewer than all other students."""

from dataclasses import replace

import pandas as pd
import streamlit as st

from charts.matrix import matrix
from charts.together import gaps_together
from pages.parts.finding import WITHHELD, evidence
from pages.parts.scope import Scope
from tables.codes import GROUP_DIMENSIONS
from tables.figure import Figure

GROUPS = "group"
"""Rows of several dimensions together."""

INDICATORS = {"Reached": "reach", "Absent": "chronic_absence"}

LEGEND = (
    ":orange-badge[◆ Real gap] large, and more than chance · "
    ":yellow-badge[▲ Watch] more than chance, small · "
    ":green-badge[● No gap] close to the rest · :gray-badge[○ Cannot tell] too few to be sure · "
    ":violet-badge[:material/lock: Withheld] protects students"
)


def dimensions(scope: Scope) -> list[str]:
    """The dimensions to show: the one chosen, or all."""
    return [scope.group] if scope.group else list(GROUP_DIMENSIONS)


def picture(scope: Scope) -> None:
    """The table of chips, with the finding that its rows carry."""
    shown = {head: [scope.figure(key, by) for by in dimensions(scope)] for head, key in INDICATORS.items()}
    first = shown["Reached"][0]
    st.header(":gray[Which groups do we under-serve, and is it a real gap or small numbers?]")
    st.subheader(gaps_together([figure for figures in shown.values() for figure in figures]))
    evidence(first)
    st.markdown(LEGEND)
    st.markdown("**Points more or fewer than all other students** · reached by a partner, chronically absent")
    frames = {head: _compared(figures) for head, figures in shown.items()}
    table = matrix(frames)
    st.table(table, hide_index=True, alt="Gaps of all groups in points, with how sure they are")
    if any(rows["hidden"].astype(bool).any() for rows in frames.values()):
        st.markdown(f":violet[:material/lock:] :gray[{WITHHELD}]")


def _compared(figures: list[Figure]) -> pd.DataFrame:
    """The groups of several dimensions, one below the other; of a yes and a no only the yes."""
    parts = []
    for figure in figures:
        rows = figure.rows[figure.rows["grp"] != "whole"]
        if set(rows["grp"]) <= {"yes", "no", ""}:
            rows = rows[rows["grp"] == "yes"]
        parts.append(rows[rows["grp"] != ""])
    return pd.concat(parts, ignore_index=True)


def together(scope: Scope, key: str) -> Figure:
    """One indicator for the groups of all dimensions shown, highest first, with the total row."""
    figures = [scope.figure(key, by) for by in dimensions(scope)]
    rows = _compared(figures)
    hidden = rows["hidden"].astype(bool)
    # Hidden rows come last, by name: their place must not tell their value.
    shown = rows[~hidden].sort_values("value", ascending=False, kind="stable")
    whole = figures[0].rows[figures[0].rows["grp"] == "whole"]
    drawn = pd.concat([shown, rows[hidden].sort_values("label"), whole], ignore_index=True)
    return replace(figures[0], rows=drawn, by=scope.group or GROUPS)
