"""Cells a spreadsheet program or a tired person spoiled: dates, ids, codes."""

from tests.commands import small
from tests.mangled.case import DONE, WAITS, Cases, Mangled, partly

HEAD = "Student_Number,SchoolID,Att_Date,Att_Code\n"
GOOD = "00100001,0110,2025-09-01,A\n00100002,0110,2025-09-02,A\n"
"""Two good rows, lines 2 and 3; what is added stands on line 4."""

NO_DATES = ("1900-01-00", "31/02/2025", "2025-02-30", "2025-13-01", "yesterday", "#REF!", "-1")
FAR_DATES = (
    "1899-12-31",
    "1900-01-01",
    "9999-12-31",
    "0001-01-01",
    "45901",
    "1.5",
    "2958466",
    "12345678901234567890",
)
NO_IDS = ("", "   ")
ODD_IDS = (
    "#N/A",
    "N/A",
    "1.23457E+11",
    "1",
    "100001",
    "-5",
    "1e400",
    "NaN",
    "inf",
    "x" * 5000,
    "'00100003",
    "=00100003",
    "0x10",
)


def cases() -> Cases:
    """Two good rows of attendance and one that is not."""
    for text in NO_DATES:
        yield partly(f"the date {text}", "a.csv", HEAD + GOOD + f"00100003,0110,{text},A\n", (2, 1), (4,))
    for text in FAR_DATES:
        yield Mangled(f"the date {text}", "a.csv", _third(f"00100003,0110,{text},A\n"), (DONE, WAITS))
    for text in NO_IDS:
        yield partly(
            f"the student {text!r}", "a.csv", HEAD + GOOD + f"{text},0110,2025-09-03,A\n", (2, 1), (4,)
        )
    for text in ODD_IDS:
        yield Mangled(
            f"the student {text[:20]}", "a.csv", _third(f"{text},0110,2025-09-03,A\n"), (DONE, WAITS)
        )
    for text in (
        "",
        "9" * 40,
        "'; DROP TABLE person; --",
        "=cmd|' /C calc'!A0",
        "\u202e0110",
        "0110\t",
        "110",
    ):
        yield Mangled(
            f"the school {text[:20]!r}", "a.csv", _third(f"00100003,{text},2025-09-03,A\n"), (DONE, WAITS)
        )
    for text in (
        "",
        "QX",
        "?",
        "0",
        "A" * 300,
        "#VALUE!",
        "Absent, excused",
        "<script>alert(1)</script>",
        "{}{0}%s",
    ):
        yield Mangled(
            f"the code {text[:20]!r}", "a.csv", _third(f'00100003,0110,2025-09-03,"{text}"\n'), (DONE, WAITS)
        )
    yield Mangled("ids in scientific notation, all of them", "a.csv", _notation)
    yield Mangled("ids that lost their zeros, all of them", "a.csv", lambda: _unpadded(), (DONE, WAITS))
    yield Mangled(
        "dates of two orders",
        "a.csv",
        _third("00100003,0110,13/09/2025,A\n00100004,0110,09/14/2025,A\n"),
        (DONE, WAITS),
    )
    yield Mangled(
        "every date bad", "a.csv", lambda: (HEAD + "1,0110,x,A\n2,0110,y,A\n3,0110,z,A\n").encode(), (WAITS,)
    )
    yield Mangled("the same row five times", "a.csv", lambda: (HEAD + GOOD * 5).encode(), (DONE,))
    yield Mangled("two codes for one day", "a.csv", _third("00100001,0110,2025-09-01,T\n"), (DONE, WAITS))
    for text in ("not a kind", "", "#N/A"):
        yield Mangled(
            f"the kind of day {text!r}", "c.csv", _calendar(f"0110,2025-10-01,{text},1\n"), (DONE, WAITS)
        )
    for text in ("two", "-3", "1e9", "nan"):
        yield Mangled(
            f"the length of a day {text}",
            "c.csv",
            _calendar(f"0110,2025-10-01,instructional,{text}\n"),
            (DONE, WAITS),
        )
    for text in ("99", "-7", "seventh", "", "K", "PK", "7.0", "1E2"):
        yield Mangled(
            f"the grade {text!r}", "r.csv", _roster(f"00100099,0110,{text},F,2025-26\n"), (DONE, WAITS)
        )
    for text in ("1899", "2025-99", "twenty", "", "99999-00", "2025/26"):
        yield Mangled(
            f"the school year {text!r}", "r.csv", _roster(f"00100099,0110,7,F,{text}\n"), (DONE, WAITS)
        )
    yield Mangled("one student in two grades", "r.csv", _roster("00100001,0110,9,F,2025-26\n"), (DONE, WAITS))
    for text in ("9/31/2025 8:00:00", "", "never", "9/15/9999 25:61:00", "45900.5"):
        yield Mangled(f"the moment {text!r}", "g.csv", _form(f"{text},Student,Agree,Agree\n"), (DONE, WAITS))


def _third(line: str):
    return lambda: (HEAD + GOOD + line).encode()


def _calendar(line: str):
    return lambda: (small.calendar() + line).encode()


def _roster(line: str):
    return lambda: (small.roster() + line).encode()


def _form(line: str):
    return lambda: (small.form() + line).encode()


def _notation() -> bytes:
    return (HEAD + "".join(f"1.2345{n}E+11,0110,2025-09-0{n},A\n" for n in range(1, 6))).encode()


def _unpadded() -> bytes:
    return small.attendance().replace("\n00", "\n").encode()
