"""GPRA 3 and its shadow, as each role may see it."""

from dataclasses import replace

import numpy as np
import pytest
from sqlalchemy import text

from flows.database import store
from flows.figures import figure
from flows.similar import NO_YEAR_BEFORE, NOT_LIVE, district
from flows.similar.improved import CHOOSE
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from tables.compared import Improved
from tests import sample_home

KEY = "attendance_improved"

FEDERAL = """
SELECT count(*), sum(CASE WHEN now.absent * 1.0 / now.enrolled < past.absent * 1.0 / past.enrolled
       THEN 1 ELSE 0 END)
FROM student_years AS now JOIN student_years AS past
  ON past.person = now.person AND past.year = now.year - 1
WHERE now.year = 2025 AND now.place = :own AND now.sessions > 0
  AND now.grade IN ('1','2','3','4','5','6','7','8','9','10','11','12')
  AND now.refused NOT LIKE '%comparison%'
  AND now.enrolled >= 10 * 2520 AND past.enrolled >= 10 * 2520 AND past.grade <> 'PK'
  AND 10 * past.absent >= past.enrolled
  AND (past.place = 1 OR NOT EXISTS (SELECT 1 FROM student_years AS one WHERE one.person = past.person
       AND one.year = past.year AND one.place = 1))
"""


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


def schools(db: str) -> list[int]:
    with store(db).reading() as tx:
        found = tx.connection.execute(text("SELECT DISTINCT place FROM cells WHERE place > 1 ORDER BY 1"))
        return [int(row[0]) for row in found]


def test_the_federal_number_is_what_a_plain_count_finds(db):
    for own in schools(db):
        with store(db).reading() as tx:
            n, risen = tx.connection.execute(text(FEDERAL), {"own": own}).one()
        shown = figure(db, "S5", Viewer("principal", (own,)), school=own)
        if shown.reason:
            continue
        row = shown.rows.iloc[0]
        assert (row["n"], row["count"]) == (n, risen)
        break
    else:
        pytest.fail("no school of the sample has a number")


def test_a_pair_has_both_numbers_with_n_and_interval(db):
    for own in schools(db):
        shown = figure(db, KEY, ADMIN, by="took_part", school=own)
        if not shown.reason:
            assert shown.rows["grp"].tolist() == ["yes", "no"]
            assert shown.rows[["n", "value", "low", "high"]].notna().all(axis=None)

            assert shown.rows["value"].between(shown.rows["low"], shown.rows["high"]).all()


def test_the_district_is_worked_out_of_its_edition_alike_for_every_role(db):
    for by in ("", "took_part", "activity"):
        mine, theirs = (figure(db, KEY, who, by=by) for who in (ADMIN, BOARD))
        assert mine.edition == theirs.edition != (0, "")
        assert not mine.rows["hidden"].any() if len(mine.rows) else mine.reason == CHOOSE
        assert bool(theirs.reason) >= (by != "activity" and bool(mine.reason))
    assert not theirs.rows["count"].notna().any()  # a count would be made up


def test_an_edition_tells_tens_and_hundredths_and_nothing_of_few():
    one = Improved(47, 25 / 47, 132, 68.3 / 132, sure=False, alike=98.4, every=51, risen=27)
    assert district._improved(one, 10) == [40, 0.53, 130, 0.52, 0.0, 90]
    assert np.isnan(district._improved(replace(one, n=47, share=9 / 47), 10)).all()
    assert np.isnan(district._improved(replace(one, share=40 / 47), 10)).all()


def test_an_edition_without_the_last_number_is_read_by_the_one_before(db):
    names = district.IMPROVED[:-1]
    row = dict(zip(names, (40, 0.53, 130, 0.52, 0.0), strict=True)) | {"n": 40, "evidence": ""}
    told = district._full("Any activity", row).improved
    assert (told.n, told.others, told.alike, told.sure) == (40, 130, 130, False)


def test_roles_without_people_are_told_nothing_of_a_school(db):
    for by in ("", "took_part", "activity"):
        shown = figure(db, KEY, BOARD, by=by, school=schools(db)[0])
        assert (shown.reason, len(shown.rows)) == (NOT_LIVE, 0)
    own, other = schools(db)[:2]
    with pytest.raises(NotAllowed):
        figure(db, KEY, Viewer("principal", (own,)), school=other)


def test_without_a_year_before_there_is_a_reason(db):
    assert figure(db, KEY, ADMIN, school=schools(db)[0], year=2024).reason == NO_YEAR_BEFORE
