"""Files that are loaded already: when, by whom, as what; nothing is to be done with them."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from flows import inbox, intake, uploads
from flows.intake import File
from pages.parts import menu, moments
from pages.parts.question import question
from pages.parts.scope import Scope
from pages.parts.written import written
from words import tr

HELD = "_already"
AGAIN = "_read_again"


def told(scope: Scope, files: Sequence[File], fingerprint: str) -> bool:
    """Say so where all the files are loaded already; False where one is not, or they are to be read again."""
    if st.session_state.get(AGAIN) == fingerprint:
        return False
    batches = _batches(scope, files, fingerprint)
    if not batches:
        return False
    inbox.put_away(scope.db, fingerprint, scope.person.owner)
    lines = [_line(scope, batch) for batch in batches]
    if len(lines) == 1:
        question(tr("Is it loaded?"), tr("{loaded} Nothing to do.", loaded=lines[0]), first=True)
    else:
        every = "\n".join(f"- {line}" for line in lines)
        question(tr("Are they loaded?"), tr("Yes, all of them. Nothing to do."), every, first=True)
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        menu.link("overview", tr("See the answers"), ":material/home:", after=False)
        menu.link("loaded", tr("See what is loaded, or take it back"), ":material/undo:", after=False)
        st.button(
            tr("Read it again, to answer otherwise"),
            icon=":material/refresh:",
            type="tertiary",
            key="read_again",
            on_click=_read_again,
            args=(fingerprint,),
        )
    return True


def _batches(scope: Scope, files: Sequence[File], fingerprint: str) -> list[dict[str, Any]]:
    """A batch in use of each file; none where one was not loaded. Asked once for the same files."""
    if scope.fresh.version <= 0:
        return []
    key = (scope.db, scope.fresh.version, scope.viewer, fingerprint)
    kept = st.session_state.get(HELD)
    if kept is None or kept[0] != key:
        given = intake.joined(files)
        held = uploads.loaded_already(scope.db, given, scope.viewer)
        whole = {file.hash for file in given} == {batch["hash"] for batch in held}
        kept = st.session_state[HELD] = (key, held if whole else [])
    return kept[1]


def _line(scope: Scope, batch: dict[str, Any]) -> str:
    blanks = {"when": moments.in_words(batch["loaded_at"]), "file": written(batch["file"])}
    if batch["loaded_by"] == scope.person.by.key:
        return tr("You loaded this file on {when} as “{file}”.", **blanks)
    return tr("This file was loaded on {when} as “{file}”.", **blanks)


def _read_again(fingerprint: str) -> None:
    st.session_state[AGAIN] = fingerprint
