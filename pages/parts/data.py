"""Figures for a view, cached by data version, viewer and arguments."""

import streamlit as st

from flows import choices, figures
from flows.choices import Fresh
from flows.viewer import Viewer
from tables.figure import Figure


def fresh(db: str, viewer: Viewer) -> Fresh:
    """What there is to look at; read anew whenever the data version changed."""
    return _fresh(db, choices.version(db), viewer.role, viewer.school)


def figure(db: str, version: int, viewer: Viewer, key: str, by: str, school: int, year: int) -> Figure:
    """One indicator as the viewer may see it."""
    return _figure(db, version, viewer.role, viewer.school, key, by, school, year)


# The role and the school of the viewer are arguments, and so part of the key of what is cached.
@st.cache_data(max_entries=200, show_spinner=False)
def _fresh(db: str, version: int, role: str, school: int) -> Fresh:
    return choices.fresh(db, Viewer(role, school))  # type: ignore[arg-type]


@st.cache_data(max_entries=2000, show_spinner=False)
def _figure(db: str, version: int, role: str, own: int, key: str, by: str, school: int, year: int) -> Figure:
    return figures.figure(db, key, Viewer(role, own), by=by, school=school, year=year)  # type: ignore[arg-type]
