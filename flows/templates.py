"""Files to fill in, for schools that have no export."""

import csv
import io
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from loaders.code_book_templates import CODE_BOOKS, CodeBook
from words import mark

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True)
class Template:
    """One file to fill in: its title, what it holds, its name, and how it is made."""

    title: str
    holds: str
    file: str
    make: Callable[[], bytes]
    mime: str = "text/csv"


def _register() -> bytes:
    from loaders.register_template import write_template

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "register.xlsx"
        write_template(target)
        return target.read_bytes()


def _outcomes() -> bytes:
    from loaders.outcome_template import write_template

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "outcomes.xlsx"
        write_template(target)
        return target.read_bytes()


def _rows(*lines: str) -> Callable[[], bytes]:
    return lambda: ("\ufeff" + "\r\n".join(lines) + "\r\n").encode()


TEMPLATES = (
    Template(
        mark("Register"),
        mark(
            "Schools, partners, activities and sessions; gifts, goals, contacts, reviews, challenges, "
            "trainings, expenses, milestones, ratings, factors, perceptions, seats; households, family "
            "contacts, "
            "suggestions, online resources, projects, mentions"
        ),
        "trellis-register.xlsx",
        _register,
        XLSX,
    ),
    Template(
        mark("Roster"),
        mark("One line per student and school year"),
        "trellis-roster.csv",
        _rows(
            "Student ID,School,School Year,Grade,Entry Date,Exit Date,Gender,Race/Ethnicity,English Learner,"
            "Special Education,Free/Reduced Lunch,First Name,Last Name"  # not text
        ),
    ),
    Template(
        mark("Calendar"),
        mark("One line per school and day; without it no attendance rate can be told"),
        "trellis-calendar.csv",
        _rows("School,Date,Kind,Days,Grade Band,Note"),  # not text
    ),
    Template(
        mark("Attendance"),
        mark("One line per student and day with a mark"),
        "trellis-attendance.csv",
        _rows("SchoolID,Student_Number,Att_Date,Att_Code"),
    ),
    Template(
        mark("Student outcomes"),
        mark(
            "Marks, averages, growth, teachers' ratings, suspensions, promotion, credentials, goals; and of "
            "which school years a list holds everything"
        ),
        "trellis-outcomes.xlsx",
        _outcomes,
        XLSX,
    ),
    Template(
        mark("Code book"),
        mark(
            "One line per question of a survey answered in numbers: what they mean, and its scale. The lines "
            "shown are examples"
        ),
        "trellis-code-book.csv",
        _rows(
            "Variable,Question text,Codes,Scale,Reversed,Missing",  # not text
            "Q1,I feel welcome at this school,1=Strongly disagree; 2=Disagree; 3=Neutral; 4=Agree; "
            '5=Strongly agree,Climate,no,"9, 99"',  # not text
            "Q2,I am left out of decisions,1=Strongly disagree; 2=Disagree; 3=Neutral; 4=Agree; "
            '5=Strongly agree,Climate,yes,"9, 99"',  # not text
            "Q3-Q5,,1=Not at all; 5=Very much,Support,no,",  # not text
        ),
    ),
)


def _code_book(book: CodeBook) -> Callable[[], bytes]:
    def made() -> bytes:
        text = io.StringIO()
        csv.writer(text).writerows(book.rows())
        return ("\ufeff" + text.getvalue()).encode()

    return made


CODE_BOOK_TEMPLATES = tuple(
    Template(book.title, book.holds, f"code-book-{book.key}.csv", _code_book(book)) for book in CODE_BOOKS
)
"""Code books of open instruments: their structure, without the wording."""
