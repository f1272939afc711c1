"""What was decided on a finding, beside it, and the way to decide a next step."""

from datetime import date, timedelta

import streamlit as st

from charts.next_steps import proposed
from flows import actions
from flows.accounts import By
from flows.actions import BadAction, Draft, Shown
from flows.viewer import NotAllowed
from pages.parts import step_forms
from pages.parts.dialogs import dialog
from pages.parts.scope import Scope, scope
from pages.parts.written import written, written_address
from tables.figure import Figure
from words import short_day, tr, tr_many

KEPT = "_actions"

WEEKS = timedelta(weeks=2)
"""How long one has for a step, unless another day is chosen."""


def listed(of: Scope) -> list[Shown]:
    """The actions that the viewer may see: read once in a run, and kept for nobody else."""
    kept = st.session_state.get(KEPT)
    if kept is None or kept[0] is not of:
        kept = st.session_state[KEPT] = (of, actions.listed(of.db, by(of)))
    return kept[1]


def by(of: Scope) -> By:
    """Who does something, as no more than whom they look as."""
    return By(of.person.by.key, of.viewer)


def on(of: Scope, *figures: Figure) -> list[Shown]:
    """The open actions on these findings of the place that is looked at."""
    place, findings = of.viewer.place(of.school), {(one.key, one.by) for one in figures}
    return [
        one
        for one in listed(of)
        if one.place == place and (one.indicator, one.dimension) in findings and one.status == "open"
    ]


def offer(figure: Figure, key: str) -> None:
    """A quiet button that decides a next step, for who works with the students of the place."""
    here = scope()
    if not here.viewer.live(here.viewer.place(here.school)):
        return
    if st.button(tr("Next step"), icon=":material/add_task:", type="tertiary", key=f"{key}_step"):
        _decide(here, figure)


def beside(figure: Figure, key: str) -> None:
    """What was decided on a finding and is still open."""
    here = scope()
    for one in on(here, figure):
        line(here, one, key)


def in_a_line(*figures: Figure) -> None:
    """The same in grey, where a finding is told in short."""
    for one in on(scope(), *figures):
        st.markdown(
            tr(":gray[:material/task_alt: Decided: {text} ({when})]", text=written(one.text), when=when(one))
        )


def about(here: Scope, *indicators: str) -> list[Shown]:
    """The open actions of the place on any finding of these indicators."""
    place = here.viewer.place(here.school)
    return [
        one
        for one in listed(here)
        if one.place == place and one.indicator in indicators and one.status == "open"
    ]


def line(here: Scope, one: Shown, key: str, *, where: bool = False) -> None:
    """One action in a box: what, who, by when, and for who may, a way to change or close it.

    Args:
        where: whether its school and finding are told, too.
    """
    told = [f":gray[{tr('You') if one.mine else written_address(one.owner)}]"]
    told += [f":orange[{when(one)}]" if one.days_overdue(date.today()) else f":gray[{when(one)}]"]
    if where:
        told += [f":gray[{written(text)}]" for text in (one.place_name, one.finding)]
    words = [f":material/task_alt: **{written(one.text)}**  \n{' :gray[·] '.join(told)}"]
    if one.action is not None and one.action.outcome:
        words.append(tr("What came of it: {outcome}", outcome=written(one.action.outcome)))
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown("\n\n".join(words), width="stretch")
        if one.action is None:
            return
        label = tr("Change or close") if one.status == "open" else tr("Look again")
        if st.button(label, icon=":material/edit:", type="tertiary", key=f"{key}_{one.action.key}"):
            step_forms.change(here, by(here), one)


def when(one: Shown) -> str:
    """The day it is due, overdue told in words; of a closed one how it ended."""
    late = one.days_overdue(date.today())
    if one.status != "open":
        return tr(actions.STATUS[one.status]).lower()
    if late:
        return tr_many(
            late, "{n} day overdue, was due {day}", "{n} days overdue, was due {day}", day=short_day(one.due)
        )
    return tr("due today") if one.due == date.today().isoformat() else tr("due {day}", day=short_day(one.due))


@dialog("Decide a next step", width="medium")
def _decide(here: Scope, figure: Figure) -> None:
    """Ask what, who and by when; a text is proposed."""
    place, first = here.viewer.place(here.school), (date.today() + WEEKS).isoformat()
    st.markdown(f":gray[{written(figure.question)} · {written(here.place)}]")
    proposal = Draft(proposed(figure), here.person.by.key, "", first)
    known = actions.owners(here.db, by(here), place)
    draft = step_forms.asked(here, "new_step", proposal, known, tr("Decide"))
    if draft is None:
        return
    try:
        here.person.confirm()
        actions.add(here.db, by(here), place, figure.key, figure.by, here.year, draft)
    except (BadAction, NotAllowed) as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.toast(tr("Decided. It stands beside the finding until it is closed."))
    st.rerun()
