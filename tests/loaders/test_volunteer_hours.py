from datetime import date

import pytest

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
