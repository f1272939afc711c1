"""Overview: the questions a principal or board member asks first, each with its answer."""

import streamlit as st

from pages import parts
from pages.parts import doors, draw, freshness, short, states

scope = parts.scope()
if scope.fresh.empty:
    if not scope.viewer.manages:
        states.nothing_yet("Do our partnerships work, for whom, and how sure can we be?", "a roster")
    doors.three()
    st.stop()

freshness.line(scope)
chronic = scope.figure("attendance_bands")
reach = scope.figure("reach", "grade")
beside = scope.figure("average_daily_attendance", "took_part")
years = scope.figure("chronic_absence", "year")
voices = scope.figure("favourable", "item")

short.answer(
    scope.figure("chronic_absence"), chronic, draw.bands_of(chronic, ("moderate", "severe")), "impact"
)
short.answer(reach, reach, draw.bars_of(reach, whole_name="all students"), "engagement")
short.answer(
    beside,
    beside,
    draw.two_of(beside),
    "impact",
    question="Do students who take part come to school more than others?",
)
short.answer(years, years, draw.line_of(years), "impact", question="Is chronic absence rising or falling?")
short.answer(voices, voices, draw.bars_of(voices), "voices")
