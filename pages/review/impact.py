"""Impact: do students who take part come to school more than others?"""

import streamlit as st

from flows.students import LISTS
from pages import parts
from pages.parts import chart_notes, draw, menu, own_rule, told
from pages.parts.federal import federal_measures
from pages.parts.shadow import improved_beside_others
from pages.parts.similar import beside_similar
from pages.parts.status_change import level_and_change
from words import tr

scope = parts.scope()
QUESTION = tr("Do students who take part come to school more than others?")
if scope.fresh.empty or scope.figure("average_daily_attendance").reason:
    parts.nothing_yet(QUESTION, tr("a calendar, a roster, attendance and sign-in sheets"))

attendance = scope.figure("average_daily_attendance", "took_part")

part = parts.sections(
    beside=tr("Taking part and attendance"),
    missed=tr("How much school is missed"),
    years=tr("Over the years"),
)

part("beside")
parts.finding(
    attendance,
    draw.two_of(attendance),
    first=True,
    key="beside",
    question=QUESTION,
    chart_name=tr("Share of school time present, with 95% intervals"),
    beside=draw.difference_of(attendance) if draw.has_difference(attendance) else None,
    beside_name=tr("The difference, with its 95% interval"),
)
st.markdown(
    tr(
        ":gray[Who takes part chose to, or was chosen. Motivation, transport and family "
        "circumstances are not recorded and may differ.]"
    )
)

beside_similar(scope)

improved_beside_others(scope)
federal_measures(scope)

dose = scope.figure("dose_response", "dose")
if not dose.reason:
    parts.finding(
        dose,
        draw.dots(dose, tr("all participants")),
        key="dose",
        answer=told.finding(scope.figure("dose_slope")),
        chart_name=tr("Share of school time missed by hours taken part, had all begun alike"),
    )

activities = scope.figure("chronic_absence", "activity")
parts.finding(
    activities,
    draw.dots(activities),
    key="activities",
    question=tr("In which activities do students miss less school, and where can one not tell?"),
    chart_name=tr("Share of participants who missed a tenth of school or more"),
)

part("missed")
bands = scope.figure("attendance_bands")
parts.finding(bands, draw.bands_of(bands, ("moderate", "severe")), key="bands")
menu.link("students", tr("See who missed most"), choices={"list": LISTS["severe"]})
for rule in ("least_days", "half_day_rule"):
    by_rules = scope.figure("chronic_absence", rule)
    if not by_rules.reason:
        st.markdown(f":gray[{told.finding(by_rules)}]")
own_rule.other_days(scope)

months = scope.figure("average_daily_attendance", "month")
noted = chart_notes.of(scope, months)
parts.finding(
    months,
    draw.line_of(months, noted.marks),
    key="months",
    question=tr("When in the year is attendance lowest?"),
    chart_name=tr("Share of school time present each month"),
    noted=noted.cells,
)
chart_notes.below(scope, noted, "months")

part("years")
years = scope.figure("chronic_absence", "year")
noted = chart_notes.of(scope, years)
parts.finding(
    years,
    draw.line_of(years, noted.marks),
    key="years",
    question=tr("Is chronic absence rising or falling?"),
    chart_name=tr("Share of students who missed a tenth of school or more"),
    noted=noted.cells,
)
chart_notes.below(scope, noted, "years")

level_and_change(scope)
