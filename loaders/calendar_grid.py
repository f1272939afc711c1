"""Daily codes on a calendar: a row a student and month, and a column for each day of the month, 1 to 31."""

import re
from calendar import monthrange
from functools import partial

from loaders.form import Answers, Document, Sheet
from loaders.glance import texts
from loaders.grid import Grid, look_for_grid
from loaders.long_days import LongDays, Mark
from loaders.school_years import guess_year, read_year, year_need
from loaders.signin_heads import day_number
from loaders.sis_headings import HEADINGS as DAILY
from loaders.student_ids import IDS, one_id
from loaders.totals_headings import HEADINGS as TOTALS
from loaders.words import Headings, headed, plain
from loaders.year_spans import Span, month_in
from tables.units import FIRST_MONTH

HEADINGS = Headings(
    {
        **{field: DAILY[field] for field in (*IDS, "school", "name")},
        "month": TOTALS["span"],
        "year": TOTALS["year"] | {"calendar year", "año"},
    }
)
_LEAST = 20
"""Fewest days across: a month has so many days of school."""
_OF_THE_CALENDAR = {"year", "calendar year", "año"}
_DAY = re.compile(r"^\s*(?:day|d[ií]a|d)\s*(?=\d)", re.IGNORECASE)
_SAID = re.compile(r"[^\W_]")
"""A mark on a day that its month does not have is a filler where it holds no letter or digit."""


def calendar_grids(document: Document, answers: Answers) -> list[LongDays]:
    """The sheets of a document that are calendars, each as a table of days."""
    found = [_of(document, sheet, answers) for sheet in document.sheets if not sheet.cells.empty]
    return [each for each in found if each is not None]


def _of(document: Document, sheet: Sheet, answers: Answers) -> LongDays | None:
    grid = look_for_grid(sheet, HEADINGS.known)
    if grid is None:
        return None
    columns = one_id(headed(grid, HEADINGS))
    days = _days(grid, set(columns.values()))
    if not {"student", "month"} <= set(columns) or len(days) < _LEAST:
        return None
    lines, body = grid.rows.tolist(), texts(grid.body)
    months = [month_in(line[columns["month"]]) for line in body]
    if not any(months):
        return None
    last = _year_of_document(document, answers)
    at = partial(_year, columns=columns, calendar=_is_calendar(grid, columns))
    years = [at(line, month) or (last if month else "") for line, month in zip(body, months, strict=True)]
    lacks = any(month and not year for month, year in zip(months, years, strict=True))
    needs = (year_need(guess_year(document, grid.body[columns["month"]].iloc[:0])[0]),) if lacks else ()
    marks = [
        mark
        for row, line, month, year in zip(lines, body, months, years, strict=True)
        for mark in _marks(row, line, month, year, columns, days)
    ]
    return LongDays(sheet, marks, grid.header_rows, lines, needs)


def _days(grid: Grid, used: set[int]) -> dict[int, int]:
    """The columns of days, rising; {} where their numbers do not rise from 1 on."""
    told = {at: day_number(_DAY.sub("", text)) for at, text in enumerate(grid.headings) if at not in used}
    days = {at: day for at, day in told.items() if day}
    rising = list(days.values())
    return days if rising[:1] == [1] and rising == sorted(set(rising)) and rising[-1] <= 31 else {}


def _is_calendar(grid: Grid, columns: dict[str, int]) -> bool:
    return "year" in columns and plain(grid.headings[columns["year"]]) in _OF_THE_CALENDAR


def _year_of_document(document: Document, answers: Answers) -> str:
    """The school year that the answer or a title tells, by the year it begins in; "" without one."""
    if answer := read_year(answers.get("year", "")):
        return answer
    for sheet in document.sheets:
        for line in texts(sheet.cells.iloc[:5]):
            for text in line:
                if re.search(r"20\d\d\s*[-–/]\s*(?:20)?\d\d", text) and (year := read_year(text)):
                    return year
    return ""


def _year(line: list[str], month: Span | None, columns: dict[str, int], calendar: bool) -> str:
    """The school year that a row tells: in the cell of its month, or in one of its own."""
    if month is None or month.year:
        return month.year if month else ""
    text = line[columns["year"]].strip() if "year" in columns else ""
    if calendar and re.fullmatch(r"20\d\d(?:\.0)?", text):
        return str(int(text[:4]) - (month.number < FIRST_MONTH))
    return read_year(text) if re.search(r"20\d\d\D+\d\d", text) else ""


def _marks(
    row: int, line: list[str], month: Span | None, year: str, columns: dict[str, int], days: dict[int, int]
) -> list[Mark]:
    """The marks of a row, each with its day; a row without a month has days that are none."""
    about = {
        field: at for field, at in columns.items() if field in ("student", "school", "name") and line[at]
    }
    made = []
    for at, day in days.items():
        if not line[at]:
            continue
        if month is None:
            told = f"{line[columns['month']]} {day}"
        else:
            begins = int(year or 2024)
            number = begins + (month.number < FIRST_MONTH)
            if day > monthrange(number, month.number)[1] and not _SAID.search(line[at]):
                continue
            told = f"{number}-{month.number:02d}-{day:02d}"
        texts_told = {field: line[place] for field, place in about.items()} | {"day": told, "code": line[at]}
        cells = {field: (row, place) for field, place in about.items()}
        made.append(Mark(row, texts_told, cells | {"day": (row, columns["month"]), "code": (row, at)}))
    return made
