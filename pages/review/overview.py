"""Overview: the questions that this reader asks first, each with its answer, and the way to the others."""

import streamlit as st

from flows.students import LISTS, UNMET
from pages import parts
from pages.parts import asks, decided, doors, draw, freshness, gaps, pins, short, since, states, told
from words import tr

scope = parts.scope()
if scope.fresh.empty:
    if not scope.viewer.manages:
        states.nothing_yet(tr("Do our partnerships work, for whom, and how sure can we be?"), tr("a roster"))
    doors.three()
    st.stop()

freshness.line(scope)
since.at_home(scope)
pins.at_home(scope)
decided.at_home(scope)
chronic = scope.figure("attendance_bands")
reach = scope.figure("reach", "grade")
beside = scope.figure("average_daily_attendance", "took_part")
years = scope.figure("chronic_absence", "year")
voices = scope.figure("favourable", "item")


def absence() -> None:
    """How many miss a tenth of school."""
    drawn = draw.bands_of(chronic, ("moderate", "severe"))
    short.answer(scope.figure("chronic_absence"), chronic, drawn, "impact", "bands")


def help_needed() -> None:
    """Who of them came to nothing."""
    unmet = scope.figure("unmet_need", "grade")
    if not unmet.reason:
        drawn = draw.bars_of(unmet, whole_name=tr("all chronically absent"))
        short.answer(unmet, unmet, drawn, "students", choices={"list": LISTS[UNMET]})


def taking_part() -> None:
    """Whether those who take part come to school more."""
    question = tr("Do students who take part come to school more than others?")
    short.answer(beside, beside, draw.two_of(beside), "impact", "beside", question=question)


def groups() -> None:
    """Which groups are under-served."""
    shown = gaps.together(scope, gaps.worst(scope))
    question = tr("Which groups do we under-serve, and is it a real gap or small numbers?")
    short.answer(shown, shown, draw.dots(shown), "equity", question=question, said=gaps.headline(shown))


def partners() -> None:
    """Who works with the schools."""
    active, time = scope.figure("active_partners", "partner_type"), scope.figure("dependency", "partner")
    if not active.reason:
        question = tr("Who is really working with us?")
        if time.reason or not draw.any_value(time):
            short.answer(active, active, draw.bars_of(active), "partners", question=question)
        else:  # kinds have a partner or two each: who holds the sessions says more
            name = tr("Share of session time")
            short.answer(active, time, draw.bands_of(time), "partners", question=question, chart_name=name)


if scope.viewer.sees_people:
    absence()
    help_needed()
    short.answer(reach, reach, draw.bars_of(reach, whole_name=tr("all students")), "engagement", "grades")
    taking_part()
else:
    # A question whose answer is withheld is no way to begin.
    first = [groups, absence]
    first.insert(len(first) if told.withholds(beside) else 0, taking_part)
    for one in first:
        one()
short.answer(
    years, years, draw.line_of(years), "impact", "years", question=tr("Is chronic absence rising or falling?")
)
partners()
short.answer(voices, voices, draw.bars_of(voices), "voices", "questions")
asks.asks(scope.viewer.role)
