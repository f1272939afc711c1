"""The return rate, as each role may see it."""

import pytest
from sqlalchemy import text

from flows.database import store
from flows.figures import figure
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tests import sample_home

AGAIN = """
SELECT count(*), sum(CASE WHEN now.sessions > 0 THEN 1 ELSE 0 END)
FROM student_years AS past JOIN student_years AS now
  ON now.person = past.person AND now.place = past.place AND now.year = past.year + 1
WHERE past.year = 2024 AND past.place = :own AND past.sessions > 0 AND now.grade IN
  (SELECT one.grade FROM student_years AS one WHERE one.year = 2025 AND one.place = :own AND one.sessions > 0)
"""


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


@pytest.fixture(scope="module")
def own(db) -> int:
    with store(db).reading() as tx:
        found = tx.connection.execute(
            text("SELECT min(place) FROM student_years WHERE year = 2025 AND place > 1")
        )
        return int(found.scalar() or 0)


def test_it_is_what_a_plain_count_finds(db, own):
    with store(db).reading() as tx:
        n, again = tx.connection.execute(text(AGAIN), {"own": own}).one()
    shown = figure(db, "P7", Viewer("principal", (own,)), school=own).rows.iloc[0]
    assert (shown["n"], shown["count"]) == (n, again)
    by_grade = figure(db, "P7", ADMIN, by="grade", school=own).rows
    assert by_grade.loc[by_grade["grp"] != "whole", "n"].sum() == n


def test_roles_without_people_and_the_district_are_told_why_there_is_none(db, own):
    assert figure(db, "P7", BOARD).reason == NOT_LIVE
    assert figure(db, "P7", BOARD, school=own).reason == NOT_LIVE
    assert figure(db, "P7", ADMIN).reason == OF_A_SCHOOL
    with pytest.raises(NotAllowed):
        figure(db, "P7", Viewer("principal", (own,)), school=own + 1)


def test_before_the_first_year_nobody_came(db, own):
    assert "Nobody is known" in figure(db, "P7", ADMIN, school=own, year=2020).reason
