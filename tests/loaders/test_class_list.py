"""A list of student number, name and grade level is a roster; one of marks is asked about."""

import pytest

from loaders import read
from loaders.codes import grade
from loaders.document import open_document


def form(heading, row, grades, titles=()):
    rows = [row.format(n=n, grade=grades[n % len(grades)]) for n in range(12)]
    found = read(open_document("x.csv", "\n".join([*titles, heading, *rows]).encode()))
    return found.form.key if found.form else ""


LEVELS = ("6", "7", "8")


@pytest.mark.parametrize(
    ("heading", "row", "grades"),
    [
        ("Student ID,Name,Grade", "10{n:02d},Ana Ruiz,{grade}", LEVELS),
        ("Student ID,Grade", "10{n:02d},{grade}", LEVELS),
        ("Student ID,Last Name,First Name,Grade,Homeroom,Teacher", "0{n:02d},R,A,{grade},12,Ito", ("1", "2")),
        ("Student Number,Student Name,Grade Level", "{n:03d},Ana,{grade}", ("1", "2", "3")),
        ("Student Number,Student Name,Grade", "{n:03d},Ana,{grade}", ("K", "1st", "2nd")),
        ("ID,Student,Gr.,HR,Bus", "{n:03d},Ana,{grade},12,4", ("1", "2")),
        ("Student ID,Name,Grade", "{n:03d},Ana,{grade}", ("3",)),
        ("Número de matrícula;Alumno;Grado", "{n:03d};Ana;{grade}", ("5º", "6º")),
        ("Clave del alumno;Alumno;Grado;Grupo", "{n:03d};Ana;{grade};A", ("Quinto grado", "Sexto grado")),
        ("Student ID,Name,Grade,Parent Phone", "{n:03d},Ana,{grade},555-0100", LEVELS),
    ],
)
def test_numbers_names_and_levels_are_a_roster(heading, row, grades):
    assert form(heading, row, grades) == "roster"


def test_a_title_tells_that_low_numbers_are_levels():
    row = ("Student ID,Name,Grade", "{n:03d},Ana,{grade}", ("1", "2", "3"))
    assert form(*row) == ""
    assert form(*row, titles=["Class list,,"]) == "roster"


@pytest.mark.parametrize(
    ("heading", "row", "grades"),
    [
        ("Student ID,Name,Grade", "{n:03d},Ana,{grade}", ("A", "B", "C")),
        ("Student ID,Name,Grade", "{n:03d},Ana,{grade}", ("71", "85", "92")),
        ("Student ID,Name,Grade", "{n:03d},Ana,{grade}", ("1", "2", "3", "4")),
        ("Student ID,Name,Grade,Date", "{n:03d},Ana,{grade},2025-09-02", LEVELS),
        ("Student ID,Name,Grade,Math", "{n:03d},Ana,{grade},71", LEVELS),
        ("Student ID,Name,Grade,Signature", "{n:03d},Ana,{grade},", LEVELS),
        ("Student ID,Name,Grade", "17,Ana,{grade}", LEVELS),
    ],
)
def test_marks_days_and_repeated_ids_stay_a_question(heading, row, grades):
    assert form(heading, row, grades) != "roster"


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("6º", "6"),
        ("6.º", "6"),
        ("1er grado", "1"),
        ("Sexto grado", "6"),
        ("kínder", "K"),
        ("10mo", "10"),
        ("jardín de niños", "K"),
        ("3A", None),
        ("1º ESO", None),
        ("6-1", None),
    ],
)
def test_grades_in_spanish(text, level):
    assert grade(text) == level
