"""Equity: which groups are under-served, and is it a real gap or small numbers?"""

import streamlit as st

from pages import parts
from pages.parts import draw, gaps

scope = parts.scope()
if scope.fresh.empty or scope.figure("reach").reason:
    parts.nothing_yet("Which groups do we under-serve?", "a roster and sign-in sheets")
    st.stop()

gaps.picture(scope)

st.divider()
look = {"reach": "Reached by a partner", "chronic_absence": "Chronically absent"}
chosen = st.segmented_control(
    "Look closer", list(look), format_func=look.__getitem__, default="reach", required=True, key="closer"
)
for dimension in gaps.dimensions(scope):
    shown = scope.figure(chosen or "reach", dimension)
    parts.finding(shown, draw.dots(shown), key=f"closer_{dimension}")
    st.divider()
