"""Load a file: recognised, mended, looked at, loaded."""

import streamlit as st

from pages import parts
from pages.parts import doors, intake

scope = parts.scope()
if scope.sample:
    st.info("This is the sample district. Choose “Our own data” above to load files of your own.")

files = st.file_uploader(
    "Choose one or more exports, as they came from the tool: csv, txt, tsv, xlsx or zip",
    accept_multiple_files=True,
    key="files",
)
if not files:
    st.header(":gray[What can be loaded?]")
    st.subheader("Exports as they are: no editing needed.")
    st.markdown(
        "Rosters and OneRoster bundles, school calendars, daily attendance of a student system, after-school "
        "sign-in sheets, Google Forms, Microsoft Forms and Qualtrics surveys, other surveys with a line a "
        "respondent, and the register of partners and activities."
    )
    st.markdown(":gray[Load a calendar and a roster first: without them no rate can be told.]")
    st.markdown("**No export? Start from a template.**")
    doors.template_buttons()
    st.stop()

intake.steps(scope, files)
