"""Load a file: recognised, mended, looked at, loaded."""

import streamlit as st

from flows.intake import File
from pages import parts
from pages.parts import doors, intake, menu, pending
from pages.parts.question import question
from words import tr

scope = parts.scope()
if scope.sample:
    st.info(tr("This is the sample district. Choose “Our own data” above to load files of your own."))

files = st.file_uploader(
    tr("Choose one or more exports, as they came from the tool: csv, txt, tsv, xlsx, xls, ods, xml or zip"),
    accept_multiple_files=True,
    key="files",
)
chosen = pending.chosen(scope, [File(item.name, item.getvalue()) for item in files])
if not chosen:
    intake.finished(scope)
    pending.listing(scope)
    question(
        tr("What can be loaded?"),
        tr("Exports as they are: no editing needed."),
        tr(
            "Rosters, calendars, attendance, sign-in sheets, meetings, volunteer hours, surveys "
            "of every common tool, published tables, and the register of partners and activities."
        ),
        tr(":gray[Load a calendar and a roster first: without them no rate can be told.]"),
        first=True,
    )
    menu.link(
        "understood", tr("Files we understand, and how to export each"), ":material/folder_open:", after=False
    )
    st.markdown(tr("**No export? Start from a template.**"))
    doors.template_buttons()
    st.stop()

intake.steps(scope, chosen)
