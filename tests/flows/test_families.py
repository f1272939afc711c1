"""Households of which somebody came, from sign-ins to figures; counted again whenever it matters, by hand."""

import pandas as pd
import pytest

from flows import derive
from flows.database import store
from flows.dressed import NOT_RELEASED
from flows.figures import figure
from flows.viewer import ADMIN, BOARD
from metrics.entries_families import NO_FAMILY
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 2)
STUDENTS = [(f"{1000 + number}", "0110", "7", "F") for number in range(12)]


def evening(*roles: str) -> str:
    """A sign-in list of one evening: adults in the names of the first students."""
    lines = ["Name,Student ID,Role,Activity,Date,Time In,School"]
    lines += [
        f"Ana {number},{1000 + number},{role},Family night,{DAYS[3]},18:00,0110"
        for number, role in enumerate(roles)
    ]
    return "\n".join(lines) + "\n"


def _school(office: Office) -> None:
    office.done(calendar=calendar(["0110"], DAYS), roster=roster(STUDENTS))
    office.done(families=evening("Parent", "Parent", "Parent"))


@pytest.fixture
def school(made_once: MadeOnce) -> Office:
    return made_once(_school)


def came(office: Office) -> tuple[float, float]:
    row = figure(office.db, "P12", ADMIN).rows.iloc[0]
    return row["count"], row["n"]


def test_a_family_counts_for_the_student_whose_number_it_signs_in_with(school):
    rows = figure(school.db, "P12", ADMIN, school=school.school("0110")).rows
    assert (rows["count"].iloc[0], rows["n"].iloc[0]) == (3, 12)
    assert tuple(figure(school.db, "P12", ADMIN).rows[["count", "n"]].iloc[0]) == (3, 12)
    by_grade = figure(school.db, "P12", BOARD, by="grade")
    assert by_grade.rows.empty
    assert by_grade.reason == NOT_RELEASED
    assert figure(school.db, "P12", BOARD).reason != NOT_RELEASED


def test_a_list_that_is_corrected_is_counted_again(school):
    school.done(families=evening("Parent", "Teacher", "Parent"))
    assert came(school) == (2, 12)
    assert school.rows() == school.rebuilt()


def test_a_list_without_families_leaves_none_behind(school):
    school.done(families=evening("Teacher", "Teacher", "Teacher"))
    assert figure(school.db, "P12", ADMIN, school=school.school("0110")).reason == NO_FAMILY
    assert school.rows() == school.rebuilt()


def test_a_list_taken_back_leaves_none_behind(school):
    school.undo(school.live()[-1])
    assert figure(school.db, "P12", ADMIN, school=school.school("0110")).reason == NO_FAMILY
    assert school.rows() == school.rebuilt()


def test_a_student_who_comes_to_the_school_is_a_household_more(school):
    school.done(roster=roster([*STUDENTS, ("1012", "0110", "8", "M")]))
    assert came(school) == (3, 13)
    assert school.rows() == school.rebuilt()


@pytest.mark.parametrize(
    ("table", "again"), [("attendance_months", False), ("calendar", False), ("enrolments", True)]
)
def test_households_are_counted_again_where_something_of_them_can_have_changed(school, table, again):
    touched = pd.DataFrame(
        {"batch": school.live()[:1], "tbl": table, "school": school.school("0110"), "year": 2025}
    )
    with store(school.db).reading() as tx:
        assert [one.families for one in derive.work(tx, touched)] == [again]
