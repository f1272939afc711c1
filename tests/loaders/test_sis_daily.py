from pathlib import Path

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders import sis_daily
from loaders.document import open_document
from loaders.tidy import account
from tables.readings import ATTENDANCE

FILES = Path(__file__).parent.parent / "files" / "sis_daily"
HEAD = "Student_Number\tAtt_Date\tAtt_Code\tSchoolID\n"


def text(body: str, **answers: str):
    return sis_daily.read(open_document("a.txt", body.encode()), answers)


def lines(*rows: tuple[str, str, str]) -> str:
    return HEAD + "".join(f"{student}\t{day}\t{code}\t101\n" for student, day, code in rows)


def test_an_absence_list_is_recognised_and_its_rows_come_out_verbatim_and_coded():
    document = open_document("x", (FILES / "absences_only.csv").read_bytes())
    match = sis_daily.recognise(document)
    assert match is not None
    assert match.confidence >= 0.9
    rows = sis_daily.read(document, {}).tables["attendance"]
    assert tuple(rows.columns) == ATTENDANCE
    assert rows["person_key"].tolist() == ["0007", "0008", "0008", "0010"]
    assert rows["status_raw"].tolist() == ["A", "Excused absence", "FLD", "Unexcused"]
    assert rows["status"].tolist() == ["absent", "excused", "present", "absent"]
    assert rows["line"].tolist() == [3, 4, 5, 8]
    assert set(rows["column"]) == {"A"}


def test_problems_name_line_column_value_and_reason():
    found = sis_daily.read(open_document("x", (FILES / "absences_only.csv").read_bytes()), {})
    said = {(p.code, p.line, p.column, p.value) for p in found.problems}
    assert ("not_a_date", 6, "Absence Date", "2025-13-04") in said
    assert ("no_student", 7, "Student ID", "") in said
    assert ("two_codes", 9, "Absence Code", "Tardy") in said
    assert (found.rows, found.accepted, found.rejected) == (7, 4, 3)


def test_a_file_of_absences_alone_leaves_unmarked_days_present_without_asking():
    found = sis_daily.read(open_document("x", (FILES / "absences_only.csv").read_bytes()), {})
    assert found.facts["unmarked"] == "present"
    assert [need.name for need in found.needs] == ["code.FLD"]
    assert set(found.tables["attendance"]["denominator_known"]) == {"no"}
    assert found.facts["school"] == "Oak"
    assert (found.facts["first_day"], found.facts["last_day"]) == ("2025-09-03", "2025-09-05")


def test_a_blank_code_is_present_and_gaps_in_such_a_file_are_asked():
    body = lines(("1", "09/15/2025", ""), ("2", "09/15/2025", "A"), ("1", "09/16/2025", ""))
    found = text(body)
    assert found.tables["attendance"]["status"].tolist() == ["present", "absent", "present"]
    assert found.facts["unmarked"] == "not_counted"
    assert [(need.name, need.proposed) for need in found.needs] == [("unmarked", "not_counted")]
    assert text(body, unmarked="present").facts["unmarked"] == "present"


def test_a_file_with_a_mark_for_every_student_and_day_asks_nothing():
    body = lines(("1", "09/15/2025", "P"), ("2", "09/15/2025", "A"))
    found = text(body)
    assert found.needs == []
    assert found.facts["unmarked"] == "not_counted"


def test_exact_repeats_are_set_aside_with_a_notice():
    body = lines(("1", "09/15/2025", "A"), ("1", "09/15/2025", "A"), ("2", "09/15/2025", "P"))
    document = open_document("a.txt", body.encode())
    found = sis_daily.read(document, {})
    assert (found.rows, found.accepted, found.rejected) == (3, 2, 0)
    assert [(p.severity, p.code, p.line) for p in found.problems] == [("notice", "duplicate", 3)]
    assert account(document) == {"heading": 4, "row": 8, "duplicate": 4}


def test_a_file_of_class_periods_is_refused_rather_than_guessed():
    body = "Student ID,Date,Period,Attendance Code\n"
    body += "".join(f"1,2025-09-{day:02d},{period},A\n" for day in range(15, 20) for period in (1, 2))
    found = text(body)
    assert found.tables == {}
    assert [p.code for p in found.problems] == ["per_period"]


def test_an_unknown_code_waits_for_its_answer():
    body = lines(("1", "09/15/2025", "Z9"), ("2", "09/15/2025", "A"))
    assert text(body).tables["attendance"]["status"].tolist() == ["unknown", "absent"]
    assert [need.name for need in text(body).needs] == ["code.Z9"]
    answered = text(body, **{"code.Z9": "excused"})
    assert answered.needs == []
    assert answered.tables["attendance"]["status"].tolist() == ["excused", "absent"]


def test_names_and_grades_do_not_come_out():
    body = 'Student Number,Student Name,Grade,Date,Code\n1,"Io, Ada",3,2025-09-15,A\n'
    document = open_document("a.csv", body.encode())
    sis_daily.read(document, {})
    assert account(document) == {"heading": 5, "row": 3, "personal": 1, "unmapped": 1}


def test_a_roster_is_not_taken_for_attendance():
    match = sis_daily.recognise(open_document("r.csv", b"Student ID,School,Grade\n1,Oak,3\n"))
    assert match is None or match.confidence < 0.5


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.integers(0, 30), st.integers(1, 28), st.sampled_from(["A", "EA", "T", "", "P", "Z9"])),
        min_size=1,
        max_size=60,
    )
)
def test_every_row_is_accepted_rejected_or_a_repeat_and_a_student_has_one_mark_a_day(marks):
    body = lines(*((f"{student:05d}", f"2025-10-{day:02d}", code) for student, day, code in marks))
    document = open_document("a.txt", body.encode())
    found = sis_daily.read(document, {})
    repeats = sum(p.code == "duplicate" for p in found.problems)
    assert found.rows == len(marks) == found.accepted + found.rejected + repeats
    rows = found.tables["attendance"]
    assert not rows.duplicated(["person_key", "session_date"]).any()
    assert set(zip(rows["person_key"], rows["session_date"], strict=True)) == {
        (f"{student:05d}", f"2025-10-{day:02d}") for student, day, _ in marks
    }
    assert "unread" not in account(document)
    assert pd.Series(rows["person_key"]).str.len().eq(5).all()


def test_a_morning_and_an_afternoon_are_one_day():
    body = "Student ID,School,Date,Session,Code\n" + "".join(
        f"{student},101,9/16/2025,{half},{code}\n"
        for student, half, code in [("1", "AM", "A"), ("1", "PM", "A"), ("2", "AM", "P"), ("2", "PM", "A")]
    )
    document = open_document("a.csv", body.encode())
    found = sis_daily.read(document, {})
    rows = found.tables["attendance"]
    assert dict(zip(rows["person_key"], rows["status"], strict=True)) == {"1": "absent", "2": "partial"}
    assert (found.rows, found.accepted, found.rejected, found.problems) == (4, 4, 0, [])
    assert "rejected" not in account(document)


def test_an_absence_of_half_a_day_is_not_counted_as_a_whole_one():
    head = "Student ID,School,Date,Days Absent,Reason\n"
    body = head + "1,101,9/16/2025,0.5,Unexcused\n2,101,9/16/2025,1.0,Excused\n"
    rows = text(body).tables["attendance"]
    assert rows["status"].tolist() == ["partial", "excused"]
    assert rows["status_raw"].tolist() == ["Unexcused", "Excused"]


def test_a_column_for_each_reason_is_read_by_its_marks():
    body = (
        "Student ID,School,Date,Excused,Unexcused,Tardy\n"
        "1,101,9/16/2025,1,,\n2,101,9/16/2025,,0.5,\n3,101,9/16/2025,,,x\n4,101,9/16/2025,0,0,0\n"
    )
    document = open_document("a.csv", body.encode())
    assert sis_daily.recognise(document).confidence > 0.8
    rows = sis_daily.read(document, {}).tables["attendance"]
    assert rows["status"].tolist() == ["excused", "partial", "tardy", "present"]
    assert "unread" not in account(document)


def test_totals_and_class_periods_are_told_apart_from_days():
    totals = b"Student ID,School,Days Enrolled,Days Absent\n1,101,180,3\n2,101,180,9\n"
    assert sis_daily.recognise(open_document("a.csv", totals)).lacks == ("Date", "Attendance code")
    periods = b"Student ID,School,Date,Per1,Per2,Per3\n1,101,9/16/2025,A,,A\n2,101,9/16/2025,,T,\n"
    match = sis_daily.recognise(open_document("a.csv", periods))
    assert "class period" in match.why
    assert match.confidence < 0.5


def test_the_school_of_the_title_holds_for_every_row():
    body = (
        "Daily report,,\nSchool: Oak Elementary,,\n,,\nStudent ID,Date,Code\n1,9/16/2025,A\n2,9/17/2025,A\n"
    )
    found = text(body)
    assert set(found.tables["attendance"]["school"]) == {"Oak Elementary"}
    assert found.needs == []


def test_the_headings_are_told_for_the_next_export_to_be_compared_with():
    assert text(lines(("1", "9/16/2025", "A"))).facts["headings"].split("\x1f") == [
        "Student_Number",
        "Att_Date",
        "Att_Code",
        "SchoolID",
    ]


def test_the_number_a_school_uses_itself_is_taken_before_the_systems():
    body = "Student DCID,Student_Number,Date,Code,School\n99,0007,9/16/2025,A,101\n"
    assert text(body).tables["attendance"]["person_key"].tolist() == ["0007"]
