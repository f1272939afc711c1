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


def placed(marks: pd.DataFrame, found: pd.DataFrame, days: SchoolDays, half_day: str = "fractions") -> Placed:
    """Put marks where they belong; of several for one day the strongest word counts.

    A part of the day missed is the same part of a shorter school day. Of several marks a word about
    the student goes before "not expected", and among words the larger absence.

    Args:
        marks: ``person, school, day, status, units``.
        found: stays with ``row`` of ``days``.
        days: the school days.
        half_day: "fractions" or "half_or_more".

    Raises:
        ValueError: ``half_day`` is no known rule, or a mark misses less than nothing or more than a day.
    """
    if half_day not in ("fractions", "half_or_more"):
        raise ValueError(f"half_day is {half_day!r}, neither 'fractions' nor 'half_or_more'")
    part = marks["units"].to_numpy("int64")
    if len(part) and (part.min() < 0 or part.max() > DAY):
        raise ValueError(f"a mark misses {part.min()} to {part.max()} units of a day of {DAY}")
    if half_day == "half_or_more":
        part = np.where(2 * part >= DAY, DAY, 0)
    kinds, texts = pd.factorize(marks["status"])
    state = np.array([*(MEANING.get(text, SAID) for text in texts), SILENT])[kinds]
    word = state * (DAY + 1) + np.where(state == SAID, part, 0)

    lines = np.unique(found["school"].to_numpy("int64"))
    size = days.length.shape[1]
    person, school = marks["person"].to_numpy("int64"), pd.Index(lines).get_indexer(marks["school"])
    at = day_numbers(marks["day"]) - days.start
    usable = (school >= 0) & (at >= 0) & (at < size)
    everywhere = usable.all()
    place = (person * len(lines) + school) * size + at
    place, word, surplus, conflict = _strongest(
        *((place, word) if everywhere else (place[usable], word[usable]))
    )

    stay = _stay(place, found, lines, days)
    row = found["row"].to_numpy("int64")[stay] if len(found) else stay
    position = place % size if size else place
    length = days.length[row, position].astype("int64") if size else place
    state = word // (DAY + 1)
    enrolled = stay >= 0
    spoken = days.rows["calendar"].to_numpy()[row] if len(found) else enrolled
    known = days.known[row, position] != UNKNOWN if size else enrolled
    silenced = [
        ("outside enrolment", ~enrolled),
        ("no calendar", ~spoken),
        ("closed day", length == 0),
        ("outside coverage", ~known),
        ("nothing said", state == SILENT),
    ]
    ignored, counts = {}, np.ones(len(place), dtype=bool)
    for why, silent in silenced:
        ignored[why] = int((counts & silent).sum())
        counts &= ~silent
    if not everywhere:
        for why, amount in _elsewhere(
            person[~usable], school[~usable], at[~usable], marks[~usable], days, lines
        ):
            ignored[why] += amount
    ignored["duplicate"] = surplus
    ignored["conflict"] = int((counts & conflict).sum())
    ignored["not expected"] = int((counts & (state == NOT_EXPECTED)).sum())
    missed = length * (word % (DAY + 1)) // DAY
    said = state == SAID
    return Placed(stay[counts], position[counts], length[counts], missed[counts], said[counts], ignored)


def _strongest(place: np.ndarray, word: np.ndarray) -> tuple[np.ndarray, np.ndarray, int, np.ndarray]:
    """The strongest word for each place, surplus marks that say the same, and whether words differ.

    One sort of one whole number does it: place and word packed together, the strongest word last.
    """
    packed = np.sort(place * STRENGTH + word)
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
    size = days.length.shape[1]
    opens = (found["first"].to_numpy("int64") - days.start).clip(0, size)
    closes = (found["last"].to_numpy("int64") - days.start).clip(-1, size - 1)
    rows = np.flatnonzero(opens <= closes)
    if not len(rows) or not len(place):
        return np.full(len(place), -1)
    base = found["person"].to_numpy("int64") * len(lines) + np.searchsorted(lines, found["school"].to_numpy())
    rows = rows[np.argsort((base * size + opens)[rows])]
    begins, ends = (base * size + opens)[rows], (base * size + closes)[rows]
    candidate = np.searchsorted(begins, place, side="right") - 1
    held = (candidate >= 0) & (place <= ends[candidate])
    return np.where(held, rows[candidate], -1)


def _elsewhere(
    person: np.ndarray,
    school: np.ndarray,
    at: np.ndarray,
    marks: pd.DataFrame,
    days: SchoolDays,
    lines: np.ndarray,
) -> list[tuple[str, int]]:
    """Student-days at schools without students, or on days beyond every calendar."""
    apart = pd.DataFrame({"person": person, "school": marks["school"].to_numpy(), "at": at, "line": school})
    apart = apart.drop_duplicates(["person", "school", "at"])
    spoken = days.rows.groupby("school")["calendar"].any().reindex(lines).to_numpy("bool")
    of = apart["line"].to_numpy()
    nowhere = of < 0
    without = ~nowhere & (~spoken[of] if len(lines) else nowhere)
    return [
        ("outside enrolment", int(nowhere.sum())),
        ("no calendar", int(without.sum())),
        ("closed day", int((~nowhere & ~without).sum())),
    ]
