"""Level and change of chronic absence in one grid: schools of the district, or groups of a place."""

import streamlit as st

from pages.parts import draw, gaps, told
from pages.parts.finding import finding
from pages.parts.scope import Scope
from tables.figure import Figure
from words import mark, tr

KEY = "absence_status_change"
FEWER = mark("Of fewer than 150 students, for whom one student is nearly a point:")


def level_and_change(scope: Scope, of_schools: bool = False) -> None:
    """The section.

    Args:
        of_schools: a mark for each school of the district; else for each group of the place.
    """
    shown = scope.figure(KEY, "school") if of_schools else gaps.together(scope, KEY)
    known = not shown.reason and draw.any_value(shown)
    finding(
        shown,
        draw.changes_of(shown) if known else None,
        key="level",
        question=tr("Where is chronic absence high, and is it falling?"),
        chart_name=tr(
            "Points by which chronic absence changed since the school year before, with 95% intervals"
        ),
    )
    if known:
        _grids(shown)


def _grids(shown: Figure) -> None:
    full, fewer = told.grid(shown, False), told.grid(shown, True)
    if len(full):
        st.table(full, hide_index=True, alt=tr("Level of chronic absence against its change"))
    if len(fewer):
        st.markdown(f":gray[{tr(FEWER)}]")
        st.table(fewer, hide_index=True, alt=tr("The same of those with fewer students"))
