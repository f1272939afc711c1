"""Lines of files worked out by hand, on both engines."""

import pytest

from flows import provenance
from flows.viewer import ADMIN, Viewer

pytestmark = pytest.mark.both_engines

WHERE = ["table", "file", "line", "column", "day"]


def test_every_stay_day_and_session_of_a_student_has_its_line(hand_made):
    """Headings stand on line 1; on the sheet of Chess the titles take four lines, the headings the fifth."""
    here = Viewer("principal", (hand_made.school("0110"),))
    told = provenance.of_student(hand_made.db, here, "1001")
    assert told[WHERE].to_numpy().tolist() == [
        ["attendance_months", "attendance.csv", 2, "A", "2025-09-08"],
        ["attendance_months", "attendance.csv", 3, "A", "2025-09-09"],
        ["enrolments", "roster.csv", 2, "A", ""],
        ["participation", "chess.csv", 6, "C", "2025-09-09"],
        ["participation", "chess.csv", 6, "D", "2025-09-16"],
        ["participation", "chess.csv", 6, "E", "2025-09-23"],
    ]


@pytest.mark.parametrize(("code", "stay", "absence"), [("0110", 82, 41), ("0120", 83, 42)])
def test_a_student_of_two_schools_has_in_each_the_lines_of_it(hand_made, code, stay, absence):
    """The stays are the last two of 82, the absences those after 39 of others."""
    told = provenance.of_student(hand_made.db, ADMIN, "3001", school=hand_made.school(code))
    assert dict(zip(told["table"], told["line"], strict=True)) == {
        "enrolments": stay,
        "attendance_months": absence,
    }


def test_a_mark_that_a_later_file_says_otherwise_is_that_files(hand_made):
    """A day loaded again takes the place of the first one, and gives it back when it is taken back."""
    text = "Student_Number,SchoolID,Att_Date,Att_Code\n9998,0110,2025-09-08,A\n1001,0110,2025-09-08,A\n"
    (batch,) = hand_made.done({"source": "attendance", "mode": "add"}, late=text)
    assert files(hand_made) == {"2025-09-08": ("late.csv", 3), "2025-09-09": ("attendance.csv", 3)}
    hand_made.undo(batch.batch)
    assert files(hand_made) == {"2025-09-08": ("attendance.csv", 2), "2025-09-09": ("attendance.csv", 3)}


def files(office) -> dict[str, tuple[str, int]]:
    told = provenance.of_student(office.db, ADMIN, "1001", school=office.school("0110"))
    days = told[told["table"] == "attendance_months"]
    return {row["day"]: (row["file"], row["line"]) for row in days.to_dict("records")}


def test_rows_used_are_counted_by_file(hand_made):
    """Of Alder 41 stays, 20 days of its calendar, 22 days missed and one of the student of two schools."""
    told = provenance.origin(hand_made.db, ADMIN, "chronic_absence", school=hand_made.school("0110"))
    assert {one.file: dict(one.rows) for one in told.files} == {
        "calendar.csv": {"calendar": 20},
        "roster.csv": {"enrolments": 41},
        "attendance.csv": {"attendance_months": 23},
    }
    assert {one.used for one in told.files} == {
        "20 days of the calendar",
        "41 stays on the roster",
        "23 marks of days",
    }
