"""Days of students on a calendar of months, and below lines that name a student, without any heading."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.tidy import account

DAYS = ",".join(map(str, range(1, 32)))


def of(text, name="days.csv", **answers):
    document = open_document(name, text.encode())
    found = read(document, answers)
    assert found.form is not None
    assert found.form.key == "sis_daily"
    assert "unread" not in account(document)
    return found.reading


def marks(reading):
    rows = reading.tables["attendance"]
    return list(zip(rows["person_key"], rows["session_date"], rows["status_raw"], strict=True))


def month(*first, **codes):
    return ",".join([*first, *(codes.get(f"d{day}", "") for day in range(1, 32))])


def test_a_calendar_has_a_row_a_student_and_month_and_a_column_a_day():
    text = "\n".join(
        [
            f"Student ID,Name,School,Month,Year,{DAYS}",
            month("10021", "A", "Maple", "September", "2025", d3="UA", d15="EX"),
            month("10021", "A", "Maple", "February", "2026", d2="T"),
            month("10022", "B", "Maple", "September", "2025"),
        ]
    )
    reading = of(text)
    assert marks(reading) == [
        ("10021", "2025-09-03", "UA"),
        ("10021", "2025-09-15", "EX"),
        ("10021", "2026-02-02", "T"),
    ]
    assert reading.tables["attendance"]["line"].tolist() == [2, 2, 3]
    assert (reading.rows, reading.accepted, reading.rejected, reading.needs) == (3, 3, 0, [])


@pytest.mark.parametrize(
    ("title", "months"),
    [("2025-26", ("Sep", "Feb")), ("Asistencia", ("sep 2025", "feb 2026")), ("SY 2025-2026", ("9", "2"))],
)
def test_the_year_of_a_month_is_told_by_its_cell_or_a_title(title, months):
    head = f"Número de estudiante,Mes,{DAYS}"
    rows = [month("7", months[0], d3="A"), month("7", months[1], d2="A")]
    reading = of("\n".join([title, head, *rows]), school="Arce")
    assert marks(reading) == [("7", "2025-09-03", "A"), ("7", "2026-02-02", "A")]


def test_a_year_that_nothing_tells_is_asked_before_any_day_is_read():
    text = "\n".join([f"Student ID,School,Month,{DAYS}", month("7", "Maple", "Sep", d3="UA")])
    reading = of(text)
    assert ([need.name for need in reading.needs], reading.tables) == (["year"], {})
    assert marks(of(text, year="2025")) == [("7", "2025-09-03", "UA")]


def test_a_code_on_a_day_that_the_month_lacks_is_named_and_a_filler_is_none():
    text = "\n".join(
        [
            f"Student ID,School,Month,Year,{DAYS}",
            month("7", "Maple", "Feb", "2026", d2="UA", d30="-", d31="-"),
            month("8", "Maple", "Feb", "2026", d2="EX", d30="UA"),
        ]
    )
    reading = of(text)
    assert [(each.code, each.line) for each in reading.problems] == [("not_a_date", 3)]
    assert marks(reading) == [("7", "2026-02-02", "UA"), ("8", "2026-02-02", "EX")]


WITHOUT_HEADINGS = {
    "cells": """School: Maple Middle,,
Absences 9/1/2025 - 9/30/2025,,
Student: 10021 Garcia Ana,,
9/15/2025,UA,Unexcused
9/16/2025,EX,Doctor
Total: 2,,
Student: 10022 Park John,,
9/22/2025,T,Late bus
""",
    "print": """School: Maple Middle
Student: 10021 Garcia, Ana   Grade: 6
   09/15/2025  UA  Unexcused
   Tue 09/16/2025  EX  Doctor
Student: 10022 Park, John   Grade: 7
   09/22/2025  T  Late bus
""",
    "in Spanish": """Escuela: Maple Middle;;
Estudiante: 10021 García Ana;;
15/09/2025;UA;Injustificada
16/09/2025;EX;Médico
Estudiante: 10022 Parra Juan;;
22/09/2025;T;Tarde
""",
}


@pytest.mark.parametrize("text", WITHOUT_HEADINGS.values(), ids=WITHOUT_HEADINGS)
def test_days_below_lines_that_name_a_student_need_no_headings(text):
    reading = of(text, "days.txt")
    assert marks(reading) == [
        ("10021", "2025-09-15", "UA"),
        ("10021", "2025-09-16", "EX"),
        ("10022", "2025-09-22", "T"),
    ]
    assert set(reading.tables["attendance"]["school"]) == {"Maple Middle"}
    assert (reading.rows, reading.accepted, reading.rejected, reading.needs) == (3, 3, 0, [])
