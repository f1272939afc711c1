"""Attendance marks: what each says, one word a student, school and day."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.keys import Ints, distinct, found_at, ints
from metrics.school_days import DAYS, SchoolDays
from metrics.stays import Stays
from tables import DAY

BLANK = ord(" ")
"""Nothing stands there."""

NOTHING, SILENT, NOT_EXPECTED, SAID = 0, 1, 2, 3
"""What a mark says: none is there; nothing; that the student was not expected; from SAID on how much they
missed, a unit of a whole day a step. The stronger word is the larger."""

MEANING = {"unknown": SILENT, "not_expected": NOT_EXPECTED}
"""Every other status says something."""

STRENGTH = SAID + DAY + 1
"""How many different words there are."""


@dataclass(frozen=True)
class Marks:
    """Marks as they are kept.

    Attributes:
        months: ``source, person, school, month`` (202509); several sources may speak of one.
        marks: (rows of ``months``, 31) characters, uint8; BLANK: nothing stands there.
        entries: what they mean: ``source, mark, status, units`` (part of the day missed, in units of a
            whole day).
    """

    months: pd.DataFrame
    marks: np.ndarray
    entries: pd.DataFrame


@dataclass(frozen=True)
class Said:
    """Words by student, school and month.

    Attributes:
        key: ``place`` of each row, growing, each once.
        words: int16 (rows, 31).
        schools: of the stays, growing.
        duplicate: surplus marks that say the same.
        conflict: bool (rows, 31): marks differ; the strongest counts. None: nowhere.
        elsewhere: marks at schools, or in months, in which no student has a stay.
    """

    key: Ints
    words: np.ndarray
    schools: Ints
    duplicate: int
    conflict: np.ndarray | None
    elsewhere: int

    def rows(self, person: Ints, school: Ints, month: Ints, days: SchoolDays) -> Ints:
        """Row of each student's month (position on the axis) in a school; -1 where there is none."""
        at = np.searchsorted(self.schools, school)
        return found_at((person * len(self.schools) + at) * (days.size // DAYS) + month, self.key)


def said(marks: Marks, found: Stays, days: SchoolDays) -> Said:
    """Turn marks into words; of several sources for one day the strongest counts.

    Of several marks a word about the student goes before "not expected", and among words the larger
    absence.

    Raises:
        ValueError: a mark misses less than nothing or more than a day.
    """
    words = _words(marks)
    schools = np.unique(found.school)
    months, school = ints(marks.months["month"]), ints(marks.months["school"])
    month = (months // 100 - 1970) * 12 + months % 100 - 1 - days.start
    line, length = found_at(school, schools), days.size // DAYS
    usable = (line >= 0) & (month >= 0) & (month < length)
    key = (ints(marks.months["person"]) * len(schools) + line) * length + month
    elsewhere = 0
    if not usable.all():
        elsewhere = int(np.count_nonzero(words[~usable]))
        key, words = key[usable], words[usable]
    if not (key[1:] > key[:-1]).all():  # the store gives them in order, source by source
        return _strongest(key, words, schools, elsewhere)
    return Said(key, words, schools, 0, None, elsewhere)


def _words(marks: Marks) -> np.ndarray:
    """What each mark says; one that no entry explains says nothing."""
    part = ints(marks.entries["units"])
    if len(part) and (part.min() < 0 or part.max() > DAY):
        raise ValueError(f"a mark misses {part.min()} to {part.max()} units of a day of {DAY}")
    sources, source_at = np.unique(ints(marks.months["source"]), return_inverse=True)
    table = np.full((len(sources), 256), SILENT, dtype="int16")
    table[:, BLANK] = NOTHING
    place = found_at(ints(marks.entries["source"]), sources).tolist()
    told = zip(place, marks.entries["mark"], marks.entries["status"], part.tolist(), strict=True)
    for line, mark, status, missed in told:
        if line >= 0:
            table[line, ord(mark)] = MEANING.get(str(status), SAID + missed)
    if len(sources) == 1:
        return table[0][marks.marks]
    return table[source_at[:, None], marks.marks]


def _strongest(key: Ints, words: np.ndarray, schools: Ints, elsewhere: int) -> Said:
    """The strongest word of several sources for each day."""
    at, row = distinct(key)
    order = np.argsort(row, kind="stable")
    best = np.maximum.reduceat(words[order], np.searchsorted(row[order], np.arange(len(at))), axis=0)
    several = np.bincount(row, minlength=len(at))[row] > 1
    rows, days = np.nonzero(words[several])
    packed = (row[several][rows] * DAYS + days) * STRENGTH + words[several][rows, days]
    packed.sort()
    place, word = packed // STRENGTH, packed % STRENGTH
    again, same = place[1:] == place[:-1], word[1:] == word[:-1]
    conflict = np.zeros(best.shape, dtype=bool)
    differ = place[1:][again & ~same & (word[:-1] > SILENT)]  # silence contradicts nobody
    conflict[differ // DAYS, differ % DAYS] = True
    return Said(key[at], best, schools, int((again & same).sum()), conflict, elsewhere)
