"""Days that stand across a heading row: "2-Sep", "9/2", "Tue 9/2", or 2, 4, 9 under a month."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from loaders import dates
from loaders.cell_pattern import CellPattern
from loaders.day_column import ORDERS, likelier
from loaders.form import Answers, Need
from loaders.month_names import MONTHS
from loaders.school_years import read_year
from tables.units import FIRST_MONTH
from words import phrase

_WEEKDAY = r"(?:mon|tues?|wed|thur?s?|fri|sat|sun)[a-z]*|m|tu|t|w|th|f|su|sa"
_IN_SPANISH = r"lun(?:es)?|mi[eé](?:rcoles)?|jue(?:ves)?|vie(?:rnes)?|s[aá]b(?:ado)?|dom(?:ingo)?|martes"
_WEEKDAYS = re.compile(rf"^(?:{_WEEKDAY}|{_IN_SPANISH}|mar)\.?$", re.IGNORECASE)
_SURELY_SPANISH = re.compile(rf"^\s*(?:{_IN_SPANISH})\.?,?\s+(?=\d)", re.IGNORECASE)
_MAYBE_SPANISH = re.compile(rf"^\s*(?:{_IN_SPANISH}|mar)\.?,?\s+(?=\d)", re.IGNORECASE)
_AROUND = CellPattern(
    rf"^(?:(?:{_WEEKDAY})\.?,?\s+)?(.*?)(?:,?\s*\(?(?:{_WEEKDAY})\.?\)?)?$", re.IGNORECASE | re.DOTALL
)
_HALF = re.compile(r"^(.*\d)\s*[-(,]?\s*(am|pm)\)?$", re.IGNORECASE)
_HALF_FIRST = re.compile(r"^(am|pm)\s*[-:]?\s*(.*\d.*)$", re.IGNORECASE)
_PARTIAL = re.compile(
    r"^\d{1,2}\s*[-/]\s*\d{1,2}$|^\d{1,2}\.\s?\d{1,2}\.$|^\d{1,2}[-/\s.]*(?:de )?[^\W\d_]{3,10}\.?$|"
    r"^[^\W\d_]{3,10}[-\s.]*\d{1,2}(?:st|nd|rd|th)?$",
    re.I,
)
_NUMBERS = re.compile(r"^(\d{1,2})\s*[-/.]\s*(\d{1,2})")
_MONTHS = {name: number for name, number in MONTHS.items() if name not in ("out", "set")}
"""Names of months that mean nothing else in a heading or a title: "Out 2" may be a way out."""
_MONTH = re.compile(rf"\b({'|'.join(sorted(_MONTHS, key=len, reverse=True))})\b\.?", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
_DIGIT = re.compile(r"\d")
_WIDEST = 30
"""Letters; a longer cell is no heading of a day."""
_LEAP = 2024
"""A year with a 29 February, set in while only day and month are known."""


@dataclass(frozen=True)
class Head:
    """What one heading cell says: ``text`` a date of its own year or of ``_LEAP``, ``whole`` which of
    the two, ``half`` am or pm where a day has two columns."""

    text: str
    whole: bool
    half: str = ""


def is_weekday(text: str) -> bool:
    """Whether a cell names a day of the week: Mon, Tue., Thursday, Th."""
    return bool(_WEEKDAYS.match(text.strip()))


def without_weekdays(line: list[str]) -> list[str]:
    """The cells of a row of days without the Spanish names of weekdays before them.

    Beside "lun 8", "mar 9" is a Tuesday; alone it is the ninth of March.
    """
    if not any(_SURELY_SPANISH.match(text) for text in line if text):
        return line
    return [_MAYBE_SPANISH.sub("", text) for text in line]


def day_number(text: str) -> int:
    """The number of a day without its month, with or without a day of the week: "Tue 2" is 2; 0 for none."""
    core = _AROUND.match(" ".join(text.split()))
    bare = core[1].strip() if core else text.strip()
    return int(bare) if bare.isdecimal() and len(bare) < 3 else 0


@lru_cache(maxsize=1 << 14)
def head(text: str) -> Head | None:
    """Read a cell as a day; None where it is none. "Tue 9/2" and "9/2 (Tue)" are 9/2."""
    if len(text) > _WIDEST or not _DIGIT.search(text):
        return None
    return next((each for each in _tries(text) if dates.is_day(each.text)), None)


def _tries(text: str) -> Iterator[Head]:
    """What a cell may say, likeliest first."""
    bare = " ".join(text.replace("\u00a0", " ").split())
    half = ""
    if found := _HALF.match(bare):
        bare, half = found[1].strip(), found[2].lower()
    elif found := _HALF_FIRST.match(bare):
        bare, half = found[2].strip(), found[1].lower()
    core = _AROUND.match(bare)
    for each in dict.fromkeys([bare, core[1].strip() if core else bare]):
        yield Head(each, True, half)
        if not _PARTIAL.match(each):
            continue
        month = _MONTH.search(re.sub(r"[\d\-./]", " ", each))
        if _NUMBERS.match(each) and not month:
            yield Head(re.sub(r"\s*[-/.]\s*", "/", each.rstrip(".")) + f"/{_LEAP}", False, half)
        elif month:
            day = int(re.sub(r"[^0-9]", "", each))
            yield Head(f"{_LEAP}-{_MONTHS[month[1].lower()]:02d}-{day:02d}", False, half)


def month_of(texts: Sequence[str]) -> tuple[int, str]:
    """Month and school year that titles and the sheet's name tell; 0 and "" where they do not.

    "Sep 2025" is month 9 of the school year 2025; "2025-26" is the school year 2025.
    """
    month, year = 0, ""
    for text in texts:
        found = _MONTH.search(text)
        named = _MONTHS[found[1].lower()] if found else 0
        month = month or named
        span = re.search(r"20\d\d\s*[-–/]\s*(?:20)?\d\d(?!\d)", text)
        alone = _YEAR.search(text)
        if span and read_year(span[0]):
            year = year or read_year(span[0])
        elif alone and named:
            year = year or str(int(alone[1]) - (named < FIRST_MONTH))
    return month, year


def order_of(heads: Sequence[Head], answers: Answers) -> tuple[str, list[Need]]:
    """Whether heads such as 9/2 put the month first.

    One of the two numbers stays the same from head to head while the other runs: that is the month.
    """
    texts = pd.Series([each.text for each in heads], dtype="str")
    order = dates.order(texts)
    if order != "undecided":
        return order, []
    numbers = [found for each in heads if (found := _NUMBERS.match(each.text))]
    first, second = {found[1] for found in numbers}, {found[2] for found in numbers}
    if 2 * len(first) < len(second):
        return "mdy", []
    if 2 * len(second) < len(first):
        return "dmy", []
    proposed, sure = likelier(texts)
    answer = answers.get("date_order", "")
    if answer in ORDERS or sure:
        return (answer if answer in ORDERS else proposed), []
    return proposed, [
        Need("date_order", phrase("Do the dates put the month or the day first?"), ORDERS, proposed)
    ]


def days_of(heads: Mapping[int, Head], order: str, year: str) -> dict[int, str]:
    """ISO day of each head by column; "" where the year is not known or there is no such day.

    Args:
        year: school year of heads without a year, by the year it begins in; "": not known.
    """
    texts = pd.Series({at: each.text for at, each in heads.items()}, dtype="str")
    found = dates.days(texts, order)
    days = {}
    for at, each in heads.items():
        day = found.get(at)
        if pd.isna(day):
            days[at] = ""
        elif each.whole:
            days[at] = str(day)
        else:
            days[at] = _in_year(str(day), year)
    return days


def _in_year(day: str, year: str) -> str:
    if not year:
        return ""
    number = int(year) + (int(day[5:7]) < FIRST_MONTH)
    if day[5:] == "02-29" and number % 4:
        return ""
    return f"{number}{day[4:]}"
