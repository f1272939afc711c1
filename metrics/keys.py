"""Rows told apart by several whole numbers, as plain arrays.

A group-by of a frame costs more than counting a school's year; these cost by the row.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Words = NDArray[np.object_]


Columns = dict[str, np.ndarray]
"""Columns by name, one value a row."""

Table = pd.DataFrame | Mapping[str, np.ndarray]
"""Columns by name: a frame, or plain arrays, because small frames cost more than what is counted."""


def ints(values: object) -> Ints:
    """A column of whole numbers, of a frame or plain."""
    return np.asarray(values).astype("int64", copy=False)


def coded(values: object) -> tuple[Ints, Words]:
    """A column of text as numbers in the order of the texts, and the texts; a blank is ""."""
    codes, found = pd.factorize(np.asarray(values, dtype=object))
    texts = [str(text) for text in found]
    if (codes < 0).any() and "" not in texts:
        texts.append("")
    if "" in texts:
        codes = np.where(codes < 0, texts.index(""), codes)
    order = sorted(range(len(texts)), key=texts.__getitem__)
    place = np.empty(len(texts), dtype="int64")
    place[order] = np.arange(len(texts))
    return place[codes] if len(texts) else ints(codes), np.array([texts[at] for at in order], dtype=object)


def distinct(*columns: Ints) -> tuple[Ints, Ints]:
    """Where each different key stands first, keys in order, and the number of each row's key."""
    order = np.lexsort(columns[::-1])
    new = np.zeros(len(order), dtype=bool)
    new[:1] = True
    for column in columns:
        now = column[order]
        new[1:] |= now[1:] != now[:-1]
    number = np.empty(len(order), dtype="int64")
    number[order] = np.cumsum(new) - 1
    return order[new], number


def added(number: Ints, values: Ints, count: int) -> Ints:
    """Sums of values by the number of their key; exact below 2**53."""
    return np.bincount(number, values, minlength=count).astype("int64")


def found_at(wanted: Ints, held: Ints) -> Ints:
    """Where each number stands among ``held``, which grow; -1 where it does not."""
    if not len(held):
        return np.full(len(wanted), -1)
    at = np.minimum(np.searchsorted(held, wanted), len(held) - 1)
    return np.where(held[at] == wanted, at, -1)


def ranges(first: Ints, spans: Ints) -> Ints:
    """``first`` and the whole numbers after it, ``spans`` of them, one range after the other."""
    ends = np.cumsum(spans)
    return np.arange(ends[-1] if len(ends) else 0) - np.repeat(ends - spans - first, spans)


def chosen(rows: Columns, which: np.ndarray) -> Columns:
    """Some of the rows, True for each of them."""
    return {name: values[which] for name, values in rows.items()}
