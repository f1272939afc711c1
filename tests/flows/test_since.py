"""What changed since somebody last looked: of them alone, of a place alone, and not of the same visit."""

from datetime import UTC, datetime, timedelta

import pytest

from flows.since import NEVER, PATIENCE, VISIT, looked, moved
from store.connect import open_store
from tests.databases import rows

START = datetime(2026, 11, 13, 8, tzinfo=UTC)


@pytest.mark.both_engines
def test_a_visit_is_held_against_the_one_before(office):
    first = {"values": {"reach": [0.4, 100]}}
    assert looked(office.db, "pat", 7, first, START) == NEVER
    again = looked(office.db, "pat", 7, {"values": {}}, START + VISIT)
    assert (again.at, again.told) == ("2026-11-13T08:00:00+00:00", first)
    third = looked(office.db, "pat", 7, {}, START + 2 * VISIT)
    assert (third.at, third.told) == ("2026-11-13T16:00:00+00:00", {"values": {}})
    assert len(rows(office.db, ["visits"])["visits"]) == 1


def test_looks_near_to_each_other_are_one_visit(office):
    looked(office.db, "pat", 7, {"files": 1}, START)
    looked(office.db, "pat", 7, {"files": 2}, START + VISIT)
    for minutes in (1, 100, 479):
        found = looked(office.db, "pat", 7, {"files": 3}, START + VISIT + timedelta(minutes=minutes))
        assert found.told == {"files": 1}
    # What was told while one stayed is no news on the next day: it is held against the last visit's start.
    assert looked(office.db, "pat", 7, {}, START + 2 * VISIT).told == {"files": 2}


def test_a_visit_is_of_one_person_and_one_place(office):
    looked(office.db, "pat", 7, {"files": 1}, START)
    assert looked(office.db, "pat", 8, {}, START + VISIT) == NEVER
    assert looked(office.db, "bo", 7, {}, START + VISIT) == NEVER


def test_a_look_does_not_wait_for_another_writer(office):
    looked(office.db, "pat", 7, {}, START)
    with open_store(office.db).writing():
        begun = datetime.now(UTC)
        assert looked(office.db, "pat", 7, {}, START + VISIT) == NEVER
        assert (datetime.now(UTC) - begun).total_seconds() < PATIENCE + 2
    assert looked(office.db, "pat", 7, {}, START + VISIT).at


def test_numbers_that_moved_are_told_with_how_many_they_are_of():
    then = {"values": {"reach": [0.4, 100], "chronic_absence": [0.2, 90], "gone": [1, 2]}}
    now = {"values": {"reach": [0.4, 101], "chronic_absence": [0.2, 90], "new": [1, 2]}}
    (one,) = moved(then, now)
    assert (one.key, one.value, one.n, one.value_then, one.n_then) == ("reach", 0.4, 101, 0.4, 100)
    assert moved({}, now) == []
