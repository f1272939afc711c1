"""A district small enough to count by hand, as the files an office would export."""

from datetime import date, timedelta
from pathlib import Path

SCHOOLS = ("0110", "0120")
STUDENTS = 24
"""In each school; every second one a girl."""

FIRST_DAY = date(2025, 9, 1)
SCHOOL_DAYS = [FIRST_DAY + timedelta(days=7 * week + day) for week in range(4) for day in range(5)]
"""Twenty school days: the Mondays to Fridays of four weeks."""

ABSENCES = {
    "00100001": (1, 26),
    "00100002": (1, 2),
    "00100003": (25, 26),
    "00100004": (10,),
    "00100025": (1, 26),
}
"""Days of September each student missed. Two of twenty is a tenth: three students of the first school
and one of the second are chronically absent."""


def student(number: int) -> str:
    """Local id of the n-th student, from 1."""
    return f"001{number:05d}"


def calendar() -> str:
    lines = ["School,Day,Kind,Days"]
    lines += [f"{school},{day},instructional,1" for school in SCHOOLS for day in SCHOOL_DAYS]
    return "\n".join(lines) + "\n"


def roster(years: bool = True) -> str:
    """Students of both schools; ``years``: with the column that tells the school year."""
    lines = ["Student ID,School,Grade,Gender" + (",School Year" if years else "")]
    for number in range(1, 2 * STUDENTS + 1):
        school = SCHOOLS[(number - 1) // STUDENTS]
        lines.append(f"{student(number)},{school},7,{'FM'[number % 2]}" + (",2025-26" if years else ""))
    return "\n".join(lines) + "\n"


def attendance(without: tuple[str, int] | None = None) -> str:
    """Absences alone; ``without`` one of them (student, day), as a corrected export would be."""
    lines = ["Student_Number,SchoolID,Att_Date,Att_Code"]
    for code, days in ABSENCES.items():
        school = SCHOOLS[int(code[3:]) > STUDENTS]
        lines += [f"{code},{school},09/{day:02d}/2025,A" for day in days if (code, day) != without]
    return "\n".join(lines) + "\n"


def form(answers: int = 12) -> str:
    """Answers of students on an anonymous form: every third disagrees."""
    lines = ["Timestamp,Your role,I feel safe at school,There is an adult at school I can talk to"]
    for number in range(answers):
        safe = ("Disagree", "Agree", "Strongly agree")[number % 3]
        lines.append(f"9/15/2025 {8 + number // 60}:{number % 60:02d}:00,Student,{safe},Agree")
    return "\n".join(lines) + "\n"


def district(folder: Path) -> Path:
    """Write all four files of the district into a folder, and return it."""
    write(folder, roster=roster(), attendance=attendance(), calendar=calendar(), form=form())
    return folder


def write(folder: Path, **files: str) -> dict[str, Path]:
    """Write files named by their stem; returns where each stands."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = {name: folder / f"{name}.csv" for name in files}
    for name, text in files.items():
        paths[name].write_text(text, encoding="utf-8")
    return paths
