"""What ``streamlit run dashboard.py`` starts: the app with its gate at the door of the server.

The entry script lies one folder down, beside no page: a view opened as the first address after a
start then still runs the entry script, and with it the gate.
"""

import streamlit as st
from starlette.middleware import Middleware

from pages.front.door import Door
from pages.front.faults import on_fault
from pages.front.provider import from_environment

app = st.App(
    "pages/front/entry.py",
    middleware=[Middleware(Door)],
    on_script_error=on_fault,
    secrets=from_environment(),
)
