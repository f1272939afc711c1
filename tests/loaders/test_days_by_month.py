"""Totals of attendance by month or term: side by side, or one below the other, added up over the year."""

import pytest

from loaders import read
from loaders.document import open_document
from loaders.tidy import account

ASKED = {"school": "Maple", "year": "2025"}


def of(text, **answers):
    document = open_document("months.csv", text.encode())
    found = read(document, {**ASKED, **answers})
    assert found.form is not None
    assert found.form.key == "attendance_totals"
    assert "unread" not in account(document)
    return found.reading


def years(reading):
    rows = reading.tables["attendance_totals"]
    return list(zip(rows["person_key"], rows["days_enrolled"], rows["days_absent"], strict=True))


SIDE_BY_SIDE = {
    "one row of headings": """Student ID,Sep Enrolled,Sep Absent,Oct Enrolled,Oct Absent
10021,20,2,22,1
10022,20,1.5,22,3
""",
    "the month above": """,,September,,October,
Student ID,Name,Enrolled,Absent,Enrolled,Absent
10021,A,20,2,22,1
10022,B,20,1.5,22,3
""",
    "the measure below": """Student ID,Name,Sep 2025,,Oct 2025,
,,Enrolled,Absent,Enrolled,Absent
10021,A,20,2,22,1
10022,B,20,1.5,22,3
""",
    "one total enrolled": """Student Number,Days Enrolled,September: days absent,October: days absent
10021,42,2,1
10022,42,1.5,3
""",
    "a title": """Days absent by month
Student ID,Days Enrolled,Sep,Oct
10021,42,2,1
10022,42,1.5,3
""",
    "quarters": """Student ID,Q1 Membership,Q1 Absences,Q2 Membership,Q2 Absences
10021,20,2,22,1
10022,20,1.5,22,3
""",
    "in Spanish": """Número de estudiante;Días matriculados;Ausencias sep;Ausencias oct
10021;42;2;1
10022;42;1,5;3
""",
}


@pytest.mark.parametrize("text", SIDE_BY_SIDE.values(), ids=SIDE_BY_SIDE)
def test_months_side_by_side_are_added_up(text):
    reading = of(text, span_means="each")
    assert years(reading) == [("10021", "42", "3"), ("10022", "42", "4.5")]
    assert (reading.rows, reading.accepted, reading.rejected, reading.needs) == (2, 2, 0, [])


def test_months_one_below_the_other_are_added_up():
    reading = of(
        "Student ID,School,Month,Year,Days Enrolled,Days Absent\n1,Maple,September,2025,20,2\n"
        "1,Maple,January,2026,18,1\n2,Maple,September,2025,20,0\n2,Maple,January,2026,18,0.5\n",
        year="",
    )
    assert years(reading) == [("1", "38", "3"), ("2", "38", "0.5")]
    assert set(reading.tables["attendance_totals"]["year"]) == {"2025"}
    assert (reading.rows, reading.accepted, reading.needs) == (4, 4, [])


def test_a_row_of_the_whole_year_is_a_total_and_no_month():
    reading = of("Student ID,Month,Days Enrolled,Days Absent\n1,Sep,20,2\n1,Oct,22,3\n1,Total,42,5\n")
    assert years(reading) == [("1", "42", "5")]
    assert (reading.rows, reading.accepted) == (2, 2)


def test_months_that_run_up_are_not_added_up():
    text = "Student ID,Month,Days Enrolled,Days Absent\n1,Sep,20,2\n1,Oct,42,3\n2,Sep,20,0\n2,Oct,42,5\n"
    assert years(of(text)) == [("1", "42", "3"), ("2", "42", "5")]
    across = "Student ID,Sep Enrolled,Sep Absent,Oct Enrolled,Oct Absent\n1,20,2,42,3\n2,20,0,42,5\n"
    assert years(of(across)) == [("1", "42", "3"), ("2", "42", "5")]


def test_absences_that_only_rise_may_run_up_so_it_is_asked():
    text = "Student ID,Days Enrolled,Sep Absent,Oct Absent,Nov Absent\n1,60,1,2,4\n2,60,0,1,1\n"
    assert [need.name for need in of(text).needs] == ["span_means"]
    assert years(of(text, span_means="each")) == [("1", "60", "7"), ("2", "60", "2")]
    assert years(of(text, span_means="to_date")) == [("1", "60", "4"), ("2", "60", "1")]
    fallen = text.replace("1,60,1,2,4", "1,60,4,2,1")
    assert (of(fallen).needs, years(of(fallen))[0]) == ([], ("1", "60", "7"))


def test_a_blank_month_is_asked_about():
    text = "Student ID,Days Enrolled,Sep Absent,Oct Absent\n1,42,2,1\n2,42,,3\n"
    assert [need.name for need in of(text).needs] == ["blank_span"]
    assert years(of(text, blank_span="zero")) == [("1", "42", "3"), ("2", "42", "3")]
    unknown = of(text, blank_span="unknown")
    assert years(unknown) == [("1", "42", "3")]
    assert [(each.code, each.line) for each in unknown.problems] == [("blank", 3)]


def test_who_has_no_number_in_a_month_was_not_enrolled_in_it():
    reading = of("Student ID,Sep Enrolled,Sep Absent,Oct Enrolled,Oct Absent\n1,20,2,22,1\n2,,,10,3\n")
    assert (reading.needs, years(reading)) == ([], [("1", "42", "3"), ("2", "10", "3")])


def test_a_month_that_is_not_over_yet_is_not_missing():
    reading = of("Student ID,Sep Enrolled,Sep Absent,Oct Enrolled,Oct Absent\n1,20,2,,\n2,20,1,,\n")
    assert (reading.needs, years(reading)) == ([], [("1", "20", "2"), ("2", "20", "1")])


def test_a_total_that_the_months_do_not_make_up_counts_and_is_said():
    reading = of("Student ID,Days Enrolled,Sep Absent,Oct Absent,Days Absent\n1,42,2,1,3\n2,42,1,3,5\n")
    assert years(reading) == [("1", "42", "3"), ("2", "42", "5")]
    assert [(each.code, each.line, each.value) for each in reading.problems] == [("months_differ", 3, "5")]


def test_what_months_alone_count_is_asked():
    text = "Student ID,Days Enrolled,Sep,Oct\n1,42,18,21\n2,42,20,22\n"
    assert "counted" in [need.name for need in of(text).needs]
    assert years(of(text, counted="present", blank_span="zero")) == [("1", "42", "3"), ("2", "42", "0")]


def test_a_cell_that_is_no_number_is_named_with_its_own_column():
    reading = of("Student ID,Sep Enrolled,Sep Absent,Oct Enrolled,Oct Absent\n1,20,x,22,1\n2,20,1,22,0\n")
    assert [(each.code, each.line, each.column) for each in reading.problems] == [
        ("not_a_number", 2, "Sep Absent")
    ]
    assert years(reading) == [("2", "42", "1")]


def test_headings_with_the_year_tell_the_school_year():
    text = "Student ID,Oct 2025 Enrolled,Oct 2025 Absent,Jan 2026 Enrolled,Jan 2026 Absent\n1,20,2,18,1\n"
    reading = of(text, year="")
    assert reading.needs == []
    assert reading.tables["attendance_totals"]["year"].tolist() == ["2025"]
