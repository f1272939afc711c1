"""Participants beside similar students, as each role may see it."""

import pytest
from sqlalchemy import text

from flows import figures, similar
from flows.database import store
from flows.similar import NO_YEAR_BEFORE, NOT_LIVE, beside
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tests import sample_home


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


def schools(db: str) -> list[int]:
    with store(db).reading() as tx:
        found = tx.connection.execute(
            text("SELECT DISTINCT place FROM student_years WHERE place > 1 ORDER BY 1")
        )
        return [int(row[0]) for row in found]


def test_roles_without_people_are_told_who_may_see_it(db):
    shown = beside(db, BOARD, school=schools(db)[0]).figure
    assert (shown.reason, len(shown.rows)) == (NOT_LIVE, 0)
    assert not beside(db, Viewer("viewer"), school=schools(db)[0]).compared


def test_a_school_of_others_is_refused(db):
    own, other = schools(db)[:2]
    with pytest.raises(NotAllowed):
        beside(db, Viewer("principal", (own,)), school=other)


def test_without_a_year_before_nobody_is_similar(db):
    assert beside(db, ADMIN, school=schools(db)[0], year=2024).figure.reason == NO_YEAR_BEFORE


def test_everybody_who_came_is_matched_or_counted_as_not(db):
    own = schools(db)[0]
    found = beside(db, Viewer("principal", (own,)))
    with store(db).reading() as tx:
        came = tx.connection.execute(
            text(
                "SELECT count(DISTINCT person) FROM student_activities "
                "WHERE year = 2025 AND place = :own AND attended > 0 AND person IN "
                "(SELECT person FROM student_years WHERE year = 2025 AND place = :own AND "
                "refused NOT LIKE '%comparison%')"
            ),
            {"own": own},
        ).scalar()
    everybody = next(one for one in found.compared if one.label == "Any activity")
    assert everybody.took_part == came
    assert everybody.matched
    assert everybody.matched + everybody.unmatched <= everybody.took_part


def test_rows_and_comparisons_stand_in_the_same_order_those_with_a_number_first(db):
    found = beside(db, ADMIN, school=schools(db)[0])
    assert [one.label for one in found.compared] == found.figure.rows["label"].tolist()
    assert [bool(one.evidence) for one in found.compared] == found.figure.rows["value"].notna().tolist()
    told = [bool(one.evidence) for one in found.compared]
    assert told == sorted(told, reverse=True)
    assert not (found.figure.rows.loc[found.figure.rows["value"].isna(), "reason"] == "").any()


def test_it_is_the_figure_that_the_command_gives(db):
    school = schools(db)[0]
    mine = figures.figure(db, "S4", ADMIN, by="activity", school=school)
    assert mine.rows.equals(similar.beside(db, ADMIN, school=school).figure.rows)
    with pytest.raises(figures.BadSplit):
        figures.figure(db, "S4", ADMIN, by="grade", school=school)


def test_activities_are_told_by_their_codes_and_no_number_of_ours(db):
    school = schools(db)[0]
    told = beside(db, ADMIN, school=school).figure.rows["grp"].tolist()
    known = figures.figure(db, "P1", ADMIN, by="activity", school=school).rows["grp"].tolist()
    assert told[0] == "any"
    assert len(told) > 1
    assert set(told[1:]) <= set(known)
