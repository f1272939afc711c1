"""Days and times as people and tools write them, turned into ISO text without guessing.

``09/03/2025`` is September in one country and March in another. What decides is the whole column:
a 14 in first place is a day. Where nothing decides, the order is "undecided" and must be asked.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np
import pandas as pd

from loaders.coded import Written, narrow, written
from loaders.month_names import MONTHS, WEEKDAYS
from loaders.moulds import Mould, filled_in, moulds

ISO, MDY, DMY, UNDECIDED, NONE = "iso", "mdy", "dmy", "undecided", "none"

_WORD = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = rf"(?:(?:{'|'.join(sorted(WEEKDAYS, key=len, reverse=True))})[^\W\d_]*(?:-feira)?\.?,?\s+)?"
_OF = r"(?:del?\s+)?"
"""Stands between day, month and year in Spanish and Portuguese."""
_DAY = re.compile(
    rf"^\s*{_WEEKDAY}(?:"
    r"(?P<y1>\d{4})(?P<sep>[-/.])(?P<m1>\d{1,2})(?P=sep)(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep2>[-/.])(?P<b>\d{1,2})(?P=sep2)(?P<y2>\d{4}|\d{2})"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er|º|°)?[-/\s.]+{_OF}(?P<w3>{_WORD})[-/\s.,]+{_OF}"
    r"(?P<y3>\d{4}|\d{2})"
    rf"|(?P<w4>{_WORD})\.?\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th|er|º|°)?,?\s+{_OF}(?P<y4>\d{{4}})"
    r"|(?P<y5>\d{4})(?P<m5>\d{2})(?P<d5>\d{2})"
    r")(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_LENGTHS = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
_TIME = re.compile(
    r"[,T\s]+(?P<h>\d{1,2})[:.](?P<mi>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<ap>[ap]\.?\s?m\.?)?\s*"
    r"(?:Z|UTC|GMT|[A-Z]{3,4}|(?:GMT|UTC)?\s*[+−-]\d{1,2}(?::?\d{2})?)?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Parts:
    """What stands in the texts of a mould: numbers of each, and what they share.

    Attributes:
        mould: the texts.
        year, first, second: numbers as they come; of words the month is the first.
        kind: iso, dot or slash.
        rest: where the text behind the day begins.
        held: False for a text that only looked like a day (eight digits that are none).
    """

    mould: Mould
    year: np.ndarray
    first: np.ndarray
    second: np.ndarray
    kind: str
    rest: int
    held: np.ndarray

    @property
    def clock(self) -> re.Match[str] | None:
        return _TIME.match(self.mould.text, self.rest)

    @property
    def day_alone(self) -> bool:
        return not self.mould.text[self.rest :].strip()


def _parts(mould: Mould) -> _Parts | None:
    """The day in the texts of a mould; None where there is none. No rule looks at a digit's value."""
    found = _DAY.match(mould.text)
    if found is None:
        return None

    def number(name: str) -> np.ndarray:
        return mould.number(found.span(name))

    held = np.ones(len(mould.at), dtype=bool)
    kind = ISO
    if found["y1"]:
        year, first, second = number("y1"), number("m1"), number("d1")
    elif found["y5"]:
        year, first, second = number("y5"), number("m5"), number("d5")
        held = (year >= 1900) & (year <= 2099) & (first >= 1) & (first <= 12) & (second <= 31)
    elif found["a"]:
        year, first, second = number("y2"), number("a"), number("b")
        year, kind = _full(year, found["y2"]), "dot" if found["sep2"] == "." else "slash"
    elif found["w3"]:
        year, second = _full(number("y3"), found["y3"]), number("d3")
        first = np.full(len(held), MONTHS[found["w3"].lower()])
    else:
        year, second = number("y4"), number("d4")
        first = np.full(len(held), MONTHS[found["w4"].lower()])
    return _Parts(mould, year, first, second, kind, found.start("rest"), held)


def _full(year: np.ndarray, written: str) -> np.ndarray:
    """Two digits mean this century up to 69, as spreadsheets take them less strictly (29)."""
    return year if len(written) == 4 else year + np.where(year < 70, 2000, 1900)


def _exists(year: np.ndarray, month: np.ndarray, day: np.ndarray) -> np.ndarray:
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    inside = (month >= 1) & (month <= 12) & (year >= 1900) & (year <= 2199)
    long = _LENGTHS[np.where(inside, month, 0)] + ((month == 2) & leap)
    return inside & (day >= 1) & (day <= long)


@dataclass(frozen=True, eq=False)
class Stamps:
    """A column with the days and times in it, found once for whatever is asked of them."""

    told: Written

    @cached_property
    def parts(self) -> list[_Parts]:
        """Those that are a day, with or without a time behind it."""
        found = (_parts(mould) for mould in moulds(self.told.different))
        return [parts for parts in found if parts is not None and (parts.day_alone or parts.clock)]

    def read(self, by: str, with_time: bool) -> Written:
        """Days (``2025-09-02``) or times (``2025-09-02T11:47:23``) as ISO texts, none of them twice; missing
        where a cell is none. As ``days`` and ``times`` read them."""
        size = len(self.told.different)
        numbers = np.zeros((6, size), dtype="int64")
        there = np.zeros(size, dtype=bool)
        for parts in self.parts:
            if parts.kind != ISO and by not in (MDY, DMY):
                continue
            swapped = parts.kind != ISO and by == DMY
            month, day = (parts.second, parts.first) if swapped else (parts.first, parts.second)
            good = parts.held & _exists(parts.year, month, day)
            hour, minute, second, on_clock = _clock(parts.mould, parts.clock)
            if with_time:
                good &= on_clock
            numbers[:, parts.mould.at] = [parts.year, month, day, hour, minute, second]
            there[parts.mould.at] = good
        return _told_by(self.told.numbers, numbers if with_time else numbers[:3], there)


def _told_by(rows: np.ndarray, numbers: np.ndarray, there: np.ndarray) -> Written:
    """Rows by their different ISO texts, made of year, month, day (hour, minute, second) of each text."""
    key = np.zeros(len(there), dtype="int64")
    for number, most in zip(numbers, (0, 13, 32, 24, 60, 60), strict=False):
        key = key * most + number
    pattern = "0000-00-00T00:00:00" if len(numbers) > 3 else "0000-00-00"
    if there.all() and (key[1:] > key[:-1]).all():  # as tools write them, one after the other
        return Written(rows, filled_in(pattern, numbers))
    of, times = pd.factorize(key[there])
    meant = np.full(len(there) + 1, -1)
    meant[:-1][there] = of
    first = np.flatnonzero(there)[~pd.Series(of).duplicated().to_numpy()]
    return Written(narrow(meant, len(times))[rows], filled_in(pattern, numbers[:, first]))


def order(values: pd.Series) -> str:
    """In which order a column writes day and month.

    Args:
        values: cells as text; blanks and cells that are no date do not count.

    Returns:
        "iso" (year first, or the month in letters), "mdy", "dmy", "undecided" (every day is at most
        12, or the cells contradict one another) or "none" (no cell is a date). Dots between the
        numbers mean day first unless a cell says otherwise.
    """
    return order_of([Stamps(written(values))])


def order_of(columns: Iterable[Stamps]) -> str:
    """The one order in which several columns write day and month, as ``order`` tells it."""
    seen = iso = dots = month_first = day_first = 0
    for parts in (parts for column in columns for parts in column.parts):
        number = int(parts.held.sum())
        seen += number
        if parts.kind == ISO:
            iso += number
            continue
        dots += number * (parts.kind == "dot")
        day_first += int(((parts.first > 12) & (parts.second <= 12)).sum())
        month_first += int(((parts.second > 12) & (parts.first <= 12)).sum())
    if not seen:
        return NONE
    if iso == seen:
        return ISO
    if bool(month_first) != bool(day_first):
        return MDY if month_first else DMY
    if not month_first and dots == seen - iso:
        return DMY
    return UNDECIDED


def _clock(
    mould: Mould, found: re.Match[str] | None
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Hour, minute and second of each text, midnight without a time; and which of them there are."""
    if found is None:
        midnight = np.zeros(len(mould.at), dtype="int64")
        return midnight, midnight, midnight, np.ones(len(midnight), dtype=bool)
    hour, minute = mould.number(found.span("h")), mould.number(found.span("mi"))
    second = mould.number(found.span("s") if found["s"] else (0, 0))
    good = (minute <= 59) & (second <= 59)
    if found["ap"]:
        good &= (hour >= 1) & (hour <= 12)
        hour = hour % 12 + (12 if found["ap"].lower().startswith("p") else 0)
    return hour, minute, second, good & (hour <= 23)


@lru_cache(maxsize=1 << 12)  # headings are the same from file to file
def is_day(text: str) -> bool:
    """Whether a text is a day, whichever of day and month it puts first."""
    return bool(are_days(pd.Series([text], dtype="str"))[0])


def are_days(values: pd.Series) -> np.ndarray:
    """As ``is_day``, of each text of a column; a column costs little more than one text."""
    stamps = Stamps(written(values))
    return (stamps.read(MDY, False).numbers >= 0) | (stamps.read(DMY, False).numbers >= 0)


def days(values: pd.Series, order: str) -> pd.Series:
    """Days as ISO text (``2025-09-02``), the time of day dropped; missing where a cell is no day.

    Args:
        values: cells as text.
        order: as ``order`` returns it; while "undecided", only days that cannot be misread are read.
    """
    return Stamps(written(values)).read(order, False).values.set_axis(values.index)


def times(values: pd.Series, order: str) -> pd.Series:
    """Local date and time as ISO text (``2025-09-02T11:47:23``); missing where a cell is none.

    A zone behind the time (``GMT-5``) is not applied: the time on the wall where the file was made
    is kept. Fractions of a second are dropped; a cell without time is midnight.
    """
    return Stamps(written(values)).read(order, True).values.set_axis(values.index)
