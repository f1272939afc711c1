"""Empty states: what is not there yet, what it needs, and the one thing to do."""

from typing import NoReturn

import streamlit as st

from pages.parts import menu
from pages.parts.question import question as asked


def nothing_yet(question: str, needs: str) -> NoReturn:
    """A view without data: the question it would answer, and how to get there. Ends the view."""
    asked(question, "Nothing has been loaded yet that answers this.", first=True)
    st.markdown(f"This page needs {needs}.")
    menu.link("upload", "Load a file", ":material/upload_file:", after=False)
    st.stop()
