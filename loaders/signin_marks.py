"""What the marks of a sign-in sheet mean, and the attendance rows they make."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from loaders.coded import Coded, coded
from loaders.form import Answers, Need
from loaders.rows import tidy_rows
from loaders.status_codes import sign_in_status, status_need
from loaders.words import letters
from tables.codes import STATUS
from words import mark, phrase, phrase_many

BLANKS = {
    "not_expected": mark("Not expected that day: it does not count"),
    "absent": mark("Absent: the child should have been there"),
    "present": mark("Present: only absences are marked"),
    "unknown": mark("Not known"),
}
UNITS = {"minutes": mark("Minutes"), "hours": mark("Hours")}
_BLANK = re.compile(
    r"\b(?:blank|empty)(?: cell| box)?\s*(?:=|:|means|is|-|–)\s*(?:was )?(absent|not present|present)",
    re.IGNORECASE,
)
_DECIMAL = re.compile(r"^\d+(?:[.,]\d+)?$")
DAY_MINUTES = 24 * 60
_LONG = 15
"""Numbers above this in the cells are minutes rather than hours, unless answered."""


@dataclass
class Marks:
    """The cells where people and days meet, flat: one entry a cell, blank ones too ("").

    ``people`` holds name, sheet and line of each person who is known by name only, by the code made of it.
    """

    person: list[str] = field(default_factory=list)
    school: list[str] = field(default_factory=list)
    day: list[str] = field(default_factory=list)
    session: list[str] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    sheet: list[str] = field(default_factory=list)
    line: list[int] = field(default_factory=list)
    column: list[int] = field(default_factory=list)
    people: dict[str, tuple[str, str, int]] = field(default_factory=dict)


def blank_means(notes: Iterable[str]) -> str:
    """What the titles and keys around a sheet say of blank cells; not expected where they say nothing."""
    for text in notes:
        said = _BLANK.search(text)
        if said:
            return "present" if said[1].casefold() == "present" else "absent"
    return "not_expected"


def attendance(
    name: str, marks: Marks, answers: Answers, proposed: str = "not_expected"
) -> tuple[pd.DataFrame, list[Need]]:
    """Attendance rows, and questions for marks that are not understood.

    Args:
        name: of the file.
        marks: all of the file.
        answers: ``blank``, ``numbers`` and ``code.…`` are used.
        proposed: what a blank cell means unless answered.
    """
    raw = pd.Series(marks.raw, dtype="str")
    column = coded(raw)
    blanks = int(column.blank.sum())
    blank = answers.get("blank", proposed)
    needs = []
    if blanks:
        question = phrase_many(
            blanks,
            "What does a blank cell mean? There are {n}.",
            "What does a blank cell mean? There are {n}.",
        )
        needs.append(Need("blank", question, BLANKS, proposed, sure=True))
    unit, asked = _unit(column.texts, answers)
    meanings, more = _meanings(column, unit, answers)
    table: dict[str, pd.Series | str] = {
        "source_file": name,
        "person_key": pd.Series(marks.person, dtype="str"),
        "school": pd.Series(marks.school, dtype="str"),
        "session_key": pd.Series(marks.session, dtype="str"),
        "session_date": pd.Series(marks.day, dtype="str"),
        "status_raw": raw,
        "status": column.take([status for status, _ in meanings], blank if blank in STATUS else proposed),
        "minutes": column.take([minutes for _, minutes in meanings], ""),
        "denominator_known": "yes",
        "sheet": pd.Series(marks.sheet, dtype="str"),
    }
    tidy = tidy_rows("attendance", table, lines=np.array(marks.line, dtype="int64"), column=0)
    tidy["column"] = pd.Series([letters(at) for at in marks.column], dtype="str")
    return tidy, [*needs, *asked, *more]


def _unit(texts: Sequence[str], answers: Answers) -> tuple[str, list[Need]]:
    """Whether numbers are minutes or hours, "" where there are none but 0 and 1; and the question."""
    numbers = [number for text in texts if text not in ("0", "1") and (number := _number(text)) is not None]
    if not numbers:
        return "", []
    if answers.get("numbers", "") in UNITS:
        return answers["numbers"], []
    likely = "minutes" if max(numbers) > _LONG else "hours"
    return likely, [Need("numbers", phrase("What are the numbers in the cells?"), UNITS, likely)]


def _meanings(column: Coded, unit: str, answers: Answers) -> tuple[list[tuple[str, str]], list[Need]]:
    """Status and minutes of each different mark, and questions for those that are not understood."""
    meanings, needs = [], []
    for text, count in zip(
        column.texts, column.counts(np.ones(len(column.numbers), dtype=bool)), strict=False
    ):
        status, minutes, sure = _meaning(text, unit)
        answer = answers.get(f"code.{text}", "")
        if answer in STATUS:
            status, sure = answer, True
        if not sure:
            needs.append(status_need(text, status, int(count)))
        meanings.append((status or "unknown", minutes))
    return meanings, needs


def _number(text: str) -> float | None:
    """The number a cell holds; none beyond the minutes of a day: such a mark is asked for."""
    number = float(text.replace(",", ".")) if _DECIMAL.match(text) else None
    return None if number is None or number > DAY_MINUTES else number


def _meaning(text: str, unit: str) -> tuple[str, str, bool]:
    """Status, minutes as text, and whether that is sure."""
    number = _number(text)
    minutes = round((number or 0) * (60 if unit == "hours" else 1))
    if number is not None and unit and text not in ("0", "1") and minutes <= DAY_MINUTES:
        return ("present" if minutes > 0 else "absent"), str(minutes), True
    if number is not None and unit and text == "1":
        return "present", "60" if unit == "hours" else "1", True
    status, sure = sign_in_status(text)
    return status, "", sure
