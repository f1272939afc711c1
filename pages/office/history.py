"""History: who changed what, and when."""

import streamlit as st

from flows import history, spreadsheet
from flows.accounts import By
from pages import parts
from pages.parts import menu, moments
from pages.parts.question import question
from pages.parts.written import written, written_table
from words import tr, tr_many

MOST = "_history_most"  # lines that are told in this session

scope = parts.scope()
by = By(scope.person.by.key, scope.viewer)
most = st.session_state.get(MOST, history.PAGE)
trail = history.told(scope.db, by, most)
HEADS = {"when": tr("When"), "who": tr("Who"), "what": tr("What"), "which": tr("Which")}
QUESTION = tr("Who changed what, and when?")
if trail.rows.empty:
    question(
        QUESTION, tr("Nothing has been loaded or changed yet."), tr("Every load is noted here."), first=True
    )
    menu.link("upload", tr("Load a file"), ":material/upload_file:", after=False)
    st.stop()
last = trail.rows.iloc[0]
many = tr_many(len(trail.rows), "One change is on record.", "{n} changes are on record.")
if trail.more:
    many = tr("The latest {n} changes are listed.", n=f"{len(trail.rows):,}")
said = tr(
    "{many} The last: {what}, {when}, {who}.",
    many=many,
    what=last["what"],
    when=moments.at(last["when"]),
    who=last["who"],
)
question(QUESTION, written(said), first=True)
kinds = sorted(set(trail.rows["what"]))
everything = tr("Everything")
chosen = st.selectbox(tr("What was done"), [everything, *kinds], key="history_what", width=320)
rows = trail.rows if chosen == everything else trail.rows[trail.rows["what"] == chosen]
here = rows.assign(when=rows["when"].map(moments.at))
shown = written_table(here.rename(columns=HEADS))
with st.container(key="history"):  # names of files are long: see ``look.STYLE``
    st.table(shown, hide_index=True, alt=tr("What was changed, the latest first"))
if trail.more and st.button(tr("Show earlier changes"), icon=":material/expand_more:", key="history_more"):
    st.session_state[MOST] = most + 4 * history.PAGE
    st.rerun()


def handed_out() -> bytes:
    """The list as a file, for who may still see it."""
    scope.person.confirm()
    return spreadsheet.csv(rows.rename(columns=HEADS | {"when": tr("When (UTC)")}))


st.download_button(
    tr("Download this list"),
    data=handed_out,
    file_name="history.csv",
    mime="text/csv",
    icon=":material/download:",
    type="tertiary",
    key="history_download",
    on_click="ignore",
)
