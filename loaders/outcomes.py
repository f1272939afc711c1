"""What became of students: marks, averages, growth, ratings, suspensions, goals, what comes after.

Each sheet may stand alone as a file. A line names a student by id; names are not kept.
"""

import pandas as pd

from loaders.form import Answers, Document, Form, Match, Need, Problem, Reading, Sheet
from loaders.grid import Grid, find_grid
from loaders.outcome_fields import COMPLETE_LISTS, OF_STUDENTS, SHEETS
from loaders.register_cells import meaning
from loaders.register_rows import rows_of
from loaders.register_sheet import Register
from loaders.rows import fingerprint, set_aside
from loaders.stacked import Part, wipe, words
from loaders.student_ids import IDS, one_id
from loaders.template_rows import PROSE, without_example
from loaders.words import Headings, headed, plain
from words import phrase, phrase_many

MOST = 14
"""Columns of such a list at most; a table with more is a roster or an export with more in it."""

LOOK = 20
"""Rows whose cells are looked at to tell one list from another."""

_MARKED = ("passed", "course_mark")
"""A list of marks tells one of these."""

_WHAT_CAME = ("promoted", "graduated", "postsecondary")

_CHECKED = {
    "growth": "subject",
    "teacher_ratings": "rating",
    "suspensions": "kind",
    "case_goals": "kind",
    "complete_lists": "listed",
    "grade_points": "points",
}
"""The column whose cells tell the list, by sheet."""

_IDS = {field: words(joined) for field, joined in IDS.items()}

HEADINGS = {
    register.name: Headings(
        _IDS | {name: headings for name, headings in register.headings.items() if name != "student"}
    )
    if register in OF_STUDENTS
    else register.headings
    for register in SHEETS
}
"""The headings of each sheet; whichever id of the student it has."""

KNOWN = frozenset().union(*(headings.known for headings in HEADINGS.values()))
"""All of them, in plain words."""


def _sheets(document: Document) -> list[tuple[Register, Part]]:
    """The sheets that tell outcomes, each of another kind."""
    found: list[tuple[Register, Part]] = []
    for sheet in document.sheets:
        if sheet.cells.empty or plain(sheet.name) in PROSE:
            continue
        wipe(sheet)
        grid = find_grid(sheet, KNOWN)
        if grid is None:
            continue
        fits = [
            (register, part)
            for register in SHEETS
            if register not in [one for one, _ in found] and (part := _fits(grid, register))
        ]
        if fits:
            found.append(max(fits, key=lambda pair: (_named(sheet, pair[0]), len(pair[1].columns))))
    return found


def _named(sheet: Sheet, register: Register) -> bool:
    name = plain(sheet.name.removesuffix(".csv"))
    return name in {plain(register.name), *(plain(word) for word in register.also.split("|"))}


def _fits(grid: Grid, register: Register) -> Part | None:
    """The table of a sheet that has all columns of a list, and cells that mean something in it."""
    columns = one_id(headed(grid, HEADINGS[register.name]))
    if register is not COMPLETE_LISTS and "student" not in columns:
        return None
    if not set(register.needed) <= set(columns):
        return None
    if register.name == "course_marks" and not set(_MARKED) & set(columns):
        return None
    if register.name == "progression" and not set(_WHAT_CAME) & set(columns):
        return None
    there = sum(bool(heading) for heading in grid.headings)
    if there > MOST or 2 * len(columns) <= there:
        return None
    part = Part(grid, columns)
    return part if _tells(register, part) else None


def _tells(register: Register, part: Part) -> bool:
    """Whether most of the first cells mean something in the column that tells the list."""
    name = _CHECKED.get(register.name)
    if name is None:
        return True
    cells = [text for text in part.head(LOOK)[name].dropna() if plain(text) != "example"]
    known = sum(meaning(register.field(name), text) is not None for text in cells)
    return not cells or 2 * known > len(cells)


def recognise(document: Document) -> Match | None:
    """Student ids beside the columns of a list of outcomes."""
    found = _sheets(document)
    if not found or all(register is COMPLETE_LISTS for register, _ in found):
        return _of_lists_alone(found)
    register, part = next(pair for pair in found if pair[0] is not COMPLETE_LISTS)
    headings = ", ".join(f"“{part.heading(field)}”" for field in register.needed)
    called = register.name.replace("_", " ")
    if len(found) == 1:
        return Match(1.0, phrase("the columns {named} of {sheet}", named=headings, sheet=called))
    more = len(found) - 1
    return Match(
        1.0,
        phrase_many(
            more,
            "the columns {named} of {sheet}, and {more} sheet more",
            "the columns {named} of {sheet}, and {more} sheets more",
            named=headings,
            sheet=called,
            more=more,
        ),
    )


def _of_lists_alone(found: list[tuple[Register, Part]]) -> Match | None:
    if not found:
        return None
    _, part = found[0]
    headings = ", ".join(f"“{part.heading(field)}”" for field in COMPLETE_LISTS.needed)
    return Match(1.0, phrase("the columns {named} of lists that are complete", named=headings))


def read(document: Document, answers: Answers) -> Reading:
    """Turn the sheets into a table each; the example rows of the template are ignored."""
    found = _sheets(document)
    problems = [
        problem
        for problem in set_aside(document, [part.grid.sheet for _, part in found])
        if plain(problem.sheet) not in PROSE
    ]
    tables: dict[str, pd.DataFrame] = {}
    needs: list[Need] = []
    rows = accepted = rejected = 0
    for register, part in found:
        here = rows_of(register, without_example(part, register), answers, {})
        tables |= here.tables
        problems += here.problems
        needs += [need for need in here.needs if need.name not in {each.name for each in needs}]
        rows, rejected, accepted = rows + here.rows, rejected + here.rejected, accepted + here.accepted
    if not found:
        what = phrase("No sheet has a column of student ids beside the columns of a list of outcomes.")
        mend = phrase("Start from the template of student outcomes.")
        problems.append(Problem("question", "no_table", what, mend))
    headings = [heading for _, part in found for heading in part.grid.headings]
    facts = {"fingerprint": fingerprint("outcomes", headings)}
    columns = sum(bool(heading) for heading in headings)
    return Reading(tables, problems, needs, rows, columns, accepted, rejected, facts=facts)


FORM = Form("outcomes", "outcomes", "Student outcomes", recognise, read)
