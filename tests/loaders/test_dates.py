import datetime

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.coded import written
from loaders.dates import Stamps, days, order, times


def texts(*values: object) -> pd.Series:
    return pd.Series(list(values), dtype="str")


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["2025-09-02", "2025-09-14"], "iso"),
        (["Sep 2, 2025", "2 September 2025"], "iso"),
        (["9/14/2025", "9/2/2025"], "mdy"),
        (["14/9/2025", "2/9/2025"], "dmy"),
        (["9/2/2025", "12/12/2025"], "undecided"),
        (["13/1/2025", "1/13/2025"], "undecided"),  # they contradict one another
        (["2.9.2025", "3.9.2025"], "dmy"),
        (["9/14/2025 8:03:11 AM GMT-5"], "mdy"),
        (["2025-09-02", "9/14/25"], "mdy"),
        (["Agree", "6.25", None], "none"),
        ([], "none"),
    ],
)
def test_the_order_is_told_by_the_whole_column(values, expected):
    assert order(texts(*values)) == expected


@pytest.mark.parametrize(
    ("typed", "by", "day"),
    [
        ("9/2/2025", "mdy", "2025-09-02"),
        ("9/2/2025", "dmy", "2025-02-09"),
        ("2/9/25", "dmy", "2025-09-02"),
        ("2025-09-02 11:47:23.456", "mdy", "2025-09-02"),
        ("2016-11-16T00:00:00Z", "iso", "2016-11-16"),
        ("Tue, Sep 2nd, 2025", "iso", "2025-09-02"),
        ("2-Sep-25", "iso", "2025-09-02"),
        ("20250902", "iso", "2025-09-02"),
        ("2/29/2024", "mdy", "2024-02-29"),
    ],
)
def test_days_are_read_in_their_order(typed, by, day):
    assert days(texts(typed), by).tolist() == [day]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2 de septiembre de 2025", "2025-09-02"),
        ("lunes, 1 de septiembre del 2025", "2025-09-01"),
        ("3-ene-2026", "2026-01-03"),
        ("15 ago. 2025", "2025-08-15"),
        ("31/dic/2025", "2025-12-31"),
        ("1er février 2026", "2026-02-01"),
        ("mar. 2 sept. 2025", "2025-09-02"),
        ("14 août 2025", "2025-08-14"),
        ("14 aout 2025", "2025-08-14"),
        ("3 juin 2026", "2026-06-03"),
        ("3 juil. 2025", "2025-07-03"),
        ("24 DÉC. 2025", "2025-12-24"),
        ("Dienstag, 2. September 2025", "2025-09-02"),
        ("2. Mrz. 2026", "2026-03-02"),
        ("2. März 2026", "2026-03-02"),
        ("Mi., 5. Okt. 2025", "2025-10-05"),
        ("6. Dez 2025", "2025-12-06"),
        ("terça-feira, 2 de setembro de 2025", "2025-09-02"),
        ("5 de março de 2026", "2026-03-05"),
        ("5 out. 2025", "2025-10-05"),
        ("7 fev 2026", "2026-02-07"),
        ("Septiembre 2, 2025", "2025-09-02"),
    ],
)
def test_months_are_read_in_five_languages(typed, day):
    column = texts(typed)
    assert days(column, order(column)).tolist() == [day]


@pytest.mark.parametrize("typed", ["2 marathon 2025", "3 decor 2025", "2 sextiembre 2025", "Mayor 2, 2025"])
def test_what_only_begins_like_a_month_is_none(typed):
    assert days(texts(typed), "iso").isna().all()


@pytest.mark.parametrize(
    "typed",
    ["2/29/2025", "13/13/2025", "6-25", "45902", "Agree", "", "4-1-1-9", "9/2/2025 and later", "0/1/2025"],
)
def test_what_is_no_day_is_missing_and_no_serial_number_is_guessed(typed):
    assert days(texts(typed), "mdy").isna().all()


def test_while_the_order_is_undecided_only_clear_days_are_read():
    assert days(texts("2025-09-02", "9/2/2025"), "undecided").isna().tolist() == [False, True]


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("9/14/2025 9:21:34", "2025-09-14T09:21:34"),
        ("2025/09/14 8:03:11 AM GMT-5", "2025-09-14T08:03:11"),
        ("9/14/2025 12:05 am", "2025-09-14T00:05:00"),
        ("9/14/2025 12:05 PM", "2025-09-14T12:05:00"),
        ("9/14/2025, 21:05:09", "2025-09-14T21:05:09"),
        ("2025-09-14T21:05:09+03:00", "2025-09-14T21:05:09"),
        ("9/14/2025", "2025-09-14T00:00:00"),
    ],
)
def test_times_stay_local(typed, time):
    assert times(texts(typed), "mdy").tolist() == [time]


@pytest.mark.parametrize("typed", ["9/14/2025 25:00", "9/14/2025 13:00 PM", "9/14/2025 10:61"])
def test_a_time_that_no_clock_shows_is_missing(typed):
    assert times(texts(typed), "mdy").isna().all()


def test_the_series_given_stays_and_its_index_comes_back():
    given_ = pd.Series(["9/2/2025", None], index=[7, 9], dtype="str")
    before = given_.copy()
    found = days(given_, "mdy")
    pd.testing.assert_series_equal(given_, before)
    assert found.index.tolist() == [7, 9]
    assert found.dtype == "str"


@given(
    st.lists(st.dates(datetime.date(1990, 1, 1), datetime.date(2060, 12, 31)), min_size=1),
    st.sampled_from(["%m/%d/%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d %B %Y"]),
)
def test_a_day_written_and_read_is_the_same_or_asked_for(written, pattern):
    column = texts(*(f"{day:{pattern}}" for day in written))
    found = days(column, order(column))
    if order(column) == "undecided":
        assert all(day.day <= 12 for day in written)
    else:
        assert found.tolist() == [day.isoformat() for day in written]


def test_one_day_written_in_two_ways_is_told_once_and_what_is_no_day_is_missing():
    told = Stamps(written(texts("9/14/2025", "2025-09-14", None, "soon", "9/13/2025"))).read(
        "mdy", with_time=False
    )
    assert told.numbers.tolist() == [0, 0, -1, -1, 1]
    assert told.texts == ["2025-09-14", "2025-09-13"]
