"""Who looks, and at which data: without sign-in, the one person at this computer."""

import streamlit as st

from flows import home
from flows.choices import Fresh
from flows.viewer import ADMIN, BOARD, Viewer
from pages.parts import data

OWN, SAMPLE = "own", "sample"
DATA = {OWN: "Our own data", SAMPLE: "Sample district"}

ADMINISTRATOR, BOARD_MEMBER = "admin", "board"


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
            list(DATA),
            format_func=DATA.__getitem__,
            key="data",
            bind="query-params",
            label_visibility="collapsed",
            width=180,
        )
        sample = shown == SAMPLE
        db = home.sample() if sample else home.own()
        everything = data.fresh(db, ADMIN)
        viewer = _show_as(everything)
        note = "made-up data, nobody in it is real" if sample else "on this computer, for you alone"
        st.markdown(f":gray[:material/lock: {DATA[str(shown)]}: {note}]")
    return db, sample, viewer, everything if viewer == ADMIN else data.fresh(db, viewer)


def _show_as(everything: Fresh) -> Viewer:
    """The role chosen with "Show as": it only narrows what the administrator may see anyway."""
    if everything.empty:
        return ADMIN
    roles = {ADMINISTRATOR: "Show as: administrator", BOARD_MEMBER: "Show as: board member"}
    roles |= {
        f"principal {school}": f"Show as: principal, {name}" for school, name in everything.schools.items()
    }
    asked = st.selectbox(
        "Show as",
        list(roles),
        format_func=roles.__getitem__,
        key="as",
        bind="query-params",
        label_visibility="collapsed",
        width=260,
    )
    if asked == ADMINISTRATOR:
        return ADMIN
    if asked and asked.startswith("principal "):
        return Viewer("principal", int(asked.split()[1]))
    return BOARD
