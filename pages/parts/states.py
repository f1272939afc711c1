"""Empty states: what is not there yet, what it needs, and the one thing to do."""

from typing import NoReturn

import streamlit as st

from pages.parts import menu
from pages.parts.question import question as asked
from words import tr


def nothing_yet(question: str, needs: str) -> NoReturn:
    """A view without data: the question it would answer, and how to get there. Ends the view."""
    asked(question, tr("Nothing has been loaded yet that answers this."), first=True)
    st.markdown(tr("This page needs {needs}.", needs=needs))
    menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
    st.stop()
