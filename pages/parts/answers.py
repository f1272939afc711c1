"""The answers given so far for the files on the page, and the questions they answer."""

from collections.abc import Mapping

import streamlit as st

from flows.inbox import Worded
from flows.intake import Need
from words import kept as to_keep

ANSWERS = "answers"
WORDED = "_answers_worded"


def given(fingerprint: str) -> dict[str, str]:
    """The answers given so far for the files of a fingerprint."""
    kept = st.session_state.get(ANSWERS, {})
    return dict(kept.get(fingerprint, {}))


def worded(fingerprint: str) -> dict[str, Worded]:
    """What was asked and answered, in words, by the name of the answer; only of questions put on the page."""
    kept = st.session_state.get(WORDED, {})
    return dict(kept.get(fingerprint, {}))


def begin(fingerprint: str, answers: Mapping[str, str], words: Mapping[str, Worded]) -> None:
    """Take up answers that were given earlier, and their words, unless some were given since."""
    st.session_state.setdefault(ANSWERS, {}).setdefault(fingerprint, dict(answers))
    st.session_state.setdefault(WORDED, {}).setdefault(fingerprint, dict(words))


def say(fingerprint: str, answers: Mapping[str, str]) -> None:
    """Remember answers that are known already; the next run reads the files with them."""
    st.session_state.setdefault(ANSWERS, {}).setdefault(fingerprint, {}).update(answers)


def keep(fingerprint: str, widgets: Mapping[str, str], needs: Mapping[str, Need] | None = None) -> None:
    """Remember answers, each from its widget; the next run reads the files with them.

    Args:
        needs: what each of them answers, where its words are to stand beside the file.
    """
    values = {name: st.session_state.get(widget) for name, widget in widgets.items()}
    said = {name: str(value) for name, value in values.items() if value}
    say(fingerprint, said)
    words = st.session_state.setdefault(WORDED, {}).setdefault(fingerprint, {})
    words.update({name: _words(needs[name], text) for name, text in said.items() if needs and name in needs})


def forget(fingerprint: str, names: tuple[str, ...] = ()) -> None:
    """Forget answers, to be asked again; ``names``: none for all of these files."""
    for place in (ANSWERS, WORDED):
        every = st.session_state.get(place, {})
        if not names:
            every.pop(fingerprint, None)
        for name in names:
            every.get(fingerprint, {}).pop(name, None)


def _words(need: Need, text: str) -> Worded:
    answer = need.choices.get(text) or text
    return {"question": str(need.question), "answer": str(answer), "told": to_keep(need.question, answer)}
