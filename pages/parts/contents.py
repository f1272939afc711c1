"""A long view in parts: a line that lists them at its top, and the name of each where it begins.

A part shows its name above its first question; one that has none to tell has no name and no link either.
A link may lead to a single question of a view: its key stands in the address, and the page scrolls there.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from words import tr

KEY = "_sections"

AT = "at"
"""What an address calls the key of the question it leads to."""

SCROLL = """<script>
(() => {
  const until = Date.now() + 4000;
  let touched = false, focused = false;
  const stop = () => { touched = true; };
  for (const event of ["wheel", "touchstart", "pointerdown", "keydown"])
    window.addEventListener(event, stop, {once: true, passive: true});
  const go = () => {
    const place = document.querySelector(".st-key-at");
    if (touched) return;
    if (place) {
      if (Math.abs(place.getBoundingClientRect().top - 64) > 4) place.scrollIntoView({block: "start"});
      if (!focused) { place.tabIndex = -1; place.focus({preventScroll: true}); focused = true; }
    }
    if (Date.now() < until) setTimeout(go, 200);
  };
  go();
})();
</script>"""  # not text
"""Brings the question into sight, and the keyboard with it; again while charts above it still grow, and no
longer than until the reader moves."""


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
    """After a view has run: list its parts, and go to the question that the address names."""
    made = st.session_state.get(KEY)
    if isinstance(made, Sections):
        made.close()
    if AT in st.query_params:
        st.html(SCROLL, unsafe_allow_javascript=True)


def wanted(key: str) -> bool:
    """Whether the address leads to the question with this key; "": to none."""
    return bool(key) and st.query_params.get(AT) == key


def place(key: str) -> AbstractContextManager[object]:
    """What a question with this key is written into: a place that is scrolled to, if the address names it."""
    return st.container(key=AT) if wanted(key) else nullcontext()


def _anchor(key: str) -> str:
    return f"part-{key}"
