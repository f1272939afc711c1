import pytest

from loaders.published_values import decimal_mark, said
from loaders.published_years import begins, is_alone, without_year


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7.5%", "7.5"),
        ("0.377", "0.377"),
        ("1,234", "1234"),
        ("12.3*", "12.3"),
        ("45¹", "45"),
        (".5", "0.5"),
        ("-3.2", "-3.2"),
        ("1 234", "1234"),
        ("4.10", "4.10"),
        ("$1,200.50", "1200.50"),
        ("0", "0"),
    ],
)
def test_numbers_are_decimals_as_typed(text, value):
    told = said(text)
    assert (told.value, told.suppressed, told.bound) == (value, False, "")


@pytest.mark.parametrize(
    "text", ["s", "*", "DS", "-", "--", "N/A", "n/a", "NA", ".", "Too few students", "z", ":"]
)
def test_marks_hide_a_value_and_are_not_zero(text):
    told = said(text)
    assert (told.value, told.suppressed, told.bound, told.strange) == ("", True, "", False)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("<10", "<10"),
        ("n<10", "<10"),
        ("<5%", "<5%"),
        (">95%", ">95%"),
        ("≥95%", ">=95%"),
        ("<=5%", "<=5%"),
        ("≤ 5 %", "<=5%"),
        ("10-19", "10-19"),
        ("20–29%", "20-29%"),
        ("fewer than 10", "<10"),
        ("10 or fewer", "<=10"),
        ("menos de 10", "<10"),
    ],
)
def test_bounds_are_told_and_are_no_value(text, bound):
    told = said(text)
    assert (told.value, told.suppressed, told.bound) == ("", True, bound)


def test_other_text_is_strange():
    assert said("seven").strange


@pytest.mark.parametrize(
    ("texts", "mark"),
    [
        (["7,5", "12"], ","),
        (["7.5"], "."),
        (["1,234", "0.5"], "."),
        (["1.234,5"], ","),
        (["1,234"], "?"),
        (["12"], "."),
        (["0,886"], ","),
    ],
)
def test_the_decimal_mark_is_told_by_all_cells(texts, mark):
    assert decimal_mark(texts) == mark


@pytest.mark.parametrize(
    ("text", "year", "ends"),
    [
        ("2016-2017", "2016", "2016"),
        ("20052006", "2005", "2005"),
        ("201920", "2019", "2019"),
        ("2019/20", "2019", "2019"),
        ("SY19-20", "2019", "2019"),
        ("Fall 2019", "2019", "2019"),
        ("Spring 2020", "2019", "2019"),
        ("2020", "2020", "2019"),
        ("FY 2020", "2020", "2019"),
        ("soon", "", ""),
    ],
)
def test_school_years_are_told_by_the_year_they_begin_in(text, year, ends):
    assert (begins(text), begins(text, ends=True)) == (year, ends)
    assert is_alone(text) == (year != ends)


@pytest.mark.parametrize(
    ("heading", "rest", "year"),
    [
        ("2020 CA", "CA", "2020"),
        ("% chronic (2023-24)", "% chronic", "2023-24"),
        ("2019", "", "2019"),
        ("Students", "Students", ""),
    ],
)
def test_a_heading_is_taken_apart_from_its_year(heading, rest, year):
    assert without_year(heading) == (rest, year)
