"""Headings twice, blank, missing, hidden below something, or alone."""

from tests.commands import small
from tests.mangled import good
from tests.mangled.case import DONE, WAITS, Cases, Mangled, waits


def cases() -> Cases:
    """Each text file by its headings alone; attendance with headings changed."""
    for file, make in good.TEXTS.items():
        if file in ("qualtrics.csv", "signin.csv"):
            continue
        yield waits(f"{file} with its headings alone", file, lambda make=make: make().splitlines()[0] + b"\n")
        # Answers may themselves look like the headings of a survey.
        ends = (DONE, WAITS) if file == "survey.csv" else (WAITS,)
        yield Mangled(f"{file} without headings", file, lambda make=make: make().split(b"\n", 1)[1], ends)
    text = small.attendance()
    head, rows = text.split("\n", 1)
    swaps = {
        "blank headings": ",,,",
        "one blank heading": "Student_Number,SchoolID,,Att_Code",
        "one heading four times": "Student_Number," * 3 + "Student_Number",
        "the date twice": "Student_Number,Att_Date,Att_Date,Att_Code",
        "the student twice": "Student_Number,Student_Number,Att_Date,Att_Code",
        "headings that are numbers": "1,2,3,4",
        "headings that are dates": "2025-09-01,2025-09-02,2025-09-03,2025-09-04",
        "headings of a thousand letters": ",".join("abcd"[n] * 1000 for n in range(4)),
        "headings of formulas": "=A1,=B1,+C1,@D1",
        "headings of signs": "!,?,#,%",
        "one heading fewer than cells": "Student_Number,SchoolID,Att_Date",
        "one heading": "Student_Number",
        "headings in another order": "Att_Code,Att_Date,SchoolID,Student_Number",
    }
    for name, said in swaps.items():
        yield Mangled(name, "a.csv", lambda said=said: f"{said}\n{rows}".encode(), (DONE, WAITS))
    yield Mangled(
        "one heading more than cells",
        "a.csv",
        lambda: f"{head},Comment\n{rows}".encode(),
        (DONE,),
        rows=(9, 0),
    )
    yield Mangled(
        "headings in capitals with spaces", "a.csv", lambda: _shouted(head, rows), (DONE,), rows=(9, 0)
    )
    yield Mangled("headings with line ends in quotes", "a.csv", lambda: _broken(head, rows), (DONE, WAITS))
    yield Mangled("headings again every third line", "a.csv", lambda: _again(head, rows))
    yield Mangled("headings twice at the top", "a.csv", lambda: f"{head}\n{head}\n{rows}".encode())
    yield Mangled("forty lines of title", "a.csv", lambda: ("Absences of Maple\n" * 40 + text).encode())
    yield Mangled("the headings of two kinds at once", "a.csv", lambda: _both().encode())
    yield Mangled("headings down instead of across", "a.csv", lambda: _turned(text).encode(), (WAITS, DONE))


def _shouted(head: str, rows: str) -> bytes:
    return f"{head.upper().replace(',', ' , ')}\n{rows}".encode()


def _broken(head: str, rows: str) -> bytes:
    said = ",".join('"' + name.replace("_", "\n") + '"' for name in head.split(","))
    return f"{said}\n{rows}".encode()


def _again(head: str, rows: str) -> bytes:
    lines = rows.splitlines()
    return "\n".join(line for at in range(0, len(lines), 3) for line in [head, *lines[at : at + 3]]).encode()


def _both() -> str:
    lines = zip(small.attendance().splitlines(), small.roster().splitlines(), strict=False)
    return "".join(f"{left},{right}\n" for left, right in lines)


def _turned(text: str) -> str:
    columns = zip(*(line.split(",") for line in text.splitlines()), strict=True)
    return "".join(",".join(column) + "\n" for column in columns)
