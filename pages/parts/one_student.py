"""The parts of a student's own page."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from charts import bars
from charts.next_steps import FOR_ONE
from charts.numbers import percent
from flows.students import LISTS, TOOK_PART, UNMET
from pages.parts import data, look, menu, next_steps
from pages.parts.finding import CHART
from pages.parts.freshness import day
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written, written_table
from tables.codes import WHOLE

if TYPE_CHECKING:
    from flows.student import Student

FINDINGS = {
    UNMET: ("unmet_need",),
    **dict.fromkeys(("severe", "moderate", "at_risk"), ("attendance_bands", "chronic_absence")),
}
"""Indicators whose findings a list stands behind."""

TOLD = {
    "enrolments": "On the roster",
    "attendance_months": "Mark of a day",
    "attendance_totals": "Total of the year",
    "participation": "Mark of a session",
}
"""What a line of a file says, by table."""

ANSWERS_STAY = "Only that they answered, and when: what they answered is shown of nobody."


def who(scope: Scope, one: "Student") -> None:
    """Name, grade, and of which school and year."""
    told = [
        f"id {one.code}",
        one.place,
        f"school year {scope.year_name}",
        "shown to those who work with them",
    ]
    name = one.name or f"The student with the id {one.code}"
    question(
        "Who is this?", written(f"{name}, {one.grade}."), f":gray[{written(' · '.join(told))}]", first=True
    )
    menu.link("students", "See the other students", ":material/arrow_back:", after=False)


def attendance(one: "Student") -> None:
    """How much school was missed, by month beside the year so far."""
    asked = "How much school do they miss?"
    if not one.enrolled:
        question(asked, "Of no school day it is known whether they were there.")
        return
    share = percent(one.missed / one.enrolled)
    question(asked, f"{one.missed:,.1f} of {one.enrolled:,.1f} days so far: {share}.")
    rows = one.months
    st.markdown("**Share of school time present, by month**")
    drawn = bars.bars(rows, "share", look.dark(), of="days", whole_name="year so far")
    alt = f"Share of school time present by month; the year so far {_present(rows)}."
    st.plotly_chart(
        drawn,
        theme=None,
        key=f"student_months_{'dark' if look.dark() else 'light'}",
        config=CHART,
        alt=alt,
    )
    with st.container(horizontal=True, gap="small"):
        with st.popover("Table", icon=":material/table:", type="tertiary", key="student_months_table"):
            st.table(_months(rows), hide_index=True, alt="Attendance by month")
        if len(one.days):
            with st.popover(
                "Marked days", icon=":material/calendar_month:", type="tertiary", key="student_days"
            ):
                st.table(_days(one.days), hide_index=True, alt="Every marked day, the latest first")


def _present(rows: pd.DataFrame) -> str:
    return percent(rows.loc[rows["grp"] == WHOLE, "value"].iloc[0], 1)


def _months(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Month": rows["label"],
            "Present": [percent(value, 1) for value in rows["value"]],
            "Days missed": [f"{missed:,.1f}" for missed in rows["missed"]],
            "Days enrolled": [f"{days:,.1f}" for days in rows["n"]],
        },
        dtype="str",
    )


def _days(days: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Day": [day(one) for one in days["day"]],
            "Mark": days["mark"],
            "Days missed": [f"{missed:,.1f}" for missed in days["missed"]],
        },
        dtype="str",
    )


def lists(scope: Scope, one: "Student") -> None:
    """The lists they are on, why, and what could be done; what was decided on these findings."""
    asked = "Which lists are they on, and what next?"
    if not one.on:
        question(asked, "They are on none.")
        return
    many = "They are on one list." if len(one.on) == 1 else f"They are on {len(one.on)} lists."
    question(asked, many, "\n".join(f"- **{LISTS[name]}**: {_why(one, name)}" for name in one.on))
    decided = {kept.action.key: kept for name in one.on for kept in _about(scope, name) if kept.action}
    for key, kept in decided.items():
        next_steps.line(scope, kept, f"student_{key}")


def _about(scope: Scope, name: str) -> list[next_steps.Shown]:
    return next_steps.about(scope, *FINDINGS.get(name, ()))


def _why(one: "Student", name: str) -> str:
    if name == TOOK_PART:
        return f"came to {one.sessions:,} {'session' if one.sessions == 1 else 'sessions'}."
    missed = f"missed {one.missed:,.1f} of {one.enrolled:,.1f} days"
    came = ", and came to no activity" if name == UNMET else ""
    return f"{missed}{came}. {FOR_ONE.get(name, '')}".strip()


def activities(one: "Student") -> None:
    """What they were expected at and came to."""
    asked = "What do they take part in?"
    if one.activities.empty:
        question(asked, "Nothing that is recorded.")
        return
    sessions = "1 session" if one.sessions == 1 else f"{one.sessions:,} sessions"
    question(asked, f"They came to {sessions}, {one.hours:,.1f} hours in all.")
    table = pd.DataFrame(
        {
            "Activity": one.activities["name"],
            "Came to": [f"{came:,}" for came in one.activities["came"]],
            "Expected at": [f"{expected:,}" for expected in one.activities["expected"]],
            "Hours": [f"{hours:,.1f}" for hours in one.activities["hours"]],
        },
        dtype="str",
    )
    st.table(written_table(table), hide_index=True, alt="Activities of the student")


def asked(one: "Student") -> None:
    """Surveys answered under their id, and what they, or a parent, allow or refuse."""
    if one.surveys:
        many = "1 survey" if len(one.surveys) == 1 else f"{len(one.surveys)} surveys"
        told = "\n".join(
            f"- {written(name)}, {day(when) if when else 'day not told'}" for name, when in one.surveys
        )
        question("Which surveys did they answer?", f"They answered {many}.", told, f":gray[{ANSWERS_STAY}]")
    if one.consents:
        said = "\n".join(
            f"- {purpose}: {given.lower()}{f' since {day(since)}' if since else ''}"
            for purpose, given, since in one.consents
        )
        refused = sum(given == "Refused" for _, given, _ in one.consents)
        question("What do they allow?", "They refuse something." if refused else "They refuse nothing.", said)


def lines(scope: Scope, one: "Student") -> None:
    """Every line of a file behind what stands above; the files are read again when it is opened."""
    box = st.expander("Where does this come from?", key="student_lines", on_change="rerun")
    if not box.open:
        return
    with box, st.spinner("Reading the files again…"):
        found = data.lines_of(scope.db, scope.fresh.version, scope.viewer, one.code, scope.school, scope.year)
        table = pd.DataFrame(
            {
                "What": [TOLD.get(name, name) for name in found["table"]],
                "Day": [when or "the year" for when in found["day"]],
                "File": found["file"],
                "Sheet": [sheet or "the only one" for sheet in found["sheet"]],
                "Line": [f"{line:,}" if line else "not told" for line in found["line"]],
            },
            dtype="str",
        )
        st.dataframe(
            table, hide_index=True, height="content" if len(table) <= 25 else 900, key="student_lines_table"
        )
