"""The shared filters: drawn by the entry script, the only place where they survive page changes and Back."""

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from flows.choices import Fresh
from flows.viewer import Viewer
from pages import View
from pages.parts import pins, tongue
from tables import year_name
from tables.codes import GROUP_DIMENSIONS
from words import mark, tr

ALL_SCHOOLS = 0
ALL_GROUPS = ""
GROUPS = {ALL_GROUPS: mark("All groups"), **GROUP_DIMENSIONS}


def shared(view: View, viewer: Viewer, fresh: Fresh, row: DeltaGenerator) -> tuple[int, int, str]:
    """Draw the filters a view takes, in one line.

    Args:
        row: where they stand.

    Returns:
        school (0: the district, or the principal's own), school year (0: none), dimension of groups
        ("": all of them).
    """
    if not view.filters or fresh.empty:
        return viewer.own, fresh.years[0] if fresh.years else 0, ALL_GROUPS
    pins.apply({"school": list(_schools(viewer, fresh)), "year": fresh.years, "group": list(GROUPS)})
    with row:
        school = _school(viewer, fresh) if "school" in view.filters else viewer.own
        year = _year(fresh)
        group = _group() if "group" in view.filters else ALL_GROUPS
    return school, year, group


def _school(viewer: Viewer, fresh: Fresh) -> int:
    names = _schools(viewer, fresh)
    if len(fresh.schools) < 2 and (viewer.own or not viewer.schools):  # one choice is none
        return viewer.own
    tongue.understand("school", names, names.__getitem__)
    chosen = st.selectbox(
        tr("School"),
        list(names),
        format_func=names.__getitem__,
        key="school",
        bind="query-params",
        label_visibility="collapsed",
        width=208,
    )
    return int(chosen or viewer.own)


def _schools(viewer: Viewer, fresh: Fresh) -> dict[int, str]:
    """What may be chosen: the schools by name, and the whole for who sees more than the own school."""
    whole = {} if viewer.own else {ALL_SCHOOLS: tr("The whole district") if viewer.schools else _all(fresh)}
    return {**whole, **fresh.schools}


def _all(fresh: Fresh) -> str:
    return tr("All {number} schools", number=len(fresh.schools))


def _year(fresh: Fresh) -> int:
    chosen = st.selectbox(
        tr("School year"),
        fresh.years,
        format_func=year_name,
        key="year",
        bind="query-params",
        label_visibility="collapsed",
        width=128,
    )
    return int(chosen or fresh.years[0])


def _group() -> str:
    tongue.understand("group", GROUPS, _called)
    chosen = st.selectbox(
        tr("Groups"),
        list(GROUPS),
        format_func=_called,
        key="group",
        bind="query-params",
        label_visibility="collapsed",
        width=180,
    )
    return str(chosen or ALL_GROUPS)


def _called(group: str) -> str:
    return tr(GROUPS[group])
