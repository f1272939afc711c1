"""The questions of a sheet, with what stands beside, or below, their headings about the numbers they take."""

from dataclasses import replace

import numpy as np

from loaders import number_keys
from loaders.form import FATES, Problem
from loaders.questions import Question
from loaders.scale_row import ScaleRow
from loaders.survey_columns import Layout
from words import phrase


def spanned(layout: Layout) -> list[Question]:
    """The questions with the first and the last number that the row of scales tells of them."""
    row = layout.scale
    if row is None:
        return layout.questions
    return [
        question if question.option else replace(question, span=row.span(question.position))
        for question in layout.questions
    ]


def explained(layout: Layout) -> list[Question]:
    """The questions with what a key beside the table, or the row of their scales, says of their numbers."""
    heads = np.flatnonzero((layout.sheet.fates[: number_keys.ROWS] == FATES.index("heading")).any(axis=1))
    key = number_keys.beside(layout.sheet, heads.tolist(), layout.rows)
    questions = [_on(layout.scale, question, layout) for question in layout.questions]
    if key is None:
        return questions
    return [number_keys.with_key(key, q, layout.told(q.position).texts) for q in questions]


def _on(row: ScaleRow | None, question: Question, layout: Layout) -> Question:
    """A question with what the row of scales says of its numbers; their ends, where no words stand beside."""
    if row is None or question.option:
        return question
    if (key := row.key(question.position)) is not None:
        return number_keys.with_key(key, question, layout.told(question.position).texts)
    return replace(question, beside=row.texts[question.position]) if question.span else question


def told(layout: Layout) -> list[Problem]:
    """What is said of the row of scales of a sheet."""
    if layout.scale is None:
        return []
    return [
        Problem(
            "notice",
            "scale_row",
            phrase("This row tells the scale of the items: it is read as such, and is nobody's answers."),
            phrase("Nothing to do."),
            layout.sheet.name,
            int(layout.sheet.cells.index[layout.scale.at]),
            value=next(text.strip() for text in layout.scale.texts if text),
        )
    ]
