"""Lists of days without any heading: "Student: 10021 Garcia, Ana", and days with their codes below it."""

import re

from loaders import dates
from loaders.form import Document, Sheet
from loaders.glance import texts, top
from loaders.grouped_students import MOST, id_of
from loaders.long_days import LongDays, Mark
from loaders.status_codes import day_status

LONGEST = 50_000
"""Rows of a printed list, at most."""
_STUDENT = re.compile(
    r"^\W*(?:student|pupil|estudiante|alumn[oa]|aluno|sch[uü]ler(?:in)?|[ée]l[èe]ve)\b", re.IGNORECASE
)
_DAY = re.compile(r"^\s*([^\W_]{1,4}\.?,?\s+)?(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4})(?:\s+|\s*[-–:]\s*)(.*)$")
"""A day and what stands behind it in the same cell, a day of the week before it."""
_CODE = re.compile(r"^\S{1,4}(?=\s|$)")
_MOST_LETTERS = 24
_TRUE = 0.8


def headless_days(document: Document) -> list[LongDays]:
    """The sheets of a document that list days below lines that name a student, each as a table of days."""
    found = [_of(sheet) for sheet in document.sheets if 2 <= len(sheet.cells) <= LONGEST]
    return [each for each in found if each is not None]


def _of(sheet: Sheet) -> LongDays | None:
    if not any(map(_names_student, top(sheet))):
        return None
    lines = texts(sheet.cells)
    named = [at for at, line in enumerate(lines) if _names_student(line)]
    if not named or any(_has_day(text) for line in lines[: named[0]] for text in line if text):
        return None
    marks: list[Mark] = []
    rows = list(named)
    student, of = "", (0, 0)
    for at in range(named[0], len(lines)):
        if at in named:
            student = id_of(" ".join(text for text in lines[at] if text))
            of = (at, next(c for c, text in enumerate(lines[at]) if text))
        elif (mark := _mark(at, lines[at])) is not None:
            cells = {**mark.cells, "student": of}
            marks.append(Mark(at, {**mark.told, "student": student}, cells))
            rows.append(at)
    dated = sum(any(_has_day(text) for text in line if text) for line in lines)
    codes = [mark.told.get("code", "") for mark in marks]
    known = sum(day_status(code)[0] != "" for code in codes)
    if not marks or len(marks) < _TRUE * dated or 2 * known < len(marks):
        return None
    data = sorted(set(rows) - set(named))
    return LongDays(sheet, marks, named, data)


def _names_student(line: list[str]) -> bool:
    """Whether a line says that it names a student, and does, by an id."""
    filled = [text for text in line if text]
    if not 0 < len(filled) <= MOST or not _STUDENT.match(filled[0]):
        return False
    return bool(id_of(" ".join(filled))) and not any(_has_day(text) for text in filled)


def _has_day(text: str) -> bool:
    return dates.is_day(text.strip()) or bool((found := _DAY.match(text)) and dates.is_day(found[2]))


def _mark(row: int, line: list[str]) -> Mark | None:
    """The day and the code of a line; None where it begins with no day."""
    filled = [at for at, text in enumerate(line) if text]
    if not filled:
        return None
    first = line[filled[0]].strip()
    if not dates.is_day(first):
        found = _DAY.match(first)
        if not found or not dates.is_day(found[2]):
            return None
        code = _CODE.match(found[3].strip())
        told = {"day": found[2], "code": code[0] if code else found[3].strip()}
        return Mark(row, told, {"day": (row, filled[0]), "code": (row, filled[0])})
    rest = [at for at in filled[1:] if len(line[at].strip()) <= _MOST_LETTERS]
    at = next((each for each in rest if day_status(line[each].strip())[0]), rest[0] if rest else -1)
    if at < 0:
        return None
    return Mark(row, {"day": first, "code": line[at]}, {"day": (row, filled[0]), "code": (row, at)})
