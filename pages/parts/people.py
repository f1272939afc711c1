"""People whom a file only names: staff say which students they are."""

import pandas as pd
import streamlit as st

from flows.intake import Likeness, Loaded
from pages.parts.answers import say
from pages.parts.question import question
from pages.parts.written import written

SURE = 100
"""Likeness of names of the same words: ticked beforehand, joined only when staff say so."""


def confirm(preview: Loaded, fingerprint: str) -> None:
    """A table of those whom the roster may know, each to be ticked."""
    people = list({one.code: one for batch in preview.batches for one in batch.people}.values())
    if not people:
        return
    many = "One person has" if len(people) == 1 else f"{len(people)} people have"
    with st.container(border=True):
        question(
            "Who are they?",
            f"{many} no number in the file, and a name like a student's.",
            "Tick those who are the student. The others are kept apart, and counted as not matched.",
            first=True,
        )
        ticked = st.data_editor(
            _table(people),
            hide_index=True,
            disabled=["In the file", "On the roster", "Number", "Likeness"],
            key=f"people_{fingerprint}",
        )["The same"]
        chosen = [one for one, same in zip(people, ticked, strict=True) if same]
        st.button(
            "Join the ticked",
            icon=":material/how_to_reg:",
            key=f"join_{fingerprint}",
            disabled=not chosen,
            on_click=say,
            args=(fingerprint, {f"person.{one.code}": one.student for one in chosen}),
        )


def _table(people: list[Likeness]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "The same": [one.score == SURE for one in people],
            "In the file": [written(one.name) for one in people],
            "On the roster": [written(one.student_name) for one in people],
            "Number": [one.student for one in people],
            "Likeness": [f"{one.score}%" for one in people],
        }
    )
