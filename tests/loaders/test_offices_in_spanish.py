"""Sheets as offices write them in Spanish: days, marks and words that English ones do not have."""

import pytest

from loaders import read
from loaders.document import open_document
from tests.loaders.surveys import book_of


def of(*rows, name="x.csv"):
    return read(open_document(name, "\n".join(rows).encode()))


@pytest.mark.parametrize(
    "heads", ["lun 8,mar 9,mié 10", "Lunes 8,Martes 9,Miércoles 10", "lun. 8/9,mar. 9/9,mié. 10/9"]
)
def test_a_tuesday_beside_a_monday_is_no_day_of_march(heads):
    found = of("Septiembre 2025,,,,", f"Núm.,Nombre,{heads}", "1,Ana Ruiz,X,X,", "2,Ben Paz,,X,X")
    rows = found.reading.tables["attendance"]
    assert found.form.key == "signin_matrix"
    assert sorted(set(rows["session_date"].astype("str"))) == ["2025-09-08", "2025-09-09", "2025-09-10"]
    assert (rows["status"].astype("str") == "present").sum() == 4


def test_days_of_march_alone_stay_so():
    found = of("2026,,,,", "Student ID,Name,Mar 9,Mar 10,Mar 11", "01,Ana,X,X,", "02,Ben,,X,X")
    days = {need.name for need in found.reading.needs}, found.form.key
    assert days[1] == "signin_matrix"
    rows = read(
        open_document("x.csv", b"Student ID,Name,Mar 9,Mar 10,Mar 11\n01,Ana,X,X,\n02,Ben,,X,X\n"),
        {"year": "2025", "school": "Cedar"},
    ).reading.tables["attendance"]
    assert sorted(set(rows["session_date"].astype("str"))) == ["2026-03-09", "2026-03-10", "2026-03-11"]


@pytest.mark.parametrize("heading", ["Estatus", "Asistencia", "Marca del día", "Incidencia"])
def test_who_is_listed_as_a_falta_was_not_there(heading):
    rows = ["0012;Ana;2-sep-2025;Falta", "0013;Ben;15-sep-2025;Retardo", "0014;Cal;15-sep-2025;Asistencia"]
    data = "\n".join(["Escuela: Cedro;;;", "Reporte de asistencia;;;", f"Núm;Nombre;Fecha;{heading}", *rows])
    document = open_document("x.csv", data.replace("Núm;", "Número de alumno;").encode())
    found = read(document)
    if found.form is None:  # what kind it is may be asked; nobody is present meanwhile
        assert [need.name for need in found.reading.needs] == ["format"]
        found = read(document, {"format": "sis_daily"})
    told = found.reading.tables["attendance"]["status"].astype("str").tolist()
    assert told == ["absent", "tardy", "present"]


def test_events_counted_in_spanish_are_events():
    rows = [
        "Noche de lectura;14/09/2025;1.234;Cedro",
        "Feria;2 de octubre de 2025;~50;Cedro",
        "Total;;1.284;",
    ]
    found = of("Evento;Fecha;Asistentes;Escuela", *rows)
    assert found.form.key == "session_counts"
    assert found.reading.tables["session_counts"]["attended"].tolist() == ["1234"]
    [bad] = [problem for problem in found.reading.problems if problem.severity == "left_out"]
    assert (bad.line, bad.value) == (3, "~50")  # an estimate is no count


def test_the_language_of_a_form_is_no_question_wherever_the_tool_puts_it():
    head = ["ID", "Start time", "Completion time", "Email", "Name", "Last modified time", "Language"]
    rows = [
        [
            n,
            f"2025-09-1{n} 08:00:00",
            f"2025-09-1{n} 08:05:00",
            "anonymous",
            "",
            "",
            "English",
            "Agree",
            "Yes",
        ]
        for n in (1, 2)
    ]
    data = book_of(Sheet1=[[*head, "My child is safe", "Language"], *rows])
    asked = read(open_document("x.xlsx", data)).reading.tables["questions"]
    assert asked[asked["answer_kind"] != "meta"]["question_text"].tolist() == ["My child is safe", "Language"]
