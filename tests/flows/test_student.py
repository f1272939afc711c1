"""One student's page: what stands on it, worked out by hand, and who may see it."""

import pytest

from flows.student import NO_STUDENT, student
from flows.students import NO_SCHOOL, NOT_LIVE
from flows.viewer import ADMIN, BOARD, NotAllowed, Viewer

pytestmark = pytest.mark.both_engines


def test_what_is_known_of_a_student(hand_made):
    here = hand_made.school("0110")
    told = student(hand_made.db, Viewer("principal", (here,)), "1001")
    assert (told.code, told.grade, told.place, told.reason) == ("1001", "Grade 7", "Alder", "")
    assert (told.missed, told.enrolled, told.sessions, told.hours) == (2.0, 20.0, 3, 3.0)
    assert told.on == ("moderate", "took_part")
    assert told.months[["grp", "value", "n", "missed"]].to_numpy().tolist() == [
        ["202509", 0.9, 20.0, 2.0],
        ["whole", 0.9, 20.0, 2.0],
    ]
    assert told.days.to_numpy().tolist() == [["2025-09-09", "Absent", 1.0], ["2025-09-08", "Absent", 1.0]]
    assert told.activities.to_numpy().tolist() == [["Chess", 3, 3, 3.0]]
    assert told.surveys == ()
    assert told.consents == ()


def test_a_student_of_two_schools_is_told_in_each_as_they_were_there(hand_made):
    for code, day in (("0110", "2025-09-03"), ("0120", "2025-09-15")):
        told = student(hand_made.db, ADMIN, "3001", school=hand_made.school(code))
        assert (told.missed, told.enrolled, told.on) == (1.0, 10.0, ("unmet", "moderate"))
        assert told.days["day"].tolist() == [day]
        assert told.months["n"].tolist() == [10.0, 10.0]


def test_who_does_not_work_with_the_student_is_told_nothing(hand_made):
    here, other = (hand_made.school(code) for code in ("0110", "0120"))
    for viewer in (BOARD, Viewer("partner", (here,)), Viewer("viewer"), Viewer("board", (here,))):
        told = student(hand_made.db, viewer, "1001", school=here)
        assert (told.code, told.name, told.reason) == ("", "", NOT_LIVE)
    with pytest.raises(NotAllowed):
        student(hand_made.db, Viewer("principal", (other,)), "1001", school=here)
    assert student(hand_made.db, ADMIN, "1001").reason == NO_SCHOOL
    assert student(hand_made.db, Viewer("principal", (here,)), "1001", school=1).reason == NOT_LIVE


@pytest.mark.parametrize("code", ["2001", "9999", "nobody", "", "' OR 1=1 --", "0110"])
def test_a_student_of_another_school_is_told_from_none_by_nothing(hand_made, code):
    """2001 is at the other school, 9999 in a file and on no roster."""
    told = student(hand_made.db, Viewer("principal", (hand_made.school("0110"),)), code)
    assert (told.code, told.name, told.grade, told.reason) == ("", "", "", NO_STUDENT)
    assert told.days.empty
