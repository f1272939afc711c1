"""Empty states: what is not there yet, what it needs, and the one thing to do."""

import streamlit as st

from pages.parts.scope import Scope


def nothing_yet(question: str, needs: str, scope: Scope) -> None:
    """A view without data: the question it would answer, and how to get there."""
    st.header(f":gray[{question}]")
    st.subheader("Nothing has been loaded yet that answers this.")
    st.markdown(f"This page needs {needs}.")
    if scope.viewer.loads:
        st.page_link("pages/office/upload.py", label="Load a file", icon=":material/upload_file:")
