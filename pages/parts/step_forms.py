"""The forms of an action: what is to be done, and what came of it."""

from collections.abc import Callable, Mapping
from datetime import date

import pandas as pd
import streamlit as st

from flows import actions
from flows.accounts import By
from flows.actions import CLOSED, LONGEST, Action, BadAction, Draft, Shown
from flows.viewer import NotAllowed
from pages.parts import moments
from pages.parts.dialogs import dialog
from pages.parts.scope import Scope
from pages.parts.written import written, written_table
from words import mark, tr

SOMEBODY = ""
"""The choice for who has no account."""

TO_THE_BOARD = mark(
    "The board reads this text, the owner's role and the day. Write no names and no "
    "figures in it: it may not see every number you see."
)

NAMES = mark(
    {
        "text": "What",
        "owner": "Who",
        "owner_name": "Who",
        "due": "By when",
        "shared": "Shared with the board",
        "status": "State",
        "outcome": "What came of it",
    }
)
"""What is told of a change; who is told by a name alone."""

HAPPENED = mark(
    {
        "decided": "decided",
        "changed": "changed",
        "done": "done",
        "dropped": "dropped",
        "opened again": "opened again",
    }
)
"""What happened to an action, by what is kept."""


def asked(here: Scope, key: str, draft: Draft, known: Mapping[str, str], press: str) -> Draft | None:
    """The form of what is to be done; None until it is sent.

    Args:
        draft: what stands in it at first.
        known: people to choose from, by key.
    """
    names = {**known, SOMEBODY: tr("Somebody else")}
    with st.form(f"{key}_form", border=False):
        text = st.text_area(tr("What is to be done?"), value=draft.text, max_chars=LONGEST, key=f"{key}_text")
        owner = st.selectbox(
            tr("Who does it?"),
            list(names),
            index=list(names).index(draft.owner) if draft.owner in names else None,
            format_func=lambda one: tr("You") if one and one == here.person.by.key else names[one],
            key=f"{key}_owner",
        )
        name = st.text_input(tr("Their name, if somebody else"), value=draft.owner_name, key=f"{key}_name")
        due = st.date_input(tr("By when?"), value=date.fromisoformat(draft.due), key=f"{key}_due")
        shared = st.checkbox(tr("Share with the board"), value=draft.shared, key=f"{key}_shared")
        st.markdown(f":gray[{tr(TO_THE_BOARD)}]")
        if not st.form_submit_button(press, type="primary", icon=":material/check:", key=f"{key}_send"):
            return None
    return Draft(text, owner or SOMEBODY, "" if owner else name, due.isoformat() if due else "", shared)


@dialog("Change or close", width="medium")
def change(here: Scope, by: By, one: Shown) -> None:
    """Close an action with a sentence, or write it anew; below, everything that happened to it."""
    kept = one.action
    assert kept is not None
    key = f"step_{kept.key}"
    if kept.status == "open":
        _close(here, by, kept, key)
        known = {kept.owner: one.owner} if kept.owner else {}
        known |= actions.owners(here.db, by, kept.place)
        draft = asked(
            here,
            key,
            Draft(kept.text, kept.owner, kept.owner_name, kept.due, kept.shared),
            known,
            tr("Save"),
        )
        if draft is not None:
            _do(here, lambda: actions.change(here.db, by, kept.key, kept.version, draft))
    elif st.button(tr("Open it again"), icon=":material/undo:", key=f"{key}_reopen"):
        _do(here, lambda: actions.reopen(here.db, by, kept.key, kept.version))
    st.table(
        _happened(here, by, kept.key), hide_index=True, alt=tr("Everything that happened to this action")
    )


def _close(here: Scope, by: By, kept: Action, key: str) -> None:
    with st.form(f"{key}_closing", border=False):
        outcome = st.text_area(tr("What came of it?"), max_chars=LONGEST, key=f"{key}_outcome", height=68)
        with st.container(horizontal=True, gap="small"):
            done = st.form_submit_button(
                tr("Done"), type="primary", icon=":material/task_alt:", key=f"{key}_done"
            )
            dropped = st.form_submit_button(tr("Dropped"), icon=":material/cancel:", key=f"{key}_dropped")
    if done or dropped:
        status = list(CLOSED)[0 if done else 1]
        _do(here, lambda: actions.close(here.db, by, kept.key, kept.version, status, outcome))


def _do(here: Scope, act: Callable[[], Action]) -> None:
    """Make a change and close the window, or tell why it cannot be made."""
    try:
        here.person.confirm()
        act()
    except (BadAction, NotAllowed) as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.rerun()


def _happened(here: Scope, by: By, key: str) -> pd.DataFrame:
    """When, by whom, what, and what it was before, a row a change."""
    rows = [
        {
            tr("When"): moments.at(change.at),
            tr("By"): who,
            tr("What"): tr(HAPPENED.get(change.what, change.what)),
            tr("Before"): "; ".join(
                f"{tr(NAMES[name])}: {_in_words(name, value)}"
                for name, value in change.before.items()
                if name in NAMES and name != "owner" and value != ""
            )
            or tr("nothing"),
        }
        for change, who in actions.history(here.db, by, key)
    ]
    return written_table(pd.DataFrame(rows, dtype="str"))


def _in_words(name: str, value: object) -> str:
    if name == "shared":
        return tr("yes") if value else tr("no")
    return tr(actions.STATUS.get(str(value), str(value))) if name == "status" else str(value)
