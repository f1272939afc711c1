"""The grey line that says what one looks at and how far the data reach."""

from datetime import date

import streamlit as st

from pages.parts.scope import Scope
from pages.parts.written import written

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def day(text: str) -> str:
    """An ISO day as it is read: Fri 13 Nov 2026."""
    found = date.fromisoformat(text)
    return f"{DAYS[found.weekday()]} {found.day} {MONTHS[found.month - 1]} {found.year}"


def line(scope: Scope) -> None:
    """Place, students, and the last day known of each kind of data."""
    fresh = scope.fresh
    said = [scope.place]
    everybody = scope.figure("reach").whole
    if everybody is not None and not everybody["hidden"]:
        said.append(f"{everybody['n']:,.0f} students")
    if fresh.attendance_to:
        said.append(f"attendance to {day(fresh.attendance_to)}")
    if fresh.surveys_to:
        said.append(f"surveys to {day(fresh.surveys_to)}")
    st.markdown(f":gray[{written(' · '.join(said))}]")
