"""Up to which day a figure is known: that of the sheets it is counted of."""

import pytest

from flows.figures import figure
from flows.reach import kept_in
from flows.viewer import ADMIN
from metrics.catalogue import EVERY
from tables.facts import PARTICIPATION
from tests.flows.exports import absences

OF_SHEETS = (
    "P1",
    "P3",
    "P4",
    "P5",
    "P5b",
    "P6",
    "P7",
    "P10",
    "P11",
    "P12",
    "P14",
    "P15",
    "F4",
    "F6c",
    "E1",
    "E7",
    "E8",
)


def test_what_sign_in_sheets_tell_is_known_as_far_as_they_are():
    assert {one.id: kept_in(one) for one in EVERY.values() if one.id in OF_SHEETS} == dict.fromkeys(
        OF_SHEETS, PARTICIPATION.name
    )


@pytest.mark.parametrize("key", ["reach", "session_attendance"])
def test_later_attendance_does_not_make_it_look_newer(hand_made, key):
    before = figure(hand_made.db, key, ADMIN).as_of
    absent = figure(hand_made.db, "chronic_absence", ADMIN).as_of
    assert before == "2025-09-23"  # the last evening of chess
    later = absences([("1001", "0110", "2025-09-30")])
    hand_made.done({"coverage": "file", "mode": "add"}, later=later)
    assert figure(hand_made.db, key, ADMIN).as_of == before
    assert figure(hand_made.db, "chronic_absence", ADMIN).as_of >= absent
