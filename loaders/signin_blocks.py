"""Where a sign-in sheet has its days, its people, its totals and its notes."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from loaders.codes import sign_in_status
from loaders.form import Sheet
from loaders.signin_heads import Head, heads, is_weekday, month_of
from loaders.stacked import words
from loaders.words import plain

LOOK = 40
"""Rows in which the first row of days is looked for."""

LEAST = 3
"""Fewest days across that make a sign-in sheet (two where the marks under them say so, too)."""

LONGEST = 5000
"""A sheet with more rows is no sign-in sheet."""

HEADS = {
    "student": words(
        "student id|student number|id|student #|local id|id number|student no|perm id|studentid|sid|id #|"
        "participant id|member id|child id|state id|ssid|youth id|pupil id|student id #|school id number|"
        "student local id|local student id|student|lasid|student code|upn|osis"
    ),
    "name": words(
        "last first|name|student name|participant|participant name|full name|students|child|child name|"
        "name last first|youth name|names|lastfirst|last name first name|participants|attendee"
    ),
    "first": words("first name|first|firstname|given name"),
    "last": words("last name|last|lastname|surname|family name"),
    "grade": words("grade|gr|grade level|grd"),
    "school": words("school|site|campus|building|home school|school name|day school"),
}
_OF = {plain(name): key for key, names in HEADS.items() for name in names}
_TOTAL = re.compile(
    r"\b(?:totals?|sum|count|percent|ada)\b|^#|%|days? (?:present|attended|absent)|sessions attended|"
    r"attended|^(?:present|absent|excused|tardy|hours|attendance)$|times present"
)
_TOTAL_ROW = re.compile(
    r"\btotals?\b|^(?:present|absent|excused|daily attendance|attendance|count|headcount|head count|"
    r"number present|number of students|students present|daily count|sum)$|^# "
)
_FACT = re.compile(r"^\s*([A-Za-z][A-Za-z /-]{1,30}?)\s*[:=]\s*(.*)$", re.DOTALL)
FACTS = {
    "school": "site|school|location|campus|building|school name|school site|site name|program site",
    "partner": "partner|provider|organization|organisation|agency|vendor|community partner|"
    "partner organization|operated by|partner name|host",
    "activity": "activity|program|programme|club|class|course|group|activity name|program name|session|"
    "club name|class name|enrichment",
}
_FACT_OF = {name: key for key, names in FACTS.items() for name in names.split("|")}


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


def read_sheet(sheet: Sheet) -> SignInSheet | None:
    """Find the blocks of a sheet; None where no row of days stands across."""
    if sheet.cells.empty or len(sheet.cells) > LONGEST or sheet.cells.shape[1] < LEAST:
        return None
    cells = [
        ["" if text != text or text is None else str(text) for text in row]
        for row in sheet.cells.to_numpy(object)
    ]
    tops = _tops(cells, [sheet.name])
    if not tops:
        return None
    first = min(tops)
    titles, facts = list(range(first)), {}
    blocks = []
    ends = [*sorted(tops)[1:], len(cells)]
    for top, end in zip(sorted(tops), ends, strict=True):
        above = [text for row in cells[max(0, top - 12) : top] for text in row if text]
        block = _block(cells, top, tops[top], end)
        block.month, block.year = month_of([*reversed(above), sheet.name])
        blocks.append(block)
        titles = [row for row in titles if row not in block.headings]
    facts = _facts([cells[row] for row in titles])
    return SignInSheet(sheet, [block for block in blocks if block.people or block.nameless], titles, facts)


def _tops(cells: list[list[str]], named: list[str]) -> dict[int, dict[int, Head]]:
    """Rows of days: at least three different days, more than anything else but ids and totals."""
    read = heads(text for row in cells[:LOOK] for text in row if text)
    found: dict[int, dict[int, Head]] = {}
    for row, texts in enumerate(cells):
        if row == LOOK:
            if not found:
                break
            read = heads(text for row in cells for text in row if text)
        days = {at: read[text] for at, text in enumerate(texts) if text in read}
        if len({(each.text, each.half) for each in days.values()}) < LEAST:
            days = _day_numbers(cells, row, named)
        if len(days) >= LEAST and len(days) >= 0.4 * sum(bool(text) for text in texts):
            found[row] = days
    return found


def _day_numbers(cells: list[list[str]], row: int, named: list[str]) -> dict[int, Head]:
    """Heads such as 2, 4, 9, 11: rising numbers up to 31 where a month is named above or by the sheet."""
    numbers = {
        at: int(text.strip())
        for at, text in enumerate(cells[row])
        if text.strip().isdecimal() and len(text.strip()) < 3
    }
    rising = list(numbers.values())
    if len(rising) < LEAST or sorted(set(rising)) != rising or not 1 <= rising[0] <= rising[-1] <= 31:
        return {}
    above = [text for line in cells[max(0, row - 12) : row] for text in line if text]
    month, _ = month_of([*reversed(above), *named])
    read = heads(f"{month}/{day}" for day in rising) if month else {}
    return {at: read[f"{month}/{day}"] for at, day in numbers.items() if f"{month}/{day}" in read}


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


def _heads_too(texts: list[str], heads: dict[int, Head]) -> bool:
    """Whether a row beside the days heads the table, too: days of the week, or names of the columns."""
    under = [texts[at] for at in heads if texts[at]]
    if under and all(is_weekday(text) for text in under):
        return True
    return not under and sum(plain(text) in _OF for text in texts if text) >= 2


def _place(texts: list[str], row: int, block: Block) -> None:
    """Say what a row below the days is."""
    filled = [at for at, text in enumerate(texts) if text]
    if not filled:
        return
    key_at, name_at = block.columns.get("student"), block.columns.get("name", block.columns.get("last"))
    key = texts[key_at].strip() if key_at is not None else ""
    lead = [at for at in (key_at, name_at) if at is not None and texts[at]]
    label = plain(texts[filled[0]])
    marks = [texts[at] for at in block.heads if texts[at]]
    if _TOTAL_ROW.search(label) and not (key and any(c.isdigit() for c in key)):
        block.total_rows.append(row)
    elif len(filled) == 1 and not marks and not (key and " " not in key and any(c.isdigit() for c in key)):
        if lead and key_at is None and _is_name(texts[lead[0]]):
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


def _is_name(text: str) -> bool:
    return ":" not in text and "=" not in text and len(text) <= 40


def _facts(rows: list[list[str]]) -> dict[str, str]:
    """Site, partner and activity that the titles name, and the title itself."""
    facts: dict[str, str] = {}
    for texts in rows:
        filled = [(at, text) for at, text in enumerate(texts) if text]
        for number, (_, text) in enumerate(filled):
            found = _FACT.match(text)
            if not found:
                facts.setdefault("title", " ".join(text.split()))
                continue
            key = _FACT_OF.get(plain(found[1]), "")
            value = found[2].strip()
            if not value and number + 1 < len(filled) and not _FACT.match(filled[number + 1][1]):
                value = filled[number + 1][1].strip()
            if key and value:
                facts.setdefault(key, " ".join(value.split()))
    return facts


def share_understood(
    found: SignInSheet, meaning: Callable[[str], tuple[str, bool]] = sign_in_status
) -> float:
    """Share of the marks under the days that a sign-in sheet may hold; 0 where there are none."""
    rows = [row for block in found.blocks for row in (*block.people, *block.nameless)]
    columns = sorted({at for block in found.blocks for at in block.heads})
    if not rows or not columns:
        return 0.0
    marks = found.sheet.cells.iloc[rows, columns].to_numpy(object).ravel()
    texts = [str(text) for text in marks if text == text and text is not None]
    good = [
        meaning(text)[0] != "" or text.replace(".", "").replace(":", "").strip().isdigit() for text in texts
    ]
    return float(np.mean(good)) if good else 0.0
