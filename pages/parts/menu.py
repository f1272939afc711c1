"""The pages of the menu, and links to them."""

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

from pages import VIEWS, View

TOP = Path(__file__).resolve().parents[2]


def page_of(view: View) -> Page:
    """The page of a view; the overview is the start page."""
    return st.Page(
        TOP / view.path,
        title=view.title,
        icon=view.icon,
        url_path=view.key,
        default=view.key == "overview",
    )


def link(key: str, label: str, icon: str = ":material/arrow_forward:", *, after: bool = True) -> None:
    """A link to a view, if the reader's role has it in the menu."""
    view = next(view for view in VIEWS if view.key == key)
    listed = st.session_state.get("_menu", {})
    if view in listed:
        st.page_link(listed[view], label=label, icon=icon, icon_position="right" if after else "left")
