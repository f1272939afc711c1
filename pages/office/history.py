"""History: who changed what, and when."""

import streamlit as st

from flows import history, spreadsheet
from flows.accounts import By
from pages import parts
from pages.parts.question import question
from pages.parts.written import written, written_table
from words import tr, tr_many

PAGE = 25  # lines of a page

scope = parts.scope()
by = By(scope.person.by.key, scope.viewer)
trail = history.told(scope.db, by)
HEADS = {"when": tr("When"), "who": tr("Who"), "what": tr("What"), "which": tr("Which")}
QUESTION = tr("Who changed what, and when?")
if trail.rows.empty:
    question(QUESTION, tr("Nothing has been changed yet."), tr("Every load is noted here."), first=True)
    st.stop()
last = trail.rows.iloc[0]
many = tr_many(len(trail.rows), "One change is on record.", "{n} changes are on record.")
if trail.more:
    many = tr("The latest {n} changes are listed.", n=f"{len(trail.rows):,}")
said = tr(
    "{many} The last: {what}, {when} (UTC), {who}.",
    many=many,
    what=last["what"],
    when=last["when"],
    who=last["who"],
)
question(QUESTION, written(said), first=True)
kinds = sorted(set(trail.rows["what"]))
everything = tr("Everything")
chosen = st.selectbox(tr("What was done"), [everything, *kinds], key="history_what", width=320)
rows = trail.rows if chosen == everything else trail.rows[trail.rows["what"] == chosen]
pages = -(-len(rows) // PAGE)
page = st.pagination(pages, key="history_page") if pages > 1 else 1
shown = rows.iloc[(page - 1) * PAGE : page * PAGE].rename(columns=HEADS)
st.table(written_table(shown), hide_index=True, alt=tr("What was changed, the latest first"))


def handed_out() -> bytes:
    """The list as a file, for who may still see it."""
    scope.person.confirm()
    return spreadsheet.csv(rows.rename(columns=HEADS))


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
