"""History: who changed what, and when."""

import streamlit as st

from flows import history, spreadsheet
from flows.accounts import By
from pages import parts
from pages.parts import menu, moments, tongue, trail
from pages.parts.question import question
from pages.parts.written import written
from words import tr, tr_many

MOST = "_history_most"  # lines that are told in this session

scope = parts.scope()
by = By(scope.person.by.key, scope.viewer)
most = st.session_state.get(MOST, history.PAGE)
found = history.told(scope.db, by, most)
QUESTION = tr("Who changed what, and when?")
if not found.lines:
    question(
        QUESTION, tr("Nothing has been loaded or changed yet."), tr("Every load is noted here."), first=True
    )
    menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
    st.stop()
last = found.lines[0]
many = tr_many(len(found.lines), "One change is on record.", "{n} changes are on record.")
if found.more:
    many = tr("The latest {n} changes are listed.", n=f"{len(found.lines):,}")
said = tr(
    "{many} The last: {what}, {when}, {who}.",
    many=many,
    what=last.what,
    when=moments.at(last.when),
    who=last.who,
)
question(QUESTION, written(said), first=True)
kinds = sorted({one.what for one in found.lines})
everything = tr("Everything")
chosen = st.selectbox(tr("What was done"), [everything, *kinds], key="history_what", width=320)
lines = tuple(one for one in found.lines if chosen in (everything, one.what))
with st.container(key="history"):  # names of files are long: see ``look.STYLE``
    shown = trail.table(lines, moments.zone())
    st.table(shown, hide_index=True, alt=tr("What was changed, the latest first"))
if found.more and st.button(tr("Show earlier changes"), icon=":material/expand_more:", key="history_more"):
    st.session_state[MOST] = most + 4 * history.PAGE
    st.rerun()


def handed_out() -> bytes:
    """The list as a file, for who may still see it."""
    scope.person.confirm()
    return spreadsheet.csv(trail.frame(lines, tr("When (UTC)")))


st.download_button(
    tr("Download this list"),
    data=tongue.later(handed_out),
    file_name="history.csv",
    mime="text/csv",
    icon=":material/download:",
    type="tertiary",
    key="history_download",
    on_click="ignore",
)
