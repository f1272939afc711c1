"""Schools: which stray beyond chance, and do those whose students need more get more?"""

import streamlit as st

from pages import parts
from pages.parts import draw
from pages.parts.status_change import level_and_change
from words import tr

scope = parts.scope()
QUESTION = tr("At which schools is chronic absence higher, or lower, than chance makes?")
if scope.fresh.empty or scope.figure("reach").reason:
    parts.nothing_yet(QUESTION, tr("a roster, a calendar, attendance and sign-in sheets"))

absent = scope.figure("chronic_absence", "school")
parts.finding(
    absent,
    draw.funnel_of(absent),
    first=True,
    key="absent",
    question=QUESTION,
    chart_name=tr(
        "Share of students who missed a tenth of school or more, by how many students a school has"
    ),
)
if not absent.reason:
    st.markdown(
        tr(
            ":gray[By chance alone 19 of 20 schools would lie inside the inner band, 499 of 500 "
            "inside the outer one. The fewer students, the wider. Whom a school serves is not "
            "taken off.]"
        )
    )

level_and_change(scope, of_schools=True)

need = scope.figure("hours_by_need", "school")
parts.finding(
    need,
    draw.need_of(need),
    key="need",
    chart_name=tr("Hours of activities for each enrolled student, by the share of low-income students"),
)

reach = scope.figure("reach", "school")
parts.finding(
    reach,
    draw.funnel_of(reach),
    key="reach",
    question=tr("Which schools' students are reached more, or less, than chance makes?"),
    chart_name=tr("Share of students who came to at least one session, by how many students a school has"),
)
