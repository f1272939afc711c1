"""School years as files write them: "2025-26", "2025-2026", "SY 2025/26"; 2025 is the year it begins."""

import re

import pandas as pd

from loaders.coded import Coded
from loaders.form import FATES, Answers, Document, Need
from tables.units import FIRST_MONTH, year_name
from words import phrase

THE_FILE = phrase("the file")
_SPAN = re.compile(r"(?<!\d)(20\d\d)\s*[-–—/]\s*(20)?(\d\d)(?!\d)")
_JOINED = re.compile(r"^\s*(20\d\d)(20\d\d)\s*$")
_ALONE = re.compile(r"^\s*(20\d\d)(?:\.0)?\s*$")
_ENOUGH = 10
"""Students who all entered in one school year: with fewer it may be chance."""
YEAR_MEANS = ("begins", "ends")


def read_year(text: str, ends: bool = False) -> str:
    """The year a school year begins in, as text; "" where none is told.

    "2025-26", "2025-2026", "20252026" and "SY2025/26" are 2025.

    Args:
        ends: a year alone is the one in which the school year ends, as many state systems have it.
    """
    found = _SPAN.search(text) or _JOINED.match(text)
    if found:
        begins, last = int(found[1]), int(found[found.re.groups][-2:])
        return str(begins) if (begins + 1) % 100 == last else ""
    alone = _ALONE.match(text)
    return str(int(alone[1]) - ends) if alone else ""


def years_alone(column: Coded, entered: pd.Series, answers: Answers) -> tuple[bool, list[Need]]:
    """Whether a year alone ("2026") is the one a school year ends in; asked where nothing tells.

    Args:
        column: the column of years.
        entered: school year of the entry day of each row; the latest ones of a year tell which it is.
    """
    alone = [number for number, text in enumerate(column.texts) if _ALONE.match(text)]
    answer = answers.get("year_means", "")
    if not alone or answer in YEAR_MEANS:
        return answer == "ends", []
    latest = pd.to_numeric(entered, errors="coerce").groupby(column.numbers).max()
    apart = {int(column.texts[n][:4]) - latest[n] for n in alone if n in latest.index and latest[n] > 0}
    if apart in ({0}, {1}):
        return apart == {1}, []
    year = int(column.texts[alone[0]].strip()[:4])
    means = {
        "begins": phrase("It begins: {year}", year=year_name(year)),
        "ends": phrase("It ends: {year}", year=year_name(year - 1)),
    }
    return False, [
        Need(
            "year_means",
            phrase("Does {year} stand for the year that begins or that ends?", year=year),
            means,
            "begins",
        )
    ]


def school_years(days: pd.Series) -> pd.Series:
    """School year of ISO days, as text; missing stays missing."""
    years = pd.to_numeric(days.str[:4]) - (pd.to_numeric(days.str[5:7]) < FIRST_MONTH).astype("int64")
    return years.astype("Int64").astype("str").where(days.notna())


def guess_year(document: Document, first_days: pd.Series) -> tuple[str, bool]:
    """The school year a file is about: sure where its titles name one, or where all its days of entry
    lie in one; else the latest of them."""
    for sheet in document.sheets:
        if sheet.cells.empty:
            continue
        top = sheet.cells.iloc[:30].to_numpy(object)
        titles = top[(sheet.fates[:30] == FATES.index("title")) & (top == top)]
        for text in [sheet.name, *titles.tolist()]:
            found = _SPAN.search(str(text))
            if found and read_year(found[0]):
                return read_year(found[0]), True
    years = school_years(first_days).dropna()
    if not len(years):
        return "", False
    alone = years.nunique() == 1 and len(years) == len(first_days) >= _ENOUGH
    return str(years.max()), alone


def year_need(proposed: str, what: str = THE_FILE) -> Need:
    """Ask which school year a file is about; the answer is the year it begins in."""
    choices = {}
    if proposed:
        near = range(int(proposed) - 1, int(proposed) + 2)
        choices = {str(year): year_name(year) for year in near}
    question = phrase(
        "Which school year is {file} about? Answer with the year it begins in: 2025 for 2025–26.", file=what
    )
    return Need("year", question, choices, proposed)
