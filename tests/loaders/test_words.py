import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from loaders.grid import find_grid
from loaders.personal import personal_columns
from loaders.text import read_text
from loaders.words import Headings, headed, letters, plain, plains


@pytest.mark.parametrize(
    "typed", ["Student ID", "student_id", " STUDENT\u00a0ID: ", "student-id", "Student  id"]
)
def test_headings_are_compared_without_case_spaces_and_punctuation(typed):
    assert plain(typed) == "student id"


def test_signs_that_mean_something_stay():
    assert plain("Order #") == "order #"
    assert plain("% chronic") == "% chronic"


def test_a_blank_cell_is_no_word():
    assert plain(float("nan")) == ""
    assert plain("  ") == ""


@pytest.mark.parametrize(("position", "name"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")])
def test_columns_are_called_as_a_spreadsheet_calls_them(position, name):
    assert letters(position) == name


def test_a_column_serves_the_first_field_that_names_it_and_the_leftmost_column_wins():
    sheet = read_text("", b"Student_ID,Date,date\n1,2,3\n")[0]
    grid = find_grid(sheet)
    assert headed(grid, {"student": {"student id"}, "day": {"Date"}, "again": {"date"}}) == {
        "student": 0,
        "day": 1,
    }


def test_personal_columns_are_found_by_their_headings():
    headings = ["ResponseId", "IPAddress", "LocationLatitude", "How welcome do you feel?", "E-mail", "Name"]
    assert personal_columns(headings) == [1, 2, 4]


def test_a_heading_may_carry_the_name_of_its_table():
    sheet = read_text("", b"student.lastName,enrollment.startDate,Q1.5\nIo,9/2/2025,3\n")[0]
    assert headed(find_grid(sheet), Headings.of(last="last name", day="start date", five="5")) == {
        "last": 0,
        "day": 1,
    }


@given(st.lists(st.text(max_size=8)))
@example(["Zoë  O'Hara", "", "two\nlines", "_a_", "Ⅳ. ½ ﬁ"])
@example(["e", "\u0301"])
def test_many_texts_at_once_are_as_plain_as_one_by_one(texts):
    assert plains(texts) == [plain(text) for text in texts]
