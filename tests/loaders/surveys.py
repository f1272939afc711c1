"""One known survey, laid out as different tools write it; an independent small writer."""

import csv
import io
import zipfile
from collections.abc import Sequence

import pandas as pd
from openpyxl import Workbook

from loaders.document import open_document
from loaders.form import Document

UUID = "uuid:0a0b0c0d-1111-4222-8333-00000000000{}"

WELCOME = {1: "Agree", 2: "Strongly agree", 3: "Disagree", 4: "Agree"}
"""What respondents 1 to 4 say to "I feel welcome"."""
HELP = {1: ["meals", "tutoring"], 2: ["tutoring"], 3: [], 4: ["meals", "transport", "tutoring"]}
"""What help they use."""
OPTIONS = ("meals", "tutoring", "transport")
ENDED = {n: f"2025-09-1{n}T10:22:33.000+03:00" for n in (1, 2, 3, 4)}

Rows = Sequence[Sequence[object]]


def text_of(rows: Rows, delimiter: str = ",", encoding: str = "utf-8", end: str = "\r\n") -> bytes:
    """Rows as a text file."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(rows)
    return out.getvalue().encode(encoding)


def book_of(**sheets: Rows) -> bytes:
    """Rows as a workbook, a sheet each."""
    book = Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def zip_of(**members: bytes) -> bytes:
    """Files as a zip; "_csv" and "_xlsx" at the end of a name become the ending."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in members.items():
            stem, _, ending = name.rpartition("_")
            archive.writestr(f"{stem}.{ending}", data)
    return out.getvalue()


def spelled(rows: pd.DataFrame) -> pd.DataFrame:
    """Tidy rows with each text in its place, where the reading tells rows by numbers (dtype category)."""
    told = rows.columns[rows.dtypes == "category"]
    return rows.astype(dict.fromkeys(told, "str"))


def opened(data: bytes, name: str = "export") -> Document:
    """A document without a telling name."""
    return open_document(name, data)
