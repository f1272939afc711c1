"""Chronic absence by a rule of one's own; by hand."""

import pytest

from flows.figures import figure
from flows.other_rules import chronic_absence
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.viewer import ADMIN, BOARD, Viewer
from tests.flows.conftest import MadeOnce
from tests.flows.exports import absences, calendar, roster, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 4)


def _loaded(office: Office) -> None:
    heads = ["Student ID", "School", "Grade", "Gender", "Entry Date", "School Year"]
    stays = [
        ("1001", "0110", "7", "F", "", "2025-26"),  # 20 days
        ("1002", "0110", "7", "F", "", "2025-26"),
        ("1003", "0110", "7", "F", DAYS[6], "2025-26"),  # 14 days
    ]
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(stays, heads))
    said = [("1003", "0110", DAYS[6]), ("1003", "0110", DAYS[7])]
    said += [("1001", "0110", DAYS[0]), ("1002", "0110", DAYS[19])]
    office.done({"unmarked": "present"}, marks=absences(said))


@pytest.fixture
def loaded(made_once: MadeOnce) -> Office:
    return made_once(_loaded)


@pytest.mark.parametrize(("days", "count", "n"), [(1, 1, 3), (14, 1, 3), (15, 0, 2), (20, 0, 2)])
def test_who_counts_follows_the_days_that_are_asked_for(loaded, days, count, n):
    school = loaded.school("0110")
    whole = chronic_absence(loaded.db, Viewer("principal", (school,)), days).whole
    assert (whole["count"], whole["n"]) == (count, n)


def test_the_rule_in_use_tells_what_is_kept_ready(loaded):
    school = loaded.school("0110")
    own, kept = (
        chronic_absence(loaded.db, ADMIN, 10, school=school),
        figure(loaded.db, "chronic_absence", ADMIN, school=school),
    )
    assert own.whole["value"] == kept.whole["value"]
    assert own.settings["min_enrolled_days"] == "10"


def test_nobody_long_enough_is_missing_and_others_are_told_why_not(loaded):
    school = loaded.school("0110")
    assert chronic_absence(loaded.db, ADMIN, 21, school=school).reason
    assert chronic_absence(loaded.db, ADMIN, 10).reason == OF_A_SCHOOL
    assert chronic_absence(loaded.db, BOARD, 10, school=school).reason == NOT_LIVE
