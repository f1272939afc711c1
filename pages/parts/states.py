"""Empty states: what is not there yet, what it needs, and the one thing to do; and a view of other roles."""

from typing import NoReturn

import streamlit as st
from streamlit.navigation.page import Page

from charts.phrases import listed
from flows.viewer import ROLES, Role
from pages import View
from pages.parts import menu
from pages.parts.question import question as asked
from words import tr


def nothing_yet(question: str, needs: str) -> NoReturn:
    """A view without data: the question it would answer, and how to get there. Ends the view."""
    asked(question, tr("Nothing has been loaded yet that answers this."), first=True)
    st.markdown(tr("This page needs {needs}.", needs=needs))
    menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
    st.stop()


def not_yours(view: View, role: Role) -> None:
    """A view that the reader's role does not open: whose it is, and what to do; nothing about its data."""
    roles = listed([tr(ROLES[one]).lower() for one in ROLES if one in view.roles])
    asked(
        tr("Why is this page not in my menu?"),
        tr("It is for other roles: {roles}.", roles=roles),
        tr(
            "You look at Trellis as: {role}. What that role may see stands in the menu.", role=tr(ROLES[role])
        ),
        tr("If you need this page, ask whoever looks after Trellis in your district."),
        first=True,
    )
    menu.link("overview", tr("Back to the overview"))


def refusal_of(view: View, role: Role) -> Page:
    """What stands at the address of a view that a role does not open: the view's own file is not touched."""
    return st.Page(
        lambda: not_yours(view, role),
        title=tr(view.title),
        icon=view.icon,
        url_path=view.key,
        visibility="hidden",
    )
