"""The reader's language: chosen on every view and kept in the address; before that, the browser's."""

import streamlit as st

from words import LANGUAGES, SOURCE, speak

CALLED = {name: code for code, name in LANGUAGES.items()}
"""Languages by what the box and the address call them."""


def begin() -> None:
    """Have everything told in the language that was chosen; first of all in every run."""
    speak(CALLED.get(_chosen(), SOURCE))


def choice() -> None:
    """The box with the languages."""
    names = list(CALLED)
    st.selectbox(
        "Language · Idioma",
        names,
        index=names.index(_of_browser()),
        key="lang",
        bind="query-params",
        label_visibility="collapsed",
        width=116,
    )


def _chosen() -> str:
    return str(st.session_state.get("lang") or st.query_params.get("lang") or _of_browser())


def _of_browser() -> str:
    wanted = (st.context.locale or "").split("-")[0].lower()
    return LANGUAGES.get(wanted, LANGUAGES[SOURCE])
