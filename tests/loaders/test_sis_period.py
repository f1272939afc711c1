import pytest

import loaders
from flows.intake.session_days import days_of_sessions
from loaders import sis_daily
from loaders.document import open_document
from loaders.sessions_of_day import MARKED
from loaders.tidy import account, tidy
from tables import DAY
from tables.readings import ABSENT_UNITS

MARKS = {  # student, day: the marks of six periods
    ("0010", "2025-09-02"): ["A", "P", "P", "P", "P", "P"],
    ("0010", "2025-09-15"): ["P", "P", "T", "P", "P", "P"],
    ("0020", "2025-09-02"): ["A", "A", "A", "A", "A", "A"],
    ("0020", "2025-09-15"): ["E", "A", "P", "P", "P", "P"],
}
LONG = [
    (student, day, str(n), mark) for (student, day), marks in MARKS.items() for n, mark in enumerate(marks, 1)
]


def wide(
    headings: str, order: str = "{m}/{d}/{y}", delimiter: str = ",", title: str = "", marks=MARKS
) -> str:
    lines = []
    for (student, day), each in marks.items():
        year, month, number = day.split("-")
        lines.append(delimiter.join([student, order.format(y=year, m=month, d=number), *each]))
    return "\r\n".join([*([title] if title else []), headings.replace(",", delimiter), *lines])


def read(text: str, encoding: str = "utf-8", answers=None, key: str = "sis_period", school: str = "9"):
    document = open_document("periods.csv", text.encode(encoding))
    found = loaders.read(document, {"school": school, **(answers or {})})
    assert found.form is not None, found.reading.problems
    assert found.form.key == key, found.form.key
    assert "unread" not in account(document)
    return found.reading


def days(reading) -> dict[tuple[str, str], tuple[str, int]]:
    told = reading.facts["sessions"]
    made = days_of_sessions(reading.tables["attendance"], 0 if told == MARKED else int(told))
    keys = zip(made["person_key"], made["session_date"], strict=True)
    return dict(zip(keys, zip(made["status"], made[ABSENT_UNITS], strict=True), strict=True))


DAYS = {
    ("0010", "2025-09-02"): ("partial", DAY // 6),
    ("0010", "2025-09-15"): ("tardy", 0),
    ("0020", "2025-09-02"): ("absent", DAY),
    ("0020", "2025-09-15"): ("partial", DAY // 3),
}
HEADINGS = [
    ("Student ID,Date,Per1,Per2,Per3,Per4,Per5,Per6", {}),
    ("StudentNumber,Att Date,P1,P2,P3,P4,P5,P6", {"delimiter": "\t"}),
    ("Local ID,Attendance Date,Period 1,Period 2,Period 3,Period 4,Period 5,Period 6", {"delimiter": ";"}),
    ("Perm ID,Date,1st Period,2nd Period,3rd Period,4th Period,5th Period,6th Period", {}),
    ("Student ID,Date,1,2,3,4,5,6", {}),
    ("Número de alumno,Fecha,1ª hora,2ª hora,3ª hora,4ª hora,5ª hora,6ª hora", {"order": "{d}/{m}/{y}"}),
    ("ID élève,Date,H1,H2,H3,H4,H5,H6", {"order": "{d}/{m}/{y}"}),
    ("ID aluno,Data,Aula 1,Aula 2,Aula 3,Aula 4,Aula 5,Aula 6", {"order": "{d}/{m}/{y}"}),
]


@pytest.mark.parametrize(("headings", "how"), HEADINGS)
@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "utf-16"])
def test_a_column_a_period_is_read_whatever_it_is_called(headings, how, encoding):
    reading = read(wide(headings, **how), encoding)
    assert reading.needs == []
    assert (reading.rows, reading.accepted, reading.rejected) == (4, 4, 0)
    rows = tidy(reading)
    assert len(rows) == 24
    assert rows["status_raw"].tolist() == [mark for marks in MARKS.values() for mark in marks]
    assert rows["column"].tolist() == list("CDEFGH") * 4
    assert set(rows["denominator_known"]) == {"yes"}
    assert days(reading) == DAYS


def test_a_row_a_period_says_the_same():
    body = "".join(f"{student},{day},{period},{mark}\n" for student, day, period, mark in LONG)
    reading = read("Student ID,Date,Period,Attendance Code\n" + body)
    assert (reading.needs, reading.rows) == ([], 24)
    assert days(reading) == DAYS


def test_german_letters_are_proposed_and_the_preamble_is_no_row():
    marks = {("007", "2025-09-15"): ["A", "U", "E", "V", "A", "A"]}
    title = "Fehlzeiten;;;;;;;\r\nSchule: Möwenschule;;;;;;;\r\n;;;;;;;"
    headings = "Schülernr,Datum,Std1,Std2,Std3,Std4,Std5,Std6"
    text = wide(headings, "{d}.{m}.{y}", ";", title, marks)
    asked = {need.name: need.proposed for need in read(text, "cp1252", school="").needs}
    assert asked == {
        "code.A": "present", "code.U": "absent", "code.E": "excused", "code.V": "tardy",
    }  # fmt: skip
    answered = read(text, "cp1252", asked, school="")
    assert answered.needs == []
    assert days(answered) == {("007", "2025-09-15"): ("partial", DAY // 3)}
    assert set(tidy(answered)["school"]) == {"Möwenschule"}


def test_the_codes_of_england_are_known_by_their_two_strokes():
    body = "UPN,Date,AM,PM\nA0,15/09/2025,/,\\\nA1,15/09/2025,N,\\\nA2,15/09/2025,L,M\nA3,15/09/2025,#,#\n"
    reading = read(body + "A4,15/09/2025,U,U\n")
    assert reading.needs == []
    assert days(reading) == {
        ("A0", "2025-09-15"): ("present", 0),
        ("A1", "2025-09-15"): ("partial", DAY // 2),
        ("A2", "2025-09-15"): ("partial", DAY // 2),
        ("A3", "2025-09-15"): ("not_expected", 0),
        ("A4", "2025-09-15"): ("absent", DAY),
    }


BLANKS = "Student ID,Date,School,P1,P2,P3,P4\n1,9/15/2025,9,A,,,\n2,9/15/2025,9,,,,\n3,9/15/2025,9,,A,,A\n"


def test_a_blank_is_asked_and_answered_either_way():
    asked = read(BLANKS)
    assert {need.name: need.proposed for need in asked.needs} == {"blank": "present"}
    present = read(BLANKS, answers={"blank": "present"})
    assert present.needs == []
    assert days(present) == {
        ("1", "2025-09-15"): ("partial", DAY // 4),
        ("2", "2025-09-15"): ("present", 0),
        ("3", "2025-09-15"): ("partial", DAY // 2),
    }
    not_taken = read(BLANKS, answers={"blank": "not_taken"})
    assert days(not_taken) == {("1", "2025-09-15"): ("absent", DAY), ("3", "2025-09-15"): ("absent", DAY)}


def test_a_list_of_absences_asks_how_many_periods_a_day_has():
    body = "Student ID,Date,Period,Code\n1,9/15/2025,2,A\n1,9/15/2025,3,A\n2,9/15/2025,7,A\n"
    assert [(need.name, need.proposed) for need in read(body).needs] == [("sessions", "3")]
    reading = read(body, answers={"sessions": "8"})
    assert (reading.needs, set(tidy(reading)["denominator_known"])) == ([], {"no"})
    assert days(reading) == {
        ("1", "2025-09-15"): ("partial", DAY // 4), ("2", "2025-09-15"): ("partial", DAY // 8),
    }  # fmt: skip


def test_bad_rows_are_named_all_at_once_and_repeats_set_aside():
    text = wide("Student ID,Date,P1,P2,P3,P4,P5,P6") + (
        "\r\n,09/15/2025,P,P,P,P,P,P\r\n0030,13/45/2025,P,P,P,P,P,P\r\n0030,,P,P,P,P,P,P"
        "\r\n0010,09/02/2025,A,P,P,P,P,P"
    )
    reading = read(text)
    assert sorted((each.code, each.line) for each in reading.problems) == [
        ("duplicate", 9), ("no_day", 8), ("no_student", 6), ("not_a_date", 7),
    ]  # fmt: skip
    assert (reading.rows, reading.accepted, reading.rejected) == (8, 4, 3)
    assert days(reading) == DAYS


def test_daily_codes_and_halves_of_a_day_stay_with_daily_attendance():
    read("Student ID,Date,School,Code\n1,9/15/2025,9,A\n2,9/16/2025,9,T\n", key="sis_daily")
    halves = "Student ID,Date,School,Code,AM/PM\n1,9/15/2025,9,A,AM\n2,9/16/2025,9,A,PM\n"
    read(halves, key="sis_daily")
    periods = open_document("p.csv", b"Student ID,Date,Period,Code\n1,9/15/2025,1,A\n2,9/15/2025,2,A\n")
    assert sis_daily.recognise(periods).confidence < 0.5
