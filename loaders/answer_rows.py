"""One row for each respondent, question and selected option, out of the different answers to each."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.answer_columns import Column
from loaders.answer_entries import Entries
from loaders.by_number import by_number, index_of
from loaders.coded import narrow, written
from loaders.words import letters
from tables.readings import ANSWERS


def rows_of(
    people: pd.DataFrame,
    columns: Sequence[Column],
    constants: Mapping[str, str],
    entries: Sequence[Entries],
    kinds: Sequence[str],
) -> pd.DataFrame:
    """The rows of all answers, line by line and in the order of the columns.

    Args:
        people: ``respondent_key, responded_at, school, role`` of each line; the index are the lines.
        constants: ``source_file``, ``sheet``, ``tool``.
        entries, kinds: of each column.

    Returns:
        As ``loaders.answers.Long.rows``.
    """
    if not any(len(column.at) for column in columns):
        nothing = pd.DataFrame({name: pd.Series(dtype="str") for name in ANSWERS})
        return nothing.astype({"answer_code": "Int64", "line": "int64"})
    line, pick, number = _placed(columns, entries)
    asked: dict[str, Sequence[str]] = {
        "question_key": [c.question.key for c in columns],
        "question_text": [c.question.text for c in columns],
        "sub_item": [c.question.sub_item for c in columns],
        "answer_kind": kinds,
        "column": [letters(c.question.position) for c in columns],
    }
    said: dict[str, object] = {str(name): _of_line(people[name], line) for name in people}
    for name, texts in asked.items():
        said[name] = _taken(pa.array(texts, pa.large_string()).dictionary_encode(), number)
    nowhere = np.zeros(len(line), dtype="int8")
    for name in ("source_file", "sheet", "tool"):
        said[name] = by_number(nowhere, pd.Index([constants.get(name, "")], dtype="str"))
    raw = pa.concat_arrays([each.raw for each in entries]).dictionary_encode()
    said["answer_raw"] = _taken(raw, pick)
    said["answer_label"] = _labels(entries, raw, pick)
    said["option_key"] = _keys(entries, pick)
    place = np.concatenate([each.place for each in entries])[pick]
    said["answer_code"] = pd.arrays.IntegerArray(place, place == 0)
    said["line"] = people.index.to_numpy(dtype="int64")[line]
    return pd.DataFrame({name: said[name] for name in ANSWERS}, copy=False)


def _placed(
    columns: Sequence[Column], entries: Sequence[Entries]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """For each row the position of its line, its entry among those of all columns, and its column."""
    lines, picks, of = [], [], []
    start = 0
    for number, (column, own) in enumerate(zip(columns, entries, strict=True)):
        at, first = column.at, start + own.first[column.codes]
        many = own.many[column.codes]
        if (own.many != 1).any():
            at, first = np.repeat(at, many), _ranges(first, many)
        lines.append(at)
        picks.append(first)
        of.append(np.full(len(at), number))
        start += len(own.raw)
    line, pick, number_of = np.concatenate(lines), np.concatenate(picks), np.concatenate(of)
    order = np.argsort(line, kind="stable")
    return line[order], pick[order], number_of[order]


def _ranges(first: np.ndarray, many: np.ndarray) -> np.ndarray:
    """``first, first + 1, ...`` for each, ``many`` long."""
    ends = np.cumsum(many)
    return np.repeat(first - (ends - many), many) + np.arange(ends[-1] if len(ends) else 0)


def _of_line(texts: pd.Series, line: np.ndarray) -> pd.Categorical:
    """What is told of each line, for each of its rows."""
    told = written(texts)
    return by_number(told.numbers[line], index_of(told.different))


def _taken(told: pa.DictionaryArray, at: np.ndarray) -> pd.Categorical:
    """A text for each position."""
    numbers = narrow(told.indices.to_numpy(), len(told.dictionary))
    return by_number(numbers[at], index_of(told.dictionary))


def _labels(entries: Sequence[Entries], raw: pa.DictionaryArray, pick: np.ndarray) -> pd.Categorical:
    """The label of each row; most are what was typed, so that only the others are looked for among that."""
    own = pa.concat_arrays([each.label.slice(0, 0 if each.label is each.raw else None) for each in entries])
    own = own.dictionary_encode()
    typed, others = raw.dictionary, own.dictionary.to_pylist()
    known = np.flatnonzero(pc.is_in(typed, value_set=own.dictionary))
    at = dict(zip(typed.take(pa.array(known)).to_pylist(), known.tolist(), strict=True))
    new = [text for text in others if text not in at]
    at |= {text: len(typed) + number for number, text in enumerate(new)}
    meant = np.array([at[text] for text in others], dtype="int64")[own.indices.to_numpy()]
    numbers, start, first = raw.indices.to_numpy().copy(), 0, 0
    for each in entries:
        size = len(each.raw)
        if each.label is not each.raw:
            numbers[start : start + size] = meant[first : first + size]
            first += size
        start += size
    different = index_of(pa.concat_arrays([typed, pa.array(new, typed.type)]))
    return by_number(narrow(numbers, len(different))[pick], different)


def _keys(entries: Sequence[Entries], pick: np.ndarray) -> pd.Categorical:
    """The key of each row's option; most questions have none."""
    keys = [each.key for each in entries if each.key is not None]
    told = pa.concat_arrays([pa.array([""], pa.large_string()), *keys]).dictionary_encode()
    own, at = told.indices.to_numpy(), 1
    numbers = []
    for each in entries:
        size = len(each.raw)
        numbers.append(np.zeros(size, dtype="int32") if each.key is None else own[at : at + size])
        at += 0 if each.key is None else size
    different = index_of(told.dictionary)
    return by_number(narrow(np.concatenate(numbers), len(different))[pick], different)
