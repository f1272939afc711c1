"""The answers given so far for the files on the page."""

from collections.abc import Mapping

import streamlit as st

ANSWERS = "answers"


def given(fingerprint: str) -> dict[str, str]:
    """The answers given so far for the files of a fingerprint."""
    kept = st.session_state.get(ANSWERS, {})
    return dict(kept.get(fingerprint, {}))


def begin(fingerprint: str, answers: Mapping[str, str]) -> None:
    """Take up answers that were given earlier, unless some were given since."""
    st.session_state.setdefault(ANSWERS, {}).setdefault(fingerprint, dict(answers))


def say(fingerprint: str, answers: Mapping[str, str]) -> None:
    """Remember answers that are known already; the next run reads the files with them."""
    st.session_state.setdefault(ANSWERS, {}).setdefault(fingerprint, {}).update(answers)


def keep(fingerprint: str, widgets: Mapping[str, str]) -> None:
    """Remember answers, each from its widget; the next run reads the files with them."""
    values = {name: st.session_state.get(widget) for name, widget in widgets.items()}
    say(fingerprint, {name: str(value) for name, value in values.items() if value})
