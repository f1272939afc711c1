"""Chronic absence of one school by another least number of days: counted when somebody asks."""

import streamlit as st

from flows import other_rules
from pages.parts import told
from pages.parts.scope import Scope
from tables import HOME_DISTRICT
from words import tr

BEGIN, MOST = 20, 180
"""Days that are proposed, and at most."""


def other_days(scope: Scope) -> None:
    """A box for the days, and what the rate would be; nothing for who sees no people, or of the district."""
    place = scope.viewer.place(scope.school)
    if place == HOME_DISTRICT or not scope.viewer.live(place):
        return
    with st.expander(tr("What would it be with another least number of days?")):
        days = int(st.number_input(tr("Days enrolled at least"), 1, MOST, BEGIN, key="own_days", width=208))
        rule = other_rules.chronic_absence(scope.db, scope.viewer, days, school=scope.school, year=scope.year)
        st.markdown(tr("With {days} days and more: {finding}", days=days, finding=told.finding(rule)))
