"""The visits of one block of a sign-in sheet: whose marks count, on which days, and what became of
its cells."""

import pandas as pd

from loaders.form import Answers, Problem
from loaders.glance import texts
from loaders.personal import personal_columns
from loaders.signin_blocks import Block, SignInSheet
from loaders.signin_marks import Marks
from loaders.signin_people import cell, ids, usable
from loaders.words import letters
from words import phrase


def take(
    found: SignInSheet, block: Block, days: dict[int, str], marks: Marks, answers: Answers, dated: bool
) -> tuple[pd.DataFrame, list[Problem], int]:
    """Add the marks of a block to ``marks`` and say what became of its cells.

    Args:
        found: the sheet.
        block: of it.
        days: ISO day of each day column; "" where it is none.
        marks: of the whole file; is added to.
        answers: ``school`` is used where the sheet names none.
        dated: its year is known, so that a day that is none is a fault.

    Returns:
        A session for each day somebody is marked on, problems, and how many people were left out.
    """
    name = found.sheet.name
    lines = found.sheet.cells.index.to_numpy(dtype="int64")
    values = texts(found.sheet.cells)
    problems, people = usable(name, block, values, lines)
    held, more = _held(found, block, days, values, people, dated)
    keys = _session_keys(block, days, held)
    site = found.facts.get("school", "") or answers.get("school", "")
    for row, person, called in zip(people, *ids(block, values, people), strict=True):
        if called:
            marks.people.setdefault(person, (called, name, int(lines[row])))
        marks.person += [person] * len(held)
        marks.school += [cell(values[row], block.columns.get("school")) or site] * len(held)
        marks.day += [days[at] for at in held]
        marks.session += [keys[at] for at in held]
        marks.raw += [values[row][at] for at in held]
        marks.sheet += [name] * len(held)
        marks.line += [int(lines[row])] * len(held)
        marks.column += held
    sessions = pd.DataFrame(
        {
            "activity": found.facts.get("activity", ""),
            "school": site,
            "day": [days[at] for at in held],
            "session_key": [keys[at] for at in held],
            "held": "yes",
            "sheet": name,
            "line": int(lines[block.top]),
            "column": [letters(at) for at in held],
        }
    )
    _mark(found, block, people, held)
    return sessions, problems + more, len(block.people) + len(block.nameless) - len(people)


def top_row(found: SignInSheet) -> list[str]:
    """The cells of the first row of days; "" where blank."""
    return texts(found.sheet.cells.iloc[[found.blocks[0].top]])[0]


def _held(
    found: SignInSheet,
    block: Block,
    days: dict[int, str],
    values: list[list[str]],
    people: list[int],
    dated: bool,
) -> tuple[list[int], list[Problem]]:
    """The day columns somebody is marked in, and problems of the others."""
    line = int(found.sheet.cells.index[block.top])
    held, problems = [], []
    for at, head in block.heads.items():
        heading = values[block.top][at]
        if not days[at] and (dated or head.whole):
            what, mend = (
                phrase("“{heading}” is no day of the year.", heading=heading),
                phrase("Correct the date in the heading row."),
            )
            place = (found.sheet.name, line, letters(at), heading)
            problems.append(Problem("left_out", "not_a_date", what, mend, *place))
        elif any(values[row][at] for row in people):
            held.append(at)
        else:
            problems.append(_not_held(found.sheet.name, line, at, heading))
    return held, problems


def _not_held(sheet: str, line: int, at: int, heading: str) -> Problem:
    return Problem(
        "notice",
        "no_marks",
        phrase("Nobody is marked under “{heading}”; the day is not counted as a session.", heading=heading),
        phrase("Nothing to do, unless the marks of that day were forgotten."),
        sheet,
        line,
        letters(at),
        heading,
    )


def _session_keys(block: Block, days: dict[int, str], held: list[int]) -> dict[int, str]:
    """ "" for the only session of a day; am, pm or a number where a day has several columns."""
    by_day: dict[str, list[int]] = {}
    for at in held:
        by_day.setdefault(days[at] or block.heads[at].text, []).append(at)
    keys = {}
    for several in by_day.values():
        for number, at in enumerate(several, start=1):
            keys[at] = "" if len(several) == 1 else block.heads[at].half or str(number)
    return keys


def _mark(found: SignInSheet, block: Block, people: list[int], held: list[int]) -> None:
    sheet, everything = found.sheet, slice(None)
    for rows, fate in (
        (block.headings, "heading"),
        (block.total_rows, "total"),
        (block.notes, "footnote"),
        (block.nameless, "rejected"),
        ([row for row in block.people if row not in set(people)], "rejected"),
        (people, "unmapped"),
    ):
        if rows:
            sheet.mark(fate, rows, everything)
    columns = block.columns
    takes = {
        "row": [*held, *(columns[key] for key in ("student", "school") if key in columns)],
        "personal": [columns[key] for key in ("name", "first", "last") if key in columns],
        "total": block.totals,
        "rejected": [at for at in block.heads if at not in held],
    }
    takes["personal"] += [at for at in personal_columns(top_row(found)) if at not in takes["row"]]
    for fate, at in takes.items():
        if people and at:
            sheet.mark(fate, people, at)
