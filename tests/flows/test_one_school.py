"""What is counted live of one school, as each role may see it."""

import pytest
from sqlalchemy import text

from flows import choices
from flows.database import store
from flows.families import NO_FAMILY
from flows.figures import figure
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.viewer import ADMIN, BOARD, Viewer
from tests import sample_home
from tests.flows.exports import calendar, roster, weekdays

LIVE = ("term_retention", "family_participation", "dose_response", "dose_slope", "omega")
DAYS = weekdays("2025-09-01", 2)

REGISTERED = """
SELECT count(DISTINCT person || ' ' || activity || ' ' || (substr(day, 6, 2) >= '08'))
FROM participation WHERE day BETWEEN '2025-08-01' AND '2026-07-31' AND role IN ('student', '')
  AND status IN ('present', 'tardy', 'partial', 'absent', 'excused')
  AND person IN (SELECT person FROM enrolments WHERE school = :own AND year = 2025)
"""


@pytest.fixture(scope="module")
def db(tmp_path_factory) -> str:
    return f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"


@pytest.fixture(scope="module")
def own(db) -> int:
    return next(iter(choices.fresh(db, ADMIN).schools))


@pytest.mark.parametrize("key", LIVE)
def test_roles_without_people_and_the_district_are_told_why_there_is_none(db, own, key):
    assert figure(db, key, BOARD).reason == NOT_LIVE
    assert figure(db, key, BOARD, school=own).reason == NOT_LIVE
    assert figure(db, key, ADMIN).reason == OF_A_SCHOOL


def test_activities_add_up_to_all_registrations(db, own):
    rows = figure(db, "P6", Viewer("principal", (own,)), by="activity").rows.set_index("grp")
    parts = rows.drop(index="whole")
    assert (rows.loc["whole", "count"], rows.loc["whole", "n"]) == (parts["count"].sum(), parts["n"].sum())
    with store(db).reading() as tx:
        everybody = tx.connection.execute(text(REGISTERED), {"own": own}).scalar()
    assert 0 < rows.loc["whole", "n"] <= everybody


def test_hours_are_told_with_the_slope_of_the_same_students(db, own):
    bands = figure(db, "S14", ADMIN, by="dose", school=own)
    slope = figure(db, "dose_slope", ADMIN, school=own)
    assert bands.rows["n"].iloc[-1] == slope.rows["n"].iloc[0] == bands.rows["n"].iloc[:-1].sum()


def test_without_a_list_of_families_it_is_said_which_one_would_tell(office):
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(students))
    assert figure(office.db, "P12", ADMIN, by="grade", school=office.school("0110")).reason == NO_FAMILY


def test_a_family_counts_for_the_student_whose_number_it_signs_in_with(office):
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(students))
    lines = ["Name,Student ID,Role,Activity,Date,Time In,School"]
    lines += [f"Ana {number},{1000 + number},Parent,Family night,{DAYS[3]},18:00,0110" for number in range(3)]
    office.done(families="\n".join(lines) + "\n")
    rows = figure(office.db, "P12", ADMIN, school=office.school("0110")).rows
    assert (rows["count"].iloc[0], rows["n"].iloc[0]) == (3, 12)
