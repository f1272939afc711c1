"""People: who sees what, letting somebody in, and what was changed."""

import streamlit as st

from flows import home
from flows.accounts import By
from pages import parts
from pages.front.provider import provider
from pages.parts import members
from pages.parts.question import question
from words import tr

scope = parts.scope()
if scope.sample:
    question(tr("Who may see what?"), tr("That is said of your own data, not of the sample."), first=True)
    st.markdown(tr("Choose “Our own data” above."))
    st.stop()

# Whoever looks as somebody else manages nobody, and this view is not in their menu.
by = By(scope.person.by.key, scope.viewer)
members.listing(home.own(), by, scope.fresh, signs_in=provider() is not None)
members.let_in(home.own(), by, scope.fresh)
members.changes(home.own(), by)
