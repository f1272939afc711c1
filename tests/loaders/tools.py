"""One known evening, written as each tool would: an independent small writer for the tests."""

import csv
import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook

from loaders import read
from loaders.document import open_document
from loaders.tidy import account

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-16-le", "cp1252")


def text(rows: Iterable[Sequence[object]], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """Rows as a text file; UTF-16 with the byte order mark the tools write."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    mark = "\ufeff" if encoding in ("utf-16-be", "utf-16-le") else ""
    return (mark + out.getvalue()).encode(encoding)


def book(**sheets: Iterable[Sequence[object]]) -> bytes:
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def reading(data: bytes, form: str, **answers: str):
    """What is read of a file of this form; every cell must be accounted for."""
    document = open_document("a file of any name", data)
    found = read(document, answers)
    assert found.form is not None, found.reading
    assert found.form.key == form
    assert "unread" not in account(document)
    return found.reading


def stamp(iso: str, pattern: str) -> str:
    """An ISO time as a locale writes it: ``{d}``, ``{m}``, ``{y}``, ``{yy}``, ``{H}``, ``{h}``, ``{M}``,
    ``{S}``, ``{p}`` (AM or PM)."""
    day, clock = iso.split("T")
    year, month, date = (int(part) for part in day.split("-"))
    hour, minute, second = (int(part) for part in clock.split(":"))
    return pattern.format(
        d=date,
        m=month,
        y=year,
        yy=f"{year % 100:02d}",
        H=f"{hour:02d}",
        h=(hour + 11) % 12 + 1,
        M=f"{minute:02d}",
        S=f"{second:02d}",
        p="PM" if hour > 11 else "AM",
        dd=f"{date:02d}",
        mm=f"{month:02d}",
    )
