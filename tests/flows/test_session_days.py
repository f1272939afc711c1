import pandas as pd
import pytest

from flows.intake.session_days import days_of_sessions
from tables import DAY
from tables.readings import ABSENT_UNITS, ATTENDANCE


def marks(*sessions: tuple[str, str], student: str = "1") -> pd.DataFrame:
    """One student's day: (session, status), a line each."""
    rows = [
        dict.fromkeys(ATTENDANCE, "")
        | {"person_key": student, "school": "9", "session_date": "2025-09-02", "session_key": session,
           "status": status, "status_raw": status[:1], "line": line}
        for line, (session, status) in enumerate(sessions, start=2)
    ]  # fmt: skip
    return pd.DataFrame(rows)


def day(rows: pd.DataFrame, sessions: int) -> tuple[str, int, str]:
    made = days_of_sessions(rows, sessions)
    assert len(made) == 1
    return made["status"].iloc[0], int(made[ABSENT_UNITS].iloc[0]), made["status_raw"].iloc[0]


@pytest.mark.parametrize(
    ("sessions", "of", "expected"),
    [
        ([("1", "absent"), ("2", "present"), ("3", "present")], 0, ("partial", DAY // 3, "1 of 3")),
        ([("1", "absent")], 6, ("partial", 420, "1 of 6")),
        ([("1", "excused"), ("2", "excused")], 0, ("excused", DAY, "2 of 2")),
        ([("1", "excused"), ("2", "absent")], 2, ("absent", DAY, "2 of 2")),
        ([("1", "tardy"), ("2", "present")], 0, ("tardy", 0, "")),
        ([("1", "tardy")], 6, ("tardy", 0, "")),
        ([("1", "partial"), ("2", "present")], 0, ("partial", DAY // 4, "0.5 of 2")),
        ([("1", "absent"), ("2", "not_expected"), ("3", "unknown")], 0, ("absent", DAY, "1 of 1")),
        ([("1", "absent"), ("2", "not_expected")], 7, ("partial", 420, "1 of 6")),
        ([("1", "not_expected"), ("2", "unknown")], 0, ("not_expected", 0, "")),
        ([("1", "unknown")], 0, ("unknown", 0, "")),
        ([("1", "absent"), ("1", "tardy")], 4, ("partial", 630, "1 of 4")),
        ([("1", "tardy"), ("1", "absent")], 4, ("partial", 630, "1 of 4")),
        ([("1", "absent"), ("2", "absent"), ("3", "absent")], 2, ("absent", DAY, "3 of 3")),
    ],
)
def test_a_day_is_absent_for_the_share_of_its_sessions_that_were_missed(sessions, of, expected):
    assert day(marks(*sessions), of) == expected


def test_a_row_about_the_whole_day_stands_for_it():
    rows = marks(("1", "absent"), ("", "tardy"))
    assert day(rows, 6) == ("tardy", 0, "t")


def test_students_and_days_stay_apart_and_the_frame_as_it_was():
    rows = pd.concat([marks(("1", "absent"), ("2", "present")), marks(("1", "present"), student="2")])
    before = rows.copy(deep=True)
    made = days_of_sessions(rows, 0)
    assert made[["person_key", "status", "line"]].to_numpy().tolist() == [
        ["1", "partial", 2],
        ["2", "present", 2],
    ]
    pd.testing.assert_frame_equal(rows, before)
