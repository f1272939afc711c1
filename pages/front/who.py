"""Who looks, and at which data: an administrator may choose both, everybody else sees what is theirs."""

import streamlit as st

from flows import home
from flows.choices import Fresh
from flows.database import path_of
from flows.viewer import ADMIN, ROLES, Role, Viewer
from pages.front import gate
from pages.parts import data, tongue
from pages.parts.person import Person
from pages.parts.written import written
from words import mark, tr

OWN, SAMPLE = mark(("Our own data", "Sample district"))
"""What the address and the screen say alike, each in the reader's language."""

FEW = 2
"""Schools that are named beside a role."""

WITHOUT_PEOPLE: tuple[Role, ...] = ("board", "partner", "viewer")
"""Roles that an administrator may look as, beside the principals."""

HERE, SERVER = mark(("On this computer, for you alone.", "On the district's database server."))
"""Where own data are."""


def choose(person: Person) -> tuple[str, bool, Viewer, Fresh]:
    """The first line of every view: which data, and as whom.

    Args:
        person: who is here.

    Returns:
        address of the database, whether it is the sample, the viewer, and what there is for them.
    """
    if "_data_wanted" in st.session_state:
        st.session_state["data"] = st.session_state.pop("_data_wanted")
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        manages = person.by.viewer.manages
        sample = manages and _data() == SAMPLE
        db = home.sample() if sample else home.own()
        fresh = data.fresh(db, person.by.viewer)
        viewer = _show_as(fresh) if manages else person.by.viewer
        if viewer != person.by.viewer:
            fresh = data.fresh(db, viewer)
        tongue.choice()
        if sample:
            st.badge(tr("Sample: invented data"), icon=":material/science:", color="yellow")
        if person.admitted is not None:
            _signed_in(person, fresh)
        elif not sample:
            st.markdown(f":gray[:material/lock: {tr(HERE if path_of(db) else SERVER)}]")
    return db, sample, viewer, fresh


def _data() -> str:
    tongue.understand("data", (OWN, SAMPLE), tr)
    chosen = st.selectbox(
        tr("Data"),
        [OWN, SAMPLE],
        format_func=tr,
        key="data",
        bind="query-params",
        label_visibility="collapsed",
        width=144,
    )
    return str(chosen)


def _signed_in(person: Person, fresh: Fresh) -> None:
    """Who is signed in, as what, and the way out."""
    viewer = person.by.viewer
    schools = [fresh.schools[school] for school in viewer.schools if school in fresh.schools]
    role = ", ".join([tr(ROLES[viewer.role]), *schools[:FEW]]) + (" …" if len(schools) > FEW else "")
    st.markdown(f":gray[:material/person: {written(person.name)} · {written(role)}]")
    if st.button(tr("Sign out"), type="tertiary", icon=":material/logout:", key="sign_out"):
        gate.sign_out(person)
        st.stop()


def _show_as(everything: Fresh) -> Viewer:
    """The role chosen with "Show as": it only narrows what the administrator may see anyway."""
    if everything.empty:
        return ADMIN
    roles = {ROLES["admin"]: ADMIN}
    roles |= {ROLES[role]: Viewer(role) for role in WITHOUT_PEOPLE}
    for school, name in everything.schools.items():
        roles[f"{ROLES['principal']}, {name}"] = Viewer("principal", (school,))
    tongue.understand("as", roles, _called)
    asked = st.selectbox(
        tr("Show as"),
        list(roles),
        format_func=_called,
        key="as",
        bind="query-params",
        label_visibility="collapsed",
        width=288,
    )
    return roles[str(asked)]


def _called(whom: str) -> str:
    """A role in the reader's language, with its school where it has one."""
    role, comma, school = whom.partition(", ")
    return f"{tr(role)}{comma}{school}"
