"""Homes with the sample district, in which one child's facts are told otherwise.

Every home is loaded with the same four files on top of the sample: a line of the roster, days of attendance,
a line of a sign-in sheet, an export of a survey. In the first home they tell what is known already; in a
twin's they differ in what is said of one child.
"""

import csv
import io
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from sqlalchemy import delete

from flows import accounts, release, uploads
from flows.accounts import COMMAND_LINE
from flows.database import store
from flows.viewer import ADMIN
from store.schema import PUBLISHED
from tests.databases import let_go
from tests.flows.exports import signin
from tests.flows.office import Office

ADD = {"coverage": "file", "mode": "add"}
YEAR, DISTRICT = 2025, 1
SCHOOLS = {"0110": "Alder Creek Elementary", "0120": "Juniper Hill High"}
OWN, OTHER = SCHOOLS
"""The principal's school, and the one whose children are the twins."""

BOARD, PRINCIPAL = "board@school.example", "principal@school.example"
ROSTER, SURVEY = "roster_2025-26.csv", "survey_student_2026-04.csv"
ATTENDANCE = f"attendance_2025-26_{OTHER}.txt"
ACTIVITY = "MENT"
CAME = "X"
_DAY = re.compile(r"^(\d\d)/(\d\d)/(\d{4})$")


@dataclass(frozen=True)
class Facts:
    """What the four files say.

    Attributes:
        line: of the roster, by heading.
        marks: student, day as in the file and code of attendance; "T": late, so present.
        visits: student of the sign-in sheet, and the mark of each of its days.
        answer: line of the survey, and the answers of that line.
    """

    line: Mapping[str, str]
    marks: tuple[tuple[str, str, str], ...]
    visits: tuple[str, tuple[str, ...]]
    answer: tuple[int, tuple[str, ...]]


class Sample:
    """What is known of the children of the sample, read from the files it was loaded from.

    Args:
        path: the sample's database.
    """

    def __init__(self, path: Path) -> None:
        self.path, self.db = path, f"sqlite:///{path}"

    @cached_property
    def files(self) -> dict[str, int]:
        """Batch of each file by its name."""
        return {row["file"]: row["batch"] for row in uploads.uploads(self.db)}

    def rows(self, file: str) -> list[dict[str, str]]:
        """The rows of a text file, by heading; that of a survey lies in one zip with its code book."""
        packed = file.replace(".csv", ".zip")
        raw = uploads.raw(self.db, self.files[packed if packed in self.files else file])[1]
        if raw.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(raw)) as together:
                raw = together.read(file)
        text = raw.decode()
        return list(
            csv.DictReader(io.StringIO(text), dialect="excel-tab" if file.endswith(".txt") else "excel")
        )

    def place(self, code: str) -> int:
        """Number of a school."""
        return Office(self.db).school(code)

    @cached_property
    def roster(self) -> list[dict[str, str]]:
        """Lines of the children of the other school who stay all year."""
        return [row for row in self.rows(ROSTER) if row["School"] == OTHER and not row["Exit Date"]]

    @cached_property
    def absences(self) -> dict[str, list[tuple[str, str, str]]]:
        """Whole days missed without a reason, by student."""
        found: dict[str, list[tuple[str, str, str]]] = {}
        for row in self.rows(ATTENDANCE):
            if row["Att_Code"] == "UA":
                found.setdefault(row["Student_Number"], []).append(
                    (row["Student_Number"], row["Att_Date"], row["Att_Code"])
                )
        return found

    @cached_property
    def late(self) -> list[tuple[str, str, str]]:
        """Student, day and code of those who were late, so present."""
        rows = self.rows(ATTENDANCE)
        return [(row["Student_Number"], row["Att_Date"], "T") for row in rows if row["Att_Code"] == "T"]

    @cached_property
    def sheet(self) -> tuple[list[str], dict[str, tuple[str, ...]]]:
        """Days (ISO) of one activity, and the marks of all who were noted on each of them."""
        query = """
            SELECT e.code, p.day, p.status_raw FROM participation p
            JOIN entities e ON e.id = p.person JOIN entities a ON a.id = p.activity
            WHERE a.code = ? AND p.day BETWEEN ? AND ? ORDER BY p.day
        """
        with closing(sqlite3.connect(self.path)) as file:
            told = file.execute(query, (ACTIVITY, f"{YEAR}-10-01", f"{YEAR}-10-31")).fetchall()
        days = sorted({day for _, day, _ in told})
        marks: dict[str, dict[str, str]] = {}
        for student, day, mark in told:
            marks.setdefault(student, {})[day] = mark
        return days, {
            student: tuple(noted[day] for day in days)
            for student, noted in marks.items()
            if list(noted) == days and len(set(noted.values())) > 1
        }

    @cached_property
    def answers(self) -> list[tuple[str, ...]]:
        """Answers of each line of the survey."""
        return [tuple(row.values()) for row in self.rows(SURVEY)]

    @property
    def known(self) -> Facts:
        """Facts that say what is known already."""
        student, marks = next(iter(self.sheet[1].items()))
        first = next(iter(self.absences.values()))
        return Facts(self.roster[0], (first[0], self.late[0]), (student, marks), (0, self.answers[0]))


def made(sample: Sample, facts: Facts, home: Path) -> Path:
    """A home folder with a board member and a principal, the sample, the four files, and a first edition."""
    home.mkdir()
    shutil.copyfile(sample.path, home / "trellis.db")
    office = Office(f"sqlite:///{home / 'trellis.db'}")
    load(sample, office, facts)
    published_first(office.db)
    accounts.add(office.db, COMMAND_LINE, BOARD, "board")
    accounts.add(office.db, COMMAND_LINE, PRINCIPAL, "principal", [office.school(OWN)])
    let_go(office.db)
    return home


def load(sample: Sample, office: Office, facts: Facts) -> None:
    """Load the four files."""
    days, _ = sample.sheet
    marks = [(student, _plain(day), code) for student, day, code in facts.marks]
    lines = ["\t".join([*mark, OTHER]) for mark in marks]
    answers = sample.answers.copy()
    answers[facts.answer[0]] = facts.answer[1]
    sheet = signin("Anchor Mentors", "Anchor Point Mentoring", SCHOOLS[OTHER], days, [facts.visits])
    office.done(survey=_csv([tuple(sample.rows(SURVEY)[0]), *answers]))
    office.done(
        ADD,
        roster=_roster([facts.line]),
        attendance="\n".join(["Student_Number\tAtt_Date\tAtt_Code\tSchoolID", *lines, ""]),
        sheet=sheet,
    )


def _roster(lines: Sequence[Mapping[str, str]]) -> str:
    return _csv([tuple(lines[0]), *(tuple(map(_plain, line.values())) for line in lines)])


def _plain(text: str) -> str:
    """Days as 2025-09-02: the sample's put the month first, which nobody could tell of a few alone."""
    return _DAY.sub(r"\3-\1-\2", text)


def published_first(db: str) -> None:
    """Publish as if nothing had been published before."""
    with store(db).writing() as tx:
        for table in PUBLISHED.values():
            tx.connection.execute(delete(table))
    release.catch_up(db)


def _csv(rows: list[tuple[str, ...]]) -> str:
    out = io.StringIO()
    csv.writer(out).writerows(rows)
    return out.getvalue()


def later(sample: Sample, home: Path, facts: Facts, newcomer: bool) -> Path:
    """Load the four files again and a sheet of a new activity, and publish a second edition.

    Args:
        facts: what the four files say now.
        newcomer: whether the roster has one child more, who is nowhere else.
    """
    office = Office(f"sqlite:///{home / 'trellis.db'}")
    child = {**sample.roster[1], "Student ID": "00999999", "First Name": "Robin", "Last Name": "Newcomer"}
    lines = [sample.roster[1], child if newcomer else sample.roster[2]]
    office.done(ADD, roster=_roster(lines))
    load(sample, office, facts)
    days, marks = sample.sheet
    people = [(student, [CAME] * len(days)) for student in list(marks)]
    office.done(ADD, club=signin("Chess Corner", "Anchor Point Mentoring", SCHOOLS[OTHER], days, people))
    release.publish(office.db, ADMIN, "test")
    let_go(office.db)
    return home
