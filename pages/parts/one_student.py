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
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written, written_table
from tables.codes import WHOLE
from words import mark, short_day, tr, tr_many

if TYPE_CHECKING:
    from flows.student import Student

FINDINGS = {
    UNMET: ("unmet_need",),
    **dict.fromkeys(("severe", "moderate", "at_risk"), ("attendance_bands", "chronic_absence")),
}
"""Indicators whose findings a list stands behind."""

TOLD = mark(
    {
        "enrolments": "On the roster",
        "attendance_months": "Mark of a day",
        "attendance_totals": "Total of the year",
        "participation": "Mark of a session",
    }
)
"""What a line of a file says, by table."""

ANSWERS_STAY = mark("Only that they answered, and when: what they answered is shown of nobody.")


def who(scope: Scope, one: "Student") -> None:
    """Name, grade, and of which school and year."""
    told = [
        tr("id {code}", code=one.code),
        one.place,
        tr("school year {year_name}", year_name=scope.year_name),
        tr("shown to those who work with them"),
    ]
    name = one.name or tr("The student with the id {code}", code=one.code)
    question(
        tr("Who is this?"),
        written(f"{name}, {one.grade}."),
        f":gray[{written(' · '.join(told))}]",
        first=True,
    )
    menu.link("students", tr("See the other students"), ":material/arrow_back:", after=False)


def attendance(one: "Student") -> None:
    """How much school was missed, by month beside the year so far."""
    asked = tr("How much school do they miss?")
    if not one.enrolled:
        question(asked, tr("Of no school day it is known whether they were there."))
        return
    share = percent(one.missed / one.enrolled)
    question(
        asked,
        tr(
            "{missed:,.1f} of {enrolled:,.1f} days so far: {share}.",
            missed=one.missed,
            enrolled=one.enrolled,
            share=share,
        ),
    )
    rows = one.months
    st.markdown(tr("**Share of school time present, by month**"))
    drawn = bars.bars(rows, "share", look.dark(), of="days", whole_name=tr("year so far"))
    alt = tr("Share of school time present by month; the year so far {present}.", present=_present(rows))
    st.plotly_chart(
        drawn,
        theme=None,
        key=f"student_months_{'dark' if look.dark() else 'light'}",
        config=CHART,
        alt=alt,
    )
    with st.container(horizontal=True, gap="small"):
        with st.popover(tr("Table"), icon=":material/table:", type="tertiary", key="student_months_table"):
            st.table(_months(rows), hide_index=True, alt=tr("Attendance by month"))
        if len(one.days):
            with st.popover(
                tr("Marked days"), icon=":material/calendar_month:", type="tertiary", key="student_days"
            ):
                st.table(_days(one.days), hide_index=True, alt=tr("Every marked day, the latest first"))


def _present(rows: pd.DataFrame) -> str:
    return percent(rows.loc[rows["grp"] == WHOLE, "value"].iloc[0], 1)


def _months(rows: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            tr("Month"): rows["label"],
            tr("Present"): [percent(value, 1) for value in rows["value"]],
            tr("Days missed"): [f"{missed:,.1f}" for missed in rows["missed"]],
            tr("Days enrolled"): [f"{days:,.1f}" for days in rows["n"]],
        },
        dtype="str",
    )


def _days(days: pd.DataFrame) -> pd.DataFrame:
    return pd.DataFrame(
        {
            tr("Day"): [short_day(one) for one in days["day"]],
            tr("Mark"): days["mark"],
            tr("Days missed"): [f"{missed:,.1f}" for missed in days["missed"]],
        },
        dtype="str",
    )


def lists(scope: Scope, one: "Student") -> None:
    """The lists they are on, why, and what could be done; what was decided on these findings."""
    asked = tr("Which lists are they on, and what next?")
    if not one.on:
        question(asked, tr("They are on none."))
        return
    many = tr_many(len(one.on), "They are on one list.", "They are on {n} lists.")
    question(asked, many, "\n".join(f"- **{tr(LISTS[name])}**: {_why(one, name)}" for name in one.on))
    decided = {kept.action.key: kept for name in one.on for kept in _about(scope, name) if kept.action}
    for key, kept in decided.items():
        next_steps.line(scope, kept, f"student_{key}")


def _about(scope: Scope, name: str) -> list[next_steps.Shown]:
    return next_steps.about(scope, *FINDINGS.get(name, ()))


def _why(one: "Student", name: str) -> str:
    if name == TOOK_PART:
        return tr_many(one.sessions, "came to {n} session.", "came to {n} sessions.")
    told = (
        mark("missed {missed:,.1f} of {enrolled:,.1f} days, and came to no activity.")
        if name == UNMET
        else mark("missed {missed:,.1f} of {enrolled:,.1f} days.")
    )
    missed = tr(told, missed=one.missed, enrolled=one.enrolled)
    return f"{missed} {tr(FOR_ONE.get(name, ''))}".strip()


def activities(one: "Student") -> None:
    """What they were expected at and came to."""
    asked = tr("What do they take part in?")
    if one.activities.empty:
        question(asked, tr("Nothing that is recorded."))
        return
    answer = tr_many(
        one.sessions,
        "They came to {n} session, {hours:,.1f} hours in all.",
        "They came to {n} sessions, {hours:,.1f} hours in all.",
        hours=one.hours,
    )
    question(asked, answer)
    table = pd.DataFrame(
        {
            tr("Activity"): one.activities["name"],
            tr("Came to"): [f"{came:,}" for came in one.activities["came"]],
            tr("Expected at"): [f"{expected:,}" for expected in one.activities["expected"]],
            tr("Hours"): [f"{hours:,.1f}" for hours in one.activities["hours"]],
        },
        dtype="str",
    )
    st.table(written_table(table), hide_index=True, alt=tr("Activities of the student"))


def asked(one: "Student") -> None:
    """Surveys answered under their id, and what they, or a parent, allow or refuse."""
    if one.surveys:
        told = "\n".join(
            f"- {written(name)}, {short_day(when) if when else tr('day not told')}"
            for name, when in one.surveys
        )
        question(
            tr("Which surveys did they answer?"),
            tr_many(len(one.surveys), "They answered {n} survey.", "They answered {n} surveys."),
            told,
            f":gray[{tr(ANSWERS_STAY)}]",
        )
    if one.consents:
        said = "\n".join(f"- {tr(purpose)}: {_said(given, since)}" for purpose, given, since in one.consents)
        refused = sum(given == "Refused" for _, given, _ in one.consents)
        question(
            tr("What do they allow?"),
            tr("They refuse something.") if refused else tr("They refuse nothing."),
            said,
        )


def _said(given: str, since: str) -> str:
    told = tr(given).lower()
    return tr("{told} since {day}", told=told, day=short_day(since)) if since else told


def lines(scope: Scope, one: "Student") -> None:
    """Every line of a file behind what stands above; the files are read again when it is opened."""
    box = st.expander(tr("Where does this come from?"), key="student_lines", on_change="rerun")
    if not box.open:
        return
    with box, st.spinner(tr("Reading the files again…")):
        found = data.lines_of(scope.db, scope.fresh.version, scope.viewer, one.code, scope.school, scope.year)
        table = pd.DataFrame(
            {
                tr("What"): [tr(TOLD.get(name, name)) for name in found["table"]],
                tr("Day"): [when or tr("the year") for when in found["day"]],
                tr("File"): found["file"],
                tr("Sheet"): [sheet or tr("the only one") for sheet in found["sheet"]],
                tr("Line"): [f"{line:,}" if line else tr("not told") for line in found["line"]],
            },
            dtype="str",
        )
        st.dataframe(
            table, hide_index=True, height="content" if len(table) <= 25 else 900, key="student_lines_table"
        )
