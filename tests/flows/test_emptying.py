"""Which activities are emptying, from sheets to figures."""

import pytest

from flows.database import store
from flows.emptying import BY_ACTIVITY, EACH_BY_ITSELF
from flows.figures import figure
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer
from store import derived
from tests import sample_home
from tests.flows.conftest import MadeOnce
from tests.flows.exports import calendar, roster, signin, weekdays
from tests.flows.office import Office
from tests.flows.test_offered import register

DAYS = weekdays("2025-09-01", 26)
"""Monday 1 September to Friday 27 February."""

CHESS = DAYS[1::5]
"""Tuesdays: five in September, four in October, and so on."""

CALLED_OFF, HELD = CHESS[2], len(CHESS) - 1
"""The register says of the third that it was not held."""

STUDENTS = [str(number) for number in range(1001, 1021)]


def marks(number: int) -> list[str]:
    """Of one of twenty students: until the end of November one and three miss by turns, then nine and eleven,
    not always the same."""
    found = []
    for at, day in enumerate(CHESS):
        away = 2 if day < "2025-12" else 10
        missing = {(at * 3 + step) % 20 for step in range(away - 1 + at % 2 * 2)}
        found.append("A" if number in missing else "X")
    return found


def _clubs(office: Office) -> None:
    office.offer(
        {
            "calendar.csv": calendar(["0110", "0120"], DAYS),
            "roster.csv": roster(
                [*((one, "0110", "7", "F") for one in STUDENTS), ("2001", "0120", "7", "M")]
            ),
            "register.xlsx": register(),
        }
    )
    sheet = [(one, marks(at)) for at, one in enumerate(STUDENTS)]
    office.done(chess=signin("Chess", "Knights", "Alder", CHESS, sheet))


@pytest.fixture
def clubs(made_once: MadeOnce) -> Office:
    """Chess at Alder loses students in December; the district's sheet of a choir tells of few."""
    return made_once(_clubs)


@pytest.mark.both_engines
def test_the_activity_is_told_with_the_month_since_which_fewer_come(clubs):
    told = figure(clubs.db, "emptying", ADMIN, by="activity")
    chess, total = (row for row in told.rows.to_dict("records"))
    assert (chess["label"], chess["since"], chess["status"]) == ("Chess", "Dec 2025", "real_gap")
    # By turns one and three of twenty miss, since December nine and eleven.
    before = [1 + at % 2 * 2 for at, day in enumerate(CHESS) if day < "2025-12" and day != CALLED_OFF]
    since = [9 + at % 2 * 2 for at, day in enumerate(CHESS) if day >= "2025-12"]
    assert chess["came_before"] == pytest.approx(1 - sum(before) / (20 * len(before)))
    assert chess["came_since"] == pytest.approx(1 - sum(since) / (20 * len(since)))
    assert (chess["n"], total["n"], total["reason"]) == (20 * HELD, 20 * HELD, EACH_BY_ITSELF)
    assert told.comparisons == chess["comparisons"]


def test_its_months_are_told_in_order_of_time(clubs):
    told = figure(clubs.db, "P5b", ADMIN, by="activity_month")
    assert told.rows["month_label"].tolist() == [
        "Sep 2025", "Oct 2025", "Nov 2025", "Dec 2025", "Jan 2026", "Feb 2026",
    ]  # fmt: skip
    assert told.rows["label"].iloc[0] == "Chess · Sep 2025"
    assert told.rows["grp"].iloc[0] == "CHESS:202509"
    assert set(told.rows["activity_label"]) == {"Chess"}
    assert told.unit == "share"
    assert told.rows["n"].sum() == 20 * HELD


def test_schools_have_their_own_and_others_nothing(clubs):
    assert figure(clubs.db, "emptying", ADMIN, by="activity", school=clubs.school("0110")).rows.shape[0] == 2
    other = clubs.school("0120")
    assert figure(clubs.db, "emptying", ADMIN, by="activity", school=other).reason
    with pytest.raises(NotAllowed):
        figure(clubs.db, "emptying", Viewer("principal", (other,)), by="activity", school=other + 1)


def test_it_is_told_by_activity_alone_and_to_nobody_who_sees_no_people(clubs):
    assert figure(clubs.db, "emptying", ADMIN).reason == BY_ACTIVITY
    for by in ("activity", "activity_month"):
        shown = figure(clubs.db, "emptying", BOARD, by=by)
        assert shown.rows.empty
        assert "students" in shown.reason


def test_marks_that_nobody_was_expected_and_other_people_count_nowhere(clubs):
    heads = "School,Date,Name,Role,Time In,Time Out,Activity\n"
    others = [f"Alder,{CHESS[0]},{who},17:00,18:00,Chess\n" for who in ("Ana Vega,Parent", "Bo Lind,")]
    clubs.done(visits=heads + "".join(others))
    again = [(one, marks(at)) for at, one in enumerate(STUDENTS[:-1])] + [(STUDENTS[-1], [""] * len(CHESS))]
    clubs.undo(clubs.live()[-2])
    clubs.done(chess=signin("Chess", "Knights", "Alder", CHESS, again))
    told = figure(clubs.db, "emptying", ADMIN, by="activity_month")
    assert told.rows["n"].sum() == 19 * HELD


@pytest.mark.both_engines
def test_what_a_load_and_an_undo_move_is_what_is_counted_anew(clubs):
    assert clubs.rows() == clubs.rebuilt()
    before = clubs.rows()
    choir = [("2001", ["X", "A", "X"])]
    batch = clubs.done(choir=signin("Choir", "", "Birch", DAYS[:3], choir))[0].batch
    assert clubs.rows() == clubs.rebuilt()
    with store(clubs.db).reading() as tx:
        district = derived.read(tx, "cells", place=1, measure="students_expected")
    # Of the second choir nobody knows whether it was held: nobody came, and no register plans it.
    assert district["amount"].sum() == 20 * HELD + 2
    clubs.undo(batch)
    assert clubs.rows() == before


def test_in_the_made_up_district_the_homework_table_is_emptying_since_february(tmp_path_factory):
    db = f"sqlite:///{sample_home.once(tmp_path_factory) / 'sample.db'}"
    rows = figure(db, "emptying", ADMIN, by="activity").rows
    fell = rows[rows["status"] == "real_gap"]
    assert list(zip(fell["label"], fell["since"], strict=True)) == [("Homework Table", "Feb 2026")]
