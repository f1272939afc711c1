"""What kind of answers a question has, and its different answers as they will stand in rows."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from loaders import options, scales
from loaders.answer_columns import Column
from loaders.many_texts import are_missing, commonest, single_spaced
from loaders.text_columns import may_hold
from loaders.ticks import ticks

FEW = 200
"""Questions with more distinct answers are neither scales nor single choices."""
SHORT = 80
"""Letters of a choice; a longer answer is text."""

_NUMBER = re.compile(r"^\s*[-+]?\d{1,12}(?:[.,]\d+)?\s*%?\s*$")


@dataclass(frozen=True, eq=False)
class Entries:
    """The different answers of a question as they will stand in rows.

    Attributes:
        raw, label: texts, large_string.
        key: of the option, large_string; None: all are "".
        place: on the scale, 0 where there is none.
        first, many: for each text of the column the position of its first entry, and how many it has.
    """

    raw: pa.Array
    label: pa.Array
    key: pa.Array | None
    place: np.ndarray
    first: np.ndarray
    many: np.ndarray


def kind_of(
    column: Column, scale: scales.Scale | None, separators: Sequence[str]
) -> tuple[str, dict[str, tuple[str, ...]] | None]:
    """The ``answer_kind`` of a question; of several options in one cell also those of each text.

    Args:
        separators: what the tool joins ticked options with.
    """
    question = column.question
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
    if scale is not None or coded:
        choice = "scale" if scale is not None else "single"
        return "matrix_cell" if question.sub_item else choice, None
    said, total = _said(column)
    some = said.slice(0, FEW).to_pylist()
    if some and not all(_NUMBER.match(text) for text in some):
        if may_hold(said, *separators):
            counts = {text: column.said[text] for text in said.to_pylist()}
            ticked = options.choices(counts, question.words, separators)
            if ticked is not None:
                return "multi", ticked
    elif some and all(_NUMBER.match(text) for text in said.to_pylist()):
        return "number", None
    few = len(said) <= FEW and (2 * len(said) <= total or len(said) <= 3)
    if few and all(len(text) <= SHORT for text in some):
        return "matrix_cell" if question.sub_item else "single", None
    return "text", None


def _said(column: Column) -> tuple[pa.Array, int]:
    """The different answers but those that stand for a blank, and how many answers there are."""
    as_typed = column.question.meaning is None
    said = column.texts if as_typed else pa.array(list(column.said), pa.large_string())
    total = int(column.many.sum()) if as_typed else sum(column.said.values())
    blank = are_missing(said)
    return said.filter(pa.array(~blank)) if blank.any() else said, total


def entries_of(
    column: Column,
    kind: str,
    scale: scales.Scale | None,
    ticked: Mapping[str, tuple[str, ...]] | None,
) -> Entries:
    """The different answers of a question, labelled and placed.

    Args:
        kind, ticked: as ``kind_of`` tells them.
    """
    question, meaning = column.question, column.question.meaning
    raws, many = column.texts, np.ones(len(column.texts), dtype="int64")
    if ticked:
        parts = [ticked.get(text, (text,)) for text in raws.to_pylist()]
        many = np.array([len(part) for part in parts], dtype="int64")
        raws = pa.array([raw for part in parts for raw in part], pa.large_string())
    words = raws if meaning is None else _each(raws, meaning.said)
    labels = single_spaced(words)
    keys = labels if ticked else None
    if option := question.option:
        labels = _each(raws, lambda raw: option if ticks(raw) else raw)
        if not question.spread:
            keys = pa.repeat(pa.scalar(option, pa.large_string()), len(raws))
    elif kind != "text":
        labels = commonest(labels, np.repeat(column.many, many))
    if len(raws) <= FEW or kind != "text":
        labels = _blanked(labels, are_missing(words))
    if meaning is not None:
        labels = _blanked(labels, np.array([meaning.is_missing(raw) for raw in raws.to_pylist()], dtype=bool))
    place = np.zeros(len(raws), dtype="int64")
    if scale:
        said = labels if question.spread else words
        place[:] = [scale.codes.get(scales.word(text), 0) for text in said.to_pylist()]
    return Entries(raws, labels, keys, place, np.cumsum(many) - many, many)


def _each(texts: pa.Array, made: Callable[[str], str]) -> pa.Array:
    return pa.array([made(text) for text in texts.to_pylist()], pa.large_string())


def _blanked(labels: pa.Array, blank: np.ndarray) -> pa.Array:
    return pc.if_else(pa.array(blank), "", labels) if blank.any() else labels
