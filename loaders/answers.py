"""Wide survey tables turned into one row per respondent, question and selected option."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from loaders import options, scales
from loaders.questions import Question
from loaders.ticks import is_unticked, ticks
from loaders.words import letters
from tables.readings import ANSWERS

FEW = 200
"""Questions with more distinct answers are neither scales nor single choices."""
SHORT = 80
"""Letters of a choice; a longer answer is text."""

_NUMBER = re.compile(r"^\s*[-+]?\d{1,12}(?:[.,]\d+)?\s*%?\s*$")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True)
class Long:
    """``rows``: columns of ``tables.readings.ANSWERS``; ``answer_code`` Int64, ``line`` int64, the rest text.
    ``questions``: one row a column of answers, with ``scale`` and ``points``."""

    rows: pd.DataFrame
    questions: pd.DataFrame


@dataclass(frozen=True)
class _Column:
    """One question's answers: ``codes`` picks for each non-blank cell its distinct text; ``said`` is
    what kind and scale are told by, of a single choice spread over columns the options of all."""

    question: Question
    at: np.ndarray
    codes: np.ndarray
    counts: dict[str, int]
    said: dict[str, int]


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
    columns = _together([_column(body, question) for question in questions])
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
    rows = _assemble(body, people, columns, constants, pool, lines, picks, of, [kind for kind, *_ in facts])
    asked = pd.DataFrame(
        {
            "question_key": [c.question.key for c in columns],
            "sub_item": [c.question.sub_item for c in columns],
            "question_text": [c.question.text for c in columns],
            "answer_kind": [kind for kind, *_ in facts],
            "scale": [name for _, name, _ in facts],
            "points": pd.array([points for *_, points in facts], dtype="Int64"),
            "sheet": constants.get("sheet", ""),
            "line": 0,
            "column": [letters(c.question.position) for c in columns],
        }
    )
    return Long(rows, asked.drop_duplicates(["question_key", "sub_item"]).reset_index(drop=True))


def _column(body: pd.DataFrame, question: Question) -> _Column:
    codes, texts = pd.factorize(body[question.position])
    answers = [text.strip() != "" and not is_unticked(question, text) for text in texts.tolist()]
    filled = np.array([*answers, False])
    at = np.flatnonzero(filled[codes])
    place = np.cumsum(filled) - 1
    codes = place[codes[at]]
    typed = [text for text, answer in zip(texts.tolist(), answers, strict=True) if answer]
    counts = dict(zip(typed, np.bincount(codes, minlength=len(typed)).tolist(), strict=True))
    return _Column(question, at, codes, counts, counts)


def _together(columns: list[_Column]) -> list[_Column]:
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


def _ladders(columns: Sequence[_Column]) -> dict[int, str]:
    """Ladder of each column that has one, by position in ``columns``."""
    found = {}
    for number, column in enumerate(columns):
        if _open(column):
            continue
        name = scales.ladder(column.said)
        if name:
            found[number] = name
    return found


def _open(column: _Column) -> bool:
    question = column.question
    told = bool(question.kind or question.option) and not question.spread
    return told or not 0 < len(column.said) <= FEW


def _scale(column: _Column, columns: Sequence[_Column], ladders: Mapping[int, str]) -> scales.Scale | None:
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
    column: _Column, scale: scales.Scale | None, separators: Sequence[str]
) -> tuple[str, dict[str, tuple[str, ...]] | None]:
    question, counts = column.question, column.counts
    if scale is not None:
        return "matrix_cell" if question.sub_item else "scale", None
    if question.option:
        return question.kind or "multi", None
    if question.kind and question.kind != "multi":
        return question.kind, None
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
    column: _Column,
    kind: str,
    scale: scales.Scale | None,
    ticked: Mapping[str, tuple[str, ...]] | None,
) -> tuple[pd.DataFrame, np.ndarray, np.ndarray]:
    """The distinct answers of a question as they will stand in rows.

    Returns:
        The entries; for each distinct cell the position of its first entry and how many it has.
    """
    texts = list(column.counts)
    parts = [ticked.get(text, (text,)) for text in texts] if ticked else [(text,) for text in texts]
    many = np.array([len(part) for part in parts], dtype="int64")
    first = np.concatenate([[0], np.cumsum(many)[:-1]]).astype("int64") if len(many) else many
    raws = [raw for part in parts for raw in part]
    weights = np.repeat(np.array(list(column.counts.values()), dtype="int64"), many)
    labels = pd.Series(raws, dtype="str").str.replace(_SPACE, " ", regex=True).str.strip()
    keys = labels if ticked else pd.Series("", index=labels.index, dtype="str")
    if option := column.question.option:
        labels = pd.Series([option if ticks(raw) else raw for raw in raws], dtype="str")
        if not column.question.spread:
            keys = pd.Series(option, index=labels.index, dtype="str")
    elif kind != "text":
        labels = usual(labels, weights)
    if len(raws) <= FEW or kind != "text":
        labels = labels.mask(np.array([scales.missing(raw) for raw in raws], dtype=bool), "")
    said = labels if column.question.spread else raws
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
    body: pd.DataFrame,
    people: pd.DataFrame,
    columns: Sequence[_Column],
    constants: Mapping[str, str],
    pool: list[pd.DataFrame],
    lines: list[np.ndarray],
    picks: list[np.ndarray],
    of: list[np.ndarray],
    kinds: list[str],
) -> pd.DataFrame:
    if not pool or not sum(map(len, lines)):
        return pd.DataFrame({name: pd.Series(dtype="str") for name in ANSWERS}).astype(
            {"answer_code": "Int64"}
        )
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
    said = {name: people[name].array.take(line) for name in people}
    said |= {name: asked[name].array.take(number) for name in asked}
    said |= {name: entries[name].array.take(pick) for name in entries}
    said["line"] = body.index.to_numpy(dtype="int64")[line]
    return pd.DataFrame({name: said[name] for name in ANSWERS}, copy=False)
