"""Sign-in matrix of an after-school programme: days across, people down, a mark where they meet."""

import numpy as np
import pandas as pd

from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading
from loaders.glance import texts
from loaders.rows import constant_value, fingerprint, set_aside, stack, tidy_rows
from loaders.school_years import read_year, year_need
from loaders.signin_blocks import SignInSheet, share_understood, sign_in_sheets
from loaders.signin_heads import days_of, order_of
from loaders.signin_marks import Marks, attendance, blank_means
from loaders.signin_visits import take, top_row
from loaders.stacked import wipe
from tables.readings import SESSIONS
from words import phrase


def recognise(document: Document) -> Match | None:
    """Days across a heading row, people down, and marks such as X, A, 1 where they meet."""
    found = sign_in_sheets(document)
    if not found:
        return None
    best = max(found, key=lambda each: sum(len(block.heads) for block in each.blocks))
    block = best.blocks[0]
    line = int(best.sheet.cells.index[block.top])
    where = phrase("in row {line}", line=line)
    if best.sheet.name:
        where = phrase("in row {line} of “{sheet}”", line=line, sheet=best.sheet.name)
    why = phrase(
        "{days} days across {where}, {people} people below",
        days=len(block.heads),
        where=where,
        people=len(block.people) + len(block.nameless),
    )
    if share_understood(best) < 0.6:
        return Match(0.3, phrase("{why}, but few marks such as X or A", why=why), ("X",))
    if "student" not in block.columns and "name" not in block.columns and "last" not in block.columns:
        return Match(0.4, why, ("Student ID",))  # not text
    return Match(0.95, why)


def read(document: Document, answers: Answers) -> Reading:
    """Turn each mark into an attendance row, and each day column with a mark into a session.

    A blank cell means that nobody expected the child, unless answered otherwise; a column without
    any mark is no session. Days without a year take it from the sheet's name or the titles, else it
    is asked.
    """
    sheets = sign_in_sheets(document)
    for found in sheets:
        wipe(found.sheet)
    problems = set_aside(document, [found.sheet for found in sheets])
    if not sheets:
        return Reading({}, [_no_table()], [], 0, 0, 0, 0)
    heads = [each for found in sheets for block in found.blocks for each in block.heads.values()]
    order, needs = order_of(heads, answers)
    marks, sessions = Marks(), []
    people = rejected = 0
    yearless = False
    for found in sheets:
        for block in found.blocks:
            year = block.year or read_year(answers.get("year", ""))
            days = days_of(block.heads, order, year)
            yearless |= not year and not all(each.whole for each in block.heads.values())
            held, more, lost = take(found, block, days, marks, answers, bool(year))
            sessions.append(held)
            problems += more
            people += len(block.people) + len(block.nameless)
            rejected += lost
        _settle(found)
    if yearless:
        needs.append(year_need(_other_year(sheets), phrase("the sign-in sheet")))
    notes = (text for found in sheets for text in _around(found))
    table, asked = attendance(document.name, marks, answers, blank_means(notes))
    if (table["school"] == "").any() and "school" not in answers:
        needs.append(Need("school", phrase("Which school is the sign-in sheet of? It names none.")))
    return Reading(
        {"attendance": table, "sessions": _sessions(sessions), **_people(marks, sheets)},
        problems,
        [*needs, *asked],
        rows=people,
        columns=sum(bool(text) for text in top_row(sheets[0])),
        accepted=people - rejected,
        rejected=rejected,
        facts=_facts(sheets, table),
    )


def _no_table() -> Problem:
    return Problem(
        "question",
        "no_table",
        phrase("No sheet has days across a heading row with people below."),
        phrase("Write the dates of the sessions in one row, and one person in each row below."),
    )


def _other_year(sheets: list[SignInSheet]) -> str:
    """The school year another sheet of the file tells, "" if none does."""
    years = {block.year for found in sheets for block in found.blocks if block.year}
    return min(years) if len(years) == 1 else ""


def _around(found: SignInSheet) -> list[str]:
    """What stands above and below the people: titles, keys, notes."""
    rows = [row for block in found.blocks for row in block.notes] + found.titles
    return [text for row in texts(found.sheet.cells.iloc[rows]) for text in row if text]


def _settle(found: SignInSheet) -> None:
    if found.titles:
        found.sheet.mark("title", found.titles, slice(None))
    found.sheet.fates[found.sheet.fates == 0] = FATES.index("footnote")


def _sessions(sessions: list[pd.DataFrame]) -> pd.DataFrame:
    frame = stack("sessions", sessions).reindex(columns=list(SESSIONS), fill_value="")
    text = [name for name in SESSIONS if name != "line"]
    return frame.astype({**dict.fromkeys(text, "str"), "line": "int64"})


def _people(marks: Marks, sheets: list[SignInSheet]) -> dict[str, pd.DataFrame]:
    """Those who are known by name only, to be compared with the roster; no table where all have an id."""
    if not marks.people:
        return {}
    names, on, lines = zip(*marks.people.values(), strict=True)
    columns = sheets[0].blocks[0].columns
    told: dict[str, pd.Series | str] = {
        "person_key": pd.Series(list(marks.people), dtype="str"),
        "person_name": pd.Series(names, dtype="str"),
        "role": "student",
        "sheet": pd.Series(on, dtype="str"),
    }
    column = columns.get("name", columns.get("first", 0))
    return {"people": tidy_rows("people", told, lines=np.array(lines, dtype="int64"), column=column)}


def _facts(sheets: list[SignInSheet], table: pd.DataFrame) -> dict[str, str]:
    facts = {}
    for key in ("title", "partner", "activity"):
        told = {found.facts[key] for found in sheets if key in found.facts}
        if len(told) == 1:
            facts[key] = told.pop()
    if school := constant_value(table["school"]):
        facts["school"] = school
    days = table.loc[table["session_date"] != "", "session_date"]
    if len(days):
        facts |= {"first_day": days.min(), "last_day": days.max()}
    heads = sheets[0].blocks[0].heads
    lasting = [text for at, text in enumerate(top_row(sheets[0])) if text and at not in heads]
    return {**facts, "fingerprint": fingerprint("signin_matrix", lasting)}


FORM = Form(
    "signin_matrix", "participation", "Sign-in sheet with days across", recognise, read, sections=True
)
