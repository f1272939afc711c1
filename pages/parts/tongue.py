"""The reader's language: chosen on every view and kept in the address; before that, the browser's.

An address carries what boxes show, and so is in the language of who made it: ``understand`` takes it in any.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

import streamlit as st

from words import LANGUAGES, SOURCE, language, speak, speaking

Option = TypeVar("Option")
Made = TypeVar("Made")

CALLED = {name: code for code, name in LANGUAGES.items()}
"""Languages by what the box and the address call them."""

KEPT = ("data", "as", "school", "year", "group", "list", "report", "language")
"""Choices that stand in the address, by key."""

OF_ONE_PAGE = ("closer", "uploads_kind", "which_actions", "news_weeks", "scale")
"""Choices of single pages, by key, whose words are ours; they stand in no address."""

BEGIN = ("comment_", "ratios_beside_", "themes_", "tone_")
"""Beginnings of the keys of other boxes whose choices are words of ours."""


def begin() -> None:
    """Have everything told in the language that was chosen; first of all in every run."""
    speak(CALLED.get(_chosen(), SOURCE))


def choice() -> None:
    """The box with the languages."""
    names = list(CALLED)
    st.selectbox(
        "Language · Idioma",  # not text
        names,
        index=names.index(_of_browser()),
        key="lang",
        bind="query-params",
        label_visibility="collapsed",
        width=116,
        on_change=_say_anew,
    )


def understand(key: str, options: Iterable[Option], called: Callable[[Option], str]) -> None:
    """Make a choice that the address names in another language than the reader's; before its box is drawn.

    Args:
        key: of the box and in the address.
        options: what may be chosen.
        called: the words for one, in the language spoken.
    """
    asked = st.query_params.get(key)
    if asked is None or key in st.session_state:
        return
    for code in LANGUAGES:
        with speaking(code):
            found = [option for option in options if called(option) == asked]
        if found:
            st.session_state[key] = found[0]
            return


def later(make: Callable[[], Made]) -> Callable[[], Made]:
    """What makes a file when it is asked for, outside the run of the page: in the language spoken now."""
    code = language()

    def told() -> Made:
        with speaking(code):
            return make()

    return told


def _say_anew() -> None:
    """Have boxes and address show what is chosen in the new words; without it they keep the old ones."""
    for key in [str(key) for key in st.session_state]:
        if key in (*KEPT, *OF_ONE_PAGE) or key.startswith(BEGIN):
            st.session_state[key] = st.session_state[key]


def _chosen() -> str:
    return str(st.session_state.get("lang") or st.query_params.get("lang") or _of_browser())


def _of_browser() -> str:
    wanted = (st.context.locale or "").split("-")[0].lower()
    return LANGUAGES.get(wanted, LANGUAGES[SOURCE])
