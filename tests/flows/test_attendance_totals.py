"""Totals of attendance from the file to chronic absence: where days are known, days count."""

import pytest

from flows.figures import figure
from flows.viewer import ADMIN
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 4)
STUDENTS = [[str(number), "0110", "5", "F"] for number in range(1, 21)]
HEADS = "Student ID,School,School Year,Days Enrolled,Days Absent"


def totals(chronic: int, heads: str = HEADS) -> str:
    """Twenty students of 180 days: the first few missed 18, the others 17.5."""
    rows = [f"{at},0110,2025-26,180,{18 if at <= chronic else 17.5}" for at in range(1, 21)]
    return "\n".join([heads, *rows]) + "\n"


def _listed(office: Office) -> None:
    office.done(roster=roster(STUDENTS))


@pytest.fixture
def listed(made_once: MadeOnce) -> Office:
    """An office with a roster, and no calendar."""
    return made_once(_listed)


def test_chronic_absence_is_counted_from_totals_alone(listed: Office):
    (batch,) = listed.done(totals=totals(4))
    assert batch.format == "attendance_totals"
    assert listed.number("chronic_absence") == (4, 20, 0.2)
    enrolled, absent = 20 * 180, 4 * 18 + 16 * 17.5
    assert listed.number("average_daily_attendance")[2] == pytest.approx(1 - absent / enrolled)
    assert listed.rows() == listed.rebuilt()


def test_the_figure_says_that_totals_are_counted(listed: Office):
    assert "Counted from" not in figure(listed.db, "chronic_absence", ADMIN).definition
    listed.done(totals=totals(4))
    assert "totals of the year" in figure(listed.db, "chronic_absence", ADMIN).definition["Counted from"]
    assert "Counted from" not in figure(listed.db, "reach", ADMIN).definition


def test_days_win_when_they_come_and_totals_count_again_when_they_go(listed: Office):
    listed.done(totals=totals(4))
    before = listed.rows()
    listed.done(calendar=calendar(["0110"], DAYS))
    (daily,) = listed.done(daily=absences([("1", "0110", DAYS[0]), ("1", "0110", DAYS[-1])]))
    assert listed.number("chronic_absence") == (1, 20, 0.05)
    assert listed.rows() == listed.rebuilt()
    listed.undo(daily.batch)
    assert listed.number("chronic_absence") == (4, 20, 0.2)
    listed.undo(daily.batch - 1)
    assert listed.rows() == before


def test_totals_that_come_after_days_say_that_the_days_count(listed: Office):
    listed.done(calendar=calendar(["0110"], DAYS))
    listed.done(daily=absences([("1", "0110", DAYS[0]), ("1", "0110", DAYS[-1])]))
    (batch,) = listed.done(totals=totals(4))
    [notice] = [problem for problem in batch.problems if problem.code == "days_count"]
    assert notice.what.startswith("Daily attendance of 2025–26 is known of 0110")
    assert listed.number("chronic_absence") == (1, 20, 0.05)


def test_a_newer_export_replaces_the_totals_and_undo_brings_them_back(listed: Office):
    listed.done(totals=totals(4))
    before = listed.rows()
    (second,) = listed.done(totals=totals(9))
    assert listed.number("chronic_absence") == (9, 20, 0.45)
    listed.undo(second.batch)
    assert listed.rows() == before


def test_how_far_totals_reach_is_told_where_the_file_tells_it(listed: Office):
    rows = totals(4, f"{HEADS},As Of Date").splitlines()
    listed.done(totals="\n".join([rows[0], *(f"{row},2026-03-31" for row in rows[1:])]) + "\n")
    assert figure(listed.db, "chronic_absence", ADMIN).as_of == "2026-03-31"
