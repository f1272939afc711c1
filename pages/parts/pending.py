"""Files that were handed in and are not loaded yet: they wait, whatever becomes of the browser."""

from collections.abc import Mapping, Sequence

import streamlit as st

from flows import inbox
from flows.intake import File
from pages.parts import answers as answers_of
from pages.parts import moments
from pages.parts.scope import Scope
from pages.parts.written import written
from words import tr, tr_many

RESUMED = "_resumed"


def chosen(scope: Scope, uploaded: Sequence[File]) -> list[File]:
    """The files to go on with: those chosen now, else those taken up again."""
    if uploaded:
        st.session_state.pop(RESUMED, None)
        return list(uploaded)
    key = st.session_state.get(RESUMED, "")
    files, answers, worded = inbox.take(scope.db, key, scope.person.owner) if key else ([], {}, {})
    if files:
        answers_of.begin(inbox.key_of(files), answers, worded)
    return files


def keep(scope: Scope, files: Sequence[File], answers: Mapping[str, str]) -> None:
    """Keep files while they wait; where nothing can be written, they wait in the browser alone."""
    try:
        worded = answers_of.worded(inbox.key_of(files))
        inbox.keep(scope.db, files, answers, scope.person.owner, worded)
    except OSError:
        st.markdown(tr(":gray[These files cannot be kept while they wait: do not close the browser.]"))


def put_away(scope: Scope, key: str) -> None:
    """The files of a key are loaded, or not wanted: what was answered for them is asked again."""
    st.session_state.pop(RESUMED, None)
    answers_of.forget(key)
    inbox.put_away(scope.db, key, scope.person.owner)


def listing(scope: Scope) -> None:
    """What waits, each with a way on and a way out."""
    for each in inbox.waiting(scope.db, scope.person.owner):
        with st.container(border=True):
            came = moments.at(each.came)
            st.markdown(
                tr_many(
                    len(each.names),
                    "**1 file waits to be loaded**, handed in {came}: {files}",
                    "**{n} files wait to be loaded**, handed in {came}: {files}",
                    came=came,
                    files=written(", ".join(each.names[:5])),
                )
            )
            with st.container(horizontal=True, gap="small"):
                st.button(
                    tr("Go on"),
                    icon=":material/play_arrow:",
                    key=f"go_on_{each.key}",
                    on_click=_take_up,
                    args=(each.key,),
                )
                if st.button(
                    tr("Put away"),
                    icon=":material/delete:",
                    key=f"away_{each.key}",
                    help=tr("Nothing of these files is loaded"),
                ):
                    put_away(scope, each.key)
                    st.rerun()


def _take_up(key: str) -> None:
    st.session_state[RESUMED] = key
