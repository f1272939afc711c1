"""The checks of the data: each with its answer, its sign, and where to do something about it."""

import streamlit as st

from charts import data_quality as words
from flows.data_quality import CHECKED, Check
from pages.parts import menu, strangers, told
from pages.parts.question import question
from pages.parts.scope import Scope
from tables.quality_codes import GOOD, MARK, MEND, WATCH
from words import mark, tr

COLOUR = {GOOD: "green", WATCH: "yellow", MEND: "orange"}

ORDER = (MEND, WATCH, "", GOOD)
"""What is to be done stands first."""

NEXT = {
    "completeness": ("loaded", mark("Fill the blank cells in your own system, and load the file again")),
    "acceptance": ("loaded", mark("Mend the lines that were left out")),
    "match_rate": ("loaded", mark("See which files do not match the roster")),
    "repeated_rows": ("loaded", mark("See which file holds rows twice")),
    "rule_breaks": ("loaded", mark("Mend what contradicts itself")),
    "closed_day_sessions": ("upload", mark("Load the calendar again, or correct the register")),
    "attribution": ("upload", mark("Load a register with the length of each activity")),
    "freshness": ("upload", mark("Load a newer file")),
    "reliability": ("voices", mark("See how each scale holds together")),
    "response": ("voices", mark("See who answered")),
    "withheld_share": ("privacy", mark("See what is hidden, and why")),
}
"""Where each check leads, and to do what."""


def overview(scope: Scope) -> None:
    """Every check that this reader may see, in one list."""
    figures = [scope.figure(key, by, school=_place(scope, key)) for key, by in CHECKED]
    found = [told.check(one) for one in figures if not one.reason]
    question(
        tr("How far can these numbers be trusted?"),
        words.together([one.mark for one in found if one.mark]),
        first=True,
    )
    for one in sorted(found, key=lambda one: ORDER.index(one.mark)):
        _line(scope, one)


def _place(scope: Scope, key: str) -> int | None:
    """What is counted of files is counted for all schools together."""
    return (
        None if key in ("closed_day_sessions", "attribution", "freshness", "reliability", "response") else 0
    )


def _line(scope: Scope, check: Check) -> None:
    key = check.figure.key
    colour = COLOUR.get(check.mark, "gray")
    called = tr(MARK[check.mark]) if check.mark in MARK else tr("told")
    sign = f":{colour}-badge[{words.SIGN[check.mark]} {called}]"
    with st.container(key=f"check_{key}", gap="xsmall"):
        st.markdown(f"**{check.figure.title}** {sign}  \n{told.finding(check.figure)}")
        if check.figure.key == "match_rate" and strangers.how_many(scope):
            strangers.link(scope)
        elif check.mark != GOOD:
            view, label = NEXT[key]
            menu.link(view, tr(label))
