"""Settings: the thresholds of the district, changing one, and what was changed."""

import streamlit as st

from flows import home
from flows.accounts import By
from pages import parts
from pages.parts import editions, thresholds
from pages.parts.question import question
from words import tr

scope = parts.scope()
if scope.sample:
    asked, answer = tr("Which thresholds hold?"), tr("That is said of your own data, not of the sample.")
    question(asked, answer, first=True)
    st.markdown(tr("Choose “Our own data” above."))
    st.stop()

# Whoever looks as somebody else manages nobody, and this view is not in their menu.
by = By(scope.person.by.key, scope.viewer)
thresholds.listing(home.own())
if not scope.fresh.empty:
    editions.standing(scope)
thresholds.change(home.own(), by, scope.person)
thresholds.changes(home.own(), by)
