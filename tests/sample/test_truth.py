"""The truth is counted here once more, from the written files alone."""

import csv
import json
from collections import defaultdict
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

AWAY = {"A": Fraction(1), "UA": Fraction(1), "EA": Fraction(1), "Partial": Fraction(1, 2)}


def lines(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def american(text: str) -> date:
    return datetime.strptime(text, "%m/%d/%Y").date()


def young(grade: str) -> bool:
    return grade in {"K", "KG", "1", "2"}


@pytest.fixture(scope="module")
def truth(folder: Path) -> dict:
    return json.loads((folder / "truth.json").read_text(encoding="utf-8"))


def open_days(folder: Path, school: str, first: date, last: date, grade: str) -> dict[date, Fraction]:
    days = {}
    for row in lines(folder / "calendar.csv"):
        day = date.fromisoformat(row["Day"])
        band = {"": True, "K-2": young(grade), "3-5": not young(grade)}[row["Grade band"]]
        if row["School"] == school and first <= day <= last and row["Kind"] != "closed" and band:
            days[day] = Fraction(row["Days"])
    return days


@pytest.mark.parametrize("school", ["0130", "0140", "0160"])
def test_the_chronically_absent_are_those_of_the_files(folder: Path, truth: dict, school: str):
    away: dict[str, dict[date, Fraction]] = defaultdict(dict)
    for path in sorted(folder.glob(f"attendance_2025-26_{school}*")):
        rows = lines(path, "\t")
        if "corrected" in path.name:  # what was said of the month before no longer holds
            for student in away:
                away[student] = {d: n for d, n in away[student].items() if (d.year, d.month) != (2025, 11)}
        for row in rows:
            if row["Att_Code"] in AWAY:
                away[row["Student_Number"]][american(row["Att_Date"])] = AWAY[row["Att_Code"]]
    counted = chronic = 0
    for row in lines(folder / "roster_2025-26.csv"):
        if row["School"] == school:
            last = american(row["Exit Date"]) if row["Exit Date"] else date(2026, 6, 30)
            days = open_days(folder, school, american(row["Entry Date"]), last, row["Grade"])
            missed = sum(min(n, days.get(day, 0)) for day, n in away[row["Student ID"]].items())
            counted += sum(days.values()) >= 10
            chronic += sum(days.values()) >= 10 and 10 * missed >= sum(days.values())
    told = truth["counted_from_what_was_written"]["2025"]["schools"][school]
    assert (counted, chronic) == (told["counted"], told["chronic"])
    assert chronic > 0


def test_the_correction_changes_its_month_alone(folder: Path):
    first = lines(folder / "attendance_2025-26_0140.txt", "\t")
    again = lines(folder / "attendance_2025-26_0140_corrected_2025-11.txt", "\t")
    assert {american(row["Att_Date"]).month for row in again} == {11}
    november = [row for row in first if american(row["Att_Date"]).month == 11]
    edges = [{row["Att_Date"] for row in (rows[0], rows[-1])} for rows in (november, again)]
    assert edges[0] == edges[1]
    absent = [{tuple(row.values()) for row in rows if row["Att_Code"] in AWAY} for rows in (november, again)]
    assert absent[0] - absent[1]
    assert absent[1] - absent[0]


def test_a_student_is_absent_only_where_enrolled_and_open(folder: Path):
    stays = defaultdict(list)
    for row in lines(folder / "roster_2025-26.csv"):
        last = american(row["Exit Date"]) if row["Exit Date"] else date(2026, 6, 30)
        stays[row["Student ID"], row["School"]].append((american(row["Entry Date"]), last))
    closed = {
        (row["School"], date.fromisoformat(row["Day"]))
        for row in lines(folder / "calendar.csv")
        if row["Kind"] == "closed"
    }
    for path in folder.glob("attendance_2025-26_*.txt"):
        for row in lines(path, "\t"):
            day = american(row["Att_Date"])
            assert (row["SchoolID"], day) not in closed
            assert any(a <= day <= b for a, b in stays[row["Student_Number"], row["SchoolID"]])


def test_those_who_came_are_those_crossed_on_the_sheets(folder: Path, truth: dict):
    crosses, people = 0, set()
    for path in folder.glob("signin_*_MENT_*.xlsx"):
        for sheet in openpyxl.load_workbook(path):
            for row in sheet.iter_rows(min_row=6, values_only=True):
                came = sum(str(cell).upper() == "X" for cell in row[3:-1] if cell)
                crosses += came
                if came and "2025-26" in path.name:
                    people.add(row[0])
    told = truth["activities"]["MENT"]
    assert crosses == told["attended_sessions"]
    assert len(people) == told["students_who_came"]["2025"] > 0


def test_an_answer_in_the_surveys_is_one_counted_as_heard(folder: Path, truth: dict):
    rows = lines(folder / "survey_student_2025-10.csv")
    heard = truth["surveys"]["heard"]["student fall"]
    assert sum(row["Your role"] == "Student" for row in rows) == heard["answered"]
    book = openpyxl.load_workbook(folder / "survey_family_2026-04.xlsx")
    assert book.active.max_row - 1 == truth["surveys"]["heard"]["family spring"]["answered"]
