"""Load a file: recognised, mended, looked at, loaded."""

import streamlit as st

from pages import parts
from pages.parts import doors, intake
from pages.parts.question import question

scope = parts.scope()
if scope.sample:
    st.info("This is the sample district. Choose “Our own data” above to load files of your own.")

files = st.file_uploader(
    "Choose one or more exports, as they came from the tool: csv, txt, tsv, xlsx or zip",
    accept_multiple_files=True,
    key="files",
)
if not files:
    question(
        "What can be loaded?",
        "Exports as they are: no editing needed.",
        "Rosters and OneRoster bundles, school calendars, daily attendance of a student system, after-school "
        "sign-in sheets, Google Forms, Microsoft Forms and Qualtrics surveys, other surveys with a line a "
        "respondent, and the register of partners and activities.",
        ":gray[Load a calendar and a roster first: without them no rate can be told.]",
        "**No export? Start from a template.**",
        first=True,
    )
    doors.template_buttons()
    st.stop()

intake.steps(scope, files)
