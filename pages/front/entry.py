"""The entry script: runs before every view, in every run.

Page frame, who looks, the shared filters and the menu. A view that the viewer may not open is not
in the menu's list: at its address stands who may, and nothing of it runs.
"""

import streamlit as st

from flows import home
from pages import VIEWS, views_for
from pages.front import faults, filters, gate, who
from pages.parts import contents, look, pins, tongue
from pages.parts.menu import page_of, sections
from pages.parts.scope import Scope, keep
from pages.parts.states import refusal_of
from pages.parts.written import written
from words import tr

st.set_page_config(
    page_title="Trellis",  # not text
    page_icon=look.ICON,
    layout="wide",
    initial_sidebar_state="collapsed",
)
st.logo(look.LOGO, size="small")
tongue.begin()

with look.frame():
    try:
        home.prepare()
    except home.BadHome as fault:
        faults.log.error("The home folder cannot be used: %s", fault)
        st.error(written(fault) if gate.alone() else tr("Trellis cannot be reached now. The log tells why."))
        st.stop()
    person = gate.person(home.own())
    db, sample, viewer, fresh = who.choose(person)
    views = views_for(viewer.role)
    pages = {view: page_of(view) for view in views}
    st.session_state["_menu"] = pages
    refused = {view: refusal_of(view, viewer.role) for view in VIEWS if view not in pages}
    page = st.navigation(sections(pages | refused), position="top")
    view = next(view for view, one in (pages | refused).items() if one == page)
    st.title(tr(view.title))
    if view in refused:
        page.run()
        st.stop()
    row = st.container(horizontal=True, gap="small", vertical_alignment="center")
    school, year, group = filters.shared(view, viewer, fresh, row)
    scope = Scope(db, sample, person, viewer, school, year, group, fresh)
    keep(scope)
    if view.filters:
        with row:
            pins.offer(scope, view)
    contents.begin()
    page.run()
    contents.close()
