"""Where does this come from: the files behind a finding."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from pages.parts import data, menu, moments
from pages.parts.scope import Scope, scope
from pages.parts.written import written, written_table
from tables.figure import Figure
from words import mark, short_day, tr

if TYPE_CHECKING:
    from flows.provenance import Origin

BY_FILE = mark(
    ":gray[All rows of the finding together. A file that lists absences only speaks of "
    "everybody on its days: who is not in it was there.]"
)


def button(figure: Figure, key: str) -> None:
    """A quiet button; what stands behind it is looked up when it is opened."""
    box = st.popover(
        tr("Sources"),
        help=tr("Where does this come from?"),
        icon=":material/draft:",
        type="tertiary",
        key=f"{key}_origin",
        on_change="rerun",
    )
    if box.open:
        with box:
            _opened(scope(), figure)


def _opened(here: Scope, figure: Figure) -> None:
    found = data.origin(
        here.db, here.fresh.version, here.viewer, figure.key, figure.by, here.school, here.year
    )
    if found.reason:
        st.markdown(_edition(found))
        return
    st.table(
        _table(found),
        hide_index=True,
        alt=tr("Files behind: {title}, {place}", title=figure.title, place=figure.place),
    )
    st.markdown(tr(BY_FILE))
    menu.link("loaded", tr("See everything that is loaded"))


def _edition(found: "Origin") -> str:
    """Why no files are told; of an edition its number and day."""
    number, published = found.edition
    told = (
        tr("**Edition {number}**, published {day}.", number=number, day=short_day(published)) + " "
        if number
        else ""
    )
    return told + written(found.reason)


def _table(found: "Origin") -> pd.DataFrame:
    """A row a file."""
    return written_table(
        pd.DataFrame(
            {
                tr("File"): [one.file for one in found.files],
                tr("Loaded"): [moments.at(one.loaded_at) for one in found.files],
                tr("By"): [one.loaded_by for one in found.files],
                tr("What of it is counted"): [one.used for one in found.files],
            },
            dtype="str",
        )
    )
