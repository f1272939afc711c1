"""What offices and programs do to files before they reach us, tried on every kind they do it to."""

import io

import pytest
from openpyxl import Workbook

from loaders import read
from loaders.document import open_document
from loaders.grid import find_grid
from loaders.student_ids import without_lost
from loaders.tidy import account


def told(*rows: str, encoding: str = "utf-8"):
    return read(open_document("x.csv", ("\n".join(rows) + "\n").encode(encoding)))


OF_STUDENTS = {
    "sis_daily": ("Student ID,Date,Code,School", "{id},2025-09-02,A,Cedar", "attendance", "person_key"),
    "sis_period": ("Student ID,Date,Per1,Per2", "{id},2025-09-02,A,/", "attendance", "person_key"),
    "attendance_totals": (
        "Student ID,School,School Year,Days Enrolled,Days Absent",
        "{id},Cedar,2024-25,180,4",
        "attendance_totals",
        "person_key",
    ),
    "roster": ("Student ID,School,Grade,Entry Date", "{id},Cedar,7,2025-08-20", "roster", "student_id"),
    "outcomes": ("Student ID,School Year,Unweighted GPA", "{id},2024-25,3.1", "grade_points", "student"),
    "signin_list": ("Date,Student ID,Name,Activity", "2025-09-02,{id},A B,Art", "attendance", "person_key"),
    "signin_matrix": ("Student ID,9/2/25,9/3/25,9/4/25", "{id},x,,x", "attendance", "person_key"),
    "survey_wide": ("Student ID,How often?,Is it fun?", "{id},Never,Often", "respondents", "person_key"),
}


@pytest.mark.parametrize("kind", OF_STUDENTS)
def test_an_id_that_a_program_took_for_a_number_is_whole_again(kind):
    heading, row, table, column = OF_STUDENTS[kind]
    found = told(heading, *(row.format(id=one) for one in ("1001.0", "1002.0")), row.format(id="00103.0"))
    assert found.form.key == kind
    rows = found.reading.tables[table]
    assert sorted(set(rows[column].astype("str"))) == ["00103", "1001", "1002"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("123.0", "123"),
        ("0123,00", "0123"),
        ("12.5", "12.5"),
        ("A1.0", "A1.0"),
        ("#N/A", ""),
        ("1.2E+11", ""),
    ],
)
def test_only_a_whole_number_loses_its_fraction(typed, kept):
    assert (without_lost([typed, "7"]) or [typed, "7"]) == [kept, "7"]


SERIALS = {
    "sis_daily": ("Student ID,Date,Code,School", "1001,{day},A,Cedar", "attendance", "session_date"),
    "signin_list": ("Date,Student ID,Name,Activity", "{day},1001,A B,Art", "attendance", "session_date"),
    "roster": ("Student ID,School,Grade,Entry Date", "1001,Cedar,7,{day}", "roster", "first_day"),
    "calendar": ("Date,Day Type,School", "{day},Holiday,Cedar", "calendar", "day"),
}


@pytest.mark.parametrize("kind", SERIALS)
@pytest.mark.parametrize("day", ["45902", "45902.0", "45902.375"])
def test_a_day_that_a_spreadsheet_wrote_as_its_number_is_that_day(kind, day):
    heading, row, table, column = SERIALS[kind]
    found = told(heading, row.format(day=day))
    assert found.form.key == kind
    # 1 January 2000 is 36526; 9,376 days later it is 2 September 2025.
    assert found.reading.tables[table][column].astype("str").tolist() == ["2025-09-02"]


@pytest.mark.parametrize("other", ["12345", "99999", "9/3/2025", "none"])
def test_numbers_that_are_no_days_are_none(other):
    found = told("Student ID,Date,Code,School", "1001,45902,A,Cedar", f"1002,{other},A,Cedar")
    days = found.reading.tables.get("attendance", {}).get("session_date", [])
    assert "2025-09-02" not in list(days)


def test_daily_attendance_in_spanish_is_read():
    found = told(
        "Número de estudiante;Fecha;Código de asistencia;Escuela",
        "0123;02/09/2025;Ausente;Peñón",
        "0124;15/09/2025;Tarde;Peñón",
        "0125;16/09/2025;Ausencia justificada;Peñón",
        "0126;16/09/2025;Falta injustificada;Peñón",
        "0127;16/09/2025;Presente;Peñón",
        encoding="cp1252",
    )
    assert found.form.key == "sis_daily"
    rows = found.reading.tables["attendance"]
    assert rows["status"].astype("str").tolist() == ["absent", "tardy", "excused", "absent", "present"]
    assert rows["session_date"].astype("str").tolist()[:2] == ["2025-09-02", "2025-09-15"]
    assert {need.name for need in found.reading.needs} <= {"unmarked"}


def test_a_roster_in_spanish_is_a_roster_and_no_published_table():
    found = told(
        "Número de estudiante;Apellido;Nombre;Grado;Escuela;Fecha de ingreso",
        "00123;López;Ana;7;Cedro;15/08/2025",
    )
    assert found.form.key == "roster"


def test_numbers_with_zeros_in_front_are_no_figures_of_a_school():
    found = told("School,Child,Grade", "Cedar,00123,7", "Oak,00124,7", "Elm,00125,8")
    assert (
        "published" not in found.reading.tables
        or not found.reading.tables["published"]["value"].isin(["00123", "123"]).any()
    )


@pytest.mark.parametrize("yes", ["Sí", "Yes", "si", "Presente", "x"])
def test_a_sign_in_sheet_in_spanish_is_read(yes):
    found = told("Nombre,02/09/2025,03/09/2025,16/09/2025", f"Ana Ruiz,{yes},No,{yes}", f"Ben Paz,,{yes},No")
    assert found.form.key == "signin_matrix"
    status = found.reading.tables["attendance"]["status"].astype("str")
    assert ((status == "present").sum(), (status == "absent").sum()) == (3, 2)


@pytest.mark.parametrize("heads", ["2,3,4", "Tue 2,Wed 3,Thu 4", "2 (Tue),3 (Wed),4 (Thu)"])
def test_days_below_the_name_of_their_month_are_of_it(heads):
    found = told(
        "Club: Chess,,,", ",,September 2025,", f"ID,Student,{heads}", "0101,Ana,x,,x", "0102,Ben,,x,"
    )
    assert found.form.key == "signin_matrix"
    rows = found.reading.tables["attendance"]
    came = rows[rows["status"].astype("str") == "present"]
    assert sorted(zip(came["person_key"].astype("str"), came["session_date"].astype("str"), strict=True)) == [
        ("0101", "2025-09-02"),
        ("0101", "2025-09-04"),
        ("0102", "2025-09-03"),
    ]


AVERAGES = ("Average", "Mean", "Promedio", "Count", "Std Dev")


@pytest.mark.parametrize("word", AVERAGES)
@pytest.mark.parametrize("figures", [",3.2,4.1", ",,"])
def test_an_average_at_the_foot_is_no_row(word, figures):
    rows = ["Respondent,I belong,Staff listen", "1,4,5", "2,3,4", "3,3,2", ",,", f"{word}{figures}"]
    document = open_document("x.csv", "\n".join(rows).encode())
    grid = find_grid(document.sheets[0])
    assert grid.body[0].dropna().tolist() == ["1", "2", "3"]
    assert account(document)["total"] == 1 + 2 * (figures != ",,")


@pytest.mark.parametrize("last", ["Mean,Ana,7", "Count,Dracula,8", "Media,Ana,7"])
def test_somebody_whose_name_is_such_a_word_stays(last):
    rows = ["Last Name,First Name,Grade", "Ito,Ben,7", last]
    grid = find_grid(open_document("x.csv", "\n".join(rows).encode()).sheets[0])
    assert len(grid.body) == 2


def test_a_club_named_media_stays():
    rows = ["Club,Attendees,Hours", "Chess,12,3", "Media,9,4"]
    grid = find_grid(open_document("x.csv", "\n".join(rows).encode()).sheets[0])
    assert grid.body[0].tolist() == ["Chess", "Media"]


def test_an_average_among_the_rows_stays():
    rows = ["Group,Value,N", "Average,3,4", *(f"G{at},{at},9" for at in range(9))]
    assert len(find_grid(open_document("x.csv", "\n".join(rows).encode()).sheets[0]).body) == 10


def test_words_of_a_scale_are_one_answer_where_others_are_lists_of_names():
    steps = ("Strongly disagree", "Disagree", "Agree", "Strongly agree")
    lines = [
        f"2025-09-14T08:0{at}:00,{steps[at % 4]},mon tue,{at},u-{at},2025-09-14T08:0{at}:30"
        for at in range(1, 9)
    ]
    found = told("start,How safe?,days,_id,_uuid,_submission_time", *lines)
    kinds = found.reading.tables["questions"].set_index("question_text")["answer_kind"]
    assert (found.form.key, kinds["How safe?"]) == ("kobo", "scale")


HEADED = ("Attendance", "Status", "Attended", "Present?", "Showed up", "Asistencia", "What happened")


@pytest.mark.parametrize("heading", HEADED)
def test_who_stands_on_a_list_as_absent_did_not_come(heading):
    rows = ["0101,Ana,2025-09-02,Art,Present", "0102,Ben,2025-09-02,Art,Absent"]
    document = open_document("x.csv", "\n".join([f"Student ID,Name,Date,Club,{heading}", *rows]).encode())
    found = read(document)
    assert found.form.key == "signin_list"
    told = found.reading.tables["attendance"]
    assert told[["status", "status_raw"]].astype("str").values.tolist() == [
        ["present", "Present"],
        ["absent", "Absent"],
    ]
    assert "unread" not in account(document)


@pytest.mark.parametrize("heading", ["Absent", "Absent?", "No show", "Ausente"])
def test_yes_below_absent_is_absent(heading):
    rows = ["0101,Ana,2025-09-02,Art,Yes", "0102,Ben,2025-09-02,Art,No", "0103,Cal,2025-09-02,Art,"]
    rows = told(f"Student ID,Name,Date,Club,{heading}", *rows).reading.tables["attendance"]
    assert rows["status"].astype("str").tolist() == ["absent", "present", "present"]


def test_a_status_that_is_not_about_coming_asks_nothing():
    rows = ["Ana,2025-09-02,3:05 PM,Member", "Ben,2025-09-02,3:10 PM,Guest"]
    found = told("Name,Date,Time In,Status", *rows)
    assert [need.name for need in found.reading.needs] == ["school"]
    assert found.reading.tables["attendance"]["status"].astype("str").tolist() == ["present", "present"]


@pytest.mark.parametrize("typed", ['"=""{id}"""', "'{id}"])
def test_an_id_that_was_kept_as_text_for_a_spreadsheet_is_the_id(typed):
    row = typed + ",2025-09-02,A,Cedar"
    found = told("Student ID,Date,Code,School", *(row.format(id=one) for one in ("00101", "00102")))
    assert found.reading.tables["attendance"]["person_key"].astype("str").tolist() == ["00101", "00102"]


def test_every_cell_that_a_program_wrapped_so_is_read_as_it_shows():
    found = told(
        "Student ID,Date,Code,School", '"=""0101""","=""2025-09-02""",A,"=""0110"""', '"=""0102""",,,'
    )
    rows = found.reading.tables["attendance"].iloc[0]
    assert (rows["session_date"], rows["school"]) == ("2025-09-02", "0110")


@pytest.mark.parametrize("school", [",School", ""])
def test_absences_from_one_day_to_another_are_no_roster(school):
    at = ",Cedar" if school else ""
    rows = [f"1001{at},2025-09-02,2025-09-04,Illness", f"1002{at},2025-09-02,2025-09-02,Family"]
    found = told(f"Student ID{school},Start Date,End Date,Reason", *rows)
    assert found.form is None


def test_each_month_over_its_days_is_theirs():
    rows = ["Student ID,Name,Sep 2025,,,Jan 2026,", ",,9,16,23,6,13", "0101,Ana,x,,x,x,", "0102,Ben,,x,,,x"]
    found = told(*rows)
    assert found.form.key == "signin_matrix"
    attended = found.reading.tables["attendance"]
    attended = attended[attended["status"].astype("str") == "present"]
    assert sorted(attended["session_date"].astype("str")) == [
        "2025-09-09",
        "2025-09-16",
        "2025-09-23",
        "2026-01-06",
        "2026-01-13",
    ]


def test_a_calendar_in_spanish_is_read():
    rows = ["01/09/2025,Feriado,Cedro", "15/09/2025,Clases,Cedro", "16/09/2025,Medio día,Cedro"]
    found = told("Fecha,Tipo de día,Escuela", *rows)
    assert found.form.key == "calendar"
    assert found.reading.tables["calendar"]["kind"].astype("str").tolist() == [
        "closed",
        "instructional",
        "half",
    ]


def test_a_school_that_is_merged_over_its_students_is_that_of_each():
    book = Workbook()
    sheet = book.active
    sheet.append(["School", "Student ID", "School Year", "Days Enrolled", "Days Absent"])
    for school, student in (
        ("Cedar", "0101"),
        (None, "0102"),
        ("Oak", "0103"),
        (None, "0104"),
        (None, "0105"),
    ):
        sheet.append([school, student, "2024-25", 180, 4])
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("A4:A5")
    data = io.BytesIO()
    book.save(data)
    found = read(open_document("x.xlsx", data.getvalue())).reading
    assert found.tables["attendance_totals"]["school"].tolist() == ["Cedar", "Cedar", "Oak", "Oak", ""]
    assert [need.name for need in found.needs] == ["school"]  # the last was not merged
