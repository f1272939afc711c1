from datetime import date

import pytest

from loaders import read
from loaders.document import open_document
from tests.loaders.tools import ENCODINGS, book, reading, text

HEADS = ["School", "Volunteer", "Organisation", "Date", "Activity", "Hours"]
LOG = [
    HEADS,
    ["Oak", "Ana Núñez", "YMCA", "2025-09-02", "Garden", "2h 30m"],
    ["Oak", "Bo Io", "n/a", "2025-09-02", "Tutoring", "90 min"],
    ["Oak", "Bo Io", "n/a", "2025-09-02", "Tutoring", "1:30"],
    ["Elm", "Cem Rhea", "", "2025-09-03", "", "3 hrs"],
    ["Elm", "Dua Io", "Tech Co", "2025-09-03", "", "2,5"],
    ["Elm", "Eve Io", "Tech Co", "2025-09-04", "", ""],
]
MINUTES = ["150", "90", "90", "180", "150", ""]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [";", "\t", ","])
def test_hours_written_in_any_way_are_minutes_and_a_blank_is_not_0(encoding, delimiter):
    found = reading(text(LOG, delimiter, encoding), "volunteer_hours")
    rows = found.tables["volunteer_hours"]
    assert rows["minutes"].tolist() == MINUTES
    assert rows["hours_raw"].tolist() == [row[5] for row in LOG[1:]]
    assert rows["partner"].tolist() == ["YMCA", "", "", "", "Tech Co", "Tech Co"]
    assert rows["ordinal"].tolist() == ["1", "1", "2", "1", "1", "1"]
    assert (found.rows, found.accepted) == (6, 6)
    assert "Bo" not in "".join(rows["person"])


@pytest.mark.parametrize(
    "heads",
    [
        ["Escuela", "Voluntario", "Organización", "Fecha", "Actividad", "Horas"],
        ["Schule", "Freiwillige", "Organisation", "Datum", "Tätigkeit", "Stunden"],
        ["École", "Bénévole", "Organisme", "Date", "Activité", "Heures"],
        ["Escola", "Voluntário", "Organização", "Data", "Atividade", "Horas"],
    ],
)
def test_logs_in_other_languages_are_read(heads):
    found = reading(text([heads, *LOG[1:]], ";"), "volunteer_hours")
    assert found.tables["volunteer_hours"]["minutes"].tolist() == MINUTES
    assert found.tables["volunteer_hours"]["school"].tolist() == ["Oak"] * 3 + ["Elm"] * 3


def grouped(first: str) -> list[list[object]]:
    rows: list[list[object]] = [["Volunteer log"], HEADS]
    for row in LOG[1:4]:
        rows.append([first if len(rows) == 2 else "", *row[1:]])
    rows += [
        ["Oak subtotal", "", "", "", "", "5.5"],
        ["Elm", *LOG[4][1:]],
        ["", *LOG[5][1:]],
        ["", *LOG[6][1:]],
    ]
    return [*rows, ["Elm subtotal", "", "", "", "", "6"], ["Grand total", "", "", "", "", "11"]]


def test_a_school_written_once_holds_for_its_rows_and_a_wrong_subtotal_is_told():
    found = reading(text(grouped("Oak")), "volunteer_hours")
    assert found.tables["volunteer_hours"]["school"].tolist() == ["Oak"] * 3 + ["Elm"] * 3
    assert [(p.code, p.line, p.value) for p in found.problems if p.code == "total_differs"] == [
        ("total_differs", 10, "6")
    ]
    assert [p.code for p in found.problems if p.code == "filled_down"] == ["filled_down"]


def test_times_of_coming_and_leaving_give_the_hours():
    rows = [["Volunteer", "Date", "Time In", "Time Out"], ["Ana", date(2025, 9, 2), "9:00 AM", "11:15 AM"]]
    found = reading(book(Log=rows), "volunteer_hours", school="Oak")
    assert found.tables["volunteer_hours"]["minutes"].tolist() == ["135"]


def test_rows_that_cannot_be_used_are_told_with_their_place():
    rows = [
        *LOG,
        ["Oak", "", "", "2025-09-05", "", "1"],
        ["Oak", "Fay", "", "", "", "1"],
        ["Oak", "Gus", "", "2025-09-05", "", "some"],
    ]
    found = reading(text(rows), "volunteer_hours")
    assert [(p.code, p.line) for p in found.problems if p.severity == "left_out"] == [
        ("no_name", 8),
        ("no_day", 9),
        ("not_a_length", 10),
    ]
    assert (found.accepted, found.rejected) == (6, 3)


def log_of(*lines):
    document = open_document("log.csv", "\n".join(lines).encode())
    return read(document)


@pytest.mark.parametrize(
    "lines",
    [
        ("Helping Hands Log", "Name,Date,Time In,Time Out,Task"),
        ("Registro de ayudantes", "Nombre,Fecha,Hora de entrada,Hora de salida,Tarea"),
        ("Parent,Date,In,Out,What they helped with",),
    ],
)
def test_a_log_of_times_that_never_says_volunteer(lines):
    found = log_of(
        *lines, "Ana Ruiz,2025-09-13,8:00 AM,10:30 AM,Library", "Jo Park,2025-09-14,9:00,11:00,Garden"
    )
    assert found.form.key == "volunteer_hours"
    assert found.reading.tables["volunteer_hours"]["minutes"].tolist() == ["150", "120"]


def test_times_and_tasks_alone_are_asked_about():
    found = log_of("Name,Date,Time In,Time Out,Task", "Ana Ruiz,2025-09-13,8:00 AM,10:30 AM,Library")
    assert [(need.name, sorted(need.choices)) for need in found.reading.needs] == [
        ("format", ["signin_list", "volunteer_hours"])
    ]


def test_subtotals_of_subtotals_and_averages_are_no_differences():
    found = log_of(
        "Organization,Volunteer,Date,Hours",
        "Rotary,Ana Ruiz,2025-09-13,2.5",
        "Rotary,Ana Ruiz,2025-09-14,1",
        ",Subtotal Ana Ruiz,,3.5",
        "Rotary,Jo Park,2025-09-14,2",
        ",Subtotal Jo Park,,2",
        "Rotary total,,,5.5",
        "Acme,Mia Cruz,2025-09-15,1.5",
        "Acme total,,,1.5",
        "Grand total,,,7",
        "Average,,,1.75",
    )
    assert found.reading.rows == found.reading.accepted == 4
    assert [problem.code for problem in found.reading.problems] == ["personal"]


def test_a_subtotal_that_differs_is_said():
    found = log_of(
        "Volunteer,Date,Hours",
        "Ana Ruiz,2025-09-13,2.5",
        "Subtotal,,2.5",
        "Jo Park,2025-09-14,2",
        "Subtotal,,3",
        "Total,,4.5",
    )
    assert [p.line for p in found.reading.problems if p.code == "total_differs"] == [5]


def test_totals_of_times_are_no_volunteers():
    found = log_of(
        "Volunteer,Date,Time In,Time Out",
        "Ana Ruiz,2025-09-13,8:00 AM,10:30 AM",
        "Total Ana Ruiz,,,2:30",
        "Jo Park,2025-09-14,9:00 AM,11:00 AM",
        "Total Jo Park,,,2:00",
    )
    assert (found.reading.rows, found.reading.accepted, found.reading.rejected) == (2, 2, 0)


def test_an_organisation_written_once_above_its_subtotal_holds_for_its_group():
    lines = ["Organization,Volunteer,Date,Hours", "Rotary,Ana Ruiz,2025-09-13,2.5", ",Jo Park,2025-09-14,2"]
    more = [",Subtotal,,4.5", "Acme,Mia Cruz,2025-09-15,1.5", ",Lee Wong,2025-09-15,1", ",Subtotal,,2.5"]
    found = log_of(*lines, *more)
    assert found.reading.tables["volunteer_hours"]["partner"].tolist() == ["Rotary", "Rotary", "Acme", "Acme"]
    assert "filled_down" in [problem.code for problem in found.reading.problems]
    plain = log_of(*lines)  # without subtotals, who names none comes for none
    assert plain.reading.tables["volunteer_hours"]["partner"].tolist() == ["Rotary", ""]
