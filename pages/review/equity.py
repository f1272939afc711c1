"""Equity: which groups are under-served, and is it a real gap or small numbers?"""

import streamlit as st

from flows.students import LISTS, UNMET
from pages import parts
from pages.parts import draw, gaps, menu
from pages.parts.contents import opened
from pages.parts.ratios import times_as_often
from words import mark, tr

ABSENCE, REACH = "absence_gap_change", "reach_gap_change"

scope = parts.scope()
if scope.fresh.empty or scope.figure("reach").reason:
    parts.nothing_yet(tr("Which groups do we under-serve?"), tr("a roster and sign-in sheets"))

part = parts.sections(
    groups=tr("All groups"),
    closer=tr("One indicator in depth"),
    need=tr("Need and access"),
)

part("groups")
gaps.picture(scope)

part("closer")
opened()
look = mark({"reach": "Reached by a partner", "chronic_absence": "Chronically absent"})
chosen = st.segmented_control(
    tr("Look closer"),
    list(look),
    format_func=lambda key: tr(look[key]),
    default=gaps.worst(scope),
    required=True,
    key="closer",
)
shown = gaps.together(scope, chosen or "reach")
parts.finding(shown, draw.dots(shown), key="closer", answer=gaps.headline(shown), first=True)

times_as_often(scope, chosen or "reach")

moved = gaps.together(scope, ABSENCE if chosen == "chronic_absence" else REACH)
parts.finding(
    moved,
    draw.moves_of(moved),
    key="moved",
    question=tr("Are these gaps closing or widening?"),
    chart_name=tr(
        "Points each group moved against all others since the school year before: right is more, left "
        "is fewer; with 95% intervals"
    ),
)

part("need")
if not scope.figure("unmet_need").reason:
    unmet = gaps.together(scope, "unmet_need")
    parts.finding(
        unmet,
        draw.dots(unmet, tr("all chronically absent")),
        key="unmet",
        answer=gaps.headline(unmet),
        question=tr("Who needs help and gets none?"),
        chart_name=tr("Share of chronically absent students who came to no session"),
    )
    menu.link("students", tr("See these students"), choices={"list": LISTS[UNMET]})

if not scope.figure("dosage_equity").reason:
    dosage = gaps.together(scope, "dosage_equity")
    parts.finding(
        dosage,
        None if dosage.rows["value"].isna().all() else draw.dots(dosage, tr("all who took part")),
        key="dosage",
        answer=gaps.headline(dosage),
        question=tr("Do those who take part get the same amount?"),
        chart_name=tr("Share of participants with 90 hours and more"),
    )

spoken = scope.figure("language_access", "activity")
if not spoken.reason:
    parts.finding(
        spoken,
        draw.bars_of(spoken, whole_name=tr("all sessions")),
        key="spoken",
        chart_name=tr("Share of sessions interpreted or translated"),
    )

if not scope.figure("work_based_access").reason:
    access = gaps.together(scope, "work_based_access")
    parts.finding(
        access,
        draw.dots(access, tr("all in grades 9 to 12")),
        key="access",
        answer=gaps.headline(access),
        chart_name=tr("Share of students in grades 9 to 12 with an internship, a job shadow or mentoring"),
    )
