"""The pages of the menu, and links to them."""

from collections.abc import Mapping
from copy import copy
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

from pages import VIEWS, View
from pages.parts import contents
from words import LANGUAGES, held, tr

TOP = Path(__file__).resolve().parents[2]


def page_of(view: View) -> Page:
    """The page of a view; the overview is the start page.

    A page notes in itself that it is the one to be run, so every run has copies of its own.
    """
    return copy(_made(view))


@held(len(LANGUAGES) * len(VIEWS))  # looking up the file of each was a third of the entry script
def _made(view: View) -> Page:
    return st.Page(
        TOP / view.path,
        title=tr(view.title),
        icon=view.icon,
        url_path=view.key,
        default=view.key == "overview",
        visibility="hidden" if view.hidden else "visible",
    )


def sections(pages: dict[View, Page]) -> dict[str, list[Page]]:
    """The pages of the menu, those of one heading below each other; "" for those that stand in it."""
    found: dict[str, list[Page]] = {}
    for view, page in pages.items():
        found.setdefault(tr(view.heading), []).append(page)
    return found


def go(key: str, choices: Mapping[str, str]) -> None:
    """Leave for a view, if the reader's role has it; ``choices`` as for ``link``."""
    view = next(view for view in VIEWS if view.key == key)
    listed = st.session_state.get("_menu", {})
    if view in listed:
        st.switch_page(listed[view], query_params=_told(choices))


def link(
    key: str,
    label: str,
    icon: str = ":material/arrow_forward:",
    *,
    after: bool = True,
    choices: Mapping[str, str] | None = None,
    at: str = "",
) -> None:
    """A link to a view, if the reader's role has it in the menu.

    Args:
        choices: what is chosen there, in English, beside the shared filters and the language, which stay.
        at: key of the question it leads to; "" for the top.
    """
    view = next(view for view in VIEWS if view.key == key)
    listed = st.session_state.get("_menu", {})
    if view in listed:
        st.page_link(
            listed[view],
            label=label,
            icon=icon,
            icon_position="right" if after else "left",
            query_params={**_told(choices or {}), **({contents.AT: at} if at else {})} or None,
        )


def _told(choices: Mapping[str, str]) -> dict[str, str]:
    """Choices as boxes show them, which is how an address carries them."""
    return {name: tr(words) for name, words in choices.items()}
