"""What is counted live of one school, as each role may see it."""

import pytest

from flows import choices
from flows.figures import figure
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.viewer import ADMIN, BOARD
from metrics.entries_families import NO_FAMILY
from tests import sample_home
from tests.flows.exports import calendar, roster, weekdays

LIVE = ("dose_response", "dose_slope")
DAYS = weekdays("2025-09-01", 2)


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


def test_hours_are_told_with_the_slope_of_the_same_students(db, own):
    bands = figure(db, "S14", ADMIN, by="dose", school=own)
    slope = figure(db, "dose_slope", ADMIN, school=own)
    assert bands.rows["n"].iloc[-1] == slope.rows["n"].iloc[0] == bands.rows["n"].iloc[:-1].sum()


def test_without_a_list_of_families_it_is_said_which_one_would_tell(office):
    students = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(students))
    assert figure(office.db, "P12", ADMIN, by="grade", school=office.school("0110")).reason == NO_FAMILY
