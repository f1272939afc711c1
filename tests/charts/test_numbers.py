import pytest
from hypothesis import given
from hypothesis import strategies as st

from charts.numbers import agreeing_digits, between, number, percent, points, rounded, signed


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (0.4085, "41%"),
        (57 / 200, "29%"),  # 28.5 in truth, 28.4999… in binary: half goes up
        (0.0, "0%"),
        (0.004, "under 1%"),
        (0.005, "1%"),
        (0.996, "over 99%"),
        (1.0, "100%"),
        (None, "not known"),
        (float("nan"), "not known"),
    ],
)
def test_percent_are_whole_numbers_rounded_half_up(share, words):
    assert percent(share) == words


def test_average_attendance_keeps_one_decimal():
    assert percent(0.93149, 1) == "93.1%"
    assert percent(0.9996, 1) == "over 99.9%"


@pytest.mark.parametrize(
    ("gap", "words"),
    [
        (-0.129, "−13 points"),
        (0.04, "+4 points"),
        (0.001, "0 points"),
        (-0.001, "0 points"),
        (0.01, "+1 point"),
    ],
)
def test_differences_of_shares_are_points_with_a_true_minus(gap, words):
    assert points(gap) == words


def test_each_unit_has_its_decimals_and_its_word():
    assert number(12.34, "hours") == "12.3 hours"
    assert number(5140, "count") == "5,140"
    assert number(-0.13, "points") == "−13 points"
    assert number(0.41, "share") == "41%"
    assert number(None, "hours") == "not known"


def test_counted_days_are_whole_and_a_median_between_two_of_them_is_a_half():
    """An agreement ran "584.0 days"."""
    assert number(584.0, "days") == "584 days"
    assert number(1.0, "days", 1) == "1 day"
    assert number(25.5, "days", 1) == "25.5 days"
    assert number(2.04, "days") == "2.0 days"  # not whole: its decimal says so


def test_the_low_end_rounds_down_and_the_high_end_up():
    assert between(0.258, 0.3201, "share") == "between 25% and 33%"
    assert between(0.94, 4.21, "days") == "between 0.9 and 4.3 days"
    assert between(-0.168, -0.091, "points") == "between −17 and −9 points"
    assert between(None, 0.3, "share") == ""


def test_an_interval_that_leaves_out_zero_is_not_printed_as_if_it_held_it():
    assert between(0.004, 0.031, "points") == "between +0.4 and +3.1 points"


def test_rounded_parts_that_disagree_with_their_difference_get_one_more_decimal():
    assert agreeing_digits(0.286, 0.414, "share", 0) == 1  # 29 and 41, but 12.8 is 13
    assert agreeing_digits(0.29, 0.42, "share", 0) == 0


@given(st.floats(0, 1), st.floats(0, 1))
def test_where_digits_agree_the_printed_difference_is_that_of_the_printed_parts(first, second):
    digits = agreeing_digits(first, second, "share", 0)
    if digits is not None:
        parts = rounded(first, "share", digits) - rounded(second, "share", digits)
        assert parts == rounded(first - second, "share", digits)


@given(st.floats(-1, 1))
def test_zero_has_no_sign(gap):
    assert signed(gap) not in ("−0", "+0")


@given(st.floats(0, 1, exclude_min=True, exclude_max=True))
def test_some_is_never_printed_as_none_or_all(share):
    assert percent(share) not in ("0%", "100%")
