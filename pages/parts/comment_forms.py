"""The forms of a comment: what it is about, and which of its words may be shown to everybody."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from flows.viewer import NotAllowed
from pages.parts import next_steps
from pages.parts.dialogs import dialog
from pages.parts.scope import Scope
from pages.parts.written import written, written_table
from tables.codes import THEME, TONE
from words import mark, short_day, tr

if TYPE_CHECKING:
    from flows.comments import Comment

FOR_EVERYBODY = mark(
    "The board and everybody else who may open this page can read it. Leave out whatever "
    "tells who wrote it; what was left out may be marked by “…”. The words that stay are "
    "those that were written."
)


@dialog("Right or wrong?", width="medium")
def code(here: Scope, one: "Comment", key: str) -> None:
    """Say what a comment is about and how it sounds; below, who said so before."""
    from flows import comments

    st.markdown(f":gray[{written(one.text)}]")
    with st.form(f"coding_{key}", border=False):
        themes = st.multiselect(
            tr("What is it about?"),
            list(THEME),
            default=list(one.themes),
            format_func=lambda theme: tr(THEME[theme]),
            placeholder=tr("None of these"),
            key=f"themes_{key}",
        )
        tone = st.segmented_control(
            tr("How does it sound?"),
            list(TONE),
            default=one.tone,
            format_func=lambda tone: tr(TONE[tone]),
            key=f"tone_{key}",
        )
        sent = st.form_submit_button(
            tr("This is right"), type="primary", icon=":material/check:", key=f"coding_{key}_send"
        )
    if sent:
        by = next_steps.by(here)
        _do(here, lambda: comments.correct(here.db, by, one.key, themes, str(tone or "")), tr("Kept."))
    before = comments.history(here.db, next_steps.by(here), one.key)
    if before:
        st.table(_said(before), hide_index=True, alt=tr("Everything that was said of this comment"))


def _said(before: list[tuple[tuple[str, ...], str, str, str]]) -> pd.DataFrame:
    rows = [
        (
            ", ".join(tr(THEME[theme]) for theme in themes) or tr("None of these"),
            tr(TONE[tone]),
            short_day(at[:10]),
            who,
        )
        for themes, tone, at, who in before
    ]
    return written_table(pd.DataFrame(rows, columns=[tr("About"), tr("Sounds"), tr("Said"), tr("By")]))


@dialog("Quote", width="medium")
def quote(here: Scope, one: "Comment", key: str) -> None:
    """Let words of a comment be shown to everybody."""
    from flows import comments

    st.markdown(f":gray[{written(one.text)}]")
    with st.form(f"quoting_{key}", border=False):
        words = st.text_area(
            tr("The words to be shown"),
            value=one.quote or one.text[: comments.LONGEST],
            max_chars=comments.LONGEST,
            key=f"words_{key}",
        )
        st.markdown(f":gray[{tr(FOR_EVERYBODY)}]")
        sent = st.form_submit_button(
            tr("Show it to everybody"), type="primary", icon=":material/check:", key=f"quoting_{key}_send"
        )
    if sent:
        by = next_steps.by(here)
        _do(here, lambda: comments.approve(here.db, by, one.key, words), tr("Approved."))
    if one.quote and st.button(tr("Withdraw"), icon=":material/undo:", key=f"quoting_{key}_withdraw"):
        withdraw(here, one.quote_key)


def withdraw(here: Scope, key: str) -> None:
    """Let a quote be shown no more."""
    from flows import comments

    _do(here, lambda: comments.withdraw(here.db, next_steps.by(here), key), tr("Withdrawn."))


def _do(here: Scope, act: Callable[[], None], done: str) -> None:
    """Make a change and draw the page anew, or tell why it cannot be made."""
    from flows.comments import BadCoding, BadQuote

    try:
        here.person.confirm()
        act()
    except (BadCoding, BadQuote, NotAllowed) as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.toast(done)
    st.rerun()
