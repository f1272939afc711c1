"""The lines of survey files with their code books, as a stranger reads them."""

from collections import defaultdict
from dataclasses import dataclass, field

import pandas as pd

from tests.stranger.files import Files, year_of

AGREE = {"Strongly disagree": 1, "Disagree": 2, "Neutral": 3, "Agree": 4, "Strongly agree": 5}


PROBLEM = {
    "Not a problem at all": 1,
    "A small problem": 2,
    "A medium problem": 3,
    "A large problem": 4,
    "A very large problem": 5,
}


ROLE = {
    "Student": "student",
    "Teacher": "teacher",
    "Parent or carer": "parent_caregiver",
    "Guardian": "parent_caregiver",
    "Grandparent": "parent_caregiver",
}


STAFF = ("teacher", "school_leader", "coordinator", "support_staff")


@dataclass
class Answered:
    """One line of a survey: places on the scales of one to five, and the likelihood from 0 to 10."""

    survey: str
    year: int
    school: str
    role: str
    student: str
    agree: dict[str, int] = field(default_factory=dict)
    problem: dict[str, int] = field(default_factory=dict)
    likely: int | None = None


def wording(column: str) -> str:
    """A row of a grid stands in brackets behind its question."""
    return column.split("[", 1)[1].rstrip("]").strip() if "[" in column else column.strip()


def _read(files: Files) -> tuple[list[Answered], dict[str, dict[str, list[str]]]]:
    """All lines, and of each survey the questions of each scale."""
    lines: list[Answered] = []
    scales: dict[str, dict[str, list[str]]] = {}
    codes = {name: code for code, name in files.schools.items()}
    for path in sorted(files.folder.glob("survey_*_20*")):
        if path.suffix == ".xlsx":
            sheets = pd.read_excel(path, sheet_name=None, dtype=str, keep_default_na=False)
            table, book = sheets["Sheet1"], sheets["Code book"]
        else:
            table = pd.read_csv(path, dtype=str, keep_default_na=False)
            book = pd.read_csv(
                files.folder / f"survey_{path.stem.split('_')[1]}_codebook.csv",
                dtype=str,
                keep_default_na=False,
            )
        name = path.stem.replace("_", " ")
        there = {wording(column) for column in table}
        scales[name] = defaultdict(list)
        for row in book.to_dict("records"):
            if wording(row["Variable"]) in there:
                scales[name][row["Scale"]].append(wording(row["Variable"]))
        for row in table.to_dict("records"):
            told = {wording(column): value.strip() for column, value in row.items()}
            day = told.get("Timestamp") or told["Completion time"]
            day = day[:10] if "-" in day[:10] else "{2}-{0:>02}-{1:>02}".format(*day.split()[0].split("/"))
            school = told.get("School") or told["Which school does your child attend?"]
            one = Answered(
                name,
                year_of(day),
                codes.get(school, ""),
                ROLE[told.get("Your role") or told["I am a..."]],
                told.get("Student ID", ""),
            )
            for question, value in told.items():
                if value in AGREE:
                    one.agree[question] = AGREE[value]
                elif value in PROBLEM:
                    one.problem[question] = PROBLEM[value]
                elif question.startswith("How likely") and value:
                    one.likely = int(value)
            lines.append(one)
    return lines, scales


def lines(files: Files, year: int, school: str | None) -> list[Answered]:
    if not hasattr(files, "surveys"):
        files.surveys = _read(files)
    return [one for one in files.surveys[0] if one.year == year and school in (None, one.school)]


def scales_of(files: Files, survey: str) -> dict[str, list[str]]:
    return files.surveys[1][survey]


def questions(some: list[Answered], kind: str = "agree") -> list[tuple[str, str]]:
    """(survey, question) of every question answered."""
    return sorted({(one.survey, question) for one in some for question in getattr(one, kind)})


def label(name: str, survey: str, all_of: list[tuple[str, str]]) -> str:
    """Words that several surveys share are told apart by the survey."""
    return f"{name} · {survey}" if sum(other == name for _, other in all_of) > 1 else name


def codes_of(some: list[Answered], survey: str, question: str, kind: str = "agree") -> list[int]:
    return [
        getattr(one, kind)[question]
        for one in some
        if one.survey == survey and question in getattr(one, kind)
    ]


def favourable_mean(some: list[Answered], asked: list[tuple[str, str]], least: int = 4) -> float | None:
    shares = []
    for survey, question in asked:
        told = codes_of(some, survey, question)
        if told:
            shares.append(sum(code >= least for code in told) / len(told))
    return sum(shares) / len(shares) if shares else None
