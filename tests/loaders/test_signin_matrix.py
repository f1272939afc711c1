import io
from datetime import date

import pytest
from openpyxl import Workbook

from loaders import signin_matrix
from loaders.document import open_document
from loaders.signin_heads import head
from loaders.tidy import account


def book(**sheets: list[list]):
    made = Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name.replace("_", " "))
        for row in rows:
            sheet.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return open_document("sign-in.xlsx", stream.getvalue())


TITLES = [["Robotics attendance"], ["Site: Oak School", None, None, "Partner: Makers"], []]
PEOPLE = [
    ["0001", "Io, Ada", "K", "X", "A", "x", 2],
    ["0002", "Rhea, Eve", 3, 1, None, "E", 1],
    ["0003", "Dione, Max", 4, None, "P", None, 1],
    [None, "TOTAL", None, 2, 1, 1, None],
    [],
    ["Key: X = present, A = absent"],
]
HEAD = [
    "Student ID",
    "Last, First",
    "Grade",
    date(2025, 9, 2),
    date(2025, 9, 4),
    date(2025, 9, 9),
    "Total Days",
]


def cells(found) -> dict[tuple[str, str], str]:
    rows = found.tables["attendance"]
    return {
        (p, d): s for p, d, s in zip(rows["person_key"], rows["session_date"], rows["status"], strict=True)
    }


def test_days_across_and_people_down_are_recognised():
    match = signin_matrix.recognise(book(Sep=[*TITLES, HEAD, *PEOPLE]))
    assert match is not None
    assert match.confidence > 0.9
    assert "3 days across in row 4" in match.why


def test_every_mark_is_a_row_with_its_cell():
    found = signin_matrix.read(book(Sep=[*TITLES, HEAD, *PEOPLE]), {})
    assert cells(found) == {
        ("0001", "2025-09-02"): "present",
        ("0001", "2025-09-04"): "absent",
        ("0001", "2025-09-09"): "present",
        ("0002", "2025-09-02"): "present",
        ("0002", "2025-09-04"): "not_expected",
        ("0002", "2025-09-09"): "excused",
        ("0003", "2025-09-02"): "not_expected",
        ("0003", "2025-09-04"): "present",
        ("0003", "2025-09-09"): "not_expected",
    }
    rows = found.tables["attendance"]
    assert rows.loc[5, ["sheet", "line", "column", "status_raw"]].tolist() == ["Sep", 6, "F", "E"]
    assert (found.rows, found.accepted, found.rejected) == (3, 3, 0)


def test_titles_give_site_and_partner_and_days_give_sessions():
    found = signin_matrix.read(book(Sep=[*TITLES, HEAD, *PEOPLE]), {})
    assert found.facts["school"] == "Oak School"
    assert found.facts["partner"] == "Makers"
    assert found.facts["title"] == "Robotics attendance"
    assert set(found.tables["attendance"]["school"]) == {"Oak School"}
    assert found.tables["sessions"]["day"].tolist() == ["2025-09-02", "2025-09-04", "2025-09-09"]
    assert [need for need in found.needs if not need.sure] == []


def test_totals_keys_and_names_are_set_aside():
    document = book(Sep=[*TITLES, HEAD, *PEOPLE])
    signin_matrix.read(document, {})
    assert account(document) == {
        "title": 3,
        "heading": 7,
        "row": 3 + 6,
        "personal": 3,
        "unmapped": 3,
        "total": 3 + 4,
        "footnote": 1,
    }


def test_a_blank_is_what_the_answer_says():
    found = signin_matrix.read(book(Sep=[*TITLES, HEAD, *PEOPLE]), {"blank": "absent"})
    assert cells(found)[("0003", "2025-09-02")] == "absent"


@pytest.mark.parametrize(
    "heads", [["9/2", "9/4", "9/16"], ["2-Sep", "4-Sep", "16-Sep"], ["Tue 9/2", "Thu 9/4", "Tue 9/16"]]
)
def test_days_without_a_year_take_it_from_the_sheets_name_or_are_asked(heads):
    rows = [
        ["Site: Oak"],
        ["Student ID", "Name", *heads],
        ["1", "Io, Ada", "X", "X", "A"],
        ["2", "Io, Eve", "X", "", "X"],
    ]
    named = signin_matrix.read(book(Sep_2025=rows), {})
    assert named.facts["first_day"] == "2025-09-02"
    assert [need for need in named.needs if not need.sure] == []
    asked = signin_matrix.read(book(Sheet1=rows), {})
    assert "year" in [need.name for need in asked.needs]
    answered = signin_matrix.read(book(Sheet1=rows), {"year": "2025"})
    assert (answered.facts["first_day"], answered.facts["last_day"]) == ("2025-09-02", "2025-09-16")


def test_day_numbers_under_a_month_in_the_new_year_belong_to_the_school_year_before():
    rows = [
        ["School year 2025-26", None, None, None, None],
        ["Month: February", None, None, None, None],
        ["Student ID", "Name", 3, 5, 10],
        ["1", "Io, Ada", "X", "X", "A"],
        ["2", "Io, Eve", "X", None, "X"],
    ]
    found = signin_matrix.read(book(Sheet1=rows), {"school": "Oak"})
    assert sorted(found.tables["attendance"]["session_date"].unique()) == [
        "2026-02-03",
        "2026-02-05",
        "2026-02-10",
    ]
    assert set(found.tables["attendance"]["school"]) == {"Oak"}


def test_two_blocks_on_a_sheet_and_two_sheets_are_read_as_one():
    later = [
        "Student ID",
        "Last, First",
        "Grade",
        date(2025, 10, 2),
        date(2025, 10, 7),
        date(2025, 10, 9),
        "Total Days",
    ]
    block = [later, ["0001", "Io, Ada", "K", "X", "X", "X", 3]]
    found = signin_matrix.read(
        book(Sep=[*TITLES, HEAD, *PEOPLE[:3], [], *block], Nov=[*TITLES, HEAD, *PEOPLE[:1]]), {}
    )
    assert found.rows == 5
    assert found.facts["last_day"] == "2025-10-09"


def test_a_day_nobody_is_marked_on_is_no_session():
    rows = [HEAD[:6], ["1", "Io, Ada", 3, "X", "A", None], ["2", "Io, Eve", 3, "X", "X", None]]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak"})
    assert found.tables["sessions"]["day"].tolist() == ["2025-09-02", "2025-09-04"]
    assert [(p.code, p.severity) for p in found.problems] == [("no_marks", "notice")]


def test_numbers_are_minutes_or_hours_once_told():
    rows = [HEAD[:6], ["1", "Io, Ada", 3, 90, 60, 45], ["2", "Io, Eve", 3, 30, None, 90]]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak"})
    assert [(need.name, need.proposed) for need in found.needs if not need.sure] == [("numbers", "minutes")]
    assert found.tables["attendance"]["minutes"].tolist() == ["90", "60", "45", "30", "", "90"]
    assert found.tables["attendance"]["status"].tolist()[:3] == ["present"] * 3


@pytest.mark.parametrize(("unit", "longer"), [("minutes", "1441"), ("hours", "25"), ("minutes", "9" * 400)])
def test_a_number_longer_than_a_day_is_a_mark_that_is_asked(unit, longer):
    rows = [HEAD[:6], ["1", "Io, Ada", 3, 20, 10, 24], ["2", "Io, Eve", 3, 24, longer, 20]]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak", "numbers": unit})
    assert [need.name for need in found.needs] == [f"code.{longer}"]
    assert cells(found)[("2", "2025-09-04")] == "unknown"


def test_a_mark_that_is_not_known_is_asked():
    rows = [HEAD[:6], ["1", "Io, Ada", 3, "X", "Q7", "X"], ["2", "Io, Eve", 3, "X", "X", "X"]]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak"})
    assert [need.name for need in found.needs] == ["code.Q7"]
    assert cells(found)[("1", "2025-09-04")] == "unknown"


def test_a_child_without_an_id_or_twice_is_left_out_with_its_line():
    rows = [
        HEAD[:6],
        ["1", "Io, Ada", 3, "X", "A", "X"],
        [None, "Io, Eve", 3, "X", "X", "X"],
        ["1", "Io, A", 3, "A", "X", "X"],
    ]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak"})
    assert {(p.code, p.line) for p in found.problems} == {("no_student", 3), ("two_rows", 4)}
    assert (found.rows, found.accepted, found.rejected) == (3, 1, 2)


def test_a_table_of_decimals_is_no_sign_in_sheet():
    body = b"School,Score A,Score B,Score C\nOak,4.18,3.20,1.12\nElm,4.11,3.21,1.10\n"
    assert signin_matrix.recognise(open_document("x.csv", body)) is None


ONE = ["Student ID", "Last, First", "Grade", date(2025, 10, 7), "Total Days"]


def test_a_month_with_one_session_is_read_with_its_siblings():
    october = [*TITLES, ONE, ["0001", "Io, Ada", "K", "X", 1], ["0002", "Rhea, Eve", 3, None, 0]]
    found = signin_matrix.read(book(Sep=[*TITLES, HEAD, *PEOPLE], Oct=october), {})
    assert found.problems == []
    assert cells(found)[("0001", "2025-10-07")] == "present"
    assert found.tables["sessions"]["day"].tolist()[-1] == "2025-10-07"


def test_one_session_alone_is_read_where_its_marks_leave_no_doubt():
    rows = [ONE[:4], ["0001", "Io, Ada", "K", "X"], ["0002", "Rhea, Eve", 3, "A"]]
    assert signin_matrix.recognise(book(Oct=rows)).confidence > 0.9
    doubtful = [ONE[:4], ["0001", "Io, Ada", "K", "Book report"], ["0002", "Rhea, Eve", 3, "none yet"]]
    assert signin_matrix.recognise(book(Oct=doubtful)) is None


def test_answers_to_a_form_are_no_sign_in_sheet():
    lines = "".join(f"9/{day}/2025 10:00:00,Student,Agree\n" for day in range(2, 12))
    assert (
        signin_matrix.recognise(open_document("f.csv", ("Timestamp,Role,I feel safe\n" + lines).encode()))
        is None
    )


def test_a_time_of_coming_is_presence():
    rows = [
        HEAD[:6],
        ["1", "Io, Ada", 3, "3:05 PM", "15:10", None],
        ["2", "Io, Eve", 3, "3:10 - 5:00", None, "X"],
    ]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak"})
    assert found.tables["attendance"]["status"].value_counts()["present"] == 4


@pytest.mark.parametrize(
    ("note", "status"),
    [
        ("Blank = present, A = absent", "present"),
        ("Key: blank means absent", "absent"),
        ("X = here", "not_expected"),
    ],
)
def test_the_key_below_a_sheet_says_what_a_blank_means(note, status):
    rows = [HEAD[:6], ["1", "Io, Ada", 3, "X", None, "A"], ["2", "Io, Eve", 3, "X", "X", "X"], [], [note]]
    found = signin_matrix.read(book(Sep=rows), {"school": "Oak"})
    assert cells(found)[("1", "2025-09-04")] == status


def test_a_child_without_an_id_is_one_person_in_all_months_and_its_name_is_a_code():
    days = [date(2025, 9, 2), date(2025, 9, 4), date(2025, 9, 9)]
    later = [date(2025, 10, 7), date(2025, 10, 9), date(2025, 10, 14)]
    sheets = {
        "Sep": [["Site: Oak"], ["Name", *days], ["Io, Ada", "X", "A", "X"], ["Rhea, Eve", "X", "X", "X"]],
        "Oct": [["Site: Oak"], ["Name", *later], ["Rhea, Eve", "X", "X", "A"], ["Io,  ada", "X", "A", "X"]],
    }
    found = signin_matrix.read(book(**sheets), {})
    rows = found.tables["attendance"]
    assert rows["person_key"].nunique() == 2
    assert rows.groupby("person_key").size().tolist() == [6, 6]
    assert rows["person_key"].str.startswith("unmatched:").all()
    people = found.tables["people"]
    assert people[["person_name", "role", "line"]].to_numpy().tolist() == [
        ["Io, Ada", "student", 3],
        ["Rhea, Eve", "student", 4],
    ]


def test_two_children_of_one_name_on_a_sheet_are_two():
    rows = [["Site: Oak"], ["Name", *HEAD[3:6]], ["Io, Ada", "X", "A", "X"], ["Io, Ada", "A", "X", "X"]]
    found = signin_matrix.read(book(Sep=rows), {})
    assert found.tables["attendance"]["person_key"].nunique() == 2


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2-sep", "2024-09-02"),
        ("3 ene.", "2024-01-03"),
        ("14 août", "2024-08-14"),
        ("2. März", "2024-03-02"),
        ("15 de octubre", "2024-10-15"),
        ("05/dez", "2024-12-05"),
        ("Out 2", None),
        ("Set 3", None),
    ],
)
def test_a_day_across_the_headings_is_read_in_five_languages(text, day):
    found = head(text)
    assert (found.text if found else None) == day
