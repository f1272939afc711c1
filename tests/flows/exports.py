"""Exports as an office would write them, built from short lists."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

HEADS = ["Student ID", "School", "Grade", "Gender", "School Year"]


def weekdays(first: str, weeks: int) -> list[str]:
    """Mondays to Fridays, ISO; ``first`` is a Monday."""
    start = date.fromisoformat(first)
    return [str(start + timedelta(days=7 * week + day)) for week in range(weeks) for day in range(5)]


def calendar(schools: Iterable[str], days: Sequence[str]) -> str:
    lines = [
        "School,Day,Kind,Days",
        *(f"{school},{day},instructional,1" for school in schools for day in days),
    ]
    return "\n".join(lines) + "\n"


def roster(students: Iterable[Sequence[str]], heads: Sequence[str] = HEADS) -> str:
    """Students as rows of the headings given; "2025-26" is the year where it is missing at the end."""
    lines = [",".join(heads)]
    for student in students:
        row = [*student, *(["2025-26"] if len(student) == len(heads) - 1 else [])]
        lines.append(",".join(row))
    return "\n".join(lines) + "\n"


def absences(marks: Iterable[tuple[str, str, str]] | Iterable[tuple[str, str, str, str]]) -> str:
    """Student, school, day and code ("A" where left out) a line, in the order of a student system."""
    lines = ["Student_Number,SchoolID,Att_Date,Att_Code"]
    for student, school, day, *code in marks:
        lines.append(f"{student},{school},{day},{code[0] if code else 'A'}")
    return "\n".join(lines) + "\n"


def google(moments: Iterable[str], answers: Iterable[str] | None = None) -> str:
    """An anonymous form of students: a moment and whether school feels safe a line."""
    moments = list(moments)
    said = list(answers) if answers is not None else ["Agree"] * len(moments)
    lines = ["Timestamp,Your role,I feel safe at school"]
    lines += [f"{moment},Student,{answer}" for moment, answer in zip(moments, said, strict=True)]
    return "\n".join(lines) + "\n"


def microsoft(rows: Iterable[tuple[int, str, str]]) -> str:
    """Id, moment and answer a line, as Microsoft Forms writes them."""
    heads = "ID,Start time,Completion time,Email,Name,Your role,I have time to plan"
    lines = [heads, *(f"{number},{at},{at},anonymous,,Teacher,{answer}" for number, at, answer in rows)]
    return "\n".join(lines) + "\n"


def signin(
    activity: str, partner: str, site: str, days: Sequence[str], people: Iterable[tuple[str, Sequence[str]]]
) -> str:
    """An after-school sheet: days across, students down."""
    lines = ["After-School Attendance", f"Site: {site}", f"Activity: {activity}", f"Partner: {partner}"]
    lines.append(",".join(["Student ID", "Student Name", *(f"{d[5:7]}/{d[8:]}/{d[:4]}" for d in days)]))
    lines += [",".join([student, f"Student {student}", *marks]) for student, marks in people]
    return "\n".join(lines) + "\n"
