"""Days and times as people and tools write them, turned into ISO text without guessing.

``09/03/2025`` is September in one country and March in another. What decides is the whole column:
a 14 in first place is a day. Where nothing decides, the order is "undecided" and must be asked.
"""

import re

import numpy as np
import pandas as pd

ISO, MDY, DMY, UNDECIDED, NONE = "iso", "mdy", "dmy", "undecided", "none"

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january",
            "feb february",
            "mar march",
            "apr april",
            "may",
            "jun june",
            "jul july",
            "aug august",
            "sep sept september",
            "oct october",
            "nov november",
            "dec december",
        ),
        start=1,
    )
    for name in names.split()
}
_WORD = "|".join(sorted(_MONTHS, key=len, reverse=True))
_WEEKDAY = r"(?:(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)[a-z]*\.?,?\s+)?"
_DAY = re.compile(
    rf"^\s*{_WEEKDAY}(?:"
    r"(?P<y1>\d{4})(?P<sep>[-/.])(?P<m1>\d{1,2})(?P=sep)(?P<d1>\d{1,2})"
    r"|(?P<a>\d{1,2})(?P<sep2>[-/.])(?P<b>\d{1,2})(?P=sep2)(?P<y2>\d{4}|\d{2})"
    rf"|(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?[-\s.]+(?P<w3>{_WORD})[a-z]*[-\s.,]+(?P<y3>\d{{4}}|\d{{2}})"
    rf"|(?P<w4>{_WORD})[a-z]*\.?\s+(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y4>\d{{4}})"
    r"|(?P<y5>(?:19|20)\d{2})(?P<m5>0[1-9]|1[0-2])(?P<d5>[0-2]\d|3[01])"
    r")(?P<rest>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_TIME = re.compile(
    r"^[,T\s]+(?P<h>\d{1,2})[:.](?P<mi>\d{2})(?:[:.](?P<s>\d{2})(?:[.,]\d+)?)?\s*(?P<ap>[ap]\.?\s?m\.?)?\s*"
    r"(?:Z|UTC|GMT|[A-Z]{3,4}|(?:GMT|UTC)?\s*[+−-]\d{1,2}(?::?\d{2})?)?\s*$",
    re.IGNORECASE,
)


def _parts(text: str) -> tuple[int, int, int, str, str] | None:
    """Year, first, second number, what kind they are (iso, dot, slash) and the rest of the text."""
    found = _DAY.match(text)
    if found is None:
        return None
    g = found.groupdict()
    rest = g["rest"]
    if g["y1"]:
        return int(g["y1"]), int(g["m1"]), int(g["d1"]), ISO, rest
    if g["y5"]:
        return int(g["y5"]), int(g["m5"]), int(g["d5"]), ISO, rest
    if g["a"]:
        kind = "dot" if g["sep2"] == "." else "slash"
        return _full(g["y2"]), int(g["a"]), int(g["b"]), kind, rest
    if g["w3"]:
        return _full(g["y3"]), _MONTHS[g["w3"].lower()], int(g["d3"]), ISO, rest
    return int(g["y4"]), _MONTHS[g["w4"].lower()], int(g["d4"]), ISO, rest


def _full(year: str) -> int:
    """Two digits mean this century up to 69, as spreadsheets take them less strictly (29)."""
    number = int(year)
    if len(year) == 4:
        return number
    return 2000 + number if number < 70 else 1900 + number


def _exists(year: int, month: int, day: int) -> bool:
    if not (1 <= month <= 12 and 1900 <= year <= 2199):
        return False
    long = 31 if month in (1, 3, 5, 7, 8, 10, 12) else 30
    if month == 2:
        long = 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 1 <= day <= long


def _kinds(values: pd.Series) -> pd.Series:
    return pd.Series(values.dropna().unique())


def order(values: pd.Series) -> str:
    """In which order a column writes day and month.

    Args:
        values: cells as text; blanks and cells that are no date do not count.

    Returns:
        "iso" (year first, or the month in letters), "mdy", "dmy", "undecided" (every day is at most
        12, or the cells contradict one another) or "none" (no cell is a date). Dots between the
        numbers mean day first unless a cell says otherwise.
    """
    seen = iso = dots = month_first = day_first = 0
    for text in _kinds(values):
        parts = _parts(text)
        if parts is None or (parts[4].strip() and not _TIME.match(parts[4])):
            continue
        seen += 1
        _, first, second, kind, _ = parts
        if kind == ISO:
            iso += 1
            continue
        dots += kind == "dot"
        day_first += first > 12 >= second
        month_first += second > 12 >= first
    if not seen:
        return NONE
    if iso == seen:
        return ISO
    if bool(month_first) != bool(day_first):
        return MDY if month_first else DMY
    if not month_first and dots == seen - iso:
        return DMY
    return UNDECIDED


def _read(values: pd.Series, by: str, with_time: bool) -> pd.Series:
    known: dict[str, object] = {}
    for text in _kinds(values):
        known[text] = _iso(text, by, with_time)
    return values.map(known).astype("str") if known else pd.Series(np.nan, values.index, dtype="str")


def _iso(text: str, by: str, with_time: bool) -> object:
    parts = _parts(text)
    if parts is None:
        return np.nan
    year, first, second, kind, rest = parts
    if kind == ISO or by == MDY:
        month, day = first, second
    elif by == DMY:
        month, day = second, first
    else:
        return np.nan
    if not _exists(year, month, day):
        return np.nan
    iso_day = f"{year:04d}-{month:02d}-{day:02d}"
    clock = _TIME.match(rest)
    if rest.strip() and clock is None:
        return np.nan
    if not with_time:
        return iso_day
    if clock is None:
        return f"{iso_day}T00:00:00"
    hour, minute, second_ = int(clock["h"]), int(clock["mi"]), int(clock["s"] or 0)
    if clock["ap"]:
        if not 1 <= hour <= 12:
            return np.nan
        hour = hour % 12 + (12 if clock["ap"].lower().startswith("p") else 0)
    if hour > 23 or minute > 59 or second_ > 59:
        return np.nan
    return f"{iso_day}T{hour:02d}:{minute:02d}:{second_:02d}"


def is_day(text: str) -> bool:
    """Whether a text is a day, whichever of day and month it puts first."""
    return any(isinstance(_iso(text, by, False), str) for by in (MDY, DMY))


def days(values: pd.Series, order: str) -> pd.Series:
    """Days as ISO text (``2025-09-02``), the time of day dropped; missing where a cell is no day.

    Args:
        values: cells as text.
        order: as ``order`` returns it; while "undecided", only days that cannot be misread are read.
    """
    return _read(values, order, with_time=False)


def times(values: pd.Series, order: str) -> pd.Series:
    """Local date and time as ISO text (``2025-09-02T11:47:23``); missing where a cell is none.

    A zone behind the time (``GMT-5``) is not applied: the time on the wall where the file was made
    is kept. Fractions of a second are dropped; a cell without time is midnight.
    """
    return _read(values, order, with_time=True)
