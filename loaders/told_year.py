"""The school year that a file speaks of beside its rows: in a title, the name of a sheet, its own name."""

import re
from collections.abc import Iterable

import pandas as pd

from loaders import dates
from loaders.form import FATES, Document
from loaders.month_names import MONTHS
from loaders.school_years import read_year, school_years
from loaders.words import plain
from tables.units import FIRST_MONTH

_SPAN = re.compile(r"(?<!\d)20\d\d\s*[-–—/_]\s*(?:20)?\d\d(?!\d)")
_SEASONS = {
    **dict.fromkeys(("fall", "autumn", "otoño", "herbst", "automne", "outono"), 0),
    **dict.fromkeys(("spring", "primavera", "frühjahr", "frühling", "printemps"), 1),
}
"""What is taken off a year behind a season for the year in which its school year begins; winter and summer
lie in two."""
_MONTHS = {name: number for name, number in MONTHS.items() if len(name) > 3 or name == "may"}
_WORDS = {**_SEASONS, **{name: int(number < FIRST_MONTH) for name, number in _MONTHS.items()}}
_NAMED = re.compile(
    rf"\b({'|'.join(sorted(_WORDS, key=len, reverse=True))})\b[\s.,]*(?:del?\s+)?(20\d\d)\b", re.IGNORECASE
)
_DAY = re.compile(r"(?<!\d)(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}-\d{2}-\d{2})(?!\d)")
ROWS = 30


def told_year(document: Document) -> str:
    """The year in which the school year begins that is told beside the rows; "" where none is, or several.

    Titles go before the names of sheets, and these before the file's own.
    """
    titles = []
    for sheet in document.sheets:
        top = sheet.cells.iloc[:ROWS].to_numpy(object)
        titles += top[(sheet.fates[:ROWS] == FATES.index("title")) & (top == top)].tolist()
    names = [sheet.name for sheet in document.sheets]
    for texts in (titles, names, [document.name.rpartition(".")[0]]):
        found = {year for text in texts for year in _years(str(text))}
        if found:
            return found.pop() if len(found) == 1 else ""
    return ""


def year_in(text: str) -> str:
    """The year in which the school year begins that a text names; "" for none or several."""
    found = {*_years(text)}
    return found.pop() if len(found) == 1 else ""


def _years(text: str) -> Iterable[str]:
    """School years that a text names, by their own name, by a season or month, or by a day."""
    spans = {year for found in _SPAN.findall(text) if (year := read_year(found.replace("_", "-")))}
    if spans:
        return spans
    named = {str(int(year) - _WORDS[word.casefold()]) for word, year in _NAMED.findall(plain(text))}
    if named:
        return named
    days = _DAY.findall(text)
    return set(school_years(_either(pd.Series(days, dtype="str"))).dropna()) if days else set()


def _either(days: pd.Series) -> pd.Series:
    """Days in whichever order they exist: what differs by it is left out."""
    one, other = dates.days(days, "mdy"), dates.days(days, "dmy")
    alike = school_years(one) == school_years(other)
    return one.where(alike | other.isna(), other.where(one.isna()))
