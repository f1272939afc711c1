"""Voices: what do people say, did it change, what keeps families away, and whose voice is it?"""

import streamlit as st

from pages import parts
from pages.parts import chart_notes, draw, gaps, menu, staff_voices, told, voices
from pages.parts.comments import FAMILIES
from words import tr

scope = parts.scope()
QUESTION = tr("What do students and families say?")
if scope.fresh.empty or scope.figure("favourable", "scale").reason:
    parts.nothing_yet(
        QUESTION,
        tr("a survey of {year_name}", year_name=scope.year_name) if scope.year_name else tr("a survey"),
    )

part = parts.sections(
    said=tr("What they say"),
    families=tr("Families and staff"),
    scales=tr("Whether the scales hold"),
    whose=tr("Whose voice it is"),
)

part("said")
scales = voices.last_asked(scope, "favourable", "scale")
parts.finding(
    scales,
    draw.dots(scales, tr("all answers, also to questions of no scale")),
    first=True,
    key="scales",
    question=QUESTION,
    chart_name=tr("Share of favourable answers by scale"),
)

sets = scope.figure("favourable", "favourable_set")
if not sets.reason:
    st.markdown(f":gray[{told.finding(sets)}]")

asked = voices.questions(scope)
several = bool(asked.reason) or asked.rows["value"].notna().sum() > 2  # the total is one of them
parts.finding(
    asked,
    draw.answers_of(asked),
    first=True,
    key="questions",
    question=tr("Which questions stand out?") if several else tr("What do they say to this question?"),
    chart_name=tr("Share of answers to each question"),
)

over_years = scope.figure("favourable", "year")
if len(over_years.rows) > 1:
    noted = chart_notes.of(scope, over_years)
    parts.finding(
        over_years,
        draw.line_of(over_years, noted.marks),
        key="voices_years",
        question=tr("Do they say so more often than before?"),
        chart_name=tr("Share of favourable answers to the questions that are the same"),
        noted=noted.cells,
    )
    chart_notes.below(scope, noted, "voices_years")

change = scope.figure("change", "change")
parts.finding(
    change,
    draw.before_and_after(change),
    key="change",
    answer=voices.or_else(change, voices.NO_NUMBERS),
    chart_name=tr("Mean of the same students, in steps of the answers"),
    beside=draw.changes_of(change),
    beside_name=tr("The change, with its 95% interval"),
)
matched = scope.figure("matched_pairs", "change")
if not matched.reason:
    st.markdown(f":gray[{told.finding(matched)}]")

part("families")
barriers = voices.last_asked(scope, "barriers", "barrier")
parts.finding(
    barriers,
    draw.bars_of(barriers),
    key="barriers",
    answer=voices.or_else(barriers, voices.NO_BARRIERS),
    chart_name=tr("Share of people who name it as at least somewhat a problem"),
)

menu.link("comments", tr("What they say in their own words"), at=FAMILIES)

recommended = voices.last_asked(scope, "net_promoters", "likely")
if not recommended.reason:
    parts.finding(
        recommended,
        draw.scores_of(recommended),
        key="recommended",
        chart_name=tr("Percent of 9 and 10 less percent of 0 to 6: a number, no percentage"),
    )

staff_voices.helped(scope, voices.last_asked(scope, "favourable", "item"))

four_cs = scope.figure("four_cs", "capacity")
if not four_cs.reason:
    parts.finding(
        four_cs,
        draw.four_cs_of(four_cs),
        key="four_cs",
        chart_name=tr("Share of favourable answers, families and staff"),
    )

part("scales")
reliability = voices.last_asked(scope, "reliability", "scale")
parts.finding(
    reliability,
    draw.alpha_of(reliability),
    key="reliability",
    question=tr("Can these scales be trusted?"),
    answer=voices.or_else(reliability, voices.NO_SCALES),
    chart_name=tr("How well the questions of a scale agree (Cronbach's alpha)"),
)

omega = voices.last_asked(scope, "omega", "scale")
if not omega.reason:
    st.markdown(f":gray[{told.finding(omega)}]")

items = voices.last_asked(scope, "reliability", "scale_item")
if draw.any_value(items):
    parts.finding(
        items,
        draw.known_of(items),
        key="scale_items",
        question=tr("Does any question not belong to its scale?"),
        chart_name=tr("How each question goes with the others of its scale, −1 to 1"),
    )
    voices.without_number(items)

lined = scope.figure("straight_lines", "survey")
if not lined.reason:
    parts.finding(
        lined,
        draw.bars_of(lined),
        key="lined",
        chart_name=tr("Share of people who gave the same answer to all items, reversed ones too"),
    )

part("whose")
response = scope.figure("response", "survey")
parts.finding(
    response,
    draw.bars_of(response),
    key="response",
    answer=voices.or_else(response, voices.NO_STUDENTS),
    chart_name=tr("Share of all enrolled students"),
)
voices.others(scope.figure("favourable", "role"))

heard = gaps.together(scope, "representation")
parts.finding(
    heard,
    draw.differences(heard),
    key="heard",
    answer=voices.or_else(heard, voices.NO_VOICES),
    chart_name=tr("Share of those who answered less share of all students, in points"),
)

weighted = scope.figure("favourable_weighted", "weighted_by")
if not weighted.reason:
    parts.finding(
        weighted,
        draw.dots(weighted, tr("as answered")),
        key="weighted",
        chart_name=tr("Favourable answers, weighed to the groups of all students"),
    )
