"""Students: who stands behind a finding, for those who work with them."""

import pandas as pd
import streamlit as st

from flows import spreadsheet
from flows.families import NO_CONTACT
from flows.students import EVERYBODY, LISTS, UNHEARD, UNMET
from pages import parts
from pages.parts import data, menu, tongue
from pages.parts.question import question
from pages.parts.written import written
from words import short_day, tr, tr_many

NOBODY = {
    "unmet": tr("Nobody missed a tenth of school or more and came to no activity this school year."),
    "severe": tr("Nobody missed a fifth of school or more."),
    "moderate": tr("Nobody missed a tenth to a fifth of school."),
    "at_risk": tr("Nobody missed a twentieth to a tenth of school."),
    "took_part": tr("Nobody came to at least one session."),
    "unheard": tr("Every family was heard from in the last 60 days known."),
    "everybody": tr("Nobody were enrolled this school year."),
}
SHOWN = {
    "name": tr("Name"),
    "code": tr("Student id"),
    "grade": tr("Grade"),
    "heard": tr("Family last heard from"),
    "share": tr("School missed"),
    "missed": tr("Days missed"),
    "enrolled": tr("Days enrolled"),
    "sessions": tr("Sessions"),
    "hours": tr("Hours"),
    "activities": tr("Activities"),
}

scope = parts.scope()
ASKED = tr("Which students are these?")
if scope.fresh.empty:
    parts.nothing_yet(ASKED, tr("a roster, a calendar and attendance"))

found = data.students(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year)
if found.reason:
    question(ASKED, found.reason, first=True)
    st.stop()


def called(name: str) -> str:
    """A list in the reader's language."""
    return tr(LISTS[name])


tongue.understand("list", LISTS, called)
chosen = st.selectbox(
    tr("Which students"),
    list(LISTS),
    format_func=called,
    key="list",
    bind="query-params",
    label_visibility="collapsed",
    width=390,
)
wanted = str(chosen or UNMET)
count, everybody = found.count(wanted), found.count(EVERYBODY)
of = f"{everybody:,}"
answers = {
    "unmet": tr_many(
        count,
        "{n} student of {of} missed a tenth of school or more and came to no activity this school year.",
        "{n} students of {of} missed a tenth of school or more and came to no activity this school year.",
        of=of,
    ),
    "severe": tr_many(
        count,
        "{n} student of {of} missed a fifth of school or more.",
        "{n} students of {of} missed a fifth of school or more.",
        of=of,
    ),
    "moderate": tr_many(
        count,
        "{n} student of {of} missed a tenth to a fifth of school.",
        "{n} students of {of} missed a tenth to a fifth of school.",
        of=of,
    ),
    "at_risk": tr_many(
        count,
        "{n} student of {of} missed a twentieth to a tenth of school.",
        "{n} students of {of} missed a twentieth to a tenth of school.",
        of=of,
    ),
    "took_part": tr_many(
        count,
        "{n} student of {of} came to at least one session.",
        "{n} students of {of} came to at least one session.",
        of=of,
    ),
    "unheard": tr_many(
        count,
        "{n} student of {of} is of a family that was not heard from in the 60 days to {day}.",
        "{n} students of {of} are of families that were not heard from in the 60 days to {day}.",
        of=of,
        day=short_day(found.heard_until) if found.heard_until else "",
    ),
    "everybody": tr_many(
        count,
        "{n} student of {of} were enrolled this school year.",
        "{n} students of {of} were enrolled this school year.",
        of=of,
    ),
}
if wanted == UNHEARD and not found.heard_until:
    question(ASKED, tr(NO_CONTACT), first=True)
    st.stop()
question(
    ASKED,
    answers[wanted] if count else NOBODY[wanted],
    tr(
        ":gray[{place} · school year {year_name} · shown to those who work with them]",
        place=written(found.place),
        year_name=scope.year_name,
    ),
    first=True,
)
if not count:
    st.stop()

rows = found.on(wanted)
rows["share"] = 100 * rows["share"].astype(float)
if wanted in (UNMET, UNHEARD):
    rows = rows.drop(columns=["sessions", "hours", "activities"])
if wanted == UNHEARD:
    rows["heard"] = [short_day(each) if each else tr("not on record") for each in rows["heard"]]
else:
    rows = rows.drop(columns="heard")
if not rows["name"].astype(bool).any():
    rows = rows.drop(columns="name")
    st.markdown(tr(":gray[No names are known: load a roster with names, or look them up by the id.]"))
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
        tr("School missed"): st.column_config.NumberColumn(
            format="%.1f%%", help=tr("Days missed of days enrolled")
        ),
        tr("Days missed"): st.column_config.NumberColumn(format="%.1f"),
        tr("Days enrolled"): st.column_config.NumberColumn(format="%.1f"),
        tr("Hours"): st.column_config.NumberColumn(format="%.1f", help=tr("In activities, this school year")),
    },
    key=LISTED,
    on_select=open_one,
    selection_mode="single-row",
    alt=tr("Students, most school missed first; choosing a line opens the student's own page"),
)


def handed_out(table: pd.DataFrame = shown) -> bytes:
    """The list as a file, for who may still see it."""
    scope.person.confirm()
    return spreadsheet.csv(table)


st.download_button(
    tr("Download this list"),
    data=tongue.later(handed_out),
    file_name=f"students_{wanted}_{scope.year}.csv",
    mime="text/csv",
    icon=":material/download:",
    type="tertiary",
    key="list_download",
    on_click="ignore",
)
st.markdown(
    tr(
        ":gray[Tick a line to open the student's own page. A list of names is for helping, "
        "not for the record: keep it no longer than you need it. Board members and partners "
        "see no list.]"
    )
)
