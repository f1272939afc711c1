"""How far a year is known: by hand, at the edges of the year, and only by what is live."""

import pandas as pd
import pytest

from store import batches, facts, fold, reached

ATTENDANCE, CALENDAR = "attendance_months", "calendar"
YEAR = 2025  # from 1 July 2025 to 30 June 2026

pytestmark = pytest.mark.both_engines


def load(tx, tbl: str, first: str, last: str) -> int:
    """A batch that speaks for some days of a table and says nothing."""
    batch = batches.add(tx, 1, "a.csv", "sis_daily", "attendance", "x", "replace", {}, {}, "office")
    told = {"tbl": tbl, "school": 0, "first_day": first, "last_day": last, "year": 0}
    batches.cover(tx, batch, pd.DataFrame([told]))
    return batch


def noted(store, year: int = YEAR, live: bool = True) -> dict:
    with store.writing() as tx:
        reached.note(tx, year)
    with store.reading() as tx:
        return {tbl: day for (of, tbl), day in reached.reached(tx, live).items() if of == year}


@pytest.mark.parametrize(
    ("first", "last", "known"),
    [
        ("2025-09-01", "2025-10-31", "2025-10-31"),
        ("2025-06-01", "2025-07-01", "2025-07-01"),
        ("2026-06-30", "2026-06-30", "2026-06-30"),
        ("2025-09-01", "2026-07-15", "2026-06-30"),
        ("", "2025-10-31", "2025-10-31"),
        ("2025-05-01", "2025-06-30", None),
        ("2026-07-01", "2026-09-30", None),
        ("2025-09-01", "", None),
    ],
)
def test_the_last_day_told_lies_within_the_year(store, first, last, known):
    with store.writing() as tx:
        load(tx, ATTENDANCE, first, last)
    assert noted(store) == ({ATTENDANCE: known} if known else {})


def test_the_latest_of_what_is_live_counts_and_each_table_apart(store):
    with store.writing() as tx:
        load(tx, ATTENDANCE, "2025-09-01", "2025-10-31")
        later = load(tx, ATTENDANCE, "2025-11-01", "2025-11-30")
        load(tx, "answers", "2025-12-01", "2025-12-05")
    assert noted(store) == {ATTENDANCE: "2025-11-30", "answers": "2025-12-05"}
    with store.writing() as tx:
        batches.set_live(tx, later, False)
    assert noted(store) == {ATTENDANCE: "2025-10-31", "answers": "2025-12-05"}


def test_a_school_is_known_by_its_own_uploads_and_those_of_all(store):
    with store.writing() as tx:
        load(tx, ATTENDANCE, "2025-09-01", "2025-10-31")
        for school, last in ((7, "2025-11-30"), (8, "2026-02-28")):
            batch = load(tx, "answers", "2025-09-01", "2025-09-02")
            told = {"tbl": ATTENDANCE, "school": school, "first_day": "", "last_day": last, "year": 0}
            batches.cover(tx, batch, pd.DataFrame([told]))
        days = [(7, "2026-06-10", 2520), (8, "2026-06-11", 2520), (7, "2026-06-12", 0)]
        rows = [{"school": at, "grade_band": "", "day": day, "units": units} for at, day, units in days]
        batch = load(tx, CALENDAR, "2025-09-01", "2026-06-12")
        facts.say(tx, batch, 1, CALENDAR, pd.DataFrame(rows))
        fold.apply(tx, batch)
    known = {"answers": "2025-09-02", ATTENDANCE: "2025-11-30", CALENDAR: "2026-06-10"}
    with store.reading() as tx:
        assert reached.of_school(tx, 7, [YEAR]) == {(YEAR, tbl): day for tbl, day in known.items()}
        assert reached.of_school(tx, 9, [YEAR])[YEAR, ATTENDANCE] == "2025-10-31"
        assert reached.of_school(tx, 8, [YEAR - 1, YEAR])[YEAR - 1, ATTENDANCE] == "2025-06-30"
    assert noted(store)[ATTENDANCE] == "2026-02-28"


def test_a_day_without_school_is_not_the_last_of_the_calendar(store):
    with store.writing() as tx:
        batch = load(tx, CALENDAR, "2025-09-01", "2026-06-12")
        days = [("2026-06-11", 2520), ("2026-06-12", 0), ("2026-07-02", 2520)]
        rows = pd.DataFrame(
            [{"school": 1, "grade_band": "", "day": day, "units": units} for day, units in days]
        )
        facts.say(tx, batch, 1, CALENDAR, rows)
        fold.apply(tx, batch)
    assert noted(store) == {CALENDAR: "2026-06-11"}


def test_what_is_shown_stays_until_it_is_shown_again(store):
    with store.writing() as tx:
        first = load(tx, ATTENDANCE, "2025-09-01", "2025-10-31")
        reached.note(tx, YEAR)
        reached.show(tx, YEAR, {ATTENDANCE})
        load(tx, ATTENDANCE, "2025-11-01", "2025-11-30")
    assert noted(store) == {ATTENDANCE: "2025-11-30"}
    assert noted(store, live=False) == {ATTENDANCE: "2025-10-31"}
    with store.writing() as tx:
        reached.show(tx, YEAR, {CALENDAR})
    assert noted(store, live=False) == {ATTENDANCE: "2025-10-31"}
    with store.writing() as tx:
        reached.show(tx, YEAR, {ATTENDANCE, CALENDAR})
    assert noted(store, live=False) == {ATTENDANCE: "2025-11-30"}
    with store.writing() as tx:
        for batch in (first, first + 1):
            batches.set_live(tx, batch, False)
        reached.note(tx, YEAR)
    assert noted(store) == {}
    assert noted(store, live=False) == {ATTENDANCE: "2025-11-30"}
    with store.writing() as tx:
        reached.show(tx, YEAR, {ATTENDANCE})
    assert noted(store, live=False) == {}
