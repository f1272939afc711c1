"""Attendance marks: one word a student, school and day, on the stay and school day it belongs to."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.school_days import UNKNOWN, SchoolDays
from metrics.stays import day_numbers
from tables import DAY

SILENT, NOT_EXPECTED, SAID = 0, 1, 2
"""What a mark says: nothing, that the student was not expected, or how much they missed."""

MEANING = {"unknown": SILENT, "not_expected": NOT_EXPECTED}
"""Every other status is SAID."""

HALF_DAY = ("sum", "half_is_a_day")
"""Parts of days add up; or half a day or more is a day and less is none."""

STRENGTH = 3 * (DAY + 1)
"""How many different words a mark can say: a meaning and a part of the day."""


@dataclass(frozen=True)
class Placed:
    """Marks that count, one a student, school and day.

    Attributes:
        stay: row of the stays; at: position of the day.
        length: day units of the school day; absent: day units missed; said: bool, else not expected.
        ignored: student-days that do not count, by why; "duplicate" counts surplus marks.
    """

    stay: np.ndarray
    at: np.ndarray
    length: np.ndarray
    absent: np.ndarray
    said: np.ndarray
    ignored: dict[str, int]


def placed(marks: pd.DataFrame, found: pd.DataFrame, days: SchoolDays, half_day: str = "sum") -> Placed:
    """Put marks where they belong; of several for one day the strongest word counts.

    A part of the day missed is the same part of a shorter school day. Of several marks a word about
    the student goes before "not expected", and among words the larger absence.

    Args:
        marks: ``person, school, day, status, units``.
        found: stays with ``row`` of ``days`` and ``spoken``.
        days: the school days.
        half_day: "sum" or "half_is_a_day".

    Raises:
        ValueError: ``half_day`` is no known rule, or a mark misses less than nothing or more than a day.
    """
    lines = np.unique(found["school"].to_numpy("int64"))
    school = pd.Index(lines).get_indexer(marks["school"])
    at = day_numbers(marks["day"]) - days.start
    usable = (school >= 0) & (at >= 0) & (at < days.size)
    place, word = (
        (marks["person"].to_numpy("int64") * len(lines) + school) * days.size + at,
        _words(marks, half_day),
    )
    if not usable.all():
        place, word = place[usable], word[usable]
    place, word, surplus, conflict = _strongest(place, word)
    stay = _stay(place, found, lines, days)
    at = place % max(days.size, 1)
    state, part = word // (DAY + 1), word % (DAY + 1)
    length, known, spoken = _school_day(stay, at, found, days)
    ignored, counts = {}, np.ones(len(place), dtype=bool)
    for why, silent in (
        ("outside enrolment", stay < 0),
        ("no calendar", ~spoken),
        ("closed day", length == 0),
        ("outside coverage", known == UNKNOWN),
        ("nothing said", state == SILENT),
    ):
        ignored[why] = int((counts & silent).sum())
        counts &= ~silent
    if not usable.all():
        for why, amount in _elsewhere(marks[~usable], found).items():
            ignored[why] += amount
    ignored["duplicate"] = surplus
    ignored["conflict"] = int((counts & conflict).sum())
    ignored["not expected"] = int((counts & (state == NOT_EXPECTED)).sum())
    stay, at, length, state, part = (column[counts] for column in (stay, at, length, state, part))
    return Placed(stay, at, length, length * part // DAY, state == SAID, ignored)


def _words(marks: pd.DataFrame, half_day: str) -> np.ndarray:
    """What each mark says as one whole number, the stronger word the larger."""
    if half_day not in HALF_DAY:
        raise ValueError(f"half_day is {half_day!r}, not one of {HALF_DAY}")
    part = marks["units"].to_numpy("int64")
    if len(part) and (part.min() < 0 or part.max() > DAY):
        raise ValueError(f"a mark misses {part.min()} to {part.max()} units of a day of {DAY}")
    if half_day == "half_is_a_day":
        part = np.where(2 * part >= DAY, DAY, 0)
    status = marks["status"]
    if isinstance(status.dtype, pd.CategoricalDtype):
        kinds, texts = status.cat.codes.to_numpy(), status.cat.categories
    else:
        kinds, texts = pd.factorize(status)
    state = np.array([*(MEANING.get(str(text), SAID) for text in texts), SILENT])[kinds]
    return state * (DAY + 1) + np.where(state == SAID, part, 0)


def _school_day(
    stay: np.ndarray, at: np.ndarray, found: pd.DataFrame, days: SchoolDays
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Length in day units, what is known of the day, and whether there is a calendar at all."""
    if not len(stay):
        return at, at, at == 0
    row = found["row"].to_numpy("int64")[stay]
    return days.length[row, at].astype("int64"), days.known[row, at], found["spoken"].to_numpy("bool")[stay]


def _strongest(place: np.ndarray, word: np.ndarray) -> tuple[np.ndarray, np.ndarray, int, np.ndarray]:
    """The strongest word for each place, surplus marks that say the same, and whether words differ.

    One sort of one whole number does it: place and word packed together, the strongest word last.
    """
    packed = place * STRENGTH + word
    if not (packed[1:] >= packed[:-1]).all():  # the store gives them in order, source by source
        packed.sort()
    place, word = packed // STRENGTH, packed % STRENGTH
    again = place[1:] == place[:-1]
    if not again.any():
        return place, word, 0, np.zeros(len(place), dtype=bool)
    same = word[1:] == word[:-1]
    differ = np.append(False, again & ~same & (word[:-1] > DAY))  # silence contradicts nobody
    final = np.append(~again, True)
    group = np.append(0, np.cumsum(final)[:-1])
    conflict = np.bincount(group, differ) > 0
    return place[final], word[final], int((again & same).sum()), conflict


def _stay(place: np.ndarray, found: pd.DataFrame, lines: np.ndarray, days: SchoolDays) -> np.ndarray:
    """Row of the stay that holds each place; -1 where there is none."""
    size = days.size
    opens, closes = days.span(found)
    rows = np.flatnonzero(opens <= closes)
    if not len(rows) or not len(place):
        return np.full(len(place), -1)
    base = found["person"].to_numpy("int64") * len(lines) + np.searchsorted(lines, found["school"].to_numpy())
    rows = rows[np.argsort((base * size + opens)[rows])]
    begins, ends = (base * size + opens)[rows], (base * size + closes)[rows]
    candidate = np.searchsorted(begins, place, side="right") - 1
    held = (candidate >= 0) & (place <= ends[candidate])
    return np.where(held, rows[candidate], -1)


def _elsewhere(marks: pd.DataFrame, found: pd.DataFrame) -> dict[str, int]:
    """Student-days at schools without students, or on days beyond every calendar, by why."""
    apart = marks[["person", "school", "day"]].drop_duplicates()
    spoken = apart["school"].map(found.groupby("school")["spoken"].any())
    return {
        "outside enrolment": int(spoken.isna().sum()),
        "no calendar": int((spoken == False).sum()),  # noqa: E712 (missing is neither)
        "closed day": int((spoken == True).sum()),  # noqa: E712
    }
