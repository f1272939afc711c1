"""Texts of a column by their mould: all that differ in nothing but their digits are read as one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
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
    cast = np.where((letters >= _ZERO) & (letters <= _NINE), np.uint8(_ZERO), letters)
    wide = int(starts[1] - starts[0])
    if wide and (np.diff(starts) == wide).all():  # most columns of times have one mould
        rows = slice(int(starts[0]), int(starts[-1]))
        same = cast[rows].reshape(-1, wide)
        if (same == same[0]).all():
            yield Mould(same[0].tobytes().decode(), np.arange(len(texts)), letters[rows].reshape(-1, wide))
            return
    alike = pa.LargeStringArray.from_buffers(len(texts), ends, pa.py_buffer(cast), offset=texts.offset)
    told = alike.dictionary_encode()
    numbers = told.indices.to_numpy()
    order = np.argsort(numbers, kind="stable")
    edges = np.searchsorted(numbers[order], np.arange(len(told.dictionary) + 1))
    for number, text in enumerate(told.dictionary.to_pylist()):
        at = order[edges[number] : edges[number + 1]]
        yield Mould(text, at, _windows(letters, starts[at], len(text.encode())))


def _windows(letters: np.ndarray, starts: np.ndarray, wide: int) -> np.ndarray:
    """The letters from each start on, a row each."""
    if not wide:
        return np.zeros((len(starts), 0), dtype="uint8")
    return np.lib.stride_tricks.sliding_window_view(letters, wide)[starts]


def filled_in(pattern: str, numbers: Sequence[np.ndarray] | np.ndarray) -> pa.LargeStringArray:
    """Texts made of a pattern and numbers.

    Args:
        pattern: ``0000-00-00``: each run of at most four zeros stands for a number, written with as many
            digits.
        numbers: one array a run, whole and not negative.
    """
    size, wide = len(numbers[0]), len(pattern)
    letters = np.empty((size, wide), dtype="uint8")
    letters[:] = np.frombuffer(pattern.encode(), dtype="uint8")
    for run, number in zip(re.finditer("0+", pattern), numbers, strict=True):
        letters[:, slice(*run.span())] = _digits(len(run[0])).take(number, axis=0, mode="clip")
    ends = pa.py_buffer(np.arange(0, (size + 1) * wide, wide, dtype="int64"))
    return pa.LargeStringArray.from_buffers(size, ends, pa.py_buffer(letters))


@lru_cache(maxsize=8)
def _digits(many: int) -> np.ndarray:
    """Each whole number of so many digits, leading zeros written, a row of letters each."""
    places = 10 ** np.arange(many - 1, -1, -1)
    return (np.arange(10**many)[:, None] // places % 10 + _ZERO).astype("uint8")
