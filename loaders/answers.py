"""Wide survey tables turned into one row per respondent, question and selected option."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from loaders import options, scales
from loaders.answer_columns import Column, column_of
from loaders.questions import Question
from loaders.rows import written
from loaders.ticks import ticks
from loaders.words import letters
from tables.readings import ANSWERS

FEW = 200
"""Questions with more distinct answers are neither scales nor single choices."""
REVERSED = {True: "yes", False: "no", None: ""}
SHORT = 80
"""Letters of a choice; a longer answer is text."""

_NUMBER = re.compile(r"^\s*[-+]?\d{1,12}(?:[.,]\d+)?\s*%?\s*$")


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
) -> Long:
    """As ``long``, for answers that were gathered by ``column_of``; the index of ``people`` are the lines."""
    columns = _together(columns)
    ladders = _ladders(columns)
    pool: list[pd.DataFrame] = []
    lines, picks, of, facts = [], [], [], []
    start = 0
    for number, column in enumerate(columns):
        scale = _scale(column, columns, ladders)
        kind, ticked = _kind(column, scale, separators)
        entries, first, many = _entries(column, kind, scale, ticked)
        repeat = many[column.codes] if len(column.codes) else column.codes
        pool.append(entries)
        lines.append(np.repeat(column.at, repeat))
        picks.append(start + _ranges(first[column.codes], repeat))
        of.append(np.full(int(repeat.sum()), number))
        facts.append((kind, scale.name if scale else "", scale.points if scale else None))
        start += len(entries)
    rows = _assemble(people, columns, constants, pool, lines, picks, of, [kind for kind, *_ in facts])
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
        }
    )
    return Long(rows, asked.drop_duplicates(["question_key", "sub_item"]).reset_index(drop=True))


def _together(columns: Sequence[Column]) -> list[Column]:
    """The columns of each spread single choice, said by all their options."""
    said: dict[tuple[str, str], dict[str, int]] = {}
    for column in columns:
        if column.question.spread:
            part = said.setdefault((column.question.key, column.question.sub_item), {})
            part[column.question.option] = sum(column.counts.values())
    return [
        replace(each, said=said[each.question.key, each.question.sub_item]) if each.question.spread else each
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
    return told or not 0 < len(column.said) <= FEW


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


def _kind(
    column: Column, scale: scales.Scale | None, separators: Sequence[str]
) -> tuple[str, dict[str, tuple[str, ...]] | None]:
    question, counts = column.question, column.said
    if scale is not None and question.spread:
        return "matrix_cell" if question.sub_item else "scale", None
    if question.option:
        return question.kind or "multi", None
    if question.meaning is not None and question.meaning.several:
        return "multi", {text: tuple(dict.fromkeys(text.split())) for text in column.counts}
    if question.kind == "multi":
        return "multi", {text: (text,) for text in column.counts}
    coded = question.meaning is not None and bool(question.meaning.labels)
    if question.kind:
        return question.kind, None
    if scale is not None:
        return "matrix_cell" if question.sub_item else "scale", None
    if coded:
        return "matrix_cell" if question.sub_item else "single", None
    said = [text for text in counts if not scales.missing(text)]
    if said and not all(_NUMBER.match(text) for text in said[:FEW]):
        ticked = options.choices({text: counts[text] for text in said}, question.words, separators)
        if ticked is not None:
            return "multi", ticked
    elif said and all(_NUMBER.match(text) for text in said):
        return "number", None
    few = len(said) <= FEW and (2 * len(said) <= sum(counts.values()) or len(said) <= 3)
    if few and all(len(text) <= SHORT for text in said):
        return "matrix_cell" if question.sub_item else "single", None
    return "text", None


def _entries(
    column: Column,
    kind: str,
    scale: scales.Scale | None,
    ticked: Mapping[str, tuple[str, ...]] | None,
) -> tuple[pd.DataFrame, np.ndarray, np.ndarray]:
    """The distinct answers of a question as they will stand in rows.

    Returns:
        The entries; for each distinct cell the position of its first entry and how many it has.
    """
    raws = list(column.counts)
    many = np.ones(len(raws), dtype="int64")
    if ticked:
        parts = [ticked.get(text, (text,)) for text in raws]
        many = np.array([len(part) for part in parts], dtype="int64")
        raws = [raw for part in parts for raw in part]
    first = np.cumsum(many) - many
    weights = np.repeat(np.array(list(column.counts.values()), dtype="int64"), many)
    meaning = column.question.meaning
    words = raws if meaning is None else [meaning.said(raw) for raw in raws]
    labels = pd.Series([" ".join(word.split()) for word in words], dtype="str")
    keys = labels if ticked else pd.Series("", index=labels.index, dtype="str")
    if option := column.question.option:
        labels = pd.Series([option if ticks(raw) else raw for raw in raws], dtype="str")
        if not column.question.spread:
            keys = pd.Series(option, index=labels.index, dtype="str")
    elif kind != "text":
        labels = usual(labels, weights)
    if len(raws) <= FEW or kind != "text":
        labels = labels.mask(np.array([scales.missing(word) for word in words], dtype=bool), "")
    if meaning is not None:
        labels = labels.mask(np.array([meaning.is_missing(raw) for raw in raws], dtype=bool), "")
    said = labels if column.question.spread else words
    places = [scale.codes.get(scales.word(text)) for text in said] if scale else [None] * len(raws)
    entries = pd.DataFrame(
        {
            "answer_raw": pd.Series(raws, dtype="str"),
            "answer_label": labels,
            "option_key": keys,
            "answer_code": pd.array(places, dtype="Int64"),
        }
    )
    return entries, first, many


def usual(labels: pd.Series, weights: np.ndarray) -> pd.Series:
    """The commonest way to write each answer that differs in case alone; the first of equals."""
    folded = labels.str.casefold()
    if not folded.duplicated().any():
        return labels
    ways = pd.DataFrame({"folded": folded, "label": labels, "n": weights})
    summed = ways.groupby(["folded", "label"], sort=True)["n"].sum().reset_index()
    best = summed.sort_values(["n", "label"], ascending=[False, True]).drop_duplicates("folded")
    return folded.map(best.set_index("folded")["label"]).astype("str")


def _ranges(first: np.ndarray, many: np.ndarray) -> np.ndarray:
    """``first, first + 1, ...`` for each, ``many`` long."""
    if not len(many):
        return np.zeros(0, dtype="int64")
    ends = np.cumsum(many)
    return np.repeat(first - (ends - many), many) + np.arange(ends[-1])


def _assemble(
    people: pd.DataFrame,
    columns: Sequence[Column],
    constants: Mapping[str, str],
    pool: list[pd.DataFrame],
    lines: list[np.ndarray],
    picks: list[np.ndarray],
    of: list[np.ndarray],
    kinds: list[str],
) -> pd.DataFrame:
    if not pool or not sum(map(len, lines)):
        nothing = pd.DataFrame({name: pd.Series(dtype="str") for name in ANSWERS})
        return nothing.astype({"answer_code": "Int64", "line": "int64"})
    line, pick, number = np.concatenate(lines), np.concatenate(picks), np.concatenate(of)
    order = np.argsort(line, kind="stable")
    line, pick, number = line[order], pick[order], number[order]
    entries = pd.concat(pool, ignore_index=True)
    asked = pd.DataFrame(
        {
            "question_key": [c.question.key for c in columns],
            "question_text": [c.question.text for c in columns],
            "sub_item": [c.question.sub_item for c in columns],
            "answer_kind": kinds,
            "column": [letters(c.question.position) for c in columns],
            **{name: constants.get(name, "") for name in ("source_file", "sheet", "tool")},
        }
    ).astype("str")
    said: dict[str, object] = {str(name): _taken(people[name], line) for name in people}
    said |= {str(name): _taken(asked[name], number) for name in asked}
    said |= {str(name): _taken(entries[name], pick) for name in entries if name != "answer_code"}
    said["answer_code"] = entries["answer_code"].array.take(pick)
    said["line"] = people.index.to_numpy(dtype="int64")[line]
    return pd.DataFrame({name: said[name] for name in ANSWERS}, copy=False)


def _taken(texts: pd.Series, at: np.ndarray) -> pd.Categorical:
    """A text for each position, told by its number."""
    numbers, different = pd.factorize(texts)
    small = numbers.astype(np.min_scalar_type(-len(different) - 1))
    return pd.Categorical.from_codes(small[at], pd.Index(different, dtype="str"))
