"""Days of students that stand in another layout than a row each, set one below the other for reading."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from loaders.form import FATES, Answers, Document, Need, Reading, Sheet
from loaders.glance import texts

HEADINGS = {
    "student": "Student ID",
    "school": "School",
    "name": "Student name",
    "day": "Date",
    "code": "Code",
}
"""The headings of the rows made, by field."""


@dataclass(frozen=True)
class Mark:
    """A code of a student and day, and the cells (row and column of the sheet) it was told by."""

    row: int
    told: dict[str, str]
    cells: dict[str, tuple[int, int]]


@dataclass(frozen=True)
class LongDays:
    """Marks of a sheet as a table with a row each.

    Attributes:
        sheet: where they stand.
        marks: in order.
        headings: rows of the sheet that are its headings.
        lines: rows of the sheet that hold data.
        needs: what must be known first; there are no days then.
    """

    sheet: Sheet
    marks: list[Mark]
    headings: list[int]
    lines: list[int]
    needs: tuple[Need, ...] = ()

    @property
    def _titles(self) -> int:
        """Rows above headings and data."""
        return min([*self.headings, *self.lines], default=0)

    @property
    def _fields(self) -> list[str]:
        return [field for field in HEADINGS if any(field in mark.told for mark in self.marks)]

    @property
    def made(self) -> Sheet:
        """The table below its titles; its lines are those of the sheet."""
        fields = self._fields
        rows: list[list[str | None]] = [[HEADINGS[field] for field in fields]]
        rows += [[mark.told.get(field) for field in fields] for mark in self.marks]
        titles = self.sheet.cells.iloc[: self._titles]
        wide = max(len(fields), titles.shape[1] if len(titles) else 0)
        above: list[list[str | None]] = [[text or None for text in line] for line in texts(titles)]
        every = [line + [None] * (wide - len(line)) for line in [*above, *rows]]
        lines = self.sheet.cells.index
        index = [*lines[: len(above)], int(lines[0]), *(lines[mark.row] for mark in self.marks)]
        cells = pd.DataFrame(every, index=index, dtype="str")
        return Sheet(self.sheet.name, cells, np.zeros(cells.shape, dtype="int8"))

    def settle(self, made: Sheet) -> None:
        """Say of the sheet's own cells what became of those made of them."""
        fates = self.sheet.fates
        fields = self._fields
        rejected = FATES.index("rejected")
        for mark, found in zip(self.marks, made.fates[self._titles + 1 :].tolist(), strict=True):
            for field, fate in zip(fields, found[: len(fields)], strict=True):
                if field in mark.cells and (fates[mark.cells[field]] in (0, rejected)):
                    fates[mark.cells[field]] = fate
        self.sheet.mark("heading", self.headings, slice(None))
        _mark_rest(fates[: self._titles], "title")
        lines = np.zeros(len(fates), dtype=bool)
        lines[self.lines] = True
        rest = fates[lines]
        rest[rest == 0] = FATES.index("unmapped")
        fates[lines] = rest
        _mark_rest(fates, "footnote")


def _mark_rest(fates: np.ndarray, fate: str) -> None:
    fates[fates == 0] = FATES.index(fate)


def document_of(document: Document, found: Iterable[LongDays]) -> Document:
    """The tables made, as a document."""
    return replace(document, sheets=tuple(each.made for each in found), problems=())


def read_long(
    document: Document,
    found: list[LongDays],
    answers: Answers,
    read: Callable[[Document, Answers], Reading],
) -> Reading:
    """Read the tables made, and say of the cells and rows of the file what became of them."""
    needs = [need for each in found for need in each.needs]
    if needs:
        rows = sum(len(each.lines) for each in found)
        return Reading({}, [], needs[:1], rows, 0, 0, 0)
    made = document_of(document, found)
    reading = read(made, answers)
    lost = {(each.sheet, each.line) for each in reading.problems if each.severity == "left_out"}
    for each, sheet in zip(found, made.sheets, strict=True):
        each.settle(sheet)
    rows = sum(len(each.lines) for each in found)
    width = max(each.sheet.cells.shape[1] for each in found)
    return replace(reading, rows=rows, columns=width, accepted=rows - len(lost), rejected=len(lost))
