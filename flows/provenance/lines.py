"""The very lines behind a number: the kept raw files are read again, as when they were loaded."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from flows.database import store
from flows.intake.again import read_again
from flows.provenance.counted_from import DAYS
from flows.provenance.number import Number, behind, of_school, people_of
from flows.provenance.origin import asked, where
from flows.sheet import Sheet, sheet_for
from flows.viewer import NotAllowed, Viewer
from metrics.catalogue import entry
from store import batches, entities, lookup
from store.connect import Tx
from tables import HOME_DISTRICT
from words import mark, tr

CELLS = ("table", "batch", "file", "sheet", "line", "column", "student", "day")
"""Columns of ``lines``: ``sheet`` "" where the file has only one; ``line`` as a spreadsheet shows it;
``column`` its letters, of several cells the first; ``student`` the local id, "" where it is not about one;
``day`` ISO."""

SHAPES = {"enrolments": "roster", DAYS: "attendance", "participation": "attendance"}
"""Tables of a reading (``tables.readings``) that are called otherwise than what they become."""

TOLD_BY = {
    "roster": {"said_code": "student_id"},
    "attendance": {"said_code": "person_key", "day": "session_date"},
    "attendance_totals": {"said_code": "person_key"},
    "calendar": {"day": "day"},
    "sessions": {"day": "day"},
    "answers": {"question_key": "question_key", "sub_item": "sub_item"},
    "questions": {"question_key": "question_key", "sub_item": "sub_item"},
}
"""What tells rows of one line apart, by shape: as a fact and as the reading call it."""

UNTOLD = pd.DataFrame({"sheet": [], "line": []})
"""What a file tells of a table that is only made of it, such as the activity that a sign-in list names."""

NO_STUDENT = mark("There is no such student at this school in this school year.")


def lines(
    db: str,
    viewer: Viewer,
    key: str,
    *,
    by: str = "",
    group: str | None = None,
    school: int = 0,
    year: int = 0,
    student: str = "",
    of: Sheet | None = None,
) -> pd.DataFrame:
    """The lines that are counted, one row each, by table, batch, sheet and line; columns CELLS.

    A day on which a file that lists absences only says nothing has no line. Costs as much as reading the
    files anew.

    Args:
        key, by, group, school, year, of: as for ``flows.provenance.origin``.
        student: local id of one student alone; "" for all.

    Raises:
        KeyError: no such indicator.
        BadSplit: not declared for this split.
        NotAllowed: roles that see editions are shown no lines; nor is a student of another school.
    """
    shown = sheet_for(db, viewer, *where(entry(key), by, school, of))
    number = asked(entry(key), by, group, shown, year)
    if not shown.live:
        raise NotAllowed(tr("Lines of files are shown to those who work with the students of a school."))
    with store(db).reading() as tx:
        number = of_school(tx, number)
        if student:
            number = replace(number, student=_student(tx, student, number))
        return _lines(tx, behind(tx, number))


def of_student(
    db: str, viewer: Viewer, student: str, *, school: int = 0, year: int = 0, of: Sheet | None = None
) -> pd.DataFrame:
    """The lines behind all that is counted of one student: stays, days, sessions; columns CELLS.

    Raises:
        NotAllowed: as ``lines``.
    """
    told = lines(db, viewer, "unmet_need", school=school, year=year, student=student, of=of)
    about = ("enrolments", DAYS, "attendance_totals", "participation")
    return told[told["table"].isin(about)].reset_index(drop=True)


def _student(tx: Tx, code: str, number: Number) -> int:
    """Entity id of a student of a place; nobody else's can be told from none."""
    person = int(entities.find(tx, "person", HOME_DISTRICT, pd.Series([code])).iloc[0])
    if not person or person not in people_of(tx, number):
        raise NotAllowed(tr(NO_STUDENT))
    return person


def _lines(tx: Tx, found: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    found = {name: _named(tx, facts) for name, facts in found.items() if len(facts)}
    parts = []
    for batch in sorted({int(one) for facts in found.values() for one in facts["batch"].unique()}):
        _, tables = read_again(tx, batch)
        file = str(batches.listing(tx, [batch]).iloc[0]["file"])
        for name, facts in found.items():
            mine = facts[facts["batch"] == batch]
            shape = SHAPES.get(name, name)
            if len(mine):
                told = _matched(mine, tables.get(shape, UNTOLD), shape, by_line=name != DAYS)
                parts.append(told.assign(table=name, batch=batch, file=file))
    if not parts:
        return pd.DataFrame(columns=list(CELLS))
    together = pd.concat(parts, ignore_index=True)[list(CELLS)].drop_duplicates()
    return together.sort_values(["table", "batch", "sheet", "line", "column", "day"], ignore_index=True)


def _named(tx: Tx, facts: pd.DataFrame) -> pd.DataFrame:
    """Facts with the local ids of people: the one that counts, and the one they were said of."""
    if "said_of" not in facts:
        return facts.assign(code="", said_code="")
    codes = lookup.codes_of(tx, {*facts["said_of"].tolist(), *facts["person"].tolist()})
    return facts.assign(code=facts["person"].map(codes), said_code=facts["said_of"].map(codes))


def _matched(facts: pd.DataFrame, read: pd.DataFrame, shape: str, *, by_line: bool) -> pd.DataFrame:
    """Sheet, line and column of each fact, by what tells it apart; a line that the file does not hold any
    more keeps its number."""
    keys = {name: title for name, title in TOLD_BY.get(shape, {}).items() if title in read}
    if by_line:
        keys |= {"line": "line"}
    told = facts.assign(**{one: facts[one].astype("str") for one in keys})
    there = pd.DataFrame({name: read[title].astype("str") for name, title in keys.items()}, dtype="str")
    for name in ("sheet", "column"):
        there[name] = read[name].astype("str") if name in read else pd.Series(dtype="str")
    if not by_line:
        there["line"] = read["line"].astype("int64") if "line" in read else pd.Series(dtype="int64")
    found = told.merge(there.drop_duplicates(), on=list(keys), how="left", suffixes=("", "_read"))
    return pd.DataFrame(
        {
            "sheet": _text(found["sheet"]),
            "line": pd.to_numeric(found["line"]).fillna(0).astype("int64"),
            "column": _text(found["column"]),
            "student": _text(found["code"]),
            "day": (found["day"] if "day" in found else pd.Series("", found.index)).astype("str"),
        }
    )


def _text(values: pd.Series) -> pd.Series:
    """Text, "" for blank."""
    return values.astype("object").where(values.notna(), "").astype("str")
