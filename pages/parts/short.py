"""A question with its answer at the left, its chart small at the right, and where to read on."""

import pandas as pd
import streamlit as st

from charts import describe
from pages.parts import look, menu
from pages.parts.draw import Draw
from pages.parts.finding import CHART, evidence
from tables.figure import Figure

READ_ON = {
    "impact": "See attendance and impact",
    "engagement": "See who takes part",
    "equity": "See the groups",
}

MOST = 5
"""Rows a small chart holds; the view it leads to has them all."""


def answer(told: Figure, drawn: Figure, draw: Draw, view: str, *, question: str = "") -> None:
    """One question of the overview.

    Args:
        told: the figure the sentence is made from.
        drawn: the figure of the chart.
        draw: its builder.
        view: key of the view to read on in.
        question: in the reader's words; "" for the catalogue's.
    """
    st.divider()
    left, right = st.columns([3, 2], gap="large", vertical_alignment="center")
    with left:
        st.header(f":gray[{question or told.question}]")
        st.subheader(describe.finding(told))
        key = f"{drawn.key}_{drawn.by}"
        evidence(told)
        menu.link(view, READ_ON[view])
    if drawn.reason:
        return
    with right:
        rows = _few(drawn)
        if len(rows) < len(drawn.rows):
            st.markdown(":gray[The lowest three and the highest two]")
        st.plotly_chart(
            draw(rows, look.dark()),
            theme=None,
            key=f"short_{key}_{'dark' if look.dark() else 'light'}",
            config=CHART,
            alt=describe.alt(drawn),
        )


def _few(figure: Figure) -> pd.DataFrame:
    """The lowest three and highest two of a long list, in the order of the figure."""
    rows = figure.rows
    groups = rows[rows["grp"] != "whole"]
    if len(groups) <= MOST + 2 or figure.by in ("month", "year"):
        return rows
    ranked = groups[~groups["hidden"].astype(bool)].sort_values("value", kind="stable")
    kept = sorted([*ranked.index[:3], *ranked.index[-2:]])
    return rows.loc[[*kept, *rows.index[rows["grp"] == "whole"]]]
