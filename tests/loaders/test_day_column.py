from datetime import date

import pandas as pd
import pytest

from loaders.day_column import read_days, why_no_day


def column(*texts: str | None) -> pd.Series:
    return pd.Series(list(texts), dtype="str")


def test_an_impossible_day_does_not_open_the_question_of_the_order():
    days = read_days(column("09/14/2025", "09/15/2025", "31/11/2026"), {})
    assert days.order == "mdy"
    assert days.needs == ()
    assert days.bad.tolist() == [False, False, True]


def test_days_up_to_twelve_are_asked_and_the_order_without_weekends_is_proposed():
    days = read_days(column("09/02/2025", "09/03/2025", "10/01/2025"), {})
    assert [need.name for need in days.needs] == ["date_order"]
    assert days.needs[0].proposed == "mdy"


def test_an_answer_settles_the_order():
    days = read_days(column("09/02/2025", None), {"date_order": "dmy"})
    assert days.needs == ()
    assert days.days.fillna("").tolist() == ["2025-02-09", ""]
    assert not days.bad.any()


@pytest.mark.parametrize(
    ("text", "order", "reason"),
    [
        ("31/11/2026", "dmy", "November has 30 days"),
        ("11/31/2026", "mdy", "November has 30 days"),
        ("31/11/2026", "mdy", "November has 30 days"),
        ("02/29/2025", "mdy", "February 2025 has 28 days"),
        ("2025-13-04", "iso", "there is no month 13"),
        ("soon", "iso", "is not a date"),
        ("14/09/2025", "mdy", "does not fit the other dates of the column, which put the month first"),
    ],
)
def test_the_message_names_why_a_day_does_not_exist(text, order, reason):
    assert reason in why_no_day(text, order)


def test_a_day_later_than_any_there_can_be_is_none():
    column = pd.Series(["05/13/2026", "05/14/2031", None, "05/15/2026", "05/14/2031"])
    read = read_days(column, {}, until=date(2026, 5, 14))
    assert read.days.fillna("").tolist() == ["2026-05-13", "", "", "", ""]
    assert read.bad.tolist() == [False, True, False, True, True]
    assert read.why_bad("05/14/2031") == '"05/14/2031" is a day that is still to come.'
    assert "no month 31" in read.why_bad("31/31/2026")
