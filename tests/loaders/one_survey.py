"""One survey, and the file each tool would write of it; told here by hand, not by the loaders."""

import csv
import io
from dataclasses import dataclass, field

from openpyxl import Workbook

WELCOME, WHOM = "I feel welcome at school", "I know whom to ask"
AGREE = "How much do you agree?"
JOIN = "Which did you join? Please select all that apply."
ROLE = "I am a"
COMMENT = "Anything else?"
RUNGS = ("Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree")
ROLES = ("Parent", "Teacher", "Student")
EVENTS = ("Reading night, library", "Health fair", "Tutoring")


@dataclass(frozen=True)
class Person:
    """Who answered: ``agree`` by row of the grid; an answer that was not given is absent."""

    id: str
    day: int
    role: str = ""
    agree: dict[str, str] = field(default_factory=dict)
    joined: tuple[str, ...] = ()
    other: str = ""
    comment: str = ""

    @property
    def ended(self) -> str:
        return f"2025-10-{self.day:02d} 10:05:00"

    @property
    def started(self) -> str:
        return f"2025-10-{self.day:02d} 10:00:00"


PEOPLE = (
    Person(
        "118000001", 13, "Parent", {WELCOME: "Agree", WHOM: "Neutral"}, EVENTS[:2], comment="Thank you, all"
    ),
    Person("118000002", 14, "Teacher", {WELCOME: "Strongly agree", WHOM: "Agree"}, (EVENTS[1],)),
    Person("118000003", 15, "Parent", {WELCOME: "Disagree"}, other="Cooking"),
    Person("118000004", 16, "Student", {WHOM: "Strongly disagree"}, EVENTS, comment="Más tardes, por favor"),
    Person("118000005", 17, "Parent", {WELCOME: "Agree", WHOM: "Agree"}),
    Person("118000006", 18, "Teacher", {WELCOME: "Neutral", WHOM: "Disagree"}, (EVENTS[2],)),
    Person("118000007", 19, "Parent", {WELCOME: "Agree", WHOM: "Agree"}, (EVENTS[0],)),
)

Said = set[tuple[str, str, str, str]]
"""Respondent, question, row or option, answer; of options "ticked"."""


def said() -> Said:
    """Everything that was answered."""
    found: Said = set()
    for who in PEOPLE:
        found |= {(who.id, ROLE, "", who.role)} if who.role else set()
        found |= {(who.id, AGREE, row, answer) for row, answer in who.agree.items()}
        found |= {(who.id, JOIN, event, "ticked") for event in who.joined}
        found |= {(who.id, JOIN, "written in", who.other)} if who.other else set()
        found |= {(who.id, COMMENT, "", who.comment)} if who.comment else set()
    return found


Rows = list[list[str]]


def as_csv(rows: Rows, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode(encoding)


def as_workbook(rows: Rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append([text or None for text in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


CONTAINERS = {
    "utf-8": as_csv,
    "utf-8 with a mark": lambda rows: as_csv(rows, encoding="utf-8-sig"),
    "cp1252, semicolons": lambda rows: as_csv(rows, ";", "cp1252"),
    "utf-16, tabs": lambda rows: as_csv(rows, "\t", "utf-16"),
    "utf-16 the other way": lambda rows: b"\xfe\xff" + as_csv(rows, "\t", "utf-16-be"),
    "workbook": as_workbook,
}
