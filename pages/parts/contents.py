"""A long view in parts: a line that lists them at its top, and the name of each where it begins.

A part shows its name above its first question; one that has none to tell has no name and no link either.
"""

from collections.abc import Callable

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from words import tr

KEY = "_sections"


class Sections:
    """The parts of the view that runs.

    Attributes:
        names: of the parts by key, in the reader's language, in the order of the page.
    """

    def __init__(self, names: dict[str, str], place: DeltaGenerator) -> None:
        self.names = names
        self._place = place
        self._begun: list[str] = []
        self._next = ""
        self._list(list(names))

    def begin(self, key: str) -> None:
        """What follows belongs to this part."""
        self._next = key

    def named(self) -> bool:
        """Write the name of the part that the next question opens; whether there was one."""
        key, self._next = self._next, ""
        if not key:
            return False
        self._begun.append(key)
        st.header(self.names[key], anchor=_anchor(key))
        return True

    def close(self) -> None:
        """List the parts that had a question, now that the whole view has run."""
        if len(self._begun) < len(self.names):
            self._list(self._begun)

    def _list(self, keys: list[str]) -> None:
        # A single part needs no list.
        links = " · ".join(f"[{self.names[key]}](#{_anchor(key)})" for key in keys) if len(keys) > 1 else ""
        self._place.markdown(f":gray[{tr('On this page:')}] {links}" if links else "")


def sections(**names: str) -> Callable[[str], None]:
    """Begin a view in parts: lists them here.

    Args:
        names: of the parts by key, in the reader's language.

    Returns:
        what says that a part begins, by its key.
    """
    made = Sections(names, st.empty())
    st.session_state[KEY] = made
    return made.begin


def begin() -> None:
    """Before a view runs: it has no parts until it says so."""
    st.session_state.pop(KEY, None)


def opened() -> bool:
    """Before a question: write the name of the part it opens; whether it opens one."""
    made = st.session_state.get(KEY)
    return isinstance(made, Sections) and made.named()


def close() -> None:
    """After a view has run."""
    made = st.session_state.get(KEY)
    if isinstance(made, Sections):
        made.close()


def _anchor(key: str) -> str:
    return f"part-{key}"
