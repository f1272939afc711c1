"""The register, as our workbook holds it: districts, schools, partners, activities, sessions, consents."""

import json
from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders import consents
from loaders.day_column import read_days
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading, Sheet
from loaders.grid import find_grid
from loaders.personal import PERSONAL
from loaders.register_cells import meaning, why_not
from loaders.register_fields import CONSENTS, REGISTERS, Field, Register
from loaders.rows import REPEATED, coded, fingerprint, repeats, set_aside, shared_key, tidy_rows
from loaders.stacked import Part, Stacked, personal_notice, wipe, words
from loaders.student_ids import STUDENT_IDS
from loaders.words import headed, plain
from tables.readings import SHAPES

PROSE = words("instructions|read me|readme|lists|how to|notes|help")
"""Sheets of our template that hold no rows: set aside without a word."""


def _sheets(document: Document) -> list[tuple[Register, Part]]:
    """The sheets that are registers, each of another kind."""
    found: list[tuple[Register, Part]] = []
    for sheet in document.sheets:
        if sheet.cells.empty or plain(sheet.name) in PROSE:
            continue
        fits = [(register, part) for register in REGISTERS if (part := _fits(sheet, register))]
        fits = [pair for pair in fits if pair[0] not in [register for register, _ in found]]
        if fits:
            found.append(max(fits, key=lambda pair: (_named(sheet, pair[0]), len(pair[1].columns))))
    return found


def _named(sheet: Sheet, register: Register) -> bool:
    name = plain(sheet.name.removesuffix(".csv"))
    return name in {register.name, *(plain(word) for word in register.also.split("|"))}


def _fits(sheet: Sheet, register: Register) -> Part | None:
    if register is CONSENTS:
        return consents.part_of(sheet)
    wipe(sheet)
    grid = find_grid(sheet, register.headings.known)
    if grid is None or {plain(heading) for heading in grid.headings} & STUDENT_IDS:
        return None
    columns = headed(grid, register.headings)
    told = register.key[0] in columns or "name" in columns
    needed = "day" in columns if register.name == "sessions" else told
    if not (told and needed):
        return None
    if not _named(sheet, register) and (
        register.key[0] not in columns or len(columns) < 3 or not set(register.telling) & set(columns)
    ):
        return None
    return Part(grid, columns)


def recognise(document: Document) -> Match | None:
    """Sheets named as our register's, or tables with its headings."""
    found = _sheets(document)
    if not found or [register for register, _ in found] == [CONSENTS]:  # by itself it is a list of its own
        return None
    named = [register.name for register, part in found if _named(part.grid.sheet, register)]
    every = ", ".join(register.name for register, _ in found)
    if len(named) > 1:
        return Match(0.97, f"the sheets {every} with the headings of the register")
    _, part = found[0]
    share = len(part.columns) / max(1, sum(bool(heading) for heading in part.grid.headings))
    headings = ", ".join(f"“{part.heading(field)}”" for field in list(part.columns)[:3])
    return Match(0.5 + 0.4 * min(1.0, share), f"the headings {headings} of the register of {every}")


def read(document: Document, answers: Answers) -> Reading:
    """Turn the register's sheets into a table each; the example rows of the template are ignored.

    Columns without a name of ours go to ``extra`` as JSON. Where a row names a partner or activity
    by its name, its code is put in.
    """
    found = _sheets(document)
    problems = [
        problem
        for problem in set_aside(document, [part.grid.sheet for _, part in found])
        if plain(problem.sheet) not in PROSE
    ]
    tables: dict[str, pd.DataFrame] = {}
    needs: list[Need] = []
    rows = accepted = rejected = 0
    names: dict[str, dict[str, str]] = {}
    order = [register.name for register in REGISTERS]
    for register, part in sorted(found, key=lambda pair: order.index(pair[0].name)):
        part = _without_example(part, register)
        here = (
            consents.rows_of([part], answers)
            if register is CONSENTS
            else _read(register, part, answers, names)
        )
        tables |= here.tables
        problems += here.problems
        needs += [need for need in here.needs if need.name not in {each.name for each in needs}]
        rows, rejected, accepted = rows + here.rows, rejected + here.rejected, accepted + here.accepted
    if not found:
        what = "No sheet has the headings of the register."
        problems.append(Problem("question", "no_table", what, "Start from the template of the register."))
    headings = [heading for _, part in found for heading in part.grid.headings]
    facts = {"fingerprint": fingerprint("register", headings)}
    columns = sum(bool(heading) for heading in headings)
    return Reading(tables, problems, needs, rows, columns, accepted, rejected, facts=facts)


def _read(register: Register, part: Part, answers: Answers, names: dict[str, dict[str, str]]) -> Reading:
    """One sheet."""
    rows = Stacked([part])
    problems = personal_notice([part])
    columns: dict[str, pd.Series] = {}
    needs: list[Need] = []
    good = np.ones(len(rows), dtype=bool)
    for field in register.fields:
        if field.name not in rows.fields:
            continue
        values, bad, more, asked = _field(rows, field, answers)
        columns[field.name] = values
        problems += more
        needs += asked
        good &= ~bad
    key = register.key[0]
    code = columns.get(key, pd.Series([""] * len(rows), dtype="str"))
    if "name" in columns:
        code = code.where(code != "", columns["name"])
    columns[key] = code
    for other in ("partner", "activity"):
        if other != key or register.name == "sessions":
            problems += _translate(rows, columns, other, names)
    blank = (columns[key] == "").to_numpy()
    where = key if key in rows.fields else "name"
    what, mend = f"The {register.field(key).title.lower()} is blank.", "Write it, or leave the row out."
    problems += rows.problems(blank & good, where, "left_out", "no_key", what, mend)
    if "day" in columns:
        no_day = (columns["day"] == "").to_numpy() & good & rows.fields["day"].isna().to_numpy()
        problems += rows.problems(
            no_day, "day", "left_out", "no_day", "The date is blank.", "Write the date."
        )
        good &= ~no_day
    good &= ~blank
    numbers = [coded(columns[name]).numbers for name in register.key if name in columns]
    number, again = shared_key(*numbers)
    duplicate = repeats(rows.body, again & good)
    later = np.zeros(len(rows), dtype=bool)
    at = np.flatnonzero(again & good & ~duplicate)
    later[at] = pd.Series(number[at]).duplicated().to_numpy()
    what, mend = "“{value}” stands in an earlier row, too, with other entries.", "Keep the row that is right."
    problems += rows.problems(later, where, "left_out", "two_rows", what, mend)
    problems += rows.problems(duplicate, where, "notice", "duplicate", *REPEATED)
    rejected = (~good | later) & ~duplicate
    good &= ~duplicate & ~later
    if "name" in columns and key in ("partner", "activity"):
        said = zip(columns["name"][good].map(plain), columns[key][good], strict=True)
        names[key] = {**{plain(each): each for each in columns[key][good]}, **dict(said)}
    if "extra" in SHAPES[register.name]:
        columns["extra"] = _extra(rows)
    rows.settle([str(field) for field in rows.fields], {"rejected": rejected, "duplicate": duplicate})
    if "extra" in SHAPES[register.name]:
        _mark_extra(rows, good)
    table: dict[str, pd.Series | str] = {name: values[good] for name, values in columns.items()}
    table["sheet"] = part.grid.sheet.name
    first = part.columns.get(key, part.columns.get("name", 0))
    tidy = tidy_rows(register.name, table, lines=rows.line[good], column=first)
    found = {register.name: tidy}
    return Reading(found, problems, needs, len(rows), len(rows.headings), len(tidy), int(rejected.sum()))


def _without_example(part: Part, register: Register) -> Part:
    """The part without the example row of our template."""
    at = part.columns.get(register.key[0], part.columns.get("name", 0))
    body = part.grid.body
    example = body[at].map(plain, na_action="ignore").eq("example").fillna(False).to_numpy(dtype=bool)
    if not example.any():
        return part
    part.grid.sheet.mark("title", part.grid.rows[example], slice(None))
    grid = type(part.grid)(
        part.grid.sheet, part.grid.header_rows, part.grid.headings, body[~example], part.grid.rows[~example]
    )
    return Part(grid, part.columns)


def _field(
    rows: Stacked, field: Field, answers: Answers
) -> tuple[pd.Series, np.ndarray, list[Problem], list[Need]]:
    """Values of a column ("" where blank), which cells are bad, their problems, and what is asked."""
    column = rows.coded(field.name)
    if field.kind == "day":
        days = read_days(column, answers)
        return days.days.fillna(""), days.bad.to_numpy(), rows.day_problems(days, field.name), [*days.needs]
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
    what = f"“{{value}}” is not on the sheet of {'partners' if field == 'partner' else 'activities'}."
    mend = "Add it there, or check the code. The row is loaded."
    return rows.problems(unknown, field, "notice", "not_listed", what, mend)


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


FORM = Form(
    "register", "register", "Register of schools, partners, activities, sessions, consents", recognise, read
)
