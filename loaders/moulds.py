"""Texts of a column by their mould: all that differ in nothing but their digits are read as one."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa

_ZERO, _NINE = ord("0"), ord("9")


@dataclass(frozen=True)
class Mould:
    """Texts that differ in their digits alone.

    Attributes:
        text: any of them with 0 for each digit.
        at: their positions in the column.
        letters: their bytes, a row each.
    """

    text: str
    at: np.ndarray
    letters: np.ndarray

    def number(self, span: tuple[int, int]) -> np.ndarray:
        """The whole number that stands at a span of ``text``, of each; int64. An empty span is 0."""
        found = np.zeros(len(self.at), dtype="int64")
        place = len(self.text[: span[0]].encode())
        for letter in self.text[slice(*span)]:
            found *= 10
            found += self.letters[:, place] - _ZERO if letter == "0" else int(letter)
            place += len(letter.encode())
        return found


def moulds(texts: pa.LargeStringArray) -> Iterator[Mould]:
    """The moulds of texts, none of them missing, in the order they come."""
    if not len(texts):
        return
    _, ends, data = texts.buffers()
    starts = np.frombuffer(ends, dtype="int64")[texts.offset :][: len(texts) + 1]
    if data is None:  # nothing but empty texts
        data = pa.py_buffer(b"")
    letters = np.frombuffer(data, dtype="uint8")
    digits = (letters >= _ZERO) & (letters <= _NINE)
    cast = pa.py_buffer(np.where(digits, np.uint8(_ZERO), letters))
    told = pa.LargeStringArray.from_buffers(len(texts), ends, cast, offset=texts.offset).dictionary_encode()
    numbers = told.indices.to_numpy()
    order = np.argsort(numbers, kind="stable")
    edges = np.searchsorted(numbers[order], np.arange(len(told.dictionary) + 1))
    for number, text in enumerate(told.dictionary.to_pylist()):
        at = order[edges[number] : edges[number + 1]]
        yield Mould(text, at, letters[starts[at][:, None] + np.arange(len(text.encode()))])


def filled_in(pattern: str, numbers: list[np.ndarray], there: np.ndarray) -> pd.Series:
    """Texts made of a pattern and numbers.

    Args:
        pattern: ``0000-00-00``: each run of zeros stands for a number, written with as many digits.
        numbers: one array a run, whole and not negative.
        there: False where there is no text.

    Returns:
        dtype ``str``, missing where ``there`` is False.
    """
    size, wide = len(there), len(pattern)
    letters = np.tile(np.frombuffer(pattern.encode(), dtype="uint8"), (size, 1))
    at, runs = 0, iter(numbers)
    while at < wide:
        end = at
        while end < wide and pattern[end] == "0":
            end += 1
        if end > at:
            rest = next(runs)
            for place in range(end - 1, at - 1, -1):
                rest, digit = np.divmod(rest, 10)
                letters[:, place] = digit + _ZERO
        at = max(end, at + 1)
    ends = pa.py_buffer(np.arange(0, (size + 1) * wide, wide, dtype="int64"))
    known = pa.array(there).buffers()[1]
    made = pa.LargeStringArray.from_buffers(size, ends, pa.py_buffer(letters), known)
    return pd.Series(pd.array(made, dtype=pd.StringDtype(na_value=np.nan)))
