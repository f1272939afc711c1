"""Lists of attendance grouped by student: a line names the student, the lines below it hold the days."""

import re

import numpy as np
import pandas as pd

from loaders import dates
from loaders.stacked import Part, Stacked, titles_of
from loaders.words import plain

_ID = re.compile(r"(?<![\w/.-])[A-Za-z]{0,3}-?\d{4,12}(?![\w/.%-])")
_TOTAL = re.compile(r"\b(?:sub)?total(?:es)?\b|\bpage\b|\bp[aá]gina\b", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
MOST = 4
"""Cells of a line that names a student, at most: "Garcia", "Ana (10021)", "Grade 6"."""


def is_grouped(part: Part) -> bool:
    """Whether a table of days and codes without a student has lines that name one."""
    if "student" in part.columns or not {"day", "code"} <= set(part.columns):
        return False
    body, named = part.grid.body, _named(part)
    dated = _dated(body[part.columns["day"]])
    if not named.any() or not dated.any() or (dated & named).any():
        return False
    return bool(_above(part)) or int(np.argmax(named)) < int(np.argmax(dated))


def names_of_groups(rows: Stacked) -> np.ndarray:
    """Give each row the student that the line above its group names; True where a row is such a line.

    Where a column of ids stands, each line with an id must have no day, and each with a day no id: else a
    blank id is one that is missing, and nobody's.
    """
    if "student" not in rows.fields:
        return _of_lines(rows)
    heads = np.zeros(len(rows), dtype=bool)
    student = rows.fields["student"].mask(rows.fields["student"].fillna("").str.strip() == "")
    dated = rows.fields["day"].fillna("").str.strip().ne("").to_numpy()
    named = student.notna().to_numpy()
    if not dated.any() or (named == dated).any() or not named.any():
        return heads
    part = pd.Series(rows.part)
    rows.put("student", student.groupby(part).ffill())
    return named


def _of_lines(rows: Stacked) -> np.ndarray:
    heads = np.zeros(len(rows), dtype=bool)
    student = np.full(len(rows), "", dtype=object)
    for number, part in enumerate(rows.parts):
        mine = np.flatnonzero(rows.part == number)
        named = pd.Series(_named(part), index=part.grid.body.index).reindex(rows.line[mine]).to_numpy(bool)
        last = _above(part)
        for at, is_head in zip(mine.tolist(), named.tolist(), strict=True):
            if is_head:
                last = id_of(" ".join(rows.body.iloc[at].dropna()))
            student[at] = last
        heads[mine[named]] = True
    told = pd.Series(student.tolist(), dtype="str")
    rows.put("student", told.mask(told == ""))
    return heads


def _named(part: Part) -> np.ndarray:
    """Lines that hold the id of a student and no day."""
    body = part.grid.body
    dated = _dated(body[part.columns["day"]])
    found = np.zeros(len(body), dtype=bool)
    few = ((body.notna().sum(axis=1) <= MOST) & ~dated).to_numpy()
    for at in np.flatnonzero(few).tolist():
        found[at] = bool(id_of(" ".join(body.iloc[at].dropna())))
    return found


def _dated(cells: pd.Series) -> pd.Series:
    told = {text: dates.is_day(text.strip()) for text in cells.dropna().unique()}
    return cells.map(told).eq(True)


def id_of(text: str) -> str:
    """The one id that a line holds; "" where it holds none, or several."""
    if _TOTAL.search(text):
        return ""
    found = [each for each in _ID.findall(text) if not _YEAR.fullmatch(each)]
    return found[0] if len(found) == 1 else ""


def _above(part: Part) -> str:
    """The student whose line stands right above the headings."""
    lines = [" ".join(text for text in row if text) for row in titles_of(part.grid)]
    filled = [line for line in lines if plain(line)]
    return id_of(filled[-1]) if filled else ""
