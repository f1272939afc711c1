"""The student who answered, where a survey asks for the student's number: it joins what one person said
at two times, and is no answer."""

import re

import pandas as pd

from loaders.questions import Question
from loaders.student_ids import OWN, STATE, without_lost
from loaders.survey_columns import Layout
from loaders.words import plain
from tables.readings import RESPONDENTS

HEADINGS = frozenset(plain(word) for word in "|".join((OWN, STATE)).split("|"))
"""Headings of a student's number; a bare "ID" is the tool's."""


BARE = frozenset(plain(word) for word in "Student, Pupil, Child, Estudiante, Alumno, Alumna".split(","))
"""Headings that may mean the number, the name, or who answered."""

_NUMBER = re.compile(r"\s*[A-Za-z]{0,3}[-_]?\d{3,14}(?:\.0)?\s*")


def set_apart(layout: Layout) -> None:
    """Take the first column headed as a student's number out of the questions of a sheet; one headed
    "Student" alone where numbers stand below it."""
    sure = (one for one in layout.questions if plain(one.heading) in HEADINGS)
    found = next(sure, None) or next((one for one in layout.questions if _numbers(layout, one)), None)
    if found is not None:
        layout.student = found.position
        layout.questions = [one for one in layout.questions if one is not found]


def is_number(layout: Layout, question: Question) -> bool:
    """Whether a question asks for a student's number."""
    return plain(question.heading) in HEADINGS or _numbers(layout, question)


def _numbers(layout: Layout, question: Question) -> bool:
    """Whether a column headed "Student" holds numbers of students."""
    if plain(question.heading) not in BARE:
        return False
    said = layout.told(question.position).texts
    return len(said) > 1 and all(_NUMBER.fullmatch(text) for text in said)


def named(layout: Layout, people: pd.DataFrame) -> pd.DataFrame:
    """``tables.readings.RESPONDENTS`` of one sheet: who gave a number that can be read.

    Args:
        people: ``respondent_key`` of each line; index the line numbers.
    """
    if layout.student is None:
        return pd.DataFrame({name: pd.Series(dtype="str") for name in RESPONDENTS})
    told = layout.body[layout.student].reindex(people.index).fillna("").str.strip()
    ids = told.tolist()
    ids = without_lost(ids) or ids
    rows = pd.DataFrame({"respondent_key": people["respondent_key"].tolist(), "person_key": ids}, dtype="str")
    return rows[rows["person_key"] != ""].drop_duplicates("respondent_key")
