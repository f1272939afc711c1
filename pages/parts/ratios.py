"""How many times as often: ratios of groups beside all others, or beside one of them."""

import streamlit as st

from pages.parts import data, draw, gaps
from pages.parts.finding import finding
from pages.parts.scope import Scope
from tables.codes import GROUP_LABEL
from words import mark, tr

KEYS = {"reach": "reach_ratio", "chronic_absence": "absence_ratio"}
OTHERS = mark("All others")
TWO_RULERS = mark(
    "A second ruler: many points can be few times as often, where the share is high anyway. So a gap that is "
    "real in points may stay open here; that takes nothing from it."
)
"""Why a group may be a real gap above, and not told here."""


def times_as_often(scope: Scope, chosen: str) -> None:
    """The section.

    Args:
        chosen: key of the share whose ratios are shown.
    """
    key = KEYS.get(chosen, "reach_ratio")
    shown = gaps.together(scope, key)
    if scope.group:  # of one way of splitting a group can be named
        there = [
            grp
            for grp in scope.figure(key, scope.group).rows["grp"]
            if grp in GROUP_LABEL[scope.group] and grp
        ]
        named = st.selectbox(
            tr("Beside"),
            ["", *there],
            format_func=lambda grp: tr(GROUP_LABEL[scope.group][grp] if grp else OTHERS),
            key=f"ratios_beside_{scope.group}",
        )
        if named:
            shown = data.beside_group(
                scope.db, scope.fresh.version, scope.viewer, key, scope.group, scope.school, scope.year, named
            )
    finding(
        shown,
        None if shown.reason or shown.rows["value"].isna().all() else draw.ratios_of(shown),
        key="ratios",
        question=tr("How many times as often?"),
        chart_name=tr("Times as often, with 95% intervals; shaded: no gap"),
    )
    if not shown.reason and shown.rows["value"].notna().any():
        st.markdown(f":gray[{tr(TWO_RULERS)}]")
