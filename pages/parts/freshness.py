"""The grey line that says what one looks at and how far the data reach."""

import streamlit as st

from pages.parts.scope import Scope
from pages.parts.written import written
from words import short_day, tr, tr_many


def line(scope: Scope) -> None:
    """Place, students, and the last day known of each kind of data."""
    fresh = scope.fresh
    said = [scope.place]
    everybody = scope.figure("reach").whole
    if everybody is not None and not everybody["hidden"]:
        said.append(tr_many(everybody["n"], "{n} student", "{n} students", n=f"{everybody['n']:,.0f}"))
    if fresh.attendance_to:
        said.append(tr("attendance to {day}", day=short_day(fresh.attendance_to)))
    if fresh.surveys_to:
        said.append(tr("surveys to {day}", day=short_day(fresh.surveys_to)))
    st.markdown(f":gray[{written(' · '.join(said))}]")
