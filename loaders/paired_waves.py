"""One sheet that asks its questions twice, before and after: read as two waves, each line one of each."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from loaders import roles, wave_headings
from loaders.form import Answers, Need, Problem
from loaders.questions import Question
from loaders.quoted import quoted
from loaders.survey_columns import Layout
from loaders.survey_students import is_number
from loaders.survey_waves import EACH, ONE, WAVE, WAVES
from words import phrase


def by_heading(layout: Layout, answers: Answers) -> tuple[list[Layout], list[Need], list[Problem]]:
    """A table as one of each wave that its headings tell, what is to be asked, and what is said of it.

    Who left all of a wave blank is none of it. What is asked once is of the last wave; who answers, and of
    which school, is told of each.
    """
    if layout.repeated or layout.above is not None or answers.get(WAVES) == ONE:
        return [layout], [], []
    found = wave_headings.paired(layout.questions)
    if found is None:
        return [layout], [], []
    if not found.plain and answers.get(WAVES) != EACH:
        return [layout], [_need(found)], []
    shared = [one for one in found.once if _of_the_person(layout, one)]
    single = [one for one in found.once if one not in shared]
    last = list(found.waves)[-1]
    told = {wave: own + (single if wave == last else []) for wave, own in found.waves.items()}
    there = {wave: _answered(layout, own) for wave, own in told.items()}
    there[last] |= ~np.logical_or.reduce(list(there.values()))
    seen = np.zeros(len(layout.body), dtype=bool)
    layouts = []
    for wave, own in told.items():
        layouts.append(_of(layout, wave, sorted([*shared, *own], key=_place), there[wave], seen))
        seen = seen | there[wave]
    asked = [one for one in single if not one.kind]
    return layouts, [], [_once(layout, asked, last)] if asked and WAVE not in answers else []


def _place(question: Question) -> int:
    return question.position


def _of_the_person(layout: Layout, question: Question) -> bool:
    """Whether a question tells who answers, and is asked for every wave in one."""
    if question.kind == "meta" or is_number(layout, question):
        return True
    return roles.might_ask_role(question.text) or roles.might_ask_school(question.text)


def _answered(layout: Layout, questions: Sequence[Question]) -> np.ndarray:
    """Lines that answer any of some questions."""
    columns = [layout.told(one.position).numbers >= 0 for one in questions]
    return np.logical_or.reduce(columns)


def _of(layout: Layout, wave: str, questions: list[Question], mine: np.ndarray, seen: np.ndarray) -> Layout:
    return replace(
        layout,
        body=layout.body[mine],
        rows=layout.rows[mine],
        questions=questions,
        previews=None if layout.previews is None else layout.previews[mine],
        occasions=None if layout.occasions is None else layout.occasions[mine],
        wave=wave,
        again=seen[mine],
        _told={},
    )


def _need(found: wave_headings.Paired) -> Need:
    question = phrase(
        "The headings ask the same twice, as {names}. Are these waves of the survey, one after the other?",
        names=quoted(found.waves),
    )
    choices = {
        EACH: phrase("Yes: each is a wave, and is loaded by itself"),
        ONE: phrase("No: they are questions of one wave"),
    }
    return Need(WAVES, question, choices, EACH)


def _once(layout: Layout, asked: Sequence[Question], last: str) -> Problem:
    what = phrase(
        "Asked once, and read with the wave “{wave}”: {names}.",
        wave=last,
        names=quoted(one.heading.strip() for one in asked),
    )
    return Problem("notice", "asked_once", what, phrase("Nothing to do."), layout.sheet.name)
