"""Pins: keeping the view that one looks at, and coming back to it from the overview.

A pin holds what was chosen, and no right: opened again, each choice is made only if the reader has it now.
"""

import streamlit as st

from flows import pins
from flows.pins import Pin
from flows.students import LISTS
from flows.viewer import NotAllowed
from pages import View
from pages.parts import menu
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from tables import year_name
from tables.codes import GROUP_DIMENSIONS
from words import tr, tr_many

SHARED = ("school", "year", "group")
"""Filters of the entry script; it alone may set them, before they are drawn."""

OWN = ("list", "report", "language")
"""Choices that views keep in the address themselves."""

WANTED = "_pinned"
"""Where the choices of an opened pin wait for the entry script."""


def apply(allowed: dict[str, list]) -> None:
    """Make the choices of a pin that was just opened; the entry script calls it before it draws its filters.

    Args:
        allowed: what may be chosen in each shared filter now; any other choice is left as it is.
    """
    for name, value in st.session_state.pop(WANTED, {}).items():
        if value in allowed.get(name, []):
            st.session_state[name] = value


def offer(scope: Scope, view: View) -> None:
    """A quiet button that keeps the view with what is chosen in it."""
    if view.hidden or scope.fresh.empty:
        return
    place = f"{view.key}_{scope.school}_{scope.year}_{scope.group}"
    with st.popover(tr("Pin"), icon=":material/keep:", type="tertiary", key="pin"):
        title = st.text_input(
            tr("Keep this view as"),
            value=_title(scope, view),
            max_chars=pins.LONGEST,
            key=f"pin_title_{place}",
        )
        if st.button(tr("Pin this view"), type="primary", icon=":material/keep:", key="pin_view"):
            try:
                scope.person.confirm()
                pins.add(scope.db, scope.person.by, view.key, _choices(scope, view), title)
            except (pins.BadPin, NotAllowed) as fault:
                st.error(written(fault), icon=":material/error:")
            else:
                st.toast(tr("Pinned. You find it on the overview."))


def _title(scope: Scope, view: View) -> str:
    group = tr(GROUP_DIMENSIONS.get(scope.group, "")) if "group" in view.filters else ""
    place = scope.place if "school" in view.filters else ""
    parts = (tr(view.title), place, year_name(scope.year), group)
    return " · ".join(part for part in parts if part)[: pins.LONGEST]


def _choices(scope: Scope, view: View) -> dict[str, str | int]:
    chosen: dict[str, str | int] = {"school": scope.school, "year": scope.year, "group": scope.group}
    own = {name: _in_english(name) for name in OWN if name in st.query_params}
    return {name: chosen[name] for name in SHARED if name in view.filters} | own


def _in_english(name: str) -> str:
    """A choice of a view's own as an English address has it, whatever the reader's language."""
    from pages.parts.reports import KINDS  # what makes reports comes with it

    shown: dict[str, dict[str, str]] = {"list": LISTS, "report": KINDS}
    return shown.get(name, {}).get(str(st.session_state.get(name))) or st.query_params[name]


def at_home(scope: Scope) -> None:
    """The pins of the person, each a way back; nothing where there are none."""
    mine = pins.listed(scope.db, scope.person.by)
    if not mine:
        return
    usable = [one for one in mine if _opens(scope, one)]
    question(tr("What do I come back to?"), _answer(len(usable), len(mine)), first=True)
    with st.container(horizontal=True, gap="small"):
        for one in usable:
            st.button(
                written(one.title),
                icon=":material/keep:",
                key=f"pin_{one.key}",
                on_click=_open,
                args=(one,),
            )
        with st.popover(tr("Unpin"), icon=":material/keep_off:", type="tertiary", key="unpin"):
            for one in mine:
                label = written(one.title) + ("" if one in usable else " " + tr("(not yours to see now)"))
                st.button(
                    tr("Unpin: {title}", title=label),
                    icon=":material/keep_off:",
                    type="tertiary",
                    key=f"unpin_{one.key}",
                    on_click=_take_back,
                    args=(scope, one),
                )


def _answer(usable: int, many: int) -> str:
    told = tr_many(many, "One view is pinned.", "{n} views are pinned.")
    gone = many - usable
    if gone:
        told += " " + tr_many(
            gone, "{n} of them is not yours to see now.", "{n} of them are not yours to see now."
        )
    return told


def _opens(scope: Scope, pin: Pin) -> bool:
    """Whether the view, and all that is chosen in it, is the reader's now."""
    known = {view.key: view for view in st.session_state.get("_menu", {})}
    if pin.view not in known:
        return False
    school, year = pin.choices.get("school", 0), pin.choices.get("year", scope.year)
    if school and school not in scope.fresh.schools:
        return False
    if not school and scope.viewer.own and "school" in known[pin.view].filters:
        return False
    return year in scope.fresh.years


def _open(pin: Pin) -> None:
    """Leave for the view; what is chosen in the shared filters waits for the entry script."""
    st.session_state[WANTED] = {name: pin.choices[name] for name in SHARED if name in pin.choices}
    own = {name: str(pin.choices[name]) for name in OWN if name in pin.choices}
    if pin.choices.get("group"):
        # The overview has no such filter: one that is drawn first on the other view is read from the address.
        own["group"] = GROUP_DIMENSIONS.get(str(pin.choices["group"]), "")
    menu.go(pin.view, own)


def _take_back(scope: Scope, pin: Pin) -> None:
    try:
        scope.person.confirm()
        pins.take_back(scope.db, scope.person.by, pin.key)
    except (pins.BadPin, NotAllowed) as fault:
        st.toast(written(fault))
