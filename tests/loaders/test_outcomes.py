"""Lists of student outcomes: known by their content, each cell read or named with its remedy."""

import pytest

import loaders
from loaders.document import open_document
from loaders.outcome_fields import SHEETS
from loaders.outcome_template import write_template
from loaders.tidy import account

FILES = {
    "course_marks": "Student ID,School Year,Term,Course,Core,Mark,Passed\n17,2025-26,S1,Algebra,Y,B,P\n",
    "grade_points": "Student Number,Academic Year,GPA Unweighted\n17,2025-2026,2.85\n",
    "growth": "SSID,Year,Subject,Met Growth Target,Growth Model\n17,SY 2025/26,ELA,Y,SGP\n",
    "teacher_ratings": "Student ID,School Year,Teacher Rating\n17,2025-26,Did not need to improve\n",
    "progression": "Student ID,School Year,Promoted\n17,2025-26,Retained\n",
    "suspensions": "Student ID,Date,Suspension Type,Days Suspended\n17,2025-10-03,ISS,1.5\n",
    "credentials": "Student ID,Date Earned,Certification,Status\n17,2026-04-15,First aid,In progress\n",
    "case_goals": "Student ID,Due Date,Goal Area,Goal Met\n17,2026-05-29,Behavior,Not met\n",
    "complete_lists": "School,School Year,Complete List,Complete Up To\n0110,2025-26,Discipline,2026-01-30\n",
}

SAID = {
    "course_marks": {"year": "2025", "term": "S1", "course": "Algebra", "core": "yes", "passed": "yes"},
    "grade_points": {"year": "2025", "points": "2.85", "term": ""},
    "growth": {"year": "2025", "subject": "reading", "met": "yes", "growth_rule": "SGP"},
    "teacher_ratings": {"rating": "no_need"},
    "progression": {"promoted": "no", "graduated": "", "postsecondary": ""},
    "suspensions": {"day": "2025-10-03", "kind": "in_school", "days": "1.5"},
    "credentials": {"day": "2026-04-15", "credential": "First aid", "completed": "no"},
    "case_goals": {"due": "2026-05-29", "kind": "behaviour", "met": "no"},
    "complete_lists": {"school": "0110", "listed": "suspensions", "to_day": "2026-01-30"},
}


def read(data: str | bytes, name: str = "x.csv"):
    document = open_document(name, data.encode() if isinstance(data, str) else data)
    found = loaders.read(document)
    assert found.form is not None
    assert found.form.key == "outcomes", found.candidates
    assert "unread" not in account(document)
    return found.reading


@pytest.mark.parametrize("name", FILES)
def test_each_list_is_known_by_its_content_and_asks_nothing(name):
    reading = read(FILES[name])
    assert (list(reading.tables), reading.needs, reading.rejected) == ([name], [], 0)
    row = reading.tables[name].iloc[0]
    assert {field: row[field] or "" for field in SAID[name]} == SAID[name]
    if "student" in row:
        assert row["student"] == "17"


def test_the_template_is_read_as_empty_and_holds_every_sheet(tmp_path):
    write_template(tmp_path / "x.xlsx")
    reading = read((tmp_path / "x.xlsx").read_bytes(), "x.xlsx")
    assert set(reading.tables) == {sheet.name for sheet in SHEETS}
    assert sum(len(rows) for rows in reading.tables.values()) == reading.rows == 0


@pytest.mark.parametrize(
    ("text", "code", "value"),
    [
        ("Student ID,School Year,GPA\n17,2025-26,5.2\n", "out_of_range", "5.2"),
        ("Student ID,School Year,GPA\n17,2026,2.5\n", "not_school_year", "2026"),
        ("Student ID,School Year,GPA\n,2025-26,2.5\n", "no_key", ""),
        ("Student ID,School Year,GPA\n17,2025-26,2.5\n17,2025-26,2.6\n", "two_rows", "17"),
        ("Student ID,Date,Suspension,Days\n17,2025-10-03,ISS,-1\n", "out_of_range", "-1"),
        (
            "Student ID,Date,Suspension\n17,2025-10-03,ISS\n18,2025-10-03,OSS\n19,2025-10-03,Talk\n",
            "not_code",
            "Talk",
        ),
        (
            "Student ID,School Year,Promoted,Graduated\n17,2025-26,,\n18,2025-26,Yes,\n",
            "no_answer",
            "2025-26",
        ),
        ("Student ID,School Year,Subject,Met,Rule\n17,2025-26,Reading,Yes,\n", "no_key", ""),
    ],
)
def test_a_cell_that_says_nothing_leaves_its_row_out_and_is_named(text, code, value):
    reading = read(text)
    (problem,) = [one for one in reading.problems if one.severity == "left_out"]
    assert (problem.code, problem.value, problem.mend != "") == (code, value, True)
    assert reading.rejected == 1


def test_all_problems_of_a_file_are_told_at_once():
    reading = read("Student ID,School Year,GPA\n17,soon,2.5\n18,2025-26,many\n,2025-26,2.5\n19,2025-26,3.0\n")
    assert [one.line for one in reading.problems if one.severity == "left_out"] == [2, 3, 4]
    assert reading.tables["grade_points"]["student"].tolist() == ["19"]


def test_names_and_what_a_suspension_was_for_are_not_kept():
    reading = read("Student ID,Last Name,Date,Suspension,Reason\n17,Okafor,2025-10-03,ISS,Talking\n")
    assert "Okafor" not in reading.tables["suspensions"].to_csv()
    assert "Talking" not in reading.tables["suspensions"].to_csv()
    assert {"not_kept"} <= {one.code for one in reading.problems}


@pytest.mark.parametrize(
    "text",
    [
        "Student ID,School,Grade,School Year,Gender,Entry Date,Last Name,GPA\n17,0110,7,2025-26,F,,B,2.5\n",
        "Student_Number,SchoolID,Att_Date,Att_Code\n17,0110,2025-10-03,A\n18,0110,2025-10-03,ISS\n",
        "Student ID,Purpose,Given\n17,comparison,no\n",
    ],
)
def test_other_files_of_students_are_not_taken_for_outcomes(text):
    found = loaders.read(open_document("x.csv", text.encode()))
    assert found.form is not None
    assert found.form.key != "outcomes"
