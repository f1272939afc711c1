"""Student: one of them, for those who work with them."""

import streamlit as st

from pages import parts
from pages.parts import data, menu, one_student
from pages.parts.question import question
from words import tr

scope = parts.scope()
ASKED = tr("Who is this?")
if scope.fresh.empty:
    parts.nothing_yet(ASKED, tr("a roster, a calendar and attendance"))

wanted = str(st.query_params.get("student", ""))
if not wanted:
    question(ASKED, tr("No student has been chosen."), tr("Choose one on the list."), first=True)
    menu.link("students", tr("See the students"))
    st.stop()

found = data.student(scope.db, scope.fresh.version, scope.viewer, wanted, scope.school, scope.year)
if found.reason:
    question(ASKED, found.reason, first=True)
    menu.link("students", tr("See the students"))
    st.stop()

one_student.who(scope, found)
one_student.attendance(found)
one_student.lists(scope, found)
one_student.activities(found)
one_student.asked(found)
one_student.lines(scope, found)
