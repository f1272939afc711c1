"""Good files of each of the ten formats, small enough to count by hand."""

import io
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from xlsxwriter import Workbook

from tests.commands import small
from tests.flows import exports
from tests.mangled.zips import zipped

FILES = Path(__file__).resolve().parent.parent / "files"


def workbook(sheets: dict[str, Iterable[Sequence[object]]]) -> bytes:
    """A workbook with these rows on its sheets: shared texts, a style for headings, as Excel has it."""
    out = io.BytesIO()
    book = Workbook(out, {"in_memory": True, "strings_to_numbers": False})
    bold = book.add_format({"bold": True, "num_format": "0000"})
    for title, rows in sheets.items():
        sheet = book.add_worksheet(title)
        for line, row in enumerate(rows):
            sheet.write_row(line, 0, list(row), None if line else bold)
    book.close()
    return out.getvalue()


def table(text: str) -> list[list[str]]:
    """The cells of comma-separated text without quotes."""
    return [line.split(",") for line in text.splitlines()]


def attendance() -> bytes:
    """Nine absences of five students (``tests.commands.small``)."""
    return small.attendance().encode()


@cache
def attendance_book() -> bytes:
    """The same nine absences as a workbook."""
    return workbook({"Absences": table(small.attendance())})


@cache
def roster_book() -> bytes:
    """48 students as a workbook."""
    return workbook({"Students": table(small.roster())})


@cache
def register_book() -> bytes:
    """The register as our own template writes it, with one partner and one activity filled in."""
    from openpyxl import load_workbook

    from loaders.register_template import write_template

    with TemporaryDirectory() as folder:
        path = Path(folder) / "register.xlsx"
        write_template(path)
        book = load_workbook(path)
        for sheet in book.worksheets:
            if sheet.title == "Schools":
                for column, text in enumerate(("0110", "Maple"), 1):
                    sheet.cell(3, column, text)
        out = io.BytesIO()
        book.save(out)
        return out.getvalue()


def signin() -> bytes:
    """Four students over five days of chess."""
    days = exports.weekdays("2025-09-01", 1)
    marks = ("X", "", "X", "X", "")
    people = [(f"0010000{number}", marks) for number in range(1, 5)]
    return exports.signin("Chess", "Chess Club", "0110", days, people).encode()


@cache
def signin_book() -> bytes:
    """The same sheet as a workbook."""
    return workbook({"September": table(signin().decode())})


def microsoft() -> bytes:
    """Four answers of teachers."""
    moments = [(number, f"9/1{number}/2025 8:00", "Agree") for number in range(1, 5)]
    return exports.microsoft(moments).encode()


@cache
def microsoft_book() -> bytes:
    """The same four answers as the workbook the tool writes."""
    return workbook({"Sheet1": table(microsoft().decode())})


def qualtrics() -> bytes:
    """A Qualtrics export with its three heading rows."""
    return (FILES / "qualtrics" / "current_labels.csv").read_bytes()


def survey_wide() -> bytes:
    """A survey of no known tool."""
    return (FILES / "survey_wide" / "staff_survey.csv").read_bytes()


@cache
def oneroster() -> bytes:
    """A bundle of two schools' students, as a zip."""
    heads = {
        "manifest.csv": "propertyName,value\nmanifest.version,1.0\noneroster.version,1.1\n",
        "orgs.csv": "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId\n"
        "o1,active,2025-08-01T00:00:00Z,Maple,school,0110,\n",
        "users.csv": "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
        "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n"
        "u1,active,2025-08-01T00:00:00Z,true,o1,student,ada,,Ada,Low,,00100001,,,,,07,\n"
        "u2,active,2025-08-01T00:00:00Z,true,o1,student,ben,,Ben,High,,00100002,,,,,07,\n",
        "classes.csv": "sourcedId,status,dateLastModified,title,schoolSourcedId,termSourcedIds\n"
        "c1,active,2025-08-01T00:00:00Z,Math,o1,y1\n",
        "enrollments.csv": "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,"
        "role,primary,beginDate,endDate\n"
        "e1,active,2025-08-01T00:00:00Z,c1,o1,u1,student,,,\n"
        "e2,active,2025-08-01T00:00:00Z,c1,o1,u2,student,,,\n",
        "academicSessions.csv": "sourcedId,status,dateLastModified,title,type,startDate,endDate,"
        "parentSourcedId,schoolYear\n"
        "y1,active,2025-08-01T00:00:00Z,2025-26,schoolYear,2025-08-01,2026-06-30,,2026\n",
    }
    return zipped({name: text.encode() for name, text in heads.items()})


TEXTS = {
    "attendance.csv": attendance,
    "roster.csv": lambda: small.roster().encode(),
    "calendar.csv": lambda: small.calendar().encode(),
    "google.csv": lambda: small.form().encode(),
    "microsoft.csv": microsoft,
    "qualtrics.csv": qualtrics,
    "survey.csv": survey_wide,
    "signin.csv": signin,
}
"""Text files by the name they would have."""

BOOKS = {
    "attendance.xlsx": attendance_book,
    "roster.xlsx": roster_book,
    "register.xlsx": register_book,
    "signin.xlsx": signin_book,
    "microsoft.xlsx": microsoft_book,
}
"""Workbooks by the name they would have."""

ALL = {**TEXTS, **BOOKS, "oneroster.zip": oneroster}
"""Every good file; together they are of all ten formats."""
