"""Partners: who is really working with us, is it agreed and delivered, and what hangs on whom?"""

import streamlit as st

from charts.partners import at_work
from pages import parts
from pages.parts import draw, menu
from words import tr

scope = parts.scope()
QUESTION = tr("Who is really working with us?")
if scope.fresh.empty or scope.figure("active_partners").reason:
    parts.nothing_yet(
        QUESTION,
        tr("the register of partners, activities and sessions, and sign-in sheets or volunteer logs"),
    )

part = parts.sections(
    who=tr("Who works with us"),
    delivered=tr("What they deliver"),
    staying=tr("Who they are, and whether they stay"),
)

part("who")
active = scope.figure("active_partners", "partner_type")
parts.finding(
    active,
    draw.bars_of(active),
    first=True,
    key="active",
    question=QUESTION,
    chart_name=tr("Partners at work, by kind"),
    names=at_work(scope.figure("active_partners", "partner")),
)

paper = scope.figure("paper_partners", "partner")
parts.finding(paper, None, key="paper", question=tr("Who has an agreement and is not at work?"))

stages = scope.figure("partners_by_stage", "stage")
parts.finding(
    stages, draw.bars_of(stages), key="stages", chart_name=tr("Partners by stage, as the register stands now")
)

agreements = scope.figure("agreement_coverage", "agreement")
parts.finding(
    agreements,
    draw.bands_of(agreements, ("soon", "lapsed")),
    key="agreements",
    question=tr("Are agreements covered?"),
    chart_name=tr("Active partners by how long their agreement runs"),
)

days = scope.figure("agreement_days", "partner")
if not days.reason:
    parts.finding(days, None, key="days", question=tr("What lapses soon?"))

part("delivered")
delivery = scope.figure("delivery_fidelity", "partner")
parts.finding(
    delivery,
    draw.bars_of(delivery, whole_name=tr("all sessions")),
    key="delivery",
    chart_name=tr("Share of planned sessions that were held"),
)

visits = scope.figure("session_attendance", "activity")
if not visits.reason:
    parts.finding(
        visits,
        draw.dots(visits, tr("all sessions")),
        key="visits",
        chart_name=tr("Share of sessions students were expected at that they came to"),
    )

    losing = scope.figure("emptying", "activity")
    months = scope.figure("emptying", "activity_month")
    parts.finding(
        losing,
        draw.months_of(losing, months),
        key="emptying",
        chart_name=tr("Share of expected students who came, by month, where it fell most first"),
        behind=months,
    )
    st.markdown(
        tr(
            ":gray[Of those expected at each session. Who left the list is no longer expected; whether those "
            "who began are still there at the end of a term is another question:]"
        )
    )
    menu.link("engagement", tr("See which activities lose those who began"), at="kept")

seats = scope.figure("capacity_use", "activity")
if not seats.reason:
    parts.finding(
        seats,
        draw.bars_of(seats, whole_name=tr("all seats")),
        key="seats",
        chart_name=tr("Share of seats filled"),
    )

hours = scope.figure("dependency", "partner")
parts.finding(
    hours,
    draw.bands_of(hours),
    key="hours",
    chart_name=tr("Share of the time of all sessions that partners held"),
)

part("staying")
diversity = scope.figure("partner_diversity", "partner_type")
if not diversity.reason:
    parts.finding(
        diversity,
        draw.bars_of(diversity, whole_name=tr("all partners")) if draw.of_several(diversity) else None,
        key="diversity",
        chart_name=tr("Share of the partners asked that say so of themselves, by kind"),
    )

lasting = scope.figure("lasting_partners")
parts.finding(lasting, None, key="lasting")

stayed = scope.figure("partner_retention", "partner_type")
if not stayed.reason:
    parts.finding(
        stayed,
        draw.bars_of(stayed, whole_name=tr("all partners")) if draw.of_several(stayed) else None,
        key="stayed",
        chart_name=tr("Share of last year's partners that were seen again, by kind"),
    )
