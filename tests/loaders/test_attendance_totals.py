import pytest

import loaders
from loaders.document import open_document
from loaders.tidy import account, tidy

STUDENTS = [("0010", "120", "108.5", "11.5"), ("0020", "120", "120", "0"), ("0030", "60.5", "60", "0.5")]
NEEDS = {"school": "9", "year": "2025"}


def table(headings: str, delimiter: str = ",", title: str = "", comma: bool = False, rows=STUDENTS) -> str:
    body = [delimiter.join(text.replace(".", "," if comma else ".") for text in row) for row in rows]
    return "\r\n".join([*([title] if title else []), headings.replace(",", delimiter), *body])


def read(text: str, encoding: str = "utf-8", answers=None, key: str = "attendance_totals"):
    document = open_document("totals.csv", text.encode(encoding))
    found = loaders.read(document, NEEDS if answers is None else answers)
    assert found.form is not None, found.reading.problems
    assert found.form.key == key, found.form.key
    assert "unread" not in account(document)
    return found.reading


@pytest.mark.parametrize(
    ("headings", "how"),
    [
        ("Student ID,Days Enrolled,Days Present,Days Absent", {}),
        ("Student Number,Membership Days,Days Attended,Absences", {"delimiter": "\t"}),
        ("StudentUniqueID,Days Possible,Days in Attendance,Total Absences", {"delimiter": "|"}),
        ("Número de alumno,Días matriculados,Días asistidos,Faltas", {"delimiter": ";", "comma": True}),
        ("Schülernummer,Schultage,Anwesenheitstage,Fehltage", {"delimiter": ";", "comma": True}),
        ("ID élève,Jours inscrits,Jours de présence,Jours d'absence", {"delimiter": ";", "comma": True}),
        ("ID aluno,Dias letivos,Dias presentes,Faltas", {"delimiter": ";", "comma": True}),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_the_days_of_a_year_are_read_whatever_they_are_called(headings, how, encoding):
    reading = read(table(headings, **how), encoding)
    assert (reading.needs, reading.problems if encoding != "cp1252" else []) == ([], [])
    assert (reading.rows, reading.accepted, reading.rejected) == (3, 3, 0)
    rows = tidy(reading)
    assert rows["person_key"].tolist() == ["0010", "0020", "0030"]
    assert rows["days_enrolled"].tolist() == ["120", "120", "60.5"]
    assert rows["days_present"].tolist() == ["108.5", "120", "60"]
    assert rows["days_absent"].tolist() == ["11.5", "0", "0.5"]
    assert (set(rows["school"]), set(rows["year"])) == ({"9"}, {"2025"})


def one(headings: str, *cells: str) -> list[str]:
    rows = tidy(read(table(f"Student ID,{headings}", rows=[("1", *cells)])))
    return rows[["days_enrolled", "days_absent"]].iloc[0].tolist() if len(rows) else []


def test_what_is_not_told_follows_from_the_others():
    assert one("Days Present,Days Absent", "100", "20") == ["120", "20"]
    assert one("Days Enrolled,Days Present", "120", "100") == ["120", "20"]
    assert one("Days Enrolled,Excused Absences,Unexcused Absences", "120", "4", "6.5") == ["120", "10.5"]
    assert one("Possible Sessions,Sessions Missed", "240", "23") == ["120", "11.5"]


def test_a_blank_is_not_zero_and_bad_rows_are_named_all_at_once():
    rows = [("1", "120", "", "7"), ("2", "120", "", ""), ("3", "120", "", "121"), ("4", "120", "", "x"),
            ("", "120", "", "1"), ("6", "400", "", "1"), ("7", "120", "", "-1")]  # fmt: skip
    reading = read(table("Student ID,Days Enrolled,Days Present,Days Absent", rows=rows))
    assert sorted((each.code, each.line) for each in reading.problems) == [
        ("blank", 3), ("more_absent", 4), ("no_student", 6), ("not_a_number", 5), ("not_a_number", 8),
        ("too_long", 7),
    ]  # fmt: skip
    assert (reading.rows, reading.accepted, reading.rejected) == (7, 1, 6)


def test_a_rate_or_days_present_that_say_otherwise_are_told_and_do_not_count():
    text = "Student ID,Days Enrolled,Days Present,Days Absent,Attendance Rate\n"
    reading = read(text + "1,100,90,10,90.0%\n2,100,95,10,90.4%\n3,100,90,10,95.0%\n")
    assert [(each.code, each.line) for each in reading.problems] == [
        ("does_not_add_up", 3), ("rate_differs", 4),
    ]  # fmt: skip
    assert reading.accepted == 3
    assert read(text + "1,100,90,10,0.9\n2,100,80,20,0.8\n").problems == []


def test_title_and_columns_tell_school_year_and_day():
    title = "Chronic absence,,,\r\nSchool: Maple,,,\r\nAs of 3/15/2026,,,"
    reading = read(table("Student ID,Days Enrolled,Days Present,Days Absent", title=title), answers={})
    assert reading.needs == []
    rows = tidy(reading)
    assert rows.loc[0, ["school", "year", "as_of"]].tolist() == ["Maple", "2025", "2026-03-15"]
    columns = "School Year,School,Student ID,Days Enrolled,Days Absent\n2024-25,7,1,170,3\n2025-26,7,1,90,3\n"
    assert tidy(read(columns, answers={}))["year"].tolist() == ["2024", "2025"]


def test_the_later_of_two_sums_of_a_year_counts():
    text = (
        "Student ID,Days Enrolled,Days Absent,As of\n1,60,3,2025-12-19\n1,90,4,2026-02-13\n2,9,1,2026-02-13\n"
    )
    reading = read(text)
    assert tidy(reading)[["person_key", "days_enrolled"]].to_numpy().tolist() == [["1", "90"], ["2", "9"]]
    assert [(each.code, each.line) for each in reading.problems] == [("two_rows", 2)]


def test_a_year_that_nothing_tells_is_asked():
    reading = read(table("Student ID,Days Enrolled,Days Present,Days Absent"), answers={"school": "9"})
    assert [need.name for need in reading.needs] == ["year"]


def test_a_roster_with_sums_is_totals_and_daily_lengths_are_none():
    text = "Student ID,School,Grade,Gender,Race,ELL,IEP,FRL,Days Enrolled,Days Absent\n"
    read(text + "1,9,3,F,White,N,N,N,170,3\n2,9,3,M,Asian,N,Y,N,170,9\n")
    read("Student ID,School,Grade,Gender\n1,9,3,F\n2,9,4,M\n", key="roster")
    read("Student ID,School,Date,Code,Days Absent\n1,9,9/15/2025,A,0.5\n2,9,9/16/2025,A,1\n", key="sis_daily")
