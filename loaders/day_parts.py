"""Halves of a day: what "AM", "0.5" or "ALL DAY" beside an attendance code mean for the day."""

import numpy as np
import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.coded import Coded
from loaders.words import plain
from tables.codes import ABSENT_STATUS

AM, PM, HALF, DAY = "am", "pm", "half", "day"
_WORDS = {
    AM: "am|a m|morning|am only|mornings|am session",
    PM: "pm|p m|afternoon|pm only|afternoons|pm session",
    HALF: "half|half day|1 2|1 2 day|partial|partial day|part day|half a day|h|hd",
    DAY: "all day|allday|full|full day|day|whole day|all|fullday|d|f|daily|both|am pm|entire day",
}
_PART = {word: part for part, words in _WORDS.items() for word in words.split("|")}
_NUMBER = CellPattern(r"^\s*(\d*[.,]?\d+)\s*$")
_TOLD = 0.9
"""Least share of the rows whose entry must be understood; else the column is about something else."""


def part_of_day(text: str) -> str:
    """Which part of the day a cell speaks of: am, pm, half or day; "" where it tells none."""
    found = _NUMBER.match(text)
    if not found:
        return _PART.get(plain(text), "")
    number = float(found[1].replace(",", "."))
    return HALF if 0 < number < 1 else DAY if number == 1 else ""


def parts_of_day(column: Coded) -> np.ndarray | None:
    """The part of the day each row speaks of, a blank cell of the whole; None where the column does
    not tell parts, or never less than a day."""
    parts = [part_of_day(text) for text in column.texts]
    rows = column.counts(np.ones(len(column.numbers), dtype=bool))[:-1]
    understood = sum(int(n) for part, n in zip(parts, rows, strict=True) if part)
    if not {AM, PM, HALF} & set(parts) or understood < _TOLD * rows.sum():
        return None
    return np.array([*(part or DAY for part in parts), DAY], dtype=object)[column.numbers]


def by_day(statuses: np.ndarray, parts: np.ndarray, key: np.ndarray, good: np.ndarray) -> np.ndarray:
    """Statuses of the day: half a day absent is part of the day, two halves are the whole.

    Args:
        statuses: of each row.
        parts: as ``parts_of_day`` gives them.
        key: a number for each student and day.
        good: rows that count.
    """
    key = pd.factorize(key)[0]
    half = good & (parts != DAY) & np.isin(statuses, ABSENT_STATUS)
    halves = np.zeros(int(key.max(initial=0)) + 1, dtype="int64")
    for part in (AM, PM):
        halves[np.unique(key[half & (parts == part)])] += 1
    np.add.at(halves, key[half & (parts == HALF)], 1)
    of_day = statuses.copy()
    of_day[half & (halves[key] < 2)] = "partial"
    return of_day
