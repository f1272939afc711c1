import pandas as pd
import pytest

from metrics.sessions import closed_days, judged, known_to, told_days
from metrics.stays import day_numbers

KEY = ["activity", "school", "day", "session_key"]
ACTIVITIES = pd.DataFrame(
    [(1, 7, 60, 20), (2, 0, None, None)], columns=["activity", "partner", "minutes", "seats"]
)


def planned(*rows: tuple) -> pd.DataFrame:
    """Day, held and, where given, key, minutes and seats, all of activity 1 at school 11."""
    told = [(1, 11, day, *(rest[1:2] or [""]), *rest[:1], *(rest[2:] or [None, None])) for day, *rest in rows]
    return pd.DataFrame(told, columns=[*KEY, "held", "minutes", "seats"]).astype(
        {"minutes": "float64", "seats": "float64"}
    )


def visited(*rows: tuple[str, int, int]) -> pd.DataFrame:
    """Day, expected, came; each mark without minutes of its own. All are students, and one came or none."""
    told = [(1, 11, day, "", expected, came, expected, 0, expected, came) for day, expected, came in rows]
    names = ["expected", "came", "marks", "marks_timed", "students", "students_came"]
    return pd.DataFrame(told, columns=[*KEY, *names])


def counted(*rows: tuple[str, float | None, float | None]) -> pd.DataFrame:
    """Day, registered, attended."""
    told = [(1, 11, day, "", *numbers) for day, *numbers in rows]
    return pd.DataFrame(told, columns=[*KEY, "registered", "attended"]).astype(
        {"registered": "float64", "attended": "float64"}
    )


def sums(plan, seen=None, known=None, closed=(), to: str = "2025-12-31") -> dict[str, int]:
    seen, known = visited() if seen is None else seen, counted() if known is None else known
    shut = pd.DataFrame([(11, day) for day in closed], columns=["school", "day"])
    last = pd.Series({11: int(day_numbers([to])[0])})
    rows = judged(plan, seen, known, ACTIVITIES, shut, last)
    return rows.drop(columns=[*KEY, "partner", "number", "held", "told"]).sum().to_dict()


def test_what_was_held_of_what_was_planned():
    rows = sums(planned(("2025-09-02", "yes"), ("2025-09-09", "no"), ("2025-09-16", "yes")))
    assert (rows["sessions_told"], rows["sessions_held"], rows["sessions_untold"]) == (3, 2, 0)
    assert rows["session_minutes"] == 120


def test_a_session_nobody_wrote_about_is_neither_held_nor_cancelled():
    rows = sums(planned(("2025-09-02", "yes"), ("2025-09-09", "")))
    assert (rows["sessions_told"], rows["sessions_held"], rows["sessions_untold"]) == (1, 1, 1)


def test_a_session_somebody_came_to_was_held_unless_the_register_says_no():
    plan = planned(("2025-09-02", ""), ("2025-09-09", "no"), ("2025-09-16", ""))
    rows = sums(plan, visited(("2025-09-02", 9, 1), ("2025-09-09", 9, 1), ("2025-09-16", 9, 0)))
    assert (rows["sessions_told"], rows["sessions_held"], rows["sessions_untold"]) == (2, 1, 1)


def test_a_session_with_a_count_of_who_came_was_held_and_one_with_registrations_alone_is_not_known():
    plan = planned(("2025-09-02", ""), ("2025-09-09", ""))
    rows = sums(plan, None, counted(("2025-09-02", 12, 8), ("2025-09-09", 12, None)))
    assert (rows["sessions_told"], rows["sessions_held"], rows["sessions_untold"]) == (1, 1, 1)


@pytest.mark.parametrize(("to", "due"), [("2025-09-08", 1), ("2025-09-09", 2)])
def test_sessions_after_the_last_day_known_are_not_due(to, due):
    rows = sums(planned(("2025-09-02", "yes"), ("2025-09-09", "no"), ("2025-09-16", "no")), to=to)
    assert rows["sessions_told"] == due


def test_a_day_without_school_is_left_out_of_the_plan_and_its_time_counts_all_the_same():
    rows = sums(planned(("2025-09-01", "yes"), ("2025-09-02", "yes")), closed=["2025-09-01"])
    assert (rows["sessions_told"], rows["sessions_held"], rows["session_minutes"]) == (1, 1, 120)


def test_a_session_no_register_plans_is_held_and_not_of_the_plan():
    rows = sums(planned(("2025-09-02", "yes")), visited(("2025-09-30", 4, 1)))
    assert (rows["sessions"], rows["sessions_given"], rows["sessions_told"]) == (2, 2, 1)


def test_the_only_session_of_a_day_is_the_same_whatever_it_is_called():
    rows = sums(planned(("2025-09-02", "", "Day2")), visited(("2025-09-02", 4, 1)))
    assert (rows["sessions"], rows["sessions_held"]) == (1, 1)


def test_of_two_sessions_of_a_day_the_sheet_must_name_one():
    plan = planned(("2025-09-02", "", "a"), ("2025-09-02", "", "b"))
    rows = sums(plan, visited(("2025-09-02", 4, 1)))
    assert (rows["sessions"], rows["sessions_held"], rows["sessions_untold"]) == (3, 0, 2)


def test_seats_are_those_of_the_session_else_of_the_activity_and_are_filled_once_at_most():
    plan = planned(
        ("2025-09-02", "yes", "", None, 10),
        ("2025-09-09", "yes"),
        ("2025-09-16", "yes"),
        ("2025-09-23", "no"),
    )
    rows = sums(plan, visited(("2025-09-02", 14, 1), ("2025-09-09", 5, 1)))
    # Ten of ten, five of twenty; of the third nobody's mark is known, the fourth was not held.
    assert (rows["seats"], rows["seats_filled"]) == (30, 15)


def test_a_length_not_recorded_adds_no_minutes_and_is_counted():
    plan = pd.DataFrame(
        [(2, 11, "2025-09-02", "", "yes", None, None), (2, 11, "2025-09-09", "", "yes", 45.0, None)],
        columns=[*KEY, "held", "minutes", "seats"],
    ).astype({"minutes": "float64", "seats": "float64"})
    rows = sums(plan)
    assert (rows["session_minutes"], rows["sessions_untimed"]) == (45, 1)


def test_the_last_day_known_is_the_last_with_a_word_about_it():
    plan = planned(("2025-09-02", "yes"), ("2025-09-09", "no"), ("2025-10-14", ""))
    told = told_days(plan, visited(("2025-09-16", 3, 0)), counted(("2025-09-11", None, 5)))
    assert known_to(told).to_dict() == {11: day_numbers(["2025-09-11"])[0]}


def test_a_school_without_a_calendar_is_closed_when_the_district_is():
    calendar = pd.DataFrame(
        [
            *[(0, "2025-09-01", 0), (0, "2025-09-02", 2520)],
            *[(11, "2025-09-02", 0), (11, "2025-09-03", 0), (11, "2025-09-03", 2520)],
        ],
        columns=["school", "day", "units"],
    )
    rows = closed_days(calendar, [0, 11, 12])
    found = set(rows[["school", "day"]].itertuples(index=False, name=None))
    # On the third only some grades stay at home.
    assert found == {(0, "2025-09-01"), (11, "2025-09-02"), (12, "2025-09-01")}


# Which marks can be attributed, and what was held where nobody should have been


def test_marks_count_where_activity_and_length_are_known():
    plan = planned(("2025-09-02", "yes"), ("2025-09-09", "yes"))
    seen = visited(("2025-09-02", 9, 1), ("2025-09-09", 4, 1))
    rows = sums(plan, seen)
    assert (rows["marks"], rows["marks_attributed"]) == (13, 13)
    # Activity 2 has no usual length: only the marks with minutes of their own can be told.
    untimed = seen.assign(activity=2, marks_timed=[5, 0])
    rows = sums(plan, untimed)
    assert (rows["marks"], rows["marks_attributed"]) == (13, 5)
    # Activity 9 is in no register: whose it is is not known.
    rows = sums(plan, seen.assign(activity=9, marks_timed=[9, 4]))
    assert (rows["marks"], rows["marks_attributed"]) == (13, 0)


def test_a_session_held_on_a_closed_day_is_told():
    plan = planned(("2025-09-02", "yes"), ("2025-09-09", "no"))
    assert sums(plan, closed=["2025-09-02", "2025-09-09"])["sessions_closed"] == 1
    assert sums(plan)["sessions_closed"] == 0


def test_interpretation_is_told_of_sessions_held_of_which_somebody_wrote_it():
    plan = planned(("2025-09-02", "yes"), ("2025-09-09", "yes"), ("2025-09-16", "no"), ("2025-09-23", "yes"))
    rows = sums(plan.assign(interpreted=["yes", "no", "yes", ""]))
    assert (rows["interpretation_told"], rows["interpreted"]) == (2, 1)
    assert sums(plan)["interpretation_told"] == 0


def test_students_expected_and_missed_are_told_of_sessions_that_were_held():
    plan = planned(("2025-09-02", "yes"), ("2025-09-09", "no"), ("2025-09-16", "yes"), ("2025-09-23", ""))
    seen = visited(("2025-09-02", 5, 1), ("2025-09-09", 9, 1), ("2025-09-16", 3, 0), ("2025-09-23", 7, 0))
    rows = sums(plan, seen)
    # Four of five missed the first and three of three the third; the second was called off, and of the
    # last nobody knows whether it was.
    assert (rows["sessions_marked"], rows["students_expected"], rows["students_missed"]) == (2, 8, 7)
    assert rows["students_expected_squared"] == 25 + 9
    assert rows["students_missed_squared"] == 16 + 9
    assert rows["students_product"] == 20 + 9


def test_a_session_of_which_counts_alone_are_known_tells_of_no_student():
    assert sums(planned(("2025-09-02", "yes")), None, counted(("2025-09-02", 12, 8)))["sessions_marked"] == 0
