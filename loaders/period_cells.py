"""The marks of a table of class periods as one list, whether periods are columns or rows."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.coded import Coded, coded
from loaders.day_parts import parts_of_day
from loaders.stacked import Part, Stacked

SESSION = "session "  # not text
"""Before the position of a column of a period, among the fields of a table."""

_SHORT = 24
"""Letters of the longest name of a period."""


@dataclass(frozen=True)
class Marks:
    """Marks of the rows that count, by row and period.

    Attributes:
        row: number of the row of each.
        session: position of its period in ``names``; -1: the day as a whole.
        code: the mark; -1 where the cell is blank. Of a table with a column a period, blank cells are
            left out, and a row without any mark has one blank for the whole day.
        at: position of its cell's column.
        names: of the periods, as typed.
        blanks: cells of periods without a mark.
        last: periods of a day as far as marks tell: columns up to the last that holds one, or the most
            that one day has.
    """

    row: np.ndarray
    session: np.ndarray
    code: Coded
    at: np.ndarray
    names: list[str]
    blanks: int
    last: int

    def kept(self, which: np.ndarray) -> "Marks":
        """Only some of the marks."""
        code = Coded(self.code.numbers[which], self.code.texts)
        return Marks(
            self.row[which], self.session[which], code, self.at[which], self.names, self.blanks, self.last
        )


def names_periods(part: Part) -> bool:
    """Whether a table has a row for each class period: its column of periods names several, which are not
    halves of a day. Halves are periods, too, where the marks are those of a register (``/``, ``\\``)."""
    head = part.head(2000)
    slashes = {"/", "\\"} <= set(head["code"].dropna().str.strip()) if "code" in head else False
    for field in ("period", "part"):
        if field not in head:
            continue
        period = coded(head[field])
        several = len(period.texts) > 1 and all(len(text) <= _SHORT for text in period.texts)
        if several and (slashes or (field == "period" and parts_of_day(period) is None)):
            return True
    return False


def wide(rows: Stacked, good: np.ndarray) -> Marks:
    """Of a table with a column for each period."""
    fields = [str(field) for field in rows.fields if str(field).startswith(SESSION)]
    columns = [rows.coded(field) for field in fields]
    texts = list(dict.fromkeys(text for column in columns for text in column.texts))
    number = {text: at for at, text in enumerate(texts)}
    row, session, code = [], [], []
    filled = np.zeros(len(rows), dtype=bool)
    for position, column in enumerate(columns):
        there = np.flatnonzero(good & ~column.blank)
        filled[there] = True
        row.append(there)
        session.append(np.full(len(there), position))
        of = np.array([*(number[text] for text in column.texts), -1], dtype="int64")
        code.append(of[column.numbers[there]])
    last = 1 + max((at for at, found in enumerate(row) if len(found)), default=len(fields) - 1)
    blanks = int(good.sum()) * last - sum(map(len, row))
    empty = np.flatnonzero(good & ~filled)
    row.append(empty)
    session.append(np.full(len(empty), -1))
    code.append(np.full(len(empty), -1))
    rows_of, sessions = np.concatenate(row), np.concatenate(session)
    order = np.lexsort((sessions, rows_of))
    positions = np.array([int(field.removeprefix(SESSION)) for field in fields] + [0])
    return Marks(
        rows_of[order],
        sessions[order],
        Coded(np.concatenate(code)[order], texts),
        positions[sessions[order]],
        [rows.heading(field) for field in fields],
        blanks,
        last,
    )


def long(rows: Stacked, key: np.ndarray, good: np.ndarray) -> Marks:
    """Of a table with a row for each period.

    Args:
        key: a number for each student and day.
    """
    period, code = rows.coded("period"), rows.coded("code")
    row = np.flatnonzero(good)
    marks = Coded(code.numbers[row], code.texts)
    column = min(part.columns["code"] for part in rows.parts)
    seen = pd.DataFrame({"key": key[row], "session": period.numbers[row]}).drop_duplicates()
    most = int(seen["key"].value_counts().max()) if len(seen) else 1
    return Marks(
        row,
        period.numbers[row],
        marks,
        np.full(len(row), column),
        period.texts,
        int(marks.blank.sum()),
        max(most, len(period.texts) if len(period.texts) <= 12 else most),
    )
