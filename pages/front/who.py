"""Who looks, and at which data: without sign-in, the one person at this computer."""

import streamlit as st

from flows import home
from flows.choices import Fresh
from flows.database import path_of
from flows.viewer import ADMIN, BOARD, Viewer
from pages.parts import data

OWN, SAMPLE = "Our own data", "Sample district"
"""What the address and the screen say alike."""

ADMINISTRATOR, BOARD_MEMBER = "Administrator", "Board member"

HERE, SERVER = "On this computer, for you alone.", "On the district's database server."
"""Where own data are."""


def choose() -> tuple[str, bool, Viewer, Fresh]:
    """The first line of every view: which data, and as whom.

    Returns:
        address of the database, whether it is the sample, the viewer, and what there is for them.
    """
    if "_data_wanted" in st.session_state:
        st.session_state["data"] = st.session_state.pop("_data_wanted")
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        shown = st.selectbox(
            "Data",
            [OWN, SAMPLE],
            key="data",
            bind="query-params",
            label_visibility="collapsed",
            width=144,
        )
        sample = shown == SAMPLE
        db = home.sample() if sample else home.own()
        everything = data.fresh(db, ADMIN)
        viewer = _show_as(everything)
        if sample:
            st.badge("Sample: invented data", icon=":material/science:", color="yellow")
        else:
            st.markdown(f":gray[:material/lock: {HERE if path_of(db) else SERVER}]")
    return db, sample, viewer, everything if viewer == ADMIN else data.fresh(db, viewer)


def _show_as(everything: Fresh) -> Viewer:
    """The role chosen with "Show as": it only narrows what the administrator may see anyway."""
    if everything.empty:
        return ADMIN
    roles = {ADMINISTRATOR: ADMIN, BOARD_MEMBER: BOARD}
    for school, name in everything.schools.items():
        roles[f"Principal, {name}"] = Viewer("principal", (school,))
    asked = st.selectbox(
        "Show as",
        list(roles),
        key="as",
        bind="query-params",
        label_visibility="collapsed",
        width=196,
    )
    return roles[str(asked)]
