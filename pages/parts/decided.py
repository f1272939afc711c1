"""What was decided: the open actions at home, and the list of all."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from flows import actions, spreadsheet
from flows.actions import Shown
from pages.parts import menu, next_steps, tongue
from pages.parts.question import question
from pages.parts.scope import Scope
from tables import HOME_DISTRICT
from words import mark, tr, tr_in, tr_many

ASKED = mark("What did we decide?")

AT_HOME = 5
"""Actions listed at home."""

SHOWN = 25
"""Actions listed at once; others open page by page."""

CHOICES = ("open", "closed", "all")

NONE = mark({"open": ":gray[None is open.]", "closed": ":gray[None is closed.]"})

HOW = mark(
    "Press **Next step** below any finding: a step is proposed, you say who does it and "
    "by when, and it stands beside the finding until you say what came of it."
)
HOW_FOR_THE_BOARD = mark(
    "What a school decides and shares with the board stands here and beside the finding."
)


def at_home(scope: Scope) -> None:
    """The open actions of the person and of the place; nothing where there are none."""
    place = scope.viewer.place(scope.school)
    found = [
        one
        for one in next_steps.listed(scope)
        if one.status == "open" and (one.mine or place in (one.place, HOME_DISTRICT))
    ]
    if not found:
        return
    question(tr(ASKED), answer(found), first=True)
    with st.container(gap="xsmall"):
        for one in found[:AT_HOME]:
            next_steps.line(scope, one, "home", where=True)
    more = len(found) - AT_HOME
    menu.link(
        "actions", tr("See {more} more", more=more) if more > 0 else tr("See everything that was decided")
    )


def listing(scope: Scope) -> None:
    """Every action the viewer may see, open or closed, with a download."""
    found = next_steps.listed(scope)
    if not found:
        question(
            tr(ASKED),
            tr("Nothing has been decided yet.")
            if scope.viewer.sees_people
            else tr("Nothing has been shared yet."),
            tr(HOW if scope.viewer.sees_people else HOW_FOR_THE_BOARD),
            first=True,
        )
        menu.link("impact", tr("See attendance and impact"))
        return
    question(tr(ASKED), answer(found), first=True)
    chosen = st.segmented_control(
        tr("Which"),
        CHOICES,
        format_func=_called,
        default="open",
        required=True,
        key="which_actions",
        label_visibility="collapsed",
    )
    kept = [one for one in found if chosen in ("all", None) or (one.status == "open") == (chosen == "open")]
    if not kept:
        st.markdown(tr(NONE[str(chosen)]))
        return
    pages = -(-len(kept) // SHOWN)
    page = st.pagination(pages, key="actions_page") if pages > 1 else 1
    with st.container(gap="xsmall"):
        for one in kept[(page - 1) * SHOWN : page * SHOWN]:
            next_steps.line(scope, one, "listed", where=True)

    def handed_out() -> bytes:
        """The list as a file, for who may still see it."""
        scope.person.confirm()
        return spreadsheet.csv(table(kept))

    st.download_button(
        tr("Download this list"),
        data=tongue.later(handed_out),
        file_name=f"actions_{chosen}.csv",
        mime="text/csv",
        icon=":material/download:",
        type="tertiary",
        key="actions_download",
        on_click="ignore",
    )


def _called(which: str) -> str:
    named = {
        "open": tr_in("of steps", "Open"),
        "closed": tr_in("of steps", "Closed"),
        "all": tr_in("of steps", "All"),
    }
    return named[which]


def answer(found: Sequence[Shown]) -> str:
    """How many are open, and how many of them are overdue."""
    still = [one for one in found if one.status == "open"]
    if not still:
        return tr("Everything that was decided is closed.")
    late = sum(one.days_overdue(date.today()) > 0 for one in still)
    many = len(still)
    if not late:
        return tr_many(many, "1 step is open, none overdue.", "{n} steps are open, none overdue.")
    if late == many:
        return tr_many(many, "1 step is open, and overdue.", "{n} steps are open, all overdue.")
    return tr("{open:,} steps are open, {late:,} of them overdue.", open=many, late=late)


def table(found: Sequence[Shown]) -> pd.DataFrame:
    """The list as a table; for the board without what it may not see."""
    rows = []
    for one in found:
        row = {
            tr("What"): one.text,
            tr("Who"): one.owner,
            tr("Due"): one.due,
            tr("State"): tr(actions.STATUS[one.status]),
        }
        if one.action is not None:
            row |= {
                tr("What came of it"): one.action.outcome,
                tr("School"): one.place_name,
                tr("Finding"): one.finding,
                tr("Shared with the board"): tr("yes") if one.action.shared else tr("no"),
                tr("Decided (UTC)"): one.action.made_at,
            }
        rows.append(row)
    return pd.DataFrame(rows, dtype="str")
