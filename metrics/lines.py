"""A line a stay and month: the school days in it, and what the marks of its student say of them."""

from dataclasses import dataclass

import numpy as np

from metrics import half_days
from metrics.keys import Ints, added, ranges
from metrics.marks import NOT_EXPECTED, NOTHING, SAID, SILENT, Said
from metrics.school_days import DAYS, MARKED_ONLY, PRESENT, UNKNOWN, SchoolDays
from metrics.stays import Stays
from tables import DAY


@dataclass(frozen=True)
class Lines:
    """Months of stays.

    Attributes:
        stay, month: row of the stays, and month of the axis.
        since, until: first place of the axis inside, and the first after it.
        row: of the school days.
        marked: lines whose student has marks in that month; ``words`` (a row each, 31) are theirs, those
            outside the stay NOTHING; ``told``: the row of the marks.
    """

    stay: Ints
    month: Ints
    since: Ints
    until: Ints
    row: Ints
    marked: Ints
    words: np.ndarray
    told: Ints


def lines(found: Stays, days: SchoolDays, told: Said) -> Lines:
    """Lay stays out month by month."""
    opens, closes = days.span(found)
    stay = np.flatnonzero(opens <= closes)
    first = opens[stay] // DAYS
    spans = closes[stay] // DAYS + 1 - first
    stay, month = np.repeat(stay, spans), ranges(first, spans)
    since, until = (
        np.maximum(opens[stay], month * DAYS),
        np.minimum(closes[stay], month * DAYS + DAYS - 1) + 1,
    )
    at = told.rows(found.person[stay], found.school[stay], month, days)
    marked = np.flatnonzero(at >= 0)
    words = told.words[at[marked]]
    begin, end = since[marked] - month[marked] * DAYS, until[marked] - month[marked] * DAYS
    part = np.flatnonzero((begin > 0) | (end < DAYS))
    place = np.arange(DAYS)
    words[part] *= (place >= begin[part, None]) & (place < end[part, None])
    return Lines(stay, month, since, until, days.row[stay], marked, words, at[marked])


def sums(laid: Lines, days: SchoolDays, half_day: str) -> dict[str, Ints]:
    """Day units ``enrolled``, ``absent``, ``absent_other`` (by the other rule of half days) and
    ``unmarked`` of each line.

    Days without a mark go by differences of running totals; on days with one the mark decides.
    """
    present, marked_only = (_length(days, meaning) for meaning in (PRESENT, MARKED_ONLY))
    unmarked = _within(present + marked_only, laid)
    enrolled = _within(present, laid)
    at, month, words = laid.row[laid.marked], laid.month[laid.marked], laid.words
    length = _by_month(present + marked_only)[at, month]
    unmarked[laid.marked] -= _total(length, words >= NOT_EXPECTED)
    if marked_only.any():
        enrolled[laid.marked] += _total(_by_month(marked_only)[at, month], words >= SAID)
    line, day = np.nonzero(words == NOT_EXPECTED)
    units = _by_month(present)[at[line], month[line], day]
    enrolled[laid.marked] -= added(line, units, len(at))
    line, day = np.nonzero(words > SAID)
    part, of = (words[line, day] - SAID).astype("int64"), length[line, day].astype("int64")

    def missed(rule: str) -> Ints:
        absent = np.zeros(len(laid.stay), dtype="int64")
        absent[laid.marked] = added(line, of * half_days.counted(part, rule) // DAY, len(at))
        return absent

    return {
        "enrolled": enrolled,
        "absent": missed(half_day),
        "absent_other": missed(half_days.other(half_day)),
        "unmarked": unmarked,
    }


def ignored(laid: Lines, days: SchoolDays, told: Said) -> dict[str, int]:
    """Student-days whose marks do not count, by why (``metrics.attendance.Counted``)."""
    words, at, month = laid.words, laid.row[laid.marked], laid.month[laid.marked]
    taught = _by_month(days.length)[at, month] > 0
    known = taught & (_by_month(days.known)[at, month] != UNKNOWN)
    there = words > NOTHING
    count = np.count_nonzero
    no_calendar = there & ~days.spoken[laid.stay][laid.marked, None]
    conflicts = 0
    if told.conflict is not None:
        conflicts = int(count(told.conflict[laid.told] & known & (words > SILENT)))
    return {
        "outside enrolment": told.elsewhere + int(count(told.words)) - int(count(there)),  # not text
        "no calendar": int(count(no_calendar)),  # not text
        "closed day": int(count(there & ~taught & ~no_calendar)),  # not text
        "outside coverage": int(count(there & taught & ~known)),  # not text
        "nothing said": int(count(known & (words == SILENT))),  # not text
        "duplicate": told.duplicate,
        "conflict": conflicts,
        "not expected": int(count(known & (words == NOT_EXPECTED))),  # not text
    }


def _length(days: SchoolDays, meaning: int) -> np.ndarray:
    """Units of the school days that are known in one way, by row and place."""
    return np.where(days.known == meaning, days.length, 0).astype("int16")


def _by_month(values: np.ndarray) -> np.ndarray:
    return values.reshape(len(values), values.shape[1] // DAYS, DAYS)


def _within(length: np.ndarray, laid: Lines) -> Ints:
    """Units of school days in each line."""
    running = np.zeros((len(length), length.shape[1] + 1), dtype="int64")
    np.cumsum(length, axis=1, dtype="int64", out=running[:, 1:])
    return running[laid.row, laid.until] - running[laid.row, laid.since]


def _total(length: np.ndarray, counts: np.ndarray) -> Ints:
    """Sum of each line over the days that count."""
    return np.einsum("ij,ij->i", length, counts, dtype="int64", casting="unsafe")
