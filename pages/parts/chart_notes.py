"""Dated notes on a figure over time: marked on the chart, told below it and in its table."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from flows import notes
from flows.notes import LONGEST, BadNote, Written
from flows.viewer import NotAllowed
from pages.parts import next_steps
from pages.parts.dialogs import dialog
from pages.parts.scope import Scope
from pages.parts.written import written, written_address
from tables import school_year
from tables.figure import Figure
from words import short_day, tr


@dataclass(frozen=True)
class Noted:
    """The notes on one figure.

    Attributes:
        told: those that fall into its months or years, in order: the first is number 1.
        marks: row and number of each, as the chart takes them.
        cells: row and words of each, as the table takes them.
    """

    told: tuple[Written, ...]
    marks: tuple[tuple[str, str], ...]
    cells: tuple[tuple[str, str], ...]


def of(scope: Scope, figure: Figure) -> Noted:
    """The notes about the place that is looked at, in the months or years of a figure."""
    rows = set(figure.rows["grp"])
    everything = notes.listed(scope.db, next_steps.by(scope), scope.viewer.place(scope.school))
    told = tuple(one for one in everything if _row(figure, one) in rows)
    numbered = [(_row(figure, one), str(at), one) for at, one in enumerate(told, 1)]
    return Noted(
        told,
        tuple((row, number) for row, number, _ in numbered),
        tuple((row, f"{number}: {short_day(one.day)}, {one.text}") for row, number, one in numbered),
    )


def _row(figure: Figure, one: Written) -> str:
    when = date.fromisoformat(one.day)
    return f"{when:%Y%m}" if figure.by == "month" else str(school_year(when))


def below(scope: Scope, noted: Noted, key: str) -> None:
    """The notes with day and author, and for who may, a way to write one or take one back."""
    if noted.told:
        lines = [
            f"{at}. {short_day(one.day)}: {written(one.text)} :gray[({written_address(one.author)})]"
            for at, one in enumerate(noted.told, 1)
        ]
        st.markdown("\n".join(lines))
    if scope.viewer.live(scope.viewer.place(scope.school)) and st.button(
        tr("Notes"), icon=":material/edit_note:", type="tertiary", key=f"{key}_notes"
    ):
        _write(scope, noted)


@dialog("What happened, and when?", width="medium")
def _write(scope: Scope, noted: Noted) -> None:
    """A note about the place that is looked at."""
    st.markdown(tr(":gray[{place} · seen by those who work with its students]", place=written(scope.place)))
    with st.form("new_note", border=False):
        when = st.date_input(tr("Day"), value=date.today(), key="note_day")
        text = st.text_input(tr("What happened"), max_chars=LONGEST, key="note_text")
        pressed = st.form_submit_button(tr("Keep"), type="primary", icon=":material/check:", key="note_keep")
    gone = [
        one
        for one in noted.told
        if st.button(
            tr("Take back: {text}", text=written(one.text)),
            icon=":material/undo:",
            type="tertiary",
            key=f"note_back_{one.key}",
        )
    ]
    if not (pressed or gone):
        return
    try:
        scope.person.confirm()
        if pressed:
            place = scope.viewer.place(scope.school)
            notes.add(scope.db, next_steps.by(scope), place, when.isoformat() if when else "", text)
        for one in gone:
            notes.take_back(scope.db, next_steps.by(scope), one.key)
    except (BadNote, NotAllowed) as fault:
        st.error(written(fault), icon=":material/error:")
        return
    st.rerun()
