"""A short reading of the kept raw files, cell by cell, and three numbers made of such cells: written for the
tests of where numbers come from, and of nothing that Trellis itself reads or counts with."""

import csv
import io
import zipfile
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction

import openpyxl
from openpyxl.utils import column_index_from_string

ABSENT = {"UA": 1, "EA": 1, "A": 1, "Partial": Fraction(1, 2), "T": 0}
"""Part of a whole day that each code of the sample district's student system counts as missed."""

FAVOURABLE = {"Agree", "Strongly agree"}
GRADES = ["K", *map(str, range(1, 13))]
SAME_GRADE = {"KG": "K", "0": "K"}
"""Grades as some lines write them."""


Counted = tuple[int, int]
"""Count, and out of how many."""


@dataclass
class Raw:
    """A file by its bytes; ``cell`` and ``row`` as a spreadsheet shows them."""

    name: str
    data: bytes
    _sheets: dict[str, list[list]] = field(default_factory=dict)

    def sheet(self, name: str) -> list[list]:
        if not self._sheets:
            self._sheets = dict(self._read(self.name, self.data))
        return self._sheets[name] if name in self._sheets else next(iter(self._sheets.values()))

    def _read(self, name: str, data: bytes) -> Iterable[tuple[str, list[list]]]:
        if name.endswith(".zip"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                for inner in archive.namelist():
                    yield from ((inner, rows) for _, rows in self._read(inner, archive.read(inner)))
        elif name.endswith(".xlsx"):
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
            for sheet in book.worksheets:
                yield sheet.title, [list(row) for row in sheet.iter_rows(values_only=True)]
        else:
            text = data.decode("utf-8-sig")
            yield "", list(csv.reader(io.StringIO(text), delimiter="\t" if "\t" in text[:200] else ","))

    def row(self, sheet: str, line: int) -> list:
        return self.sheet(sheet)[line - 1]

    def told(self, sheet: str, line: int) -> dict[str, str]:
        """A row by the headings of the first line."""
        return dict(zip(self.sheet(sheet)[0], self.row(sheet, line), strict=False))

    def cell(self, sheet: str, line: int, column: str) -> str:
        value = self.row(sheet, line)[column_index_from_string(column) - 1]
        return "" if value is None else str(value).strip()


def day(text: object) -> date:
    """A day as the sample writes it."""
    return datetime.strptime(str(text), "%m/%d/%Y" if "/" in str(text) else "%Y-%m-%d").date()


def chronic(files: dict[int, Raw], cells: list[dict]) -> Counted:
    """Students who missed a tenth of their days, of those with ten days at least.

    Args:
        files: by batch.
        cells: ``table, batch, sheet, line, column`` of each.
    """
    length: dict[tuple, dict[date, Fraction]] = defaultdict(dict)
    stays, missed = [], []
    for one in cells:
        told = files[one["batch"]].told(one["sheet"], one["line"])
        if one["table"] == "calendar":
            of = told["Grade band"]
            first, last = (GRADES.index(each) for each in of.split("-")) if of else (0, 12)
            for grade in GRADES[first : last + 1]:
                length[told["School"], grade][day(told["Day"])] = Fraction(told["Days"])
        elif one["table"] == "enrolments":
            stays.append(told)
        else:
            missed.append((told["Student_Number"], told["SchoolID"], day(told["Att_Date"]), told["Att_Code"]))
    enrolled, absent = defaultdict(Fraction), defaultdict(Fraction)
    whole = {}
    for stay in stays:
        grade = SAME_GRADE.get(stay["Grade"], stay["Grade"].removeprefix("0"))
        first = day(stay["Entry Date"]) if stay["Entry Date"] else date.min
        last = day(stay["Exit Date"]) if stay["Exit Date"] else date.max
        for when, units in length[stay["School"], grade].items():
            if first <= when <= last:
                enrolled[stay["Student ID"]] += units
                whole[stay["Student ID"], stay["School"], when] = units
    for who, school, when, code in missed:
        absent[who] += min(Fraction(ABSENT[code]), whole.get((who, school, when), Fraction(0)))
    counted = [who for who, days in enrolled.items() if days >= 10]
    return sum(10 * absent[who] >= enrolled[who] for who in counted), len(counted)


def reached(files: dict[int, Raw], cells: list[dict]) -> Counted:
    """Students with an X on a sign-in sheet, of those on the roster."""
    listed, came = set(), set()
    for one in cells:
        file = files[one["batch"]]
        if one["table"] == "enrolments":
            listed.add(file.told(one["sheet"], one["line"])["Student ID"])
        elif one["table"] == "participation" and file.cell(one["sheet"], one["line"], one["column"]) == "X":
            came.add(file.cell(one["sheet"], one["line"], "A"))
    return len(listed & came), len(listed)


def favourable(files: dict[int, Raw], cells: list[dict]) -> Counted:
    """Answers that agree, of all answers to a question."""
    given = [
        files[one["batch"]].cell(one["sheet"], one["line"], one["column"])
        for one in cells
        if one["table"] == "answers"
    ]
    return sum(text in FAVOURABLE for text in given), len(given)
