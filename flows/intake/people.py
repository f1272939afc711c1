"""People whom a file only names, compared with the names of the roster: proposed, never joined unasked."""

from collections.abc import Mapping, Sequence

import pandas as pd

from flows.intake.likeness import SAME, nearest, spellings
from flows.intake.results import Likeness
from flows.intake.said import Said
from loaders.form import Problem, Reading
from loaders.words import plain
from store import lookup, matches
from store.connect import Tx
from tables.codes import UNMATCHED
from words import phrase

SESSION = ["activity", "school", "day", "session_key"]
ANSWER = "person."
"""Begins the name of an answer that says who somebody is: ``person.CODE`` = student id."""

MOST = 1000
"""People of one file who are compared with the roster."""


def match(
    tx: Tx,
    said: Said,
    reading: Reading,
    answers: Mapping[str, str],
    schools: Sequence[int] = (),
    source: int = 0,
) -> None:
    """Join people whom an answer names with their id, and propose students whose names are like those of
    the others.

    The name itself is kept nowhere but in the roster's table of names.

    Args:
        schools: whose students may be proposed; () for every school.
        source: entity id; whom the office has decided about in it since (``store.matches``) is not asked
            again. 0: a new one.
    """
    people = reading.tables.get("people")
    if people is None or "participation" not in said.facts:
        return
    joined = {code.removeprefix(ANSWER): text for code, text in answers.items() if code.startswith(ANSWER)}
    rows = said.facts["participation"]
    if joined:
        rows = rows.assign(person=rows["person"].map(lambda code: joined.get(code, code)).astype("str"))
        said.facts["participation"] = rows.drop_duplicates([*SESSION, "person"], keep="last")
        said.with_id = int((~rows["person"].str.startswith(UNMATCHED)).sum())
    unknown = people[
        people["person_key"].str.startswith(UNMATCHED) & ~people["person_key"].isin(list(joined))
    ]
    settled = set(lookup.codes_of(tx, matches.decided(tx, source)).values()) if source else set()
    unknown = unknown[(unknown["person_name"].fillna("") != "") & ~unknown["person_key"].isin(settled)]
    unknown = unknown.drop_duplicates("person_key")
    if len(unknown):
        said.people = _likenesses(unknown, lookup.names(tx, schools))
        said.problems += [_notice(one) for one in said.people]


def said_before(tx: Tx, rows: pd.DataFrame, source: int) -> pd.Series:
    """Codes of the rows of sessions whose person was said to be a student, in this source and school."""
    said = matches.told(tx, [source]) if source else {}
    called = lookup.codes_of(tx, {entity for _, school, person in said for entity in (school, person)} - {0})
    theirs = {(called.get(school, ""), called.get(person, "")) for _, school, person in said}
    if not theirs:
        return rows["person"].iloc[:0].astype("str")
    keys = zip(rows["school"].astype("str"), rows["person"].astype("str"), strict=True)
    return rows["person"].astype("str")[[key in theirs for key in keys]]


def _likenesses(unknown: pd.DataFrame, names: pd.DataFrame) -> list[Likeness]:
    """Each with the one student whose name is most like theirs; of two alike nobody is proposed."""
    first, last = names["first_name"].fillna(""), names["last_name"].fillna("")
    students = pd.DataFrame({"code": names["code"], "name": (first + " " + last).str.strip()})
    students = students[students["name"] != ""]
    listed = [plain(name) for name in students["name"]]
    found = []
    for row in unknown.iloc[:MOST].to_dict("records"):
        best = max((_best(name, listed) for name in spellings(str(row["person_name"]))), default=(0, -1))
        if best[1] >= 0:
            student = students.iloc[best[1]]
            name = str(row["person_name"]).strip()
            who = (str(student["code"]), str(student["name"]))
            found.append(Likeness(str(row["person_key"]), name, int(row["line"]), *who, best[0]))
    return found


def _best(name: str, listed: Sequence[str]) -> tuple[int, int]:
    """Score and position of the name most like one, whatever order its words have; -1 where none is, or
    two are as like."""
    found = nearest([name], listed, 2)
    if not found or (len(found) == 2 and found[0][0] == found[1][0]):
        return 0, -1
    return found[0]


def _notice(one: Likeness) -> Problem:
    what = phrase(
        "“{name}” has nearly the name of the student {student}, but no id; they are kept apart.",
        name=one.name,
        student=one.student,
    )
    if one.score == SAME:
        what = phrase(
            "“{name}” has the name of the student {student}, but no id; they are kept apart.",
            name=one.name,
            student=one.student,
        )
    answer = f"{ANSWER}{one.code}={one.student}"
    return Problem(
        "notice",
        "same_name",
        what,
        phrase("If they are one, say so on the page, or answer {answer}.", answer=answer),
        line=one.line,
        value=one.name,
    )
