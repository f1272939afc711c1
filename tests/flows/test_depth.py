"""Days and kinds of activity, from sign-in sheets to figures, counted by hand."""

import pytest

from flows import derive
from flows.database import store
from flows.figures import figure
from flows.viewer import ADMIN, BOARD
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, signin, weekdays
from tests.flows.office import Office

DAYS = weekdays("2025-09-01", 7)
HEADS = ["Student ID", "School", "Grade", "Gender", "Entry Date", "Exit Date", "School Year"]


def _depth(office: Office) -> None:
    stays = [[str(number), "0110", "7", "F", "", ""] for number in (1, 2)]
    stays += [["3", "0110", "7", "F", "", DAYS[14]], ["3", "0120", "7", "F", DAYS[15], ""]]
    office.done(calendar=calendar(["0110", "0120"], DAYS), roster=roster(stays, HEADS))
    came = [("1", ["X"] * 30), ("2", ["X"] * 29 + ["A"]), ("3", ["X"] * 15 + ["A"] * 15)]
    office.done({"activity": "Chess"}, alder=signin("Chess", "Knights", "0110", DAYS[:30], came))
    birch = signin("Chess", "Knights", "0120", DAYS[15:30], [("3", ["X"] * 15)])
    office.done({"activity": "Chess"}, birch=birch)


@pytest.fixture
def depth(made_once: MadeOnce) -> Office:
    """1 comes to Chess on 30 days, 2 on 29; 3 on 15 days at each of two schools, moving on the 16th day."""
    return made_once(_depth)


def counts(office: Office, key: str, by: str = "", school: str = "") -> list[tuple]:
    where = {"school": office.school(school)} if school else {}
    rows = figure(office.db, key, ADMIN, by=by, **where).rows
    return [(row["count"], row["n"]) for row in rows.to_dict("records")]


def test_sessions_expected_are_those_of_the_school_a_student_was_at(depth):
    """3 is on both sheets after moving: absent on Alder's, present on Birch's."""
    told = {"": (3, 89 / 105), "0110": (3, 74 / 75), "0120": (1, 15 / 30)}
    for school, (n, value) in told.items():
        where = {"school": depth.school(school)} if school else {}
        assert depth.number("session_attendance", **where)[1:] == (n, pytest.approx(value))


def test_hours_nobody_knows_the_length_of_are_no_concentration(depth):
    assert "nobody" in figure(depth.db, "hours_concentration", ADMIN).reason


def test_days_of_two_schools_are_days_of_the_district(depth):
    assert counts(depth, "P4") == [(2, 3)]
    assert counts(depth, "P4", school="0110") == [(1, 3)]
    assert counts(depth, "P4", school="0120") == [(0, 1)]
    assert counts(depth, "P4", "activity") == [(2, 3), (2, 3)]
    assert counts(depth, "P4", "grade") == [(2, 3), (2, 3)]


def test_counting_as_files_come_equals_counting_anew(depth):
    before = depth.rows()
    with store(depth.db).writing() as tx:
        derive.rebuild(tx)
    assert depth.rows() == before


def test_kinds_that_are_not_recorded_leave_breadth_unknown_only_where_they_matter(depth):
    assert counts(depth, "P10") == [(0, 3)]
    sheet = signin("Drama", "Stage", "0110", DAYS[:3], [("1", ["X", "A", "A"])])
    depth.done({"activity": "Drama"}, sheet=sheet)
    assert figure(depth.db, "P10", ADMIN).reason == "the kinds of some activities are not recorded"
    assert counts(depth, "P10", school="0120") == [(0, 1)]


def test_nothing_of_three_students_is_released(depth):
    for key in ("P4", "P10"):
        rows = figure(depth.db, key, BOARD, by="grade").rows
        assert rows["hidden"].all()
        assert rows[["count", "n", "value"]].isna().all(axis=None)
