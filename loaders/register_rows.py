"""The rows of one sheet of the register: what its cells mean, which are left out, and why."""

import json
from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.coded import coded
from loaders.day_column import read_days
from loaders.form import FATES, Answers, Need, Problem, Reading, Severity
from loaders.personal import PERSONAL
from loaders.quoted import quoted
from loaders.register_cells import meaning, why_not
from loaders.register_checks import against
from loaders.register_network import RATINGS
from loaders.register_sheet import Field, Register
from loaders.rows import REPEATED, repeats, shared_key, tidy_rows
from loaders.stacked import Part, Stacked, personal_notice
from loaders.words import plain
from tables.readings import SHAPES
from words import phrase

OF_PEOPLE = ("person", "respondent")
"""Kinds of columns that tell of people; what stands in them is not kept."""


def rows_of(register: Register, part: Part, answers: Answers, names: dict[str, dict[str, str]]) -> Reading:
    """One sheet as a table.

    Args:
        names: what partners and activities are called on the sheets before, name to code; added to.
    """
    rows = Stacked([part])
    problems = personal_notice([part])
    columns: dict[str, pd.Series] = {}
    needs: list[Need] = []
    good = np.ones(len(rows), dtype=bool)
    misread: dict[str, np.ndarray] = {}
    for field in register.fields:
        if field.name not in rows.fields:
            continue
        values, bad, more, asked = _field(rows, field, answers)
        columns[field.name], misread[field.name] = values, bad
        problems += more
        needs += asked
        good &= ~bad
    first = register.fields[0].name if register.needed else register.key[0]
    if not register.needed:
        code = columns.get(first, pd.Series([""] * len(rows), dtype="str"))
        columns[first] = code.where(code != "", columns["name"]) if "name" in columns else code
    for other in ("partner", "activity"):
        if register.name == RATINGS.name:  # who rates may be a school, which only intake can tell
            continue
        if other != register.fields[0].name or register.needed or register.name == "sessions":
            problems += _translate(rows, columns, other, names)
    where = (
        first if first in rows.fields else next((f.name for f in register.fields if f.name in columns), "")
    )
    found, whole = _lacking(register, rows, columns, misread, where, good)
    problems += found
    good &= whole
    duplicate, later = _again(register, rows, columns, good)
    what, mend = (
        phrase("“{value}” stands in an earlier row, too, with other entries."),
        phrase("Keep the row that is right."),
    )
    problems += rows.problems(later, where, "left_out", "two_rows", what, mend)
    problems += rows.problems(duplicate, where, "notice", "duplicate", *REPEATED)
    rejected = (~good | later) & ~duplicate
    good &= ~duplicate & ~later
    if "name" in columns and first in ("partner", "activity") and not register.needed:
        said = zip(columns["name"][good].map(plain), columns[first][good], strict=True)
        names[first] = {**{plain(each): each for each in columns[first][good]}, **dict(said)}
    if "extra" in SHAPES[register.name]:
        columns["extra"] = _extra(rows)
    people = [each.name for each in register.fields if each.kind in OF_PEOPLE]
    taken = [str(field) for field in rows.fields if field not in people]
    rows.settle(taken, {"rejected": rejected, "duplicate": duplicate}, people)
    problems += _not_kept(rows, register)
    if "extra" in SHAPES[register.name]:
        _mark_extra(rows, good)
    columns = _in_one(columns)
    table: dict[str, pd.Series | str] = {name: values[good] for name, values in columns.items()}
    table["sheet"] = part.grid.sheet.name
    column = part.columns.get(where, 0)
    tidy = tidy_rows(register.name, table, lines=rows.line[good], column=column)
    counts = (len(rows), len(rows.headings), len(tidy), int(rejected.sum()))
    return Reading({register.name: tidy}, problems, needs, *counts)


def _lacking(
    register: Register,
    rows: Stacked,
    columns: dict[str, pd.Series],
    misread: dict[str, np.ndarray],
    where: str,
    good: np.ndarray,
) -> tuple[list[Problem], np.ndarray]:
    """Rows that lack what they need or tell against themselves: their problems, and which rows do not."""
    good, problems, none = good.copy(), list[Problem](), np.zeros(len(rows), dtype=bool)
    for name in register.required:
        blank = (columns[name] == "").to_numpy() & ~misread.get(name, none)
        at, day = (name if name in rows.fields else where), register.field(name).kind == "day"
        what = (
            phrase("The date is blank.")
            if day
            else phrase("The {column} is blank.", column=register.field(name).title.lower())
        )
        mend = phrase("Write the date.") if day else phrase("Write it, or leave the row out.")
        fault = "no_day" if day else "no_key"
        problems += rows.problems(blank & good, at, "left_out", fault, what, mend)
        good &= ~blank
    for each in against(register.name, columns):
        wrong = each.rows & good
        severity: Severity = "notice" if each.kept else "left_out"
        problems += rows.problems(wrong, each.field, severity, each.code, each.what, each.mend)
        good &= ~wrong | each.kept
    return problems, good


def _again(
    register: Register, rows: Stacked, columns: dict[str, pd.Series], good: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Rows that repeat an earlier one in every cell, and those that share its key with other entries."""
    numbers = [coded(columns[name]).numbers for name in register.key if name in columns]
    later = np.zeros(len(rows), dtype=bool)
    if numbers:
        number, again = shared_key(*numbers)
        duplicate = repeats(rows.body, again & good)
        shared = np.flatnonzero(again & good & ~duplicate)
        later[shared] = pd.Series(number[shared]).duplicated().to_numpy()
    else:  # entries of a log
        duplicate = repeats(rows.body, good)
    return duplicate, later


def _field(
    rows: Stacked, field: Field, answers: Answers
) -> tuple[pd.Series, np.ndarray, list[Problem], list[Need]]:
    """Values of a column ("" where blank), which cells are bad, their problems, and what is asked."""
    column = rows.coded(field.name)
    if field.kind == "day":
        days = read_days(column, answers)
        return days.days.fillna(""), days.bad.to_numpy(), rows.day_problems(days, field.name), [*days.needs]
    if field.kind == "respondent":  # numbered as they come: who it was is not kept
        found: list[str | None] = [str(number) for number in range(1, len(column.texts) + 1)]
    else:
        found = [meaning(field, text) for text in column.texts]
    values = column.take(found, "")
    bad = values.isna().to_numpy()
    problems: list[Problem] = []
    for text in [text for text, value in zip(column.texts, found, strict=True) if value is None]:
        at = column.numbers == column.texts.index(text)
        problems += rows.problems(at, field.name, "left_out", f"not_{field.kind}", *why_not(field, text))
    return values.fillna(""), bad, problems, []


def _translate(
    rows: Stacked, columns: dict[str, pd.Series], field: str, names: dict[str, dict[str, str]]
) -> list[Problem]:
    """Put the code where a row names a partner or activity by its name; note those nobody lists."""
    if field not in columns or field not in names:
        return []
    listed = names[field]
    given = columns[field]
    found = given.map(lambda text: listed.get(plain(text), ""))
    columns[field] = given.where((found == "") | (given == ""), found).astype("str")
    unknown = ((found == "") & (given != "")).to_numpy()
    what = phrase("“{value}” is not on the sheet of activities.")
    if field == "partner":
        what = phrase("“{value}” is not on the sheet of partners.")
    mend = phrase("Add it there, or check the code. The row is loaded.")
    return rows.problems(unknown, field, "notice", "not_listed", what, mend)


def _in_one(columns: dict[str, pd.Series]) -> dict[str, pd.Series]:
    """Lengths in hours beside those in minutes, and one for each person named where nobody counted."""
    found = {name: values for name, values in columns.items() if name not in ("hours", "person")}
    for name, other in (("minutes", "hours"), ("people", "person")):
        if other in columns:
            told = found.get(name, columns[other])
            found[name] = told.where(told != "", columns[other])
    return found


def _not_kept(rows: Stacked, register: Register) -> list[Problem]:
    """Say what of a sheet without columns of its own is not kept, and that names are not."""
    if not register.needed:
        return []
    part = rows.parts[0]
    people = [
        part.columns[each.name]
        for each in register.fields
        if each.kind in OF_PEOPLE and each.name in part.columns
    ]
    told = [at for at in [*people, *_others(rows)] if rows.body[at].notna().any()]
    named = [rows.headings[at].strip() for at in told]
    if not named:
        return []

    what = phrase("Not kept: {names}. Notes and names may be about people.", names=quoted(named))
    mend = phrase("Nothing to do: what is counted was read.")
    line = int(part.grid.sheet.cells.index[part.grid.header_rows[0]])
    return [Problem("notice", "not_kept", what, mend, part.grid.sheet.name, line)]


def _others(rows: Stacked) -> list[int]:
    """Positions of the columns that Trellis has no name for, personal ones left out."""
    part = rows.parts[0]
    used = set(part.columns.values())
    return [
        at
        for at, heading in enumerate(part.grid.headings)
        if heading and at not in used and plain(heading) not in PERSONAL
    ]


def _extra(rows: Stacked) -> pd.Series:
    """The cells of unknown columns as JSON, heading to cell; "" where all are blank."""
    others = _others(rows)
    headings = [rows.headings[at].strip() for at in others]
    cells: Sequence[Sequence[object]] = rows.body[others].to_numpy(object).tolist() if others else []
    said = [
        {heading: text for heading, text in zip(headings, line, strict=True) if isinstance(text, str)}
        for line in cells
    ]
    texts = [json.dumps(each, ensure_ascii=False) if each else "" for each in said] or [""] * len(rows)
    return pd.Series(texts, dtype="str")


def _mark_extra(rows: Stacked, good: np.ndarray) -> None:
    grid, others = rows.parts[0].grid, _others(rows)
    if others and good.any():
        at = np.ix_(grid.rows[good], np.array(others))
        part = grid.sheet.fates[at]
        grid.sheet.fates[at] = np.where(part == FATES.index("unmapped"), FATES.index("row"), part)
