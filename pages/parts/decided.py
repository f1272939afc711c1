"""What was decided: the open actions at home, and the list of all."""

from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from flows import actions, spreadsheet
from flows.actions import Shown
from pages.parts import menu, next_steps
from pages.parts.question import question
from pages.parts.scope import Scope
from tables import HOME_DISTRICT

ASKED = "What did we decide?"

AT_HOME = 5
"""Actions listed at home."""

SHOWN = 25
"""Actions listed at once; others open page by page."""

CHOICES = {"open": "Open", "closed": "Closed", "all": "All"}

HOW = (
    "Press **Next step** below any finding: a step is proposed, you say who does it and by when, and it "
    "stands beside the finding until you say what came of it."
)
HOW_FOR_THE_BOARD = "What a school decides and shares with the board stands here and beside the finding."


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
    question(ASKED, answer(found), first=True)
    with st.container(gap="xsmall"):
        for one in found[:AT_HOME]:
            next_steps.line(scope, one, "home", where=True)
    more = len(found) - AT_HOME
    menu.link("actions", f"See {more} more" if more > 0 else "See everything that was decided")


def listing(scope: Scope) -> None:
    """Every action the viewer may see, open or closed, with a download."""
    found = next_steps.listed(scope)
    if not found:
        question(
            ASKED,
            "Nothing has been decided yet." if scope.viewer.sees_people else "Nothing has been shared yet.",
            HOW if scope.viewer.sees_people else HOW_FOR_THE_BOARD,
            first=True,
        )
        menu.link("impact", "See attendance and impact")
        return
    question(ASKED, answer(found), first=True)
    chosen = st.segmented_control(
        "Which",
        list(CHOICES),
        format_func=CHOICES.__getitem__,
        default="open",
        required=True,
        key="which_actions",
        label_visibility="collapsed",
    )
    kept = [one for one in found if chosen in ("all", None) or (one.status == "open") == (chosen == "open")]
    if not kept:
        st.markdown(f":gray[None is {CHOICES[str(chosen)].lower()}.]")
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
        "Download this list",
        data=handed_out,
        file_name=f"actions_{chosen}.csv",
        mime="text/csv",
        icon=":material/download:",
        type="tertiary",
        key="actions_download",
        on_click="ignore",
    )


def answer(found: Sequence[Shown]) -> str:
    """How many are open, and how many of them are overdue."""
    still = [one for one in found if one.status == "open"]
    if not still:
        return "Everything that was decided is closed."
    late = sum(one.days_overdue(date.today()) > 0 for one in still)
    told = "1 step is open" if len(still) == 1 else f"{len(still):,} steps are open"
    if not late:
        return f"{told}, none overdue."
    if late == len(still):
        return f"{told}, and overdue." if late == 1 else f"{told}, all overdue."
    return f"{told}, {late:,} of them overdue."


def table(found: Sequence[Shown]) -> pd.DataFrame:
    """The list as a table; for the board without what it may not see."""
    rows = []
    for one in found:
        row = {"What": one.text, "Who": one.owner, "Due": one.due, "State": actions.STATUS[one.status]}
        if one.action is not None:
            row |= {
                "What came of it": one.action.outcome,
                "School": one.place_name,
                "Finding": one.finding,
                "Shared with the board": "yes" if one.action.shared else "no",
                "Decided (UTC)": one.action.made_at,
            }
        rows.append(row)
    return pd.DataFrame(rows, dtype="str")
