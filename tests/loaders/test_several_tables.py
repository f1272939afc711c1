"""Several tables on one sheet: the one for us is read, the others are said; where more are, it is asked."""

from itertools import zip_longest

import pytest

from loaders import read
from loaders.document import open_document
from loaders.tidy import account

TOTALS = [
    "Student ID,School,School Year,Days Enrolled,Days Absent",
    *(f"{n:04d},Cedar,2024-25,180,{n % 9}" for n in range(1, 9)),
]
STAFF = ["Name,Room,Extension", "A Ruiz,12,101", "B Ito,14,102"]
ROSTER = ["Student ID,School,Grade,Entry Date", *(f"{n:04d},Cedar,7,2025-08-20" for n in range(1, 6))]
SURVEY = [
    "Respondent,I feel safe,Adults listen",
    *(f"{n},{('Agree', 'Disagree')[n % 2]},{('Neutral', 'Agree')[n % 2]}" for n in range(1, 7)),
]
COUNTS = ["Answer,Count", "Agree,3", "Disagree,3"]


def beside(left, right, gap=1):
    wide = [rows[0].count(",") for rows in (left, right)]
    pairs = zip_longest(left, right)
    return [f"{a or ',' * wide[0]}{',' * (gap + 1)}{b or ',' * wide[1]}" for a, b in pairs]


def of(rows, answers=None):
    document = open_document("x.csv", "\n".join(rows).encode())
    found = read(document, answers)
    assert "unread" not in account(document)
    return found


def key(found):
    return found.form.key if found.form else ""


def asides(found):
    return [(p.line, p.value) for p in found.reading.problems if p.code == "table_aside"]


@pytest.mark.parametrize(
    ("rows", "form", "count", "aside"),
    [
        (beside(TOTALS, STAFF, 2), "attendance_totals", 8, (1, "H1:J3")),
        (beside(STAFF, TOTALS), "attendance_totals", 8, (1, "A1:C3")),
        ([*TOTALS, ",,,,", *STAFF], "attendance_totals", 8, (11, "A11:C13")),
        (["Office staff,,", *STAFF, ",,", *TOTALS], "attendance_totals", 8, (2, "A2:C4")),
        (beside(SURVEY, COUNTS, 2), "survey_wide", 6, (1, "F1:G3")),
        ([*SURVEY, ",,", *COUNTS], "survey_wide", 6, (9, "A9:B11")),
    ],
)
def test_the_only_table_for_us_is_read_and_the_other_is_said(rows, form, count, aside):
    found = of(rows)
    assert (key(found), found.reading.rows, asides(found)) == (form, count, [aside])


def test_cells_keep_the_lines_and_columns_of_their_sheet():
    rows = of(beside(STAFF, TOTALS)).reading.tables["attendance_totals"]
    assert (rows["line"].tolist()[:2], set(rows["column"].astype("str"))) == ([2, 3], {"E"})


def test_of_two_that_are_for_us_it_is_asked_which():
    rows = beside(ROSTER, TOTALS, 2)
    found = of(rows)
    [need] = found.reading.needs
    assert (key(found), need.name, list(need.choices)) == ("", "table", ["A1:D6", "G1:K9"])
    assert key(of(rows, {"table": "A1:D6"})) == "roster"
    chosen = of(rows, {"table": "G1:K9"})
    assert (key(chosen), chosen.reading.rows, asides(chosen)) == ("attendance_totals", 8, [(1, "A1:D6")])


def test_two_surveys_one_below_the_other_are_two():
    other = ["Respondent,My child is happy,Staff call me", "1,Agree,Agree", "2,Disagree,Agree"]
    [need] = of([*SURVEY, ",,", *other]).reading.needs
    assert list(need.choices) == ["A1:C7", "A9:C11"]


@pytest.mark.parametrize("rows", [beside(SURVEY, SURVEY), [*SURVEY, ",,", *SURVEY]])
def test_two_tables_of_the_same_questions_may_be_waves(rows):
    found = of(rows)
    assert (found.reading.rows, [need.name for need in found.reading.needs]) == (12, ["waves"])


def test_the_title_above_each_tells_its_wave():
    found = of(["Pre,,,,Post,,", *beside(SURVEY, SURVEY)])
    assert (found.reading.facts["waves"], found.reading.needs) == ("Pre\x1fPost", [])


def test_tables_of_the_same_headings_are_one():
    more = [TOTALS[0], *(f"{n:04d},Oak,2024-25,180,{n % 9}" for n in range(21, 25))]
    for rows in (beside(TOTALS, more), [*TOTALS, ",,,,", "Oak,,,,", *more]):
        found = of(rows)
        assert (key(found), found.reading.accepted, asides(found)) == ("attendance_totals", 12, [])


def test_two_sign_in_sheets_side_by_side_are_both_read():
    left = ["Name,9/2/25,9/3/25,9/4/25", "Ana,X,X,", "Ben,,X,X"]
    right = ["Name,9/2/25,9/3/25,9/4/25", "Cal,X,X,", "Dan,,X,X"]
    assert of(beside(left, right)).reading.rows == 4


@pytest.mark.parametrize(
    "rows",
    [
        ["District:,Maple,,,", "Report:,Attendance,,,", "Run:,9/1/2025,,,", ",,,,", *TOTALS],
        [*TOTALS[:4], ",,,,", *TOTALS[4:]],
        [row.replace(",Cedar", ",Cedar,").replace(",School,", ",School,,") for row in TOTALS],
        [*TOTALS, ",,,,", "Note,counted on 6/1/2025,,,"],
    ],
)
def test_blank_rows_columns_and_preambles_part_nothing(rows):
    found = of(rows)
    assert (key(found), found.reading.accepted, asides(found)) == ("attendance_totals", 8, [])


def test_of_unknown_tables_it_is_said_where_they_stand():
    menu = ["Dish,Price", "Soup,3", "Rice,2", "Fish,5"]
    found = read(open_document("x.csv", "\n".join(beside(menu, STAFF, 2)).encode()))
    [problem] = [p for p in found.reading.problems if p.code == "several_tables"]
    assert "A1:B4" in problem.what
    assert "E1:G3" in problem.what
