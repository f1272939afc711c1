"""Students: who stands behind a finding, for those who work with them."""

import pandas as pd
import streamlit as st

from flows import spreadsheet
from flows.students import EVERYBODY, LISTS, UNMET
from pages import parts
from pages.parts import data, menu
from pages.parts.question import question
from pages.parts.written import written

ANSWERS = {
    "unmet": "missed a tenth of school or more and came to no activity this school year",
    "severe": "missed a fifth of school or more",
    "moderate": "missed a tenth to a fifth of school",
    "at_risk": "missed a twentieth to a tenth of school",
    "took_part": "came to at least one session",
    "everybody": "were enrolled this school year",
}
SHOWN = {
    "name": "Name",
    "code": "Student id",
    "grade": "Grade",
    "share": "School missed",
    "missed": "Days missed",
    "enrolled": "Days enrolled",
    "sessions": "Sessions",
    "hours": "Hours",
    "activities": "Activities",
}

scope = parts.scope()
ASKED = "Which students are these?"
if scope.fresh.empty:
    parts.nothing_yet(ASKED, "a roster, a calendar and attendance")

found = data.students(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year)
if found.reason:
    question(ASKED, found.reason, first=True)
    st.stop()

chosen = st.selectbox(
    "Which students",
    list(LISTS),
    format_func=LISTS.__getitem__,
    key="list",
    bind="query-params",
    label_visibility="collapsed",
    width=390,
)
wanted = str(chosen or UNMET)
count, everybody = found.count(wanted), found.count(EVERYBODY)
who = "student" if count == 1 else "students"
question(
    ASKED,
    f"{count:,} {who} of {everybody:,} {ANSWERS[wanted]}." if count else f"Nobody {ANSWERS[wanted]}.",
    f":gray[{written(found.place)} · school year {scope.year_name} · shown to those who work with them]",
    first=True,
)
if not count:
    st.stop()

rows = found.on(wanted)
rows["share"] = 100 * rows["share"].astype(float)
if wanted == UNMET:
    rows = rows.drop(columns=["sessions", "hours", "activities"])
if not rows["name"].astype(bool).any():
    rows = rows.drop(columns="name")
    st.markdown(":gray[No names are known: load a roster with names, or look them up by the id.]")
shown = rows.rename(columns=SHOWN)[[title for name, title in SHOWN.items() if name in rows]]
LISTED = f"listed_{wanted}_{scope.school}_{scope.year}"


def open_one(codes: tuple[str, ...] = tuple(rows["code"])) -> None:
    """Leave for the page of the ticked student: before anything else of this page is run."""
    if ticked := st.session_state[LISTED]["selection"]["rows"]:
        menu.go("student", {"student": codes[ticked[0]]})


st.dataframe(
    shown,
    hide_index=True,
    height="content" if count <= 25 else 900,
    column_config={
        "School missed": st.column_config.NumberColumn(format="%.1f%%", help="Days missed of days enrolled"),
        "Days missed": st.column_config.NumberColumn(format="%.1f"),
        "Days enrolled": st.column_config.NumberColumn(format="%.0f"),
        "Hours": st.column_config.NumberColumn(format="%.1f", help="In activities, this school year"),
    },
    key=LISTED,
    on_select=open_one,
    selection_mode="single-row",
    alt="Students, most school missed first; choosing a line opens the student's own page",
)


def handed_out(table: pd.DataFrame = shown) -> bytes:
    """The list as a file, for who may still see it."""
    scope.person.confirm()
    return spreadsheet.csv(table)


st.download_button(
    "Download this list",
    data=handed_out,
    file_name=f"students_{wanted}_{scope.year}.csv",
    mime="text/csv",
    icon=":material/download:",
    type="tertiary",
    key="list_download",
    on_click="ignore",
)
st.markdown(
    ":gray[Tick a line to open the student's own page. A list of names is for helping, not for the record: "
    "keep it no longer than you need it. Board members and partners see no list.]"
)
