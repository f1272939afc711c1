"""Attendance lists grouped by student: a line names the student, the lines below hold the days."""

from loaders import read
from loaders.document import open_document
from loaders.tidy import account

PRINTED = """Maple Middle School
Attendance Detail by Student

"Garcia, Ana (10021) Grade 6"
    Date,Code,Reason
    9/15/2025,UA,Unexcused
    9/16/2025,EX,Doctor
    10/2/2025,T,Late bus
    Total: 3
"Park, John (10022) Grade 7"
    9/22/2025,UA,Unexcused
    Total: 1
"""
IN_COLUMNS = """Student ID,Name,Date,Code
10021,"Garcia, Ana",,
,,9/15/2025,UA
,,9/16/2025,EX
,,Subtotal,2
10022,"Park, John",,
,,9/22/2025,UA
,,Subtotal,1
"""
SPANISH = """Número de estudiante;Nombre;Fecha;Código de asistencia
10021;García Ana;;
;;15/09/2025;UA
;;16/09/2025;EX
10022;Parra Juan;;
;;22/09/2025;UA
"""


def of(text):
    document = open_document("list.csv", text.encode())
    return read(document), document


def marks(found):
    rows = found.reading.tables["attendance"]
    return sorted(zip(rows["person_key"], rows["session_date"], rows["status_raw"], strict=True))


def test_a_printed_list_is_read_student_by_student():
    found, document = of(PRINTED)
    assert found.form.key == "sis_daily"
    assert marks(found) == [
        ("10021", "2025-09-15", "UA"),
        ("10021", "2025-09-16", "EX"),
        ("10021", "2025-10-02", "T"),
        ("10022", "2025-09-22", "UA"),
    ]
    assert (found.reading.rows, found.reading.accepted, found.reading.rejected) == (4, 4, 0)
    assert "unread" not in account(document)


def test_ids_on_lines_of_their_own_hold_for_the_lines_below():
    for text in (IN_COLUMNS, SPANISH):
        found, document = of(text)
        assert marks(found) == [
            ("10021", "2025-09-15", "UA"),
            ("10021", "2025-09-16", "EX"),
            ("10022", "2025-09-22", "UA"),
        ]
        assert (found.reading.rows, found.reading.accepted, found.reading.rejected) == (3, 3, 0)
        assert "unread" not in account(document)


def test_a_missing_id_is_nobodys():
    found, _ = of("Student ID,Date,Code\n10021,9/15/2025,UA\n,9/16/2025,EX\n10022,9/22/2025,UA\n")
    assert marks(found) == [("10021", "2025-09-15", "UA"), ("10022", "2025-09-22", "UA")]
    assert [p.code for p in found.reading.problems if p.severity == "left_out"] == ["no_student"]


def test_days_counted_by_month_are_no_days_of_a_sign_in_sheet():
    found, _ = of(
        "Student ID,Sep Enrolled,Sep Absent,Oct Enrolled,Oct Absent\n10021,20,2,22,1\n10022,20,1,22,3\n"
    )
    assert found.form is None or found.form.key != "signin_matrix"
