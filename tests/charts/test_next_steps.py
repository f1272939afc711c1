"""A next step is proposed from the finding's own numbers."""

import pytest

from charts.next_steps import proposed
from tests.charts.frames import figure, frame, of

MANY = frame(of(14, 50, grp="whole", label="All"))


def test_those_whom_the_total_counts_are_called_by_their_number():
    assert (
        proposed(figure(MANY, key="chronic_absence"))
        == "Call the 14 families of students who missed a tenth of school or more."
    )
    one = frame(of(1, 50, grp="whole", label="All"))
    assert proposed(figure(one, key="unmet_need")).startswith("Find an activity for each of the one student")


def test_those_whom_it_does_not_count_are_the_rest():
    assert proposed(figure(MANY, key="reach")) == "Invite the 36 students who have not come to any session."


def test_bands_from_a_tenth_on_are_counted_together():
    rows = frame(
        of(9, 50, grp="at_risk", label="5 to 10%"),
        of(4, 50, grp="moderate", label="10 to 20%"),
        of(2, 50, grp="severe", label="20% and more"),
    )
    assert "the 6 families" in proposed(figure(rows, key="attendance_bands"))


def test_the_lowest_group_is_named_and_the_whole_is_none():
    rows = frame(
        of(30, 50, grp="1", label="Homework Club"),
        of(20, 50, grp="2", label="Chess Club"),
        of(10, 100, grp="whole", label="All"),
        {"grp": "3", "label": "Band", "hidden": True},
    )
    assert proposed(figure(rows, key="capacity_use")) == "Fill the free seats of Chess Club."


@pytest.mark.parametrize(
    "rows",
    [
        frame({"grp": "whole", "label": "All", "hidden": True}),
        frame(of(0, 50, grp="whole", label="All")),
        frame({"grp": "1", "label": "Chess Club"}),
    ],
)
@pytest.mark.parametrize("key", ["chronic_absence", "capacity_use", "attendance_bands"])
def test_where_numbers_tell_nothing_the_step_is_a_general_one(rows, key):
    told = proposed(figure(rows, key=key))
    assert told == "Look at “Share of students reached” together, and agree on one thing to change."


def test_those_who_did_not_take_part_are_no_group_to_turn_to():
    rows = frame(of(90, 100, grp="yes", label="Took part"), of(80, 100, grp="no", label="Others"))
    told = proposed(figure(rows, key="average_daily_attendance", by="took_part", title="Attendance"))
    assert told == "Look at “Attendance” together, and agree on one thing to change."
