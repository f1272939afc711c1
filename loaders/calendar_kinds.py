"""What kind of day each row of a calendar is: told by a kind, a yes or no, a length, or what happens."""

import numpy as np

from loaders.calendar_words import FIRST_DAYS, LAST_DAYS, kind_of
from loaders.codes import truth
from loaders.form import Answers, Need, Problem
from loaders.stacked import Part, Stacked
from loaders.words import plain
from tables.codes import CALENDAR_KIND
from words import mark, phrase, phrase_many

LENGTH = {"instructional": "1", "half": "0.5", "closed": "0"}
TELLING = ("kind", "in_session", "closed", "days", "note")
"""Columns that may tell the kind, the surest first; a blank one leaves it to the next."""
LISTED = {"instructional": mark("Days with school"), "closed": mark("Days without school")}


def telling(part: Part) -> list[str]:
    """The columns of a table that tell the kind of its days; what happens only where nothing else does."""
    filled = [
        field
        for field in TELLING
        if field in part.columns and part.grid.body[part.columns[field]].notna().any()
    ]
    return filled if filled in (["note"], []) else [field for field in filled if field != "note"]


def kind_in(text: str, field: str) -> tuple[str, bool]:
    """Kind of day that a cell of a column tells, "" for none, and whether that is sure."""
    if field == "closed":
        said = truth(text)
        kind, sure = kind_of(text)
        if said is not None:
            return ("closed" if said else "instructional"), True
        return (kind, sure) if sure else ("closed", True)
    if field != "kind":
        length = _length(text)
        if length is not None:
            return ("closed" if length == 0 else "half" if length == 0.5 else "instructional"), True
        said = truth(text)
        if said is not None:
            return ("instructional" if said else "closed"), True
    return kind_of(text)


def kinds(rows: Stacked, good: np.ndarray, answers: Answers) -> tuple[np.ndarray, list[Need], list[Problem]]:
    """Kind of each row, "" where none is told; questions for words that are not known."""
    fields = telling(rows.parts[0])
    if not fields:
        return _listed(rows, answers)
    kind = np.full(len(rows), "", dtype=object)
    needs: list[Need] = []
    for field in fields:
        column = rows.coded(field)
        found = []
        for text, count in zip(column.texts, column.counts(good & (kind == ""))[:-1], strict=True):
            said, sure = kind_in(text, field)
            answer = answers.get(f"code.{text}", "")
            if answer in CALENDAR_KIND:
                said, sure = answer, True
            if not sure and count:
                question = phrase_many(
                    count,
                    'What kind of day is "{text}"? It stands in {n} row.',
                    'What kind of day is "{text}"? It stands in {n} rows.',
                    text=text,
                )
                needs.append(Need(f"code.{text}", question, CALENDAR_KIND, said))
            found.append(said or "instructional")
        kind = np.where(kind == "", np.array([*found, ""], dtype=object)[column.numbers], kind)
    what, mend = phrase("The kind of day is blank."), phrase("Write school day, half day or closed.")
    return kind, needs, rows.problems((kind == "") & good, fields[0], "left_out", "no_kind", what, mend)


def _listed(rows: Stacked, answers: Answers) -> tuple[np.ndarray, list[Need], list[Problem]]:
    """Days without a word: all school days, or all days off. Only a person knows which."""
    answer = answers.get("listed", "")
    likely = "instructional" if len(rows) > 60 else "closed"
    asked = (
        [] if answer in LISTED else [Need("listed", phrase("Which days does the file list?"), LISTED, likely)]
    )
    return np.full(len(rows), answer if answer in LISTED else likely, dtype=object), asked, []


def school_runs(rows: Stacked, kind: np.ndarray) -> tuple[int, int] | None:
    """The rows of the first and the last day of school, where these two are all the school days there
    are: then there is school on every weekday between them. Else None."""
    fields = telling(rows.parts[0])
    if not fields or "school" in rows.fields:
        return None
    texts = rows.coded(fields[0]).values.map(plain, na_action="ignore")
    begins, ends = np.flatnonzero(texts.isin(FIRST_DAYS)), np.flatnonzero(texts.isin(LAST_DAYS))
    if len(begins) != 1 or len(ends) != 1 or (kind == "instructional").sum() > 2:
        return None
    return int(begins[0]), int(ends[0])


def no_school_days(kind: np.ndarray, sheet: str) -> list[Problem]:
    """Say so where a calendar lists only days off: no rate can be counted by it alone."""
    if not len(kind) or {"instructional", "half"} & set(kind.tolist()):
        return []
    what = phrase("The calendar lists only days without school. Attendance needs the days with school, too.")
    mend = phrase("Add a row with the first and the last day of the school year and the kind “School day”.")
    return [Problem("notice", "no_school_days", what, mend, sheet)]


def _length(text: str) -> float | None:
    """Length in days, 0 to 1; None where it is no such number."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if 0 <= number <= 1 else None


def lengths(rows: Stacked, kind: np.ndarray) -> tuple[np.ndarray, list[str]]:
    """Kind and length of each day as a decimal: a length in the file makes half days of school days."""
    usual = [LENGTH.get(str(each), "") for each in kind]
    if "days" not in rows.fields:
        return kind, usual
    column = rows.coded("days")
    found = [_length(text) for text in column.texts]
    said = np.array([*(-1.0 if length is None else length for length in found), -1.0])[column.numbers]
    kind = np.where((kind != "closed") & (kind != "") & (said == 0), "closed", kind)
    kind = np.where((kind == "instructional") & (said > 0) & (said < 1), "half", kind)
    lengths = [
        f"{length:g}" if length > 0 and each != "closed" else LENGTH.get(str(each), "")
        for length, each in zip(said.tolist(), kind.tolist(), strict=True)
    ]
    return kind, lengths
