"""Where a sign-in sheet has its days, its people, its totals and its notes."""

import re
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

import numpy as np

from loaders.cell_pattern import CellPattern
from loaders.form import Document, Sheet
from loaders.glance import texts, top
from loaders.signin_heads import Head, day_number, head, is_weekday, month_of, without_weekdays
from loaders.signin_week import week_heads
from loaders.status_codes import sign_in_status
from loaders.student_ids import OWN, STATE, SYSTEM, whole
from loaders.summed_rows import named
from loaders.titles import facts_of
from loaders.words import Headings, plain

LOOK = 40
"""Rows in which the first row of days is looked for."""

LEAST = 3
"""Fewest days across that make a sign-in sheet by themselves; see ``sign_in_sheets``."""

_MOST_SMALL = 3
"""More rows that hold a single day than this are rows of a table, such as the answers to a form."""

LONGEST = 5000
"""A sheet with more rows is no sign-in sheet."""

HEADS = Headings.of(
    student=f"{OWN}|{SYSTEM}|{STATE}|id|student|participant id|member id|child id|youth id",
    name=(
        "last first|name|student name|participant|participant name|full name|students|child|child name|"
        "name last first|youth name|names|lastfirst|last name first name|participants|attendee|"
        "nombre|nombre completo|nombre del estudiante|nombre del alumno|nombre y apellidos|estudiante|alumno"
    ),
    first="first name|first|firstname|given name|primer nombre|nombre de pila|vorname|prénom",
    last="last name|last|lastname|surname|family name|apellido|apellidos|nachname|sobrenome",
    grade="grade|gr|grade level|grd|grado",
    school="school|site|campus|building|home school|school name|day school|escuela|colegio|plantel",
)
_OF = HEADS.field_of
_TOTAL = re.compile(
    r"\b(?:totals?|sum|count|percent|ada)\b|^#|%|days? (?:present|attended|absent)|sessions attended|"
    r"attended|^(?:present|absent|excused|tardy|hours|attendance)$|times present"
)
_TOTAL_ROW = re.compile(
    r"\btotals?\b|^(?:present|absent|excused|daily attendance|attendance|count|headcount|head count|"
    r"number present|number of students|students present|daily count|sum)$|^# "
)
_MEAN = re.compile(r"\s*\d+\s*%|\s*\d*[.,]\d+\s*%?\s*")
"""A share or a mean: no mark of a day."""
_COUNT = CellPattern(r"^\s*[\d.:]*\d[\d.:]*\s*$")


@dataclass
class Block:
    """One row of days and the people under it; positions in the sheet's cells.

    Attributes:
        top: the row with the days; headings: all rows that head the block, ``top`` among them.
        heads: the days by column.
        columns: student, name, grade, ... by column.
        totals: columns that sum up.
        people, total_rows, notes, nameless: rows below; ``nameless`` have marks but no id.
        month, year: as titles and the sheet's name tell them.
    """

    top: int
    headings: list[int]
    heads: dict[int, Head]
    columns: dict[str, int]
    totals: list[int]
    people: list[int] = field(default_factory=list)
    total_rows: list[int] = field(default_factory=list)
    notes: list[int] = field(default_factory=list)
    nameless: list[int] = field(default_factory=list)
    month: int = 0
    year: str = ""


@dataclass
class SignInSheet:
    """A sheet with its blocks, title rows and what the titles say."""

    sheet: Sheet
    blocks: list[Block]
    titles: list[int]
    facts: dict[str, str]


_READ: WeakKeyDictionary[Sheet, tuple[list[Block], list[int], dict[str, str]] | None] = WeakKeyDictionary()
"""What was found in a sheet. Not with the sheet itself: what holds its own key is kept for ever."""


def sign_in_sheets(document: Document) -> list[SignInSheet]:
    """The sheets of a document that have days across and people below, in order.

    A month with one or two sessions has few days across; such a sheet is taken where another sheet of
    the file has its people under the same headings, or where the marks leave no doubt.
    """
    found = [(sheet, _read_once(sheet)) for sheet in document.sheets]
    every = [(each or _read_sheet(sheet, least=1), each is not None) for sheet, each in found]
    told = [(each, many or _no_doubt(each)) for each, many in every if each is not None]
    sure = {_layout(each) for each, known in told if known}
    return [each for each, known in told if known or _layout(each) in sure]


def _read_once(sheet: Sheet) -> SignInSheet | None:
    if sheet not in _READ:
        found = _read_sheet(sheet, LEAST)
        _READ[sheet] = (found.blocks, found.titles, found.facts) if found else None
    kept = _READ[sheet]
    return SignInSheet(sheet, *kept) if kept else None


def _layout(found: SignInSheet) -> tuple[tuple[str, int], ...]:
    """Which columns stand beside the days, and where."""
    return tuple(sorted(found.blocks[0].columns.items()))


def _no_doubt(found: SignInSheet) -> bool:
    """Whether people are named by id or name, and all cells under the days are marks."""
    block = found.blocks[0]
    named = {"student", "name", "last"} & set(block.columns)
    return bool(named) and len(block.people) >= 2 and share_understood(found, counts=False) == 1.0


def _read_sheet(sheet: Sheet, least: int) -> SignInSheet | None:
    """Find the blocks of a sheet; None where no row of at least so many days has people below."""
    if sheet.cells.empty or len(sheet.cells) > LONGEST or sheet.cells.shape[1] < 2:
        return None
    first = _tops([without_weekdays(line) for line in top(sheet, LOOK)], [sheet.name], least)
    if not first or (least < LEAST and len(first) > _MOST_SMALL):
        return None
    cells = [without_weekdays(line) for line in texts(sheet.cells)]
    tops = _tops(cells, [sheet.name], least)
    blocks = []
    ends = [*sorted(tops)[1:], len(cells)]
    for row, end in zip(sorted(tops), ends, strict=True):
        above = [text for line in cells[max(0, row - 12) : row] for text in line if text]
        block = _block(cells, row, tops[row], end)
        block.month, block.year = month_of([*reversed(above), sheet.name])
        blocks.append(block)
    peopled = [block for block in blocks if block.people or block.nameless]
    if not peopled:
        return None
    titles = list(range(min(peopled[0].headings)))
    return SignInSheet(sheet, peopled, titles, facts_of(cells[row] for row in titles))


def _tops(cells: list[list[str]], named: list[str], least: int) -> dict[int, dict[int, Head]]:
    """Rows of days: at least so many different days, more than anything else but ids and totals."""
    found: dict[int, dict[int, Head]] = {}
    for row, line in enumerate(cells):
        days = {at: day for at, text in enumerate(line) if text and (day := head(text))}
        if _are_months([line[at] for at in days]):
            continue
        if len({(each.text, each.half) for each in days.values()}) < least:
            days = _day_numbers(cells, row, named, least) or _of_week(cells, row)
        if len(days) < least:
            continue
        if least < LEAST:  # a single day is a heading only beside "Student ID", "Name" and the like
            is_top = any(plain(text) in _OF for text in line)
        else:
            is_top = len(days) >= 0.4 * sum(bool(text) for text in line)
        if is_top:
            found[row] = days
    return found


def _are_months(headings: list[str]) -> bool:
    """Whether headings are months with their year, not days: "Aug-25", "Sep-25", "Jan-26"."""
    told = [found for text in headings if (found := _MONTH_YEAR.match(text))]
    if len(told) < 2 or len(told) < len(headings):
        return False
    months, years = {found[1].lower() for found in told}, {int(found[2]) for found in told}
    return len(months) == len(told) and max(years) - min(years) < 2


_MONTH_YEAR = re.compile(r"^\s*([^\W\d]{3,})\.?[-\s’'](\d\d)\s*$")


def _day_numbers(cells: list[list[str]], row: int, named: list[str], least: int) -> dict[int, Head]:
    """Heads such as 2, 4, 9, or Tue 2, Thu 4: rising numbers up to 31 where a month is named above or by the
    sheet."""
    numbers = {at: day for at, text in enumerate(cells[row]) if text and (day := day_number(text))}
    if row and (heads := _of_months(cells, row, numbers)):
        return heads if len(heads) >= least else {}
    rising = list(numbers.values())
    if len(rising) < least or sorted(set(rising)) != rising or not 1 <= rising[0] <= rising[-1] <= 31:
        return {}
    above = [text for line in cells[max(0, row - 12) : row] for text in line if text]
    month, _ = month_of([*reversed(above), *named])
    if not month:
        return {}
    return {at: found for at, day in numbers.items() if (found := head(f"{month}/{day}"))}


def _of_week(cells: list[list[str]], row: int) -> dict[int, Head]:
    return week_heads(cells[row], [text for line in cells[max(0, row - 12) : row] for text in line if text])


_OF_DAYS = re.compile(
    r"\b(?:enrol|absen|presen|attend|tard|member|days|dias|ausen|asist|falta|inscri|matric)"
)
"""In a heading with a month: its numbers are days counted, not days of it."""


def _of_months(cells: list[list[str]], row: int, numbers: dict[int, int]) -> dict[int, Head]:
    """Heads such as 9, 16, 7, 14 where the row above names the month of each: it stands over the first."""
    months = {at: month for at, text in enumerate(cells[row - 1]) if text and (month := month_of([text])[0])}
    if len(months) < 2 or any(_OF_DAYS.search(plain(cells[row - 1][at])) for at in months):
        return {}
    heads: dict[int, Head] = {}
    for at, day in numbers.items():
        month = next((months[begin] for begin in sorted(months, reverse=True) if begin <= at), 0)
        if month and (found := head(f"{month}/{day}")):
            heads[at] = found
    return heads


def _block(cells: list[list[str]], top: int, heads: dict[int, Head], end: int) -> Block:
    headings = [top]
    for near in (top - 1, top + 1):
        if 0 <= near < end and _heads_too(cells[near], heads):
            headings.append(near)
    columns: dict[str, int] = {}
    totals = []
    for row in sorted(headings):
        for at, text in enumerate(cells[row]):
            word = plain(text)
            if not word or at in heads:
                continue
            key = _OF.get(word, "")
            if key and key not in columns and at not in columns.values():
                columns[key] = at
            elif _TOTAL.search(word) and at not in columns.values() and at not in totals:
                totals.append(at)
    block = Block(top, sorted(headings), heads, columns, totals)
    for row in range(max(headings) + 1, end):
        _place(cells[row], row, block)
    return block


def _heads_too(line: list[str], heads: dict[int, Head]) -> bool:
    """Whether a row beside the days heads the table, too: days of the week, or names of the columns, with or
    without months over the days."""
    under = [line[at] for at in heads if line[at]]
    if under and all(is_weekday(text) for text in under):
        return True
    known = sum(plain(text) in _OF for text in line if text)
    if under and all(month_of([text])[0] for text in under):
        return known >= 1
    return not under and known >= 2


def _place(line: list[str], row: int, block: Block) -> None:
    """Say what a row below the days is."""
    filled = [at for at, text in enumerate(line) if text]
    if not filled:
        return
    key_at, name_at = block.columns.get("student"), block.columns.get("name", block.columns.get("last"))
    key = line[key_at].strip() if key_at is not None else ""
    key = whole(key)
    lead = [at for at in (key_at, name_at) if at is not None and line[at]]
    label = plain(line[filled[0]])
    marks = [line[at] for at in block.heads if line[at]]
    of_an_id = bool(key) and any(c.isdigit() for c in key)
    if not of_an_id and (_TOTAL_ROW.search(label) or _sums_up(line[filled[0]], marks)):
        block.total_rows.append(row)
    elif len(filled) == 1 and not marks and not (key and " " not in key and any(c.isdigit() for c in key)):
        if lead and key_at is None and _is_name(line[lead[0]]):
            block.people.append(row)
        else:
            block.notes.append(row)
    elif marks and all(is_weekday(text) for text in marks) and not key:
        block.headings.append(row)
    elif key or (key_at is None and lead):
        block.people.append(row)
    elif marks and lead:
        block.nameless.append(row)
    elif marks and not lead and all(text.replace(".", "").isdigit() for text in marks):
        block.total_rows.append(row)
    else:
        block.notes.append(row)


def _sums_up(label: str, marks: list[str]) -> bool:
    """Whether a row is called an average or a share, with nothing but such figures under the days."""
    return bool(marks) and named(label) and all(_MEAN.fullmatch(text) for text in marks)


def _is_name(text: str) -> bool:
    return ":" not in text and "=" not in text and len(text) <= 40


def share_understood(found: SignInSheet, counts: bool = True) -> float:
    """Share of the marks under the days that a sign-in sheet may hold; 0 where there are none.

    Args:
        counts: numbers are marks, too (minutes, hours).
    """
    marks = [
        row[at]
        for block in found.blocks
        for row in texts(found.sheet.cells.iloc[[*block.people, *block.nameless]])
        for at in block.heads
        if row[at]
    ]
    good = [sign_in_status(text)[0] != "" or (counts and bool(_COUNT.match(text))) for text in marks]
    return float(np.mean(good)) if good else 0.0
