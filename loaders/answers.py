"""Wide survey tables turned into one row per respondent, question and selected option."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import pandas as pd

from loaders import scales
from loaders.answer_columns import Column, column_of
from loaders.answer_entries import FEW, entries_of, kind_of
from loaders.answer_rows import rows_of
from loaders.coded import written
from loaders.questions import Question
from loaders.words import letters

Part = tuple[str, str, str]
"""Key, row of the grid and option of a question."""

REVERSED = {True: "yes", False: "no", None: ""}


@dataclass(frozen=True)
class Long:
    """``rows``: columns of ``tables.readings.ANSWERS``; ``answer_code`` Int64, ``line`` int64, the rest
    dtype ``category``: a number a row, and each text once.
    ``questions``: one row a column of answers, with ``scale`` and ``points``."""

    rows: pd.DataFrame
    questions: pd.DataFrame


def long(
    body: pd.DataFrame,
    people: pd.DataFrame,
    questions: Sequence[Question],
    constants: Mapping[str, str],
    separators: Sequence[str] = (";", ", "),
) -> Long:
    """Turn a wide table into answer rows.

    Args:
        body: cells as text by column position; index the line numbers.
        people: ``respondent_key, responded_at, school, role`` of each line, index as ``body``.
        questions: the columns to take, with keys.
        constants: ``source_file``, ``sheet``, ``tool``.
        separators: what the tool joins ticked options with.

    Returns:
        A blank cell has no row. "NA" and the like keep a row with a blank label and code. A label is
        the answer as most people wrote it (spaces and case folded), except for open text. An
        option of a column of its own that was not ticked ("0", "No") has no row.
    """
    return long_of(
        people,
        [column_of(written(body[question.position]), question) for question in questions],
        constants,
        separators,
    )


def long_of(
    people: pd.DataFrame,
    columns: Sequence[Column],
    constants: Mapping[str, str],
    separators: Sequence[str] = (";", ", "),
    told: Mapping[Part, scales.Scale | None] | None = None,
) -> Long:
    """As ``long``, for answers that were gathered by ``column_of``; the index of ``people`` are the lines.

    Args:
        told: the scales of the questions, where other sheets asked them, too (``scales_of``).
    """
    columns = _together(columns)
    known = scales_of([columns]) if told is None else told
    entries, facts = [], []
    for column in columns:
        scale = known[_part(column)]
        kind, ticked = kind_of(column, scale, separators)
        entries.append(entries_of(column, kind, scale, ticked))
        facts.append((kind, scale.name if scale else "", scale.points if scale else None))
    rows = rows_of(people, columns, constants, entries, [kind for kind, *_ in facts])
    asked = pd.DataFrame(
        {
            "question_key": [c.question.key for c in columns],
            "sub_item": [c.question.sub_item for c in columns],
            "question_text": [c.question.text for c in columns],
            "answer_kind": [kind for kind, *_ in facts],
            "scale": [name for _, name, _ in facts],
            "points": pd.array([points for *_, points in facts], dtype="Int64"),
            "item_scale": [m.item_scale if (m := c.question.meaning) else "" for c in columns],
            "reversed": [REVERSED[m.reversed] if (m := c.question.meaning) else "" for c in columns],
            "sheet": constants.get("sheet", ""),
            "line": 0,
            "column": [letters(c.question.position) for c in columns],
            "called": [c.question.called for c in columns],
            "span": ["{}-{}".format(*c.question.span) if c.question.span else "" for c in columns],
        }
    )
    return Long(rows, asked.drop_duplicates(["question_key", "sub_item"]).reset_index(drop=True))


def scales_of(sheets: Sequence[Sequence[Column]]) -> dict[Part, scales.Scale | None]:
    """The scale of each question, told by its answers on all sheets that ask it; None where it has none."""
    every: dict[Part, Column] = {}
    for columns in sheets:
        for column in _together(columns):
            before = every.get(_part(column))
            every[_part(column)] = column if before is None else _with(before, column)
    columns = list(every.values())
    ladders = _ladders(columns)
    return {part: _scale(column, columns, ladders) for part, column in every.items()}


def _part(column: Column) -> Part:
    return column.question.key, column.question.sub_item, column.question.option


def _with(before: Column, column: Column) -> Column:
    """A question with what was said to it on another sheet; open ones are told by the first."""
    if max(before.different, column.different) > FEW:
        return before if before.different > FEW else column
    return replace(before, together=dict(Counter(before.said) + Counter(column.said)))


def _together(columns: Sequence[Column]) -> list[Column]:
    """The columns of each spread single choice, said by all their options."""
    said: dict[tuple[str, str], dict[str, int]] = {}
    for column in columns:
        if column.question.spread:
            part = said.setdefault((column.question.key, column.question.sub_item), {})
            part[column.question.option] = int(column.many.sum())
    return [
        replace(each, together=said[each.question.key, each.question.sub_item])
        if each.question.spread
        else each
        for each in columns
    ]


def _ladders(columns: Sequence[Column]) -> dict[int, str]:
    """Ladder of each column that has one, by position in ``columns``."""
    found = {}
    for number, column in enumerate(columns):
        if _open(column):
            continue
        name = scales.ladder(column.said)
        if name:
            found[number] = name
    return found


def _open(column: Column) -> bool:
    question = column.question
    told = bool(question.kind or question.option) and not question.spread
    return told or not 0 < column.different <= FEW


def _scale(column: Column, columns: Sequence[Column], ladders: Mapping[int, str]) -> scales.Scale | None:
    meaning = column.question.meaning
    if meaning is not None and meaning.labels and not column.question.spread:
        return None if column.question.kind or column.question.option else meaning.scale(column.said)
    if _open(column):
        return None
    number = next(i for i, c in enumerate(columns) if c is column)
    name = ladders.get(number, "")
    if not name:
        return scales.numbers(column.said, column.question.words)
    same = [columns[i] for i, other in ladders.items() if other == name and i != number]
    beside = {
        text
        for other in same
        if other.question.key == column.question.key and column.question.sub_item
        for text in other.said
    }
    return scales.scale(column.said, beside, {text for other in same for text in other.said})
