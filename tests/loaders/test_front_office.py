"""Files as the front office of a school has them: short headings, paper typed off, sheets of a week."""

import io

import openpyxl
import pytest

from loaders import read
from loaders.document import open_document
from loaders.scales import word
from loaders.tidy import account


def of(content, name="file.csv", form="", **answers):
    content = content if isinstance(content, bytes) else content.encode()
    document = open_document(name, content)
    found = read(document, answers)
    assert found.form is not None, found.reading.problems
    assert found.form.key == form
    assert "unread" not in account(document)
    return found.reading


def columns(reading, table, *names):
    rows = reading.tables[table]
    return list(zip(*(rows[name] for name in names), strict=True))


SKYWARD = """Entity: 400 Maple Middle,,,,,,
Attendance Totals by Student 08/18/2025 - 12/19/2025,,,,,,
Other ID,Student Name,Gr,Mem Days,Abs Exc,Abs Unx,Tardy
10021,"GARCIA, ANA",06,82.0,2.5,1.0,4
10022,"PARK, JOHN",06,82.0,0.0,0.0,0
Grade 06 Totals,,,164.0,2.5,1.0,4
10023,"LEE, KIM",07,60.0,5.0,3.0,1
Grade 07 Totals,,,60.0,5.0,3.0,1
Grand Totals,,,224.0,7.5,4.0,5
"""
SYNERGY = """"Perm ID","Student Name","Grade","Days Enr","Days Att","Exc","Une","Tdy","Att %"
"10021","Garcia, Ana","06","82","78.5","2.5","1","4","95.73%"
"10022","Park, John","06","82","82","0","0","0","100.00%"
"10023","Lee, Kim","07","60","52","5","3","1","86.67%"
"""


@pytest.mark.parametrize("text", [SKYWARD, SYNERGY])
def test_totals_with_short_headings_are_read_and_sums_of_a_grade_are_no_student(text):
    reading = of(text, form="attendance_totals", year="2025", school="Maple")
    assert columns(reading, "attendance_totals", "person_key", "days_enrolled", "days_absent", "tardies") == [
        ("10021", "82", "3.5", "4"),
        ("10022", "82", "0", "0"),
        ("10023", "60", "8", "1"),
    ]
    assert (reading.rows, reading.accepted, reading.rejected) == (3, 3, 0)


def test_all_day_codes_in_spanish_are_daily_attendance():
    text = "Núm. de alumno;Apellidos;Nombre;Fecha;Todo el día\n10021;García;Ana;15/09/2025;A\n"
    reading = of(text, form="sis_daily", school="Arce")
    assert columns(reading, "attendance", "person_key", "session_date", "status") == [
        ("10021", "2025-09-15", "absent")
    ]


def test_absences_without_days_enrolled_lack_those_and_no_dates():
    document = open_document("list.csv", b"Student ID,Grade,ADA %,Days Absent\n1,6,88.5%,9.5\n2,6,85.0%,12\n")
    found = read(document)
    assert found.form is None
    assert (found.candidates[0][0].key, found.candidates[0][1].lacks) == (
        "attendance_totals",
        ("Days enrolled",),
    )


def test_volunteers_who_sign_in_at_a_time_of_a_day_came_on_that_day():
    text = (
        "Volunteer Hours Report,,,,,\nLast Name,First Name,Building,Sign In,Sign Out,Total Hours\n"
        "Lopez,Maria,Maple,09/15/2025 08:05 AM,09/15/2025 10:35 AM,2.50\n"
        "Smith,Jo,Maple,09/16/2025 01:00 PM,09/16/2025 02:15 PM,1.25\nTotal,,,,,3.75\n"
    )
    reading = of(text, form="volunteer_hours")
    assert columns(reading, "volunteer_hours", "day", "minutes") == [
        ("2025-09-15", "150"),
        ("2025-09-16", "75"),
    ]
    assert (reading.needs, reading.rows) == ([], 2)


def signed() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Maple Elementary"],
        ["Family Literacy Night - October 9, 2025"],
        [],
        ["#", "Parent/Guardian Name", "Student Name", "Grade", "Phone", "Signature"],
        [1, "Maria Lopez", "Luis Lopez", "3", "555-1212", "ML"],
        [2, "Jo Smith", "Kay Smith", "K", "555-1313", "JS"],
        ["Total attendees: 2"],
    ):
        sheet.append(row)
    for merged in ("A1:F1", "A2:F2"):
        sheet.merge_cells(merged)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def test_a_signed_list_is_of_the_day_and_the_event_in_its_title():
    reading = of(signed(), "night.xlsx", form="signin_list", school="Maple Elementary")
    assert columns(reading, "people", "person_name", "role") == [
        ("Maria Lopez", "parent_caregiver"),
        ("Jo Smith", "parent_caregiver"),
    ]
    assert columns(reading, "sessions", "activity", "day") == [("Family Literacy Night", "2025-10-09")]
    assert (reading.rows, reading.accepted) == (2, 2)


@pytest.mark.parametrize(
    ("title", "event", "day"),
    [
        ("Sign-in sheet - 10/16/2025", "", "2025-10-16"),
        ("Noche de lectura - 16 de octubre de 2025", "Noche de lectura", "2025-10-16"),
        ("Coffee with the principal (10/16/2025)", "Coffee with the principal", "2025-10-16"),
        ("Date: 10/16/2025", "", "2025-10-16"),
    ],
)
def test_a_title_tells_the_day_and_what_stands_before_it_the_event(title, event, day):
    text = f"{title},\nName,Signature\nMaria Lopez,ML\nJo Smith,JS\n"
    reading = of(text, form="signin_list", school="Maple")
    assert columns(reading, "attendance", "session_date") == [(day,), (day,)]
    assert reading.facts.get("activity", "") == event


EVENTS = """Event,Date,Location,# Families,# Students,# Staff,Notes
Back to School Night,"Thursday, September 4, 2025",Maple Elementary,85,102,24,
Fall Carnival,10/18/25,Maple Elementary,~120,200,30,estimate
Coffee with Principal,11/5/2025,Maple Elementary,12,,2,
Total,,,217,302,56,
"""


def test_of_several_columns_of_people_staff_say_which_counts():
    assert [need.name for need in of(EVENTS, form="session_counts").needs] == ["attended"]
    reading = of(EVENTS, form="session_counts", attended="# Students")
    assert columns(reading, "session_counts", "activity", "day", "attended") == [
        ("Back to School Night", "2025-09-04", "102"),
        ("Fall Carnival", "2025-10-18", "200"),
    ]
    assert reading.needs == []


def test_one_column_of_people_counts_who_came():
    text = "Evento,Fecha,Número de familias\nNoche de ciencias,15/10/2025,40\nFeria,20/11/2025,0\n"
    reading = of(text, form="session_counts")
    assert columns(reading, "session_counts", "day", "attended") == [
        ("2025-10-15", "40"),
        ("2025-11-20", "0"),
    ]


WEEK = """Teacher: Ms. Hill,,,,,,,
{week},,,,,,,
Student ID,Student,{days},Total
10021,Ana Garcia,P,P,A,P,P,4
10022,John Park,P,T,P,P,A,4
"""


@pytest.mark.parametrize(
    ("week", "days"),
    [
        ("Week of 9/15/2025", "Mon,Tue,Wed,Thu,Fri"),
        ("Week of September 15 2025", "M,T,W,Th,F"),
        ("Semana del 15/09/2025 al 19/09/2025", "Lun,Mar,Mié,Jue,Vie"),
        ("Week of 9/8/2025 - 9/12/2025", "Mon,Tue,Wed,Thu,Fri"),
    ],
)
def test_a_sheet_of_one_week_has_the_days_of_the_week_in_its_title(week, days):
    reading = of(WEEK.format(week=week, days=days), form="signin_matrix", school="Maple")
    first = 8 if "9/8" in week else 15
    told = columns(reading, "attendance", "person_key", "session_date", "status_raw")
    assert told[:5] == [
        ("10021", f"2025-09-{first + number:02d}", mark) for number, mark in enumerate("PPAPP")
    ]
    assert (reading.rows, reading.accepted, reading.needs) == (2, 2, [])


def test_a_week_that_may_begin_in_two_months_is_not_guessed():
    document = open_document(
        "week.csv", WEEK.format(week="Week of 9/10/2025", days="Mon,Tue,Wed,Thu,Fri").encode()
    )
    assert "signin_matrix" not in [form.key for form, _ in read(document).candidates]


def test_months_with_their_year_are_no_days_and_the_total_beside_them_says_what_they_count():
    text = (
        "School Year: 2025-2026\nSchool: Maple\n"
        "Student ID,Last,First,Aug-25,Sep-25,Oct-25,Nov-25,Total Absences,Days Enrolled\n"
        "10021,Garcia,Ana,0,2,1,0,3,60\n10022,Park,John,1,1,3,0,5,60\n"
    )
    reading = of(text, form="attendance_totals")
    assert columns(reading, "attendance_totals", "person_key", "days_absent", "days_enrolled") == [
        ("10021", "3", "60"),
        ("10022", "5", "60"),
    ]
    assert (reading.needs, reading.problems[1:]) == ([], [])


def test_a_log_of_mentors_is_a_list_of_those_they_met():
    text = (
        "Mentor Name,Mentee Name,Mentee ID,Session Date,Length (min),Topics discussed\n"
        "Dana White,Ana Garcia,10021,9/15/2025,45,goals\nLee Ray,John Park,10022,9/16/2025,60,\n"
    )
    reading = of(text, form="signin_list", school="Maple")
    assert columns(reading, "attendance", "person_key", "session_date", "minutes") == [
        ("10021", "2025-09-15", "45"),
        ("10022", "2025-09-16", "60"),
    ]


def test_a_signed_list_in_spanish_needs_no_title():
    text = (
        "Fecha,Nombre del padre/madre,Nombre del estudiante,Grado,Motivo,Firma\n"
        "15/10/2025,María López,Luis López,3,Conferencia,ML\n16/10/2025,José Cruz,Ana Cruz,1,Inscripción,JC\n"
    )
    reading = of(text, form="signin_list", school="Arce")
    assert columns(reading, "people", "person_name", "role") == [
        ("María López", "parent_caregiver"),
        ("José Cruz", "parent_caregiver"),
    ]
    assert columns(reading, "attendance", "session_date") == [("2025-10-15",), ("2025-10-16",)]


def test_halves_of_a_day_may_stand_before_it():
    text = "Student ID,Name,AM 9/22/2025,PM 9/22/2025,AM 9/23/2025,PM 9/23/2025\n7,Ana,X,,X,X\n8,Jo,X,X,,X\n"
    reading = of(text, form="signin_matrix", school="Maple", blank="absent")
    assert columns(reading, "attendance", "person_key", "session_date", "session_key", "status")[:3] == [
        ("7", "2025-09-22", "am", "present"),
        ("7", "2025-09-22", "pm", "absent"),
        ("7", "2025-09-23", "am", "present"),
    ]


def test_the_title_of_a_time_log_names_its_one_volunteer():
    text = (
        "AmeriCorps Member Time Log,,,,\nMember: Dana White,,Site: Oak Middle School,,\n"
        "Date,Time In,Time Out,Total Hours,Description of service\n"
        "9/15/2025,8:00 AM,3:00 PM,7,Tutoring\n9/16/2025,8:00 AM,12:00 PM,4,Set-up\nTotal,,,11,\n"
    )
    reading = of(text, form="volunteer_hours")
    assert columns(reading, "volunteer_hours", "day", "school", "minutes") == [
        ("2025-09-15", "Oak Middle School", "420"),
        ("2025-09-16", "Oak Middle School", "240"),
    ]
    assert reading.tables["volunteer_hours"]["person"].nunique() == 1
    assert (reading.tables["volunteer_hours"]["person"] != "").all()
    assert (reading.rows, reading.accepted) == (2, 2)


def test_answers_in_two_languages_at_once_are_on_the_scale_of_both():
    text = (
        "Timestamp,I feel welcome / Me siento bienvenido,How often? / ¿Con qué frecuencia?\n"
        "9/15/2025 8:03:11,Agree / De acuerdo,Always / Siempre\n"
        "9/16/2025 8:03:11,Strongly agree / Muy de acuerdo,No sé / Don't know\n"
        "9/17/2025 8:03:11,Disagree / En desacuerdo,Never / Nunca\n"
        "9/18/2025 8:03:11,Muy en desacuerdo (Strongly disagree),Sometimes / A veces\n"
    )
    reading = of(text, form="google_forms")
    rows = reading.tables["answers"]
    welcome = rows[rows["question_text"].str.startswith("I feel")]
    assert welcome["answer_code"].tolist() == [3, 4, 2, 1]
    assert welcome["answer_raw"].tolist()[0] == "Agree / De acuerdo"
    often = rows[rows["question_text"].str.startswith("How")]
    assert often["answer_code"].isna().tolist() == [False, True, False, False]


def test_two_different_answers_with_a_stroke_between_are_no_rung():
    assert word("Always / Never") == "always never"
    assert word("N/A") == "n a"
