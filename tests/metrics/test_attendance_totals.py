"""Totals of a student's year: counted where no day is, never beside days."""

import pandas as pd

from metrics import attendance
from tables import DAY
from tests.metrics.district import CEDAR, DISTRICT_OF, ELM, HOME, covered, enrolled, kept, marks, school_days
from tests.metrics.test_cells import judge


def totals(*told: tuple[int, int, float, float]) -> pd.DataFrame:
    """Person, school, days enrolled and absent in 2025-26."""
    rows = [
        {"person": person, "school": school, "year": 2025, "enrolled_units": int(days * DAY),
         "absent_units": int(absent * DAY), "as_of": ""}
        for person, school, days, absent in told
    ]  # fmt: skip
    return pd.DataFrame(rows)


def days(counted: attendance.Counted, person: int = 101, place: int = CEDAR) -> tuple[float, float, float]:
    rows = counted.student_years
    [row] = rows[(rows["place"] == place) & (rows["person"] == person)].to_dict("records")
    return tuple(row[name] / DAY for name in ("enrolled", "absent", "unmarked"))


def count(enrolments: pd.DataFrame, said: pd.DataFrame, known: pd.DataFrame, told: pd.DataFrame):
    counted = attendance.student_years(
        enrolments, school_days(5), known, kept(said), DISTRICT_OF, totals=told
    )
    frames = (pd.DataFrame(rows) for rows in (counted.student_years, counted.student_months))
    return attendance.Counted(*frames, counted.ignored, counted.no_calendar)


NOT_KNOWN = covered().iloc[:0]


def test_a_student_of_whom_no_day_is_known_is_counted_by_the_totals():
    counted = count(enrolled({}), marks(), NOT_KNOWN, totals((101, CEDAR, 180, 18)))
    assert days(counted) == (180, 18, 0)
    assert counted.student_months.empty


def test_a_tenth_of_the_total_days_is_chronic_and_a_half_day_less_is_not():
    for absent, chronic in ((17.5, 0), (18, 1)):
        counted = count(enrolled({}), marks(), NOT_KNOWN, totals((101, CEDAR, 180, absent)))
        came = dict.fromkeys(("sessions", "minutes", "days", "types", "untyped"), 0)
        judged = judge(counted.student_years.assign(**came), {})
        assert judged["chronic"].tolist() == [chronic, chronic]  # at the school, and in the district


def test_days_win_over_totals_and_are_never_added_to_them():
    said = marks((101, "2025-09-02", 1))
    counted = count(enrolled({}), said, covered("present"), totals((101, CEDAR, 180, 18)))
    assert days(counted) == (5, 1, 4)


def test_one_student_s_totals_say_nothing_of_another():
    counted = count(enrolled({}), marks(), NOT_KNOWN, totals((999, CEDAR, 180, 18)))
    assert days(counted) == (0, 0, 0)
    assert 999 not in set(counted.student_years["person"])


def test_totals_of_another_school_or_year_are_not_taken():
    elsewhere = totals((101, ELM, 180, 18))
    assert days(count(enrolled({}), marks(), NOT_KNOWN, elsewhere)) == (0, 0, 0)
    before = totals((101, CEDAR, 180, 18)).assign(year=2024)
    assert days(count(enrolled({}), marks(), NOT_KNOWN, before)) == (0, 0, 0)


def test_a_district_has_the_days_of_one_school_and_the_totals_of_another():
    both = enrolled({"person": 101, "school": CEDAR}, {"person": 101, "school": ELM})
    said = marks((101, "2025-09-02", 1))
    told = totals((101, CEDAR, 90, 30), (101, ELM, 100, 9.5))
    counted = count(both, said, covered("present", school=CEDAR), told)
    assert days(counted, place=CEDAR) == (5, 1, 4)
    assert days(counted, place=ELM) == (100, 9.5, 0)
    assert days(counted, place=HOME) == (105, 10.5, 4)


def test_two_stays_in_one_school_have_the_year_s_totals_once():
    stays = enrolled(
        {"person": 101, "first_day": "2025-08-01", "last_day": "2025-10-01"},
        {"person": 101, "first_day": "2026-01-05", "last_day": ""},
    )
    counted = count(stays, marks(), NOT_KNOWN, totals((101, CEDAR, 120, 6)))
    assert days(counted) == (120, 6, 0)
    assert days(counted, place=HOME) == (120, 6, 0)
