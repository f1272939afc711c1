"""Sign-in sheets of one week: Mon, Tue, Wed across, and "Week of 9/15/2025" above."""

import re
from collections.abc import Iterable
from datetime import date, timedelta

import pandas as pd

from loaders import dates
from loaders.signin_heads import Head
from loaders.words import plain

_WEEK = re.compile(
    r"\b(?:week|wk|semana)\b\W*(?:of|del?|beginning|starting|:)?\W*(?:the |el |lunes |monday )?"
    r"\W*((?:[^\W\d]{3,}\.?\s)?\S*\d.*?)\s*(?:$|[-–—]\s|\bto\b|\bthrough\b|\bal?\b)",
    re.IGNORECASE,
)
_NAMES = (
    "m|mo|mon|monday|l|lu|lun|lunes",
    "t|tu|tue|tues|tuesday|mar|martes",
    "w|we|wed|wednesday|x|mi|mie|mié|miercoles|miércoles",
    "th|thu|thur|thurs|thursday|r|j|ju|jue|jueves",
    "f|fr|fri|friday|v|vi|vie|viernes",
    "sa|sat|saturday|sab|sáb|sabado|sábado",
    "su|sun|sunday|dom|domingo",
)
_DAY_OF = {name: number for number, names in enumerate(_NAMES) for name in names.split("|")}


def week_heads(line: list[str], above: Iterable[str]) -> dict[int, Head]:
    """The days of a row of weekdays, by the week that a title names; {} where none does, or where day and
    month of it may be either."""
    told = {at: _DAY_OF[plain(text)] for at, text in enumerate(line) if plain(text) in _DAY_OF}
    if not told or list(told.values()) != sorted(set(told.values())):
        return {}
    first = next((day for text in above if (day := _week(text)) is not None), None)
    if first is None:
        return {}
    return {at: Head((first + timedelta(days=number)).isoformat(), True) for at, number in told.items()}


def _week(text: str) -> date | None:
    """The Monday of the week that a title names."""
    found = _WEEK.search(" ".join(text.split()))
    if found is None or not dates.is_day(found[1]):
        return None
    read = {order: dates.days(pd.Series([found[1]], dtype="str"), order)[0] for order in ("mdy", "dmy")}
    days = {date.fromisoformat(str(day)) for day in read.values() if not pd.isna(day)}
    likely = {day for day in days if day.weekday() in (0, 6)} if len(days) > 1 else days
    if len(likely) != 1:
        return None
    day = likely.pop()
    return day + timedelta(days=1) if day.weekday() == 6 else day - timedelta(days=day.weekday())
