"""What is loaded: every file, whether it is in use, what was left out, and Undo."""

import streamlit as st

from pages import parts
from pages.parts import draw, uploads

scope = parts.scope()
uploads.listing(scope)
if scope.fresh.empty:
    st.stop()

st.divider()
accepted = scope.figure("acceptance", "source", school=0)
parts.finding(
    accepted, draw.bars_of(accepted), key="acceptance", question="How much of each source could be used?"
)

st.divider()
matched = scope.figure("match_rate", "source", school=0)
parts.finding(matched, draw.bars_of(matched), key="match", question="How many rows match the roster?")
