"""The doctor finds and mends the same on both engines; each time it is tried on one by ``test_doctor``."""

from contextlib import closing

import psycopg
import pytest

from flows.doctor import examine, repair
from store.connect import StoreError
from tests.databases import VERSIONS, let_go, path_of
from tests.flows.office import Office

pytestmark = [pytest.mark.both_engines, pytest.mark.prove]

DAMAGES = {
    "rows in force are gone": ("DELETE FROM enrolments WHERE grade <> ''", "in force", "enrolments"),
    "a row in force is otherwise": ("UPDATE calendar SET note = 'x'", "in force", "calendar"),
    "a blank number": ("UPDATE participation SET minutes = 3", "in force", "participation"),
    "a row nobody says": ("UPDATE schools SET school = school + 900", "in force", "schools"),
    "months are gone": ("DELETE FROM attendance_months", "in force", "attendance_months"),
    "a count is one more": ("UPDATE cells SET amount = amount + 1", "derived", "cells"),
    "a student's year is gone": ("DELETE FROM student_years", "derived", "student_years"),
    "no school can be chosen": ("DELETE FROM school_list", "derived", "school_list"),
    "a file is not in the tally": ("UPDATE tally SET files = files + 1", "derived", "tally"),
    "an index is gone": ("DROP INDEX participation_school", "schema", "participation_school"),
    "a counted table is gone": ("DROP TABLE student_months", "schema", "student_months"),
    "the tally is gone": ("DROP TABLE tally", "schema", "tally"),
    "a table in force is gone": ("DROP TABLE answers", "schema", "answers"),
    "the data version is gone": ("DELETE FROM data_version", "data version", "data_version"),
}


def damage(office: Office, sql: str) -> None:
    """Past our own code."""
    let_go(office.db)
    if office.db.startswith("sqlite"):
        import sqlite3

        with closing(sqlite3.connect(path_of(office.db))) as connection:
            connection.execute(sql)
            connection.commit()
    else:
        with psycopg.connect(office.db) as connection:
            connection.execute(sql.encode())


def kept(office: Office) -> dict:
    return {name: rows for name, rows in office.everything().items() if name not in VERSIONS}


def wrong(office: Office) -> dict[str, list[str]]:
    checks = examine(office.db, lambda _: None)
    return {check.name: [one.where for one in check.problems] for check in checks if check.problems}


def test_all_is_well_after_a_load_and_an_undo(hand_made):
    assert wrong(hand_made) == {}
    hand_made.undo(hand_made.live()[-1])
    assert wrong(hand_made) == {}


@pytest.mark.parametrize(
    "name",
    [name if at % 3 == 0 else pytest.param(name, marks=pytest.mark.prove) for at, name in enumerate(DAMAGES)],
)
def test_damage_is_found_and_made_good(hand_made, name):
    sql, check, where = DAMAGES[name]
    before = kept(hand_made)
    damage(hand_made, sql)
    found = wrong(hand_made)
    assert next(iter(found)) == check
    assert any(where in one for one in found[check])
    if not hand_made.db.startswith("sqlite"):
        with pytest.raises(StoreError, match="pg_dump"):
            repair(hand_made.db, lambda _: None)
        assert wrong(hand_made) == found
    checks, copy = repair(hand_made.db, lambda _: None, backed_up=True)
    assert (copy is not None) == hand_made.db.startswith("sqlite")
    assert all(one.ok for one in checks)
    assert wrong(hand_made) == {}
    assert kept(hand_made) == before
