"""People whom a file only names: staff say which students they are."""

import pandas as pd
import streamlit as st

from flows.intake import Likeness, Loaded
from pages.parts.answers import say
from pages.parts.question import question
from pages.parts.written import written
from words import tr, tr_many

SURE = 100
"""Likeness of names of the same words: ticked beforehand, joined only when staff say so."""


def confirm(preview: Loaded, fingerprint: str) -> None:
    """A table of those whom the roster may know, each to be ticked."""
    people = list({one.code: one for batch in preview.batches for one in batch.people}.values())
    if not people:
        return
    with st.container(border=True):
        question(
            tr("Who are they?"),
            tr_many(
                len(people),
                "One person has no number in the file, and a name like a student's.",
                "{n} people have no number in the file, and a name like a student's.",
            ),
            tr("Tick those who are the student. The others are kept apart, and counted as not matched."),
            first=True,
        )
        ticked = st.data_editor(
            _table(people),
            hide_index=True,
            disabled=[tr("In the file"), tr("On the roster"), tr("Number"), tr("Likeness")],
            key=f"people_{fingerprint}",
        )[tr("The same")]
        chosen = [one for one, same in zip(people, ticked, strict=True) if same]
        st.button(
            tr("Join the ticked"),
            icon=":material/how_to_reg:",
            key=f"join_{fingerprint}",
            disabled=not chosen,
            on_click=say,
            args=(fingerprint, {f"person.{one.code}": one.student for one in chosen}),
        )


def _table(people: list[Likeness]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            tr("The same"): [one.score == SURE for one in people],
            tr("In the file"): [written(one.name) for one in people],
            tr("On the roster"): [written(one.student_name) for one in people],
            tr("Number"): [one.student for one in people],
            tr("Likeness"): [f"{one.score}%" for one in people],
        }
    )
