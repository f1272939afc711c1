from pathlib import Path

import pytest

from loaders import roster
from loaders.document import open_document
from loaders.tidy import account

FILES = Path(__file__).parent.parent / "files" / "roster"


def reading(name: str, **answers: str):
    document = open_document(name, (FILES / name).read_bytes())
    return document, roster.read(document, answers)


def text(body: str, **answers: str):
    return roster.read(open_document("r.csv", body.encode()), answers)


def test_a_roster_below_titles_is_recognised_by_its_headings():
    match = roster.recognise(open_document("x", (FILES / "lincoln_roster.csv").read_bytes()))
    assert match is not None
    assert match.confidence > 0.8
    assert "Local ID" in match.why


def test_grades_groups_names_and_days_come_out_coded_and_ids_keep_their_zeros():
    _, found = reading("lincoln_roster.csv")
    rows = found.tables["roster"].set_index("student_id")
    assert rows.index.tolist() == ["000123", "000124", "000126"]
    assert rows["grade"].tolist() == ["K", "6", "12"]
    assert rows["race_ethnicity"].tolist() == ["white", "black", "american_indian"]
    assert rows["english_learner"].tolist() == ["yes", "no", "yes"]
    assert rows["disability"].tolist() == ["yes", "no", "no"]
    assert rows["low_income"].tolist() == ["yes", "no", ""]
    assert rows["gender"].tolist() == ["female", "male", "nonbinary"]
    assert rows.loc["000124", ["first_day", "last_day"]].tolist() == ["2025-08-25", "2026-01-30"]
    assert rows.loc["000123", ["last_name", "first_name", "school"]].tolist() == ["Pluto", "Dua", "0010"]
    assert rows["line"].tolist() == [4, 5, 7]


def test_the_school_year_of_the_title_is_taken():
    _, found = reading("lincoln_roster.csv")
    assert found.facts["year"] == "2025"
    assert [need.name for need in found.needs] == []


def test_rows_that_cannot_be_used_are_named_with_line_column_and_value():
    _, found = reading("lincoln_roster.csv")
    said = {(p.code, p.line, p.column, p.value) for p in found.problems if p.severity == "left_out"}
    assert said == {("not_a_date", 6, "Exit Date", "11/31/2025"), ("no_student", 9, "Local ID", "")}
    assert found.rows == 6
    assert (found.accepted, found.rejected) == (3, 2)


def test_every_cell_of_the_file_is_accounted_for():
    document, _ = reading("lincoln_roster.csv")
    fates = account(document)
    assert "unread" not in fates
    assert fates["duplicate"] == 11
    assert fates["personal"] == 1
    assert fates["total"] + fates["title"] == 3


def test_race_columns_of_yes_and_no_put_hispanic_first_and_join_several():
    _, found = reading("race_flags.tsv", year="2025")
    assert found.tables["roster"]["race_ethnicity"].tolist() == ["asian", "two_or_more", "hispanic", ""]
    assert set(found.tables["roster"]["year"]) == {"2025"}


def test_a_code_that_is_not_understood_is_asked_and_its_answer_used():
    body = "Student ID,School,Grade,Race\n1,Oak,3,7\n2,Oak,UG,W\n"
    names = {need.name for need in text(body).needs}
    assert names == {"year", "code.race_ethnicity.7", "code.grade.UG"}
    answers = {"code.race_ethnicity.7": "asian", "code.grade.UG": "blank", "year": "2024"}
    found = text(body, **answers)
    assert found.needs == []
    assert found.tables["roster"]["race_ethnicity"].tolist() == ["asian", "white"]
    assert found.tables["roster"]["grade"].tolist() == ["3", ""]


def test_a_blank_in_a_column_that_only_says_yes_is_asked():
    body = "Student ID,School,Grade,IEP\n1,Oak,3,Y\n2,Oak,4,\n"
    assert "blank.disability" in {need.name for need in text(body).needs}
    found = text(body, **{"blank.disability": "not_recorded", "year": "2025"})
    assert found.tables["roster"]["disability"].tolist() == ["yes", ""]


def test_two_stays_are_two_rows_but_two_stories_of_one_stay_are_not():
    body = (
        "Student ID,School,Grade,Entry Date,Exit Date,School Year\n"
        "1,Oak,3,2025-08-25,2025-10-01,2025-26\n"
        "1,Oak,3,2026-01-05,,2025-26\n"
        "1,Oak,4,2025-08-25,2025-10-01,2025-26\n"
        "1,Elm,3,2026-01-05,2025-12-01,2025-26\n"
    )
    found = text(body)
    assert len(found.tables["roster"]) == 2
    assert {(p.code, p.line) for p in found.problems} == {("two_rows", 4), ("backwards", 5)}


def test_a_roster_of_one_school_asks_which():
    assert "school" in {need.name for need in text("Student ID,Grade,Sex\n1,3,F\n2,4,M\n").needs}
    found = text("Student ID,Grade,Sex\n1,3,F\n2,4,M\n", school="Oak", year="2025")
    assert found.tables["roster"]["school"].tolist() == ["Oak", "Oak"]


@pytest.mark.parametrize("body", ["a,b\n1,2\n", "Student ID,Date,Code\n1,2025-09-02,A\n"])
def test_what_is_no_roster_is_not_taken_for_one(body):
    match = roster.recognise(open_document("x.csv", body.encode()))
    assert match is None or match.confidence < 0.5


STAYS = "".join(f"{number},Oak,3,F,8/25/2025,6/12/2026\n" for number in range(1, 12))


def test_days_of_one_table_share_an_order_and_entries_of_one_year_name_it():
    found = text("Student ID,School,Grade,Sex,Entry Date,Exit Date\n" + STAYS)
    assert found.needs == []
    assert set(found.tables["roster"]["last_day"]) == {"2026-06-12"}
    assert found.facts["year"] == "2025"


def test_headings_of_an_ad_hoc_report_are_read_behind_the_name_of_their_table():
    body = (
        "student.studentNumber,student.lastName,student.grade,student.gender,student.schoolName\n"
        "1,Io,03,F,Oak\n2,Rhea,04,M,Oak\n"
    )
    rows = text(body, year="2025").tables["roster"]
    assert rows[["student_id", "last_name", "grade", "gender", "school"]].to_numpy().tolist() == [
        ["1", "Io", "3", "female", "Oak"],
        ["2", "Rhea", "4", "male", "Oak"],
    ]


def test_a_bare_id_names_a_student_only_beside_a_name():
    head, rows = "ID,Student,School,Gr,M/F\n", '7,"Io, Ada",Oak,Gr 06,F\n8,"Rhea, Eve",Oak,Gr 06,M\n'
    found = text(head + rows, year="2025").tables["roster"]
    assert found["student_id"].tolist() == ["7", "8"]
    assert found["grade"].tolist() == ["6", "6"]
    nameless = open_document("r.csv", b"ID,School,Gr,M/F\n7,Oak,06,F\n8,Oak,06,M\n")
    match = roster.recognise(nameless)
    assert match is None or match.confidence < 0.5


def test_hispanic_by_yes_or_no_stands_before_the_race_beside_it():
    body = "Student ID,School,Ethnicity,Race1\n1,Oak,Y,White\n2,Oak,N,White\n3,Oak,N,\n"
    rows = text(body, year="2025").tables["roster"]
    assert rows["race_ethnicity"].tolist() == ["hispanic", "white", ""]


def test_a_school_that_the_title_only_sounds_like_is_proposed():
    body = "Maple Elementary — Students 2025-26,,\n,,\nStudent ID,Gr,Sex\n1,3,F\n2,4,M\n"
    needs = {need.name: need.proposed for need in text(body).needs}
    assert needs == {"school": "Maple Elementary"}


def test_an_id_that_two_schools_gave_is_two_stays():
    body = "Student ID,School,Grade,Entry Date\n0001,Oak,5,2025-08-25\n0001,Elm,5,2025-12-02\nTotal,,2,\n"
    found = text(body, year="2025")
    assert found.tables["roster"]["school"].tolist() == ["Oak", "Elm"]
    assert (found.accepted, found.rejected) == (2, 0)
