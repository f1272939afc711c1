from datetime import date, time

import pytest

import loaders
from loaders import recognise
from loaders.document import open_document
from tests.loaders.tools import ENCODINGS, book, reading, text

LIST = [
    ["Homework Club sign-in"],
    ["Site: Oak School", "", "Activity: Homework Club"],
    [],
    ["Student ID", "Student Name", "Date", "Time In", "Time Out", "Initials"],
    ["0001", "Io, Ada", "9/2/2025", "3:05 PM", "5:00 PM", "AI"],
    ["0002", "Rhea, Bo", "9/2/2025", "3:10 PM", "", ""],
    ["0001", "Io, Ada", "9/16/2025", "11:30", "1:15", ""],
    ["", "Visitor Núñez", "9/16/2025", "15:05", "16:00", ""],
    ["0001", "Io, Ada", "9/2/2025", "5:30 PM", "6:00 PM", ""],
]


def visits(found) -> set[tuple[str, str, str]]:
    rows = found.tables["attendance"]
    who = [key if len(key) == 4 else "visitor" for key in rows["person_key"]]
    return set(zip(who, rows["session_date"], rows["minutes"], strict=True))


KNOWN = {
    ("0001", "2025-09-02", "145"),
    ("0002", "2025-09-02", ""),
    ("0001", "2025-09-16", "105"),
    ("visitor", "2025-09-16", "55"),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_visits_of_a_person_and_day_are_added_up(encoding, delimiter):
    found = reading(text(LIST, delimiter, encoding), "signin_list")
    assert visits(found) == KNOWN
    assert (found.rows, found.accepted, found.rejected) == (5, 5, 0)
    assert found.facts["activity"] == "Homework Club"
    assert found.facts["school"] == "Oak School"
    assert found.needs == []


def test_a_workbook_with_days_and_times_is_the_same_list():
    rows = [list(row) for row in LIST]
    rows[4][2:5] = [date(2025, 9, 2), time(15, 5), time(17, 0)]
    assert visits(reading(book(Sep=rows), "signin_list")) == KNOWN


@pytest.mark.parametrize(
    "heads",
    [
        ["Nombre", "Fecha", "Hora de entrada", "Hora de salida", "Actividad"],
        ["Name", "Datum", "Kommt", "Geht", "Angebot"],
        ["Nom", "Date", "Heure d'arrivée", "Heure de départ", "Activité"],
        ["Nome", "Data", "Hora de chegada", "Hora de saída", "Atividade"],
    ],
)
def test_lists_in_other_languages_are_read(heads):
    rows = [
        heads,
        ["Ada Io", "16/09/2025", "15:05", "16:35", "Robots"],
        ["Bo Rhea", "17/09/2025", "15:00", "16:00", "Chess"],
    ]
    found = reading(text(rows), "signin_list", school="Oak")
    assert found.tables["attendance"][["session_date", "session_key", "minutes"]].to_numpy().tolist() == [
        ["2025-09-16", "Robots", "90"],
        ["2025-09-17", "Chess", "60"],
    ]
    assert found.tables["sessions"]["activity"].tolist() == ["Robots", "Chess"]


FORM = [
    ["Timestamp", "Full Name", "Email Address", "School", "Which activity?", "I am a..."],
    ["9/14/2025 18:21:34", "Ana Titan", "ana@example.org", "Oak", "Family Night", "Parent"],
    ["9/15/2025 18:30:10", "Ana Titan", "ana@example.org", "Oak", "Math Night", "Teacher"],
    ["9/15/2025 18:30:10", "Ana Titan", "ana@example.org", "Oak", "Math Night", "Teacher"],
]


def test_a_form_that_only_signs_people_in_is_a_list_of_visits():
    found = reading(text(FORM), "signin_list")
    assert found.tables["attendance"]["session_date"].tolist() == ["2025-09-14", "2025-09-15"]
    assert found.tables["people"]["role"].tolist() == ["parent_caregiver"]
    assert [p.code for p in found.problems] == ["duplicate", "personal"]


def test_a_form_that_asks_opinions_stays_a_survey():
    rows = [["Timestamp", "Full Name", "How welcome do you feel?"], ["9/14/2025 18:21:34", "Ana", "Very"]]
    assert recognise(open_document("x.csv", text(rows)))[0][0].key == "google_forms"


def test_the_day_may_stand_above_the_list_or_is_asked():
    heads = ["Name", "Phone", "Time In"]
    rows = [["Family night attendance"], ["Date: 11/15/2025"], heads, ["Ana Titan", "555-0100", "6:05 PM"]]
    found = reading(text(rows), "signin_list", school="Oak")
    assert found.tables["attendance"]["session_date"].tolist() == ["2025-11-15"]
    assert [need.name for need in reading(text(rows[2:]), "signin_list", school="Oak").needs] == ["day"]


def test_rows_that_cannot_be_used_are_told_with_their_place():
    rows = [
        *LIST,
        ["", "", "9/17/2025", "15:05", "", ""],
        ["0003", "Cem", "13/13/2025", "15:05", "", ""],
        ["0004", "Dua", "", "", "", ""],
    ]
    found = reading(text(rows), "signin_list")
    assert [(p.code, p.line) for p in found.problems if p.severity == "left_out"] == [
        ("no_name", 10),
        ("not_a_date", 11),
        ("no_day", 12),
    ]
    assert (found.rows, found.accepted, found.rejected) == (8, 5, 3)


def test_daily_codes_and_rosters_are_other_files():
    daily = [["Student ID", "Name", "Date", "Attendance Code"], ["0001", "Io", "9/2/2025", "A"]]
    roster = [["Student ID", "Name", "School", "Grade", "Entry Date"], ["0001", "Io", "Oak", "3", "9/2/2025"]]
    for rows, key in ((daily, "sis_daily"), (roster, "roster")):
        assert recognise(open_document("x.csv", text(rows)))[0][0].key == key


def test_a_list_of_a_club_with_a_status_is_no_daily_attendance():
    """“Present” is a code of days at school, too; who comes to an activity was at no day of school by it."""
    rows = [["Date", "Activity", "Student ID", "Student Name", "Status"]]
    rows += [["2026-03-03", "Chess Club", f"000{at}", f"Name {at}", "Present"] for at in range(1, 7)]
    found = loaders.read(open_document("chess.csv", _csv(rows)))
    assert found.form is not None
    assert found.form.key == "signin_list"


def test_daily_attendance_with_another_column_is_still_daily_attendance():
    rows = [["Date", "Homeroom", "Student ID", "Student Name", "Attendance Code"]]
    rows += [["2026-03-03", "3B", f"000{at}", f"Name {at}", "P"] for at in range(1, 7)]
    found = loaders.read(open_document("day.csv", _csv(rows)))
    assert found.form is not None
    assert found.form.key == "sis_daily"


def _csv(rows: list[list[str]]) -> bytes:
    return "\n".join(",".join(row) for row in rows).encode()
