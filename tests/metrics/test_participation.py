"""Participation: who came, how often, how long."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.participation import add_participation, student_activities
from tables.codes import ROLE
from tests.metrics.district import (
    CEDAR,
    DISTRICT_OF,
    ELM,
    HOME,
    activities,
    enrolled,
    sessions,
    visits,
    years,
)

NO_SESSIONS = sessions({}).iloc[:0]


def leading(*parts: tuple[int, int, str]) -> pd.DataFrame:
    """Parts in sessions: person, activity and day."""
    return pd.DataFrame(list(parts), columns=["person", "activity", "day"])


def counted(came, stays=None, planned=NO_SESSIONS, offered=None, parts=()) -> pd.DataFrame:
    stays = enrolled({}) if stays is None else stays
    offered = activities({}) if offered is None else offered
    rows = pd.DataFrame(student_activities(came, planned, offered, stays, leading(*parts), DISTRICT_OF))
    return rows.set_index(["place", "person", "activity"])


@pytest.mark.parametrize(
    ("recorded", "session", "usual", "minutes"),
    [
        (40, 60, 90, 40),
        (75, 60, 90, 60),
        (75, None, 70, 70),
        (75, None, None, 75),
        (None, 60, 90, 60),
        (None, None, 90, 90),
        (None, None, None, 0),
        (0, 60, 90, 0),
    ],
)
def test_minutes_are_those_recorded_up_to_the_session_else_its_length_else_the_usual_length(
    recorded, session, usual, minutes
):
    came = visits({"person": 101, "minutes": recorded})
    rows = counted(came, planned=sessions({"minutes": session}), offered=activities({"minutes": usual}))
    assert rows.loc[(CEDAR, 101, 50), "minutes"] == minutes


@pytest.mark.parametrize(
    ("status", "expected", "attended"),
    [("present", 1, 1), ("tardy", 1, 1), ("partial", 1, 1), ("absent", 1, 0), ("excused", 1, 0)],
)
def test_an_absence_is_expected_and_not_attended(status, expected, attended):
    row = counted(visits({"person": 101, "status": status, "minutes": 30})).loc[(CEDAR, 101, 50)]
    assert (row["expected"], row["attended"], row["minutes"]) == (expected, attended, 30 * attended)
    assert row["first_day"] == ("2025-09-01" if attended else "")


@pytest.mark.parametrize("status", ["not_expected", "unknown"])
def test_who_was_not_expected_or_not_known_has_no_row(status):
    assert counted(visits({"person": 101, "status": status})).empty


@pytest.mark.parametrize("role", [role for role in ROLE if role != "student"])
def test_only_students_count_and_a_blank_role_is_a_student_where_enrolled(role):
    came = visits({"person": 101, "role": role}, {"person": 102, "role": ""}, {"person": 900, "role": ""})
    stays = enrolled({"person": 101}, {"person": 102})
    assert {person for _, person, _ in counted(came, stays).index} == {102}


def test_a_session_counts_for_the_school_of_the_student_wherever_it_takes_place():
    came = visits({"person": 101, "school": ELM}, {"person": 101, "school": 0, "day": "2025-09-02"})
    rows = counted(came)
    assert rows["attended"].to_dict() == {(HOME, 101, 50): 2, (CEDAR, 101, 50): 2}


def test_a_transfer_takes_no_session_along_and_the_district_keeps_them_all():
    stays = enrolled({"last_day": "2025-09-10"}, {"person": 101, "school": ELM, "first_day": "2025-09-11"})
    came = visits(*({"person": 101, "day": f"2025-09-{day}"} for day in ("09", "10", "11")))
    attended = counted(came, stays)["attended"].to_dict()
    assert attended == {(HOME, 101, 50): 3, (CEDAR, 101, 50): 2, (ELM, 101, 50): 1}


def test_a_student_of_two_schools_counts_in_both_and_once_in_the_district():
    stays = enrolled({}, {"person": 101, "school": ELM})
    attended = counted(visits({"person": 101}), stays)["attended"].to_dict()
    assert attended == {(HOME, 101, 50): 1, (CEDAR, 101, 50): 1, (ELM, 101, 50): 1}


def test_a_session_before_the_stay_does_not_count():
    assert counted(visits({"person": 101}), enrolled({"first_day": "2025-09-02"})).empty


def test_a_session_that_was_not_held_does_not_count():
    assert counted(visits({"person": 101}), planned=sessions({"held": "no"})).empty


def test_a_plan_without_a_school_tells_the_length_of_the_one_session_of_that_day():
    came = visits({"person": 101})
    assert counted(came, planned=sessions({"school": 0, "minutes": 45}))["minutes"].tolist() == [45, 45]
    elsewhere = sessions({"school": ELM, "minutes": 45})
    assert (
        counted(came, planned=elsewhere, offered=activities({"minutes": 60}))["minutes"].tolist() == [60] * 2
    )


def test_two_sources_that_speak_of_one_session_are_one_session_and_who_saw_the_student_is_believed():
    came = visits(
        {"person": 101, "status": "absent"}, {"person": 101, "minutes": 20}, {"person": 101, "minutes": 30}
    )
    row = counted(came).loc[(CEDAR, 101, 50)]
    assert (row["expected"], row["attended"], row["minutes"]) == (1, 1, 30)


def test_a_part_counts_on_a_day_on_which_the_student_came():
    came = visits({"person": 101}, {"person": 101, "day": "2025-09-02", "status": "absent"})
    assert counted(came).loc[(CEDAR, 101, 50), "led"] == 0
    for day, led in (("2025-09-01", 1), ("2025-09-02", 0), ("2025-09-03", 0)):
        assert counted(came, parts=[(101, 50, day)]).loc[(CEDAR, 101, 50), "led"] == led
    assert counted(came, parts=[(101, 51, "2025-09-01")]).loc[(CEDAR, 101, 50), "led"] == 0


def test_weeks_on_the_sheet_and_weeks_with_a_visit_are_bits():
    days = {"2025-08-01": "present", "2025-08-04": "absent", "2025-08-06": "present", "2025-08-18": "absent"}
    came = visits(*({"person": 101, "day": day, "status": status} for day, status in days.items()))
    row = counted(came, enrolled({"first_day": "2025-08-01"})).loc[(CEDAR, 101, 50)]
    # Friday 1 August is the week of the term's first bit, the sixth of the year; then every Monday.
    assert (row["weeks_marked"], row["weeks_came"]) == (0b1011 << 6, 0b11 << 6)


def test_two_sessions_of_a_day_are_two():
    came = visits({"person": 101, "session_key": "am"}, {"person": 101, "session_key": "pm"})
    assert counted(came).loc[(CEDAR, 101, 50), "attended"] == 2


def added_up(came, offered) -> dict:
    took = student_activities(came, NO_SESSIONS, offered, enrolled({}, {}), leading(), {})
    return add_participation(years({}, {}), took, offered)


def test_a_day_of_two_sessions_is_one_day_and_an_absence_is_none():
    came = visits(
        {"person": 101, "session_key": "am"},
        {"person": 101, "session_key": "pm"},
        {"person": 101, "day": "2025-09-02"},
        {"person": 101, "day": "2025-09-03", "status": "absent"},
    )
    row = counted(came).loc[(CEDAR, 101, 50)]
    assert (row["attended"], row["days"], row["new_days"]) == (3, 2, 2)


def test_a_day_of_two_activities_is_one_day_of_each_and_one_of_the_student():
    came = visits(
        {"person": 101, "activity": 51},
        {"person": 101, "activity": 51, "day": "2025-09-02"},
        {"person": 101},
        {"person": 102, "activity": 51},
    )
    rows = counted(came, enrolled({}, {}))
    assert rows.loc[CEDAR, "days"].to_dict() == {(101, 50): 1, (101, 51): 2, (102, 51): 1}
    assert rows.loc[CEDAR, "new_days"].to_dict() == {(101, 50): 1, (101, 51): 1, (102, 51): 1}
    assert added_up(came, activities({}))["days"].tolist() == [2, 1]


def test_a_day_at_two_schools_is_one_day_of_the_district():
    stays = enrolled({"last_day": "2025-09-02"}, {"person": 101, "school": ELM, "first_day": "2025-09-02"})
    came = visits(*({"person": 101, "day": f"2025-09-0{day}"} for day in (1, 2, 3)))
    assert counted(came, stays)["days"].to_dict() == {
        (HOME, 101, 50): 3,
        (CEDAR, 101, 50): 2,
        (ELM, 101, 50): 2,
    }


def test_kinds_are_counted_once_and_a_blank_one_is_none():
    came = visits(
        *({"person": 101, "activity": activity} for activity in (50, 51, 52, 53)),
        {"person": 102, "activity": 53},
        {"person": 102, "activity": 50, "status": "absent"},
    )
    offered = activities(
        {"activity_type": "tutoring"},
        {"activity": 51, "activity_type": "tutoring"},
        {"activity": 52, "activity_type": "mentoring"},
    )
    rows = added_up(came, offered)
    assert rows["types"].tolist() == [2, 0]
    assert rows["untyped"].tolist() == [1, 1]
    registered = pd.concat([offered, activities({"activity": 53})])
    assert added_up(came, registered)["untyped"].tolist() == [1, 1]


def test_student_years_get_the_sum_over_activities_and_0_where_there_is_none():
    came = visits({"person": 101, "minutes": 30}, {"person": 101, "activity": 51, "minutes": 15})
    rows = added_up(came, activities({}))
    assert rows["sessions"].tolist() == [2, 0]
    assert rows["minutes"].tolist() == [45, 0]
    assert rows["minutes"].dtype == "int64"


some_visits = st.lists(
    st.fixed_dictionaries(
        {
            "person": st.sampled_from([101, 102]),
            "activity": st.sampled_from([50, 51]),
            "school": st.sampled_from([0, CEDAR, ELM]),
            "day": st.sampled_from(["2025-09-01", "2025-09-02"]),
            "status": st.sampled_from(["present", "absent", "tardy", "unknown"]),
            "minutes": st.sampled_from([None, 0, 30, 90]),
        }
    ),
    min_size=1,
    max_size=8,
)


@given(some_visits, st.integers(0, 99))
@settings(max_examples=20)
def test_the_order_of_rows_changes_nothing_and_frames_stay_as_they_were(rows, seed):
    came, stays = visits(*rows), enrolled({}, {}, {"person": 101, "school": ELM})
    planned = sessions({"minutes": 60}, {"school": ELM, "held": "no"})
    parts = leading((101, 50, "2025-09-01"), (102, 51, "2025-09-02"))
    given_frames = [came, planned, activities({"minutes": 45}, {"activity": 51}), stays, parts]
    before = [part.copy(deep=True) for part in given_frames]
    found = pd.DataFrame(student_activities(*given_frames, DISTRICT_OF))
    for part, copy in zip(given_frames, before, strict=True):
        pd.testing.assert_frame_equal(part, copy)
    shuffled = [part.sample(frac=1, random_state=seed) for part in given_frames]
    pd.testing.assert_frame_equal(found, pd.DataFrame(student_activities(*shuffled, DISTRICT_OF)))
    assert (found["attended"] <= found["expected"]).all()
    assert ((found["attended"] > 0) == (found["first_day"] != "")).all()
