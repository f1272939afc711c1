"""A question and its answer: how every part of every page begins."""

import streamlit as st

from pages.parts import contents


def question(asked: str, answer: str, *lines: str, first: bool = False, key: str = "") -> None:
    """Set the question small, the answer large, and what belongs under it; one element of the page.

    Args:
        asked: in the reader's words.
        answer: a whole sentence.
        lines: paragraphs under it.
        first: the first of its page or box, without a rule above; so is the first of a part of the page.
        key: by which an address may lead here; "" for none.
    """
    above = [] if contents.opened() or first else ["---"]
    with contents.place(key):
        st.markdown("\n\n".join([*above, f"## :gray[{asked}]", f"### {answer}", *lines]))
