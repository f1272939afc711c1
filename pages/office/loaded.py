"""What is loaded: every file, whether it is in use, what was left out, and Undo."""

import streamlit as st

from pages import parts
from pages.parts import consents, draw, strangers, uploads
from words import tr

scope = parts.scope()
uploads.listing(scope)
if not scope.fresh.empty:
    consents.listing(scope)
if scope.fresh.empty or scope.viewer.schools:
    st.stop()

accepted = scope.figure("acceptance", "source_ends", school=0)
parts.finding(
    accepted,
    draw.lowest_of(accepted) if draw.has_lowest(accepted) else None,
    key="acceptance",
    question=tr("How much of each source could be used?"),
    chart_name=tr("Share of rows that could be used, lowest first") if draw.has_lowest(accepted) else "",
)

matched = scope.figure("match_rate", "source_ends", school=0)
parts.finding(
    matched,
    draw.lowest_of(matched) if draw.has_lowest(matched) else None,
    key="match",
    question=tr("How many rows match the roster?"),
    chart_name=tr("Share of rows that match the roster, lowest first") if draw.has_lowest(matched) else "",
)
strangers.link(scope)
