"""Saying who people of files are: at once, by looking for a student, or of several together."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

import streamlit as st

from flows.strangers.sources import Source
from flows.viewer import NotAllowed
from pages.parts import next_steps
from pages.parts.dialogs import dialog
from pages.parts.scope import Scope
from pages.parts.written import written
from words import tr, tr_many

if TYPE_CHECKING:
    from flows.strangers.listed import Shown
    from flows.strangers.nearest import Proposal

Key = tuple[int, int, int]


def say(scope: Scope, said: Mapping[Key, str], done: str) -> None:
    """Say of each which student they are, by local id; "": none of ours."""
    from flows.strangers import decided

    _do(scope, lambda: decided.say(scope.db, next_steps.by(scope), said), done)


def take_back(scope: Scope, one: "Shown") -> None:
    """Let what was said of somebody hold no more."""
    from flows.strangers import decided

    done = tr("Taken back: they are asked about again.")
    _do(scope, lambda: decided.take_back(scope.db, next_steps.by(scope), one.decision), done)


@dialog("Which student is it?", width="medium")
def look(scope: Scope, one: "Shown") -> None:
    """Look for a student by name or id."""
    from flows.strangers import listed

    key = "_".join(map(str, one.key))
    words = st.text_input(
        tr("Name or id"),
        value=one.told.name or one.code,
        key=f"look_words_{key}",
        icon=":material/search:",
        max_chars=100,
    )
    try:
        found = listed.search(scope.db, scope.viewer, one.key, words)
    except NotAllowed as fault:
        st.error(written(fault), icon=":material/error:")
        return
    if not found:
        st.markdown(
            tr("No student is found so. Try a part of the name, or the whole id.")
            if words.strip()
            else tr("Write a name, a part of it, or an id.")
        )
        return
    chosen = st.radio(
        tr("Students"),
        found,
        format_func=_line,
        index=0 if len(found) == 1 else None,
        key=f"look_which_{key}",
        label_visibility="collapsed",
    )
    if len(found) >= listed.FOUND:
        st.markdown(tr(":gray[The first {n} are listed. Write more of the name.]", n=listed.FOUND))
    if st.button(
        tr("This is the student"),
        type="primary",
        icon=":material/how_to_reg:",
        key=f"look_sure_{key}",
        disabled=chosen is None,
    ):
        assert chosen is not None
        name = written(chosen.name or chosen.code)
        say(scope, {one.key: chosen.code}, tr("Counted as {name} from now on.", name=name))


@dialog("Join them?")
def join(scope: Scope, people: Sequence["Shown"]) -> None:
    """Ask once more before several are joined with the student of the same name."""
    pairs = "\n".join(f"- {written(one.told.name or one.code)} → {_line(one.proposals[0])}" for one in people)
    st.markdown(pairs)
    if st.button(tr("Yes, they are"), type="primary", icon=":material/how_to_reg:", key="people_join_sure"):
        said = {one.key: one.proposals[0].code for one in people}
        say(scope, said, tr_many(len(said), "{n} person is joined.", "{n} people are joined."))


@dialog("No students of ours?")
def none_of(scope: Scope, source: Source) -> None:
    """Ask once more before everybody of a source is set apart."""
    from flows.strangers import decided

    st.markdown(
        tr_many(
            source.open,
            "**{source}**: {n} person is asked about no more, and still counted as not matched.",
            "**{source}**: {n} people are asked about no more, and still counted as not matched.",
            source=written(source.name),
        )
    )
    if st.button(tr("Yes, none of them"), type="primary", icon=":material/check:", key="people_none_sure"):
        _do(
            scope,
            lambda: decided.say_of_source(scope.db, next_steps.by(scope), source.number, scope.school),
            tr("Asked no more, and still counted as not matched."),
        )


def _line(each: "Proposal") -> str:
    told = [each.code, each.grade, each.place]
    return written(" · ".join(filter(None, [each.name, *told])))


def _do(scope: Scope, act: Callable[[], object], done: str) -> None:
    """Make a change and draw the page anew, or tell why it cannot be made."""
    from flows.strangers.decided import BadMatch

    try:
        scope.person.confirm()
        with st.spinner(tr("Counting again…")):
            act()
    except (BadMatch, NotAllowed) as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.toast(done)
    st.rerun()
