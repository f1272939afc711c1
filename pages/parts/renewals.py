"""Which partnerships to renew, mend or end: what is on record of each, side by side."""

import pandas as pd
import streamlit as st

from flows import renewals
from flows.renewals import APART, HELD, PAPER, SOON, TALK, UNKNOWN, WORKS, Record
from pages.parts import data
from pages.parts.question import question as asked
from pages.parts.scope import scope
from pages.parts.written import written, written_table
from words import held, tr, tr_many

FIRST = 3
"""Columns of the first of two tables: the partner, what the records say, the agreement. A phone shows both
whole; one that scrolls sideways is out of reach of the keyboard."""

KEPT = 50
"""Tables that are kept."""


def side_by_side(*, first: bool = False) -> None:
    """The records of all partners; nothing where no partner is known."""
    here = scope()
    found = data.renewals(here.db, here.fresh.version, here.viewer, here.school, here.year)
    if not found:
        return
    question = tr("Which partnerships should we renew, fix or end, and on what evidence?")
    asked(question, written(answer(found)), first=first, key="renewals")
    rows = _table(found)
    st.table(rows[rows.columns[:FIRST]], hide_index=True, alt=tr("What is on record of each partner"))
    with st.expander(tr("What it rests on, partner by partner"), key="record"):
        counts = rows[[rows.columns[0], *rows.columns[FIRST:]]]
        st.table(counts, hide_index=True, alt=tr("Counts on record of each partner"))
    rule = tr(
        "Talk first: under {held} of planned sessions held, a goal due and missed, both sides {apart} step "
        "or more apart by more than chance, no two-way contact in 30 days, or an agreement that has lapsed "
        "or is not in force. A prompt for a talk, never a verdict: whether students gain is told by Impact.",
        held=f"{HELD:.0%}",
        apart=f"{APART:.0f}",
    )
    st.markdown(f":gray[{rule}]")


@held(KEPT)
def _table(found: tuple[Record, ...]) -> pd.DataFrame:
    return written_table(renewals.table(found))


def answer(found: tuple[Record, ...]) -> str:
    """How many of each kind, and whose agreement ends soon."""
    kinds = [one.kind for one in found]
    many = {kind: kinds.count(kind) for kind in (WORKS, TALK, PAPER, UNKNOWN)}
    parts = [
        tr_many(many[WORKS], "one works as agreed", "{n} work as agreed"),
        tr_many(many[TALK], "one needs a talk first", "{n} need a talk first"),
        tr_many(many[PAPER], "one is on paper only", "{n} are on paper only"),
        tr_many(many[UNKNOWN], "of one too little is known", "of {n} too little is known"),
    ]
    told = ", ".join(part for part, kind in zip(parts, many, strict=True) if many[kind])
    ending = [one.name for one in found if one.days is not None and 0 <= one.days <= SOON]
    ends = ""
    if ending:
        ends = " " + tr_many(
            len(ending),
            "The agreement with {first} ends within {days} days.",
            "{n} agreements end within {days} days, the first with {first}.",
            first=ending[0],
            days=SOON,
        )
    return tr_many(len(found), "{n} partner: {told}.", "{n} partners: {told}.", told=told) + ends
