"""Attendance: what a student could have attended, and what was missed."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import attendance
from metrics.attendance import Counted
from tables import DAY
from tables.facts import CALENDAR
from tests.metrics.district import (
    CEDAR,
    DISTRICT_OF,
    ELM,
    HOME,
    covered,
    enrolled,
    frame,
    kept,
    marks,
    school_days,
)


def student_years(
    enrolments: pd.DataFrame,
    calendar: pd.DataFrame,
    covered: pd.DataFrame,
    said: pd.DataFrame,
    district_of: dict[int, int],
    half_day: str = "sum",
) -> Counted:
    """Count with marks told one row a day."""
    counted = attendance.student_years(enrolments, calendar, covered, kept(said), district_of, half_day)
    frames = (pd.DataFrame(rows) for rows in (counted.student_years, counted.student_months))
    return Counted(*frames, counted.ignored, counted.no_calendar)


def at(counted: Counted, place: int = CEDAR, person: int = 101) -> tuple[float, float, float]:
    """Days enrolled, absent and unmarked."""
    rows = counted.student_years
    row = rows[(rows["place"] == place) & (rows["person"] == person)]
    assert len(row) == 1
    return tuple((row[["enrolled", "absent", "unmarked"]].iloc[0] / DAY).tolist())


def test_an_unmarked_day_is_present_where_absences_are_recorded_and_counted_as_unmarked():
    said = marks((101, "2025-09-02", 1))
    counted = student_years(enrolled({}), school_days(5), covered("present"), said, DISTRICT_OF)
    assert at(counted) == (5, 1, 4)


def test_an_unmarked_day_is_not_counted_where_presence_is_recorded_but_stays_unmarked():
    said = pd.concat([marks((101, "2025-09-02", 1)), marks((101, "2025-09-03", 0), status="present")])
    counted = student_years(enrolled({}), school_days(5), covered("not_counted"), said, DISTRICT_OF)
    assert at(counted) == (2, 1, 3)


def test_a_year_without_any_mark_of_a_source_of_presence_has_no_day_and_no_zero_rate():
    counted = student_years(enrolled({}), school_days(5), covered("not_counted"), marks(), DISTRICT_OF)
    assert at(counted) == (0, 0, 5)
    assert counted.student_months.empty


def test_an_unknown_mark_is_no_mark():
    said = marks((101, "2025-09-02", 1), status="unknown")
    counted = student_years(enrolled({}), school_days(5), covered("present"), said, DISTRICT_OF)
    assert at(counted) == (5, 0, 5)
    assert counted.ignored["nothing said"] == 1


@pytest.mark.parametrize("unmarked", ["present", "not_counted"])
def test_a_day_on_which_the_student_was_not_expected_is_none_of_theirs(unmarked):
    said = pd.concat([marks((101, "2025-09-02", 0), status="not_expected"), marks((101, "2025-09-03", 1))])
    counted = student_years(
        enrolled({}), school_days(2, first="2025-09-02"), covered(unmarked), said, DISTRICT_OF
    )
    assert at(counted) == (1, 1, 0)
    assert counted.ignored["not expected"] == 1


def test_tardy_is_present():
    said = marks((101, "2025-09-02", 0), status="tardy")
    assert at(student_years(enrolled({}), school_days(5), covered(), said, DISTRICT_OF)) == (5, 0, 4)


def test_a_half_day_of_school_counts_half_and_missing_all_of_it_misses_half():
    half = school_days(1, first="2025-09-08", days=0.5)
    said = marks((101, "2025-09-08", 1))
    calendar = pd.concat([school_days(5), half])
    assert at(student_years(enrolled({}), calendar, covered(), said, DISTRICT_OF)) == (5.5, 0.5, 5)


def test_half_a_day_missed_adds_up_to_fractions_or_is_a_day_by_the_setting():
    said = marks((101, "2025-09-01", 0.5), (101, "2025-09-02", 0.25))
    for rule, missed in (("sum", 0.75), ("half_is_a_day", 1)):
        assert (
            at(student_years(enrolled({}), school_days(5), covered(), said, DISTRICT_OF, rule))[1] == missed
        )
        other = student_years(enrolled({}), school_days(5), covered(), said, DISTRICT_OF, rule)
        assert other.student_years["absent_other"].tolist() == [(1.75 - missed) * DAY] * 2
    with pytest.raises(ValueError, match="half_day"):
        student_years(enrolled({}), school_days(5), covered(), said, DISTRICT_OF, "whole days")


def test_of_two_marks_for_a_day_the_larger_absence_counts_and_the_conflict_is_told():
    said = pd.concat([marks((101, "2025-09-02", 1), (101, "2025-09-02", 1)), marks((101, "2025-09-02", 0.5))])
    counted = student_years(enrolled({}), school_days(5), covered(), said, DISTRICT_OF)
    assert at(counted) == (5, 1, 4)
    assert counted.ignored["conflict"] == 1
    assert counted.ignored["duplicate"] == 1


def test_a_transfer_splits_the_year_between_schools_and_not_in_the_district():
    stays = enrolled({"last_day": "2025-09-02"}, {"person": 101, "school": ELM, "first_day": "2025-09-03"})
    calendar = pd.concat([school_days(5), school_days(5, school=ELM)])
    said = pd.concat([marks((101, "2025-09-02", 1)), marks((101, "2025-09-05", 1), school=ELM)])
    counted = student_years(stays, calendar, covered(), said, DISTRICT_OF)
    assert at(counted, CEDAR) == (2, 1, 1)
    assert at(counted, ELM) == (3, 1, 2)
    assert at(counted, HOME) == (5, 2, 3)


def test_a_day_in_two_schools_counts_once_in_the_district_with_the_larger_absence():
    stays = enrolled({"last_day": "2025-09-03"}, {"person": 101, "school": ELM, "first_day": "2025-09-03"})
    calendar = pd.concat([school_days(5), school_days(5, school=ELM, days=0.5)])
    said = marks((101, "2025-09-03", 1))
    counted = student_years(stays, calendar, covered(), said, DISTRICT_OF)
    assert at(counted, CEDAR) == (3, 1, 2)
    assert at(counted, ELM) == (1.5, 0, 1.5)
    assert at(counted, HOME) == (4, 1, 3)


def test_a_student_in_two_schools_all_year_is_one_student_with_one_year_in_the_district():
    stays = enrolled({}, {"person": 101, "school": ELM})
    calendar = pd.concat([school_days(5), school_days(5, school=ELM)])
    said = pd.concat([marks((101, "2025-09-02", 1)), marks((101, "2025-09-02", 0.5), school=ELM)])
    counted = student_years(stays, calendar, covered(), said, DISTRICT_OF)
    assert at(counted, HOME) == (5, 1, 4)
    months = counted.student_months.set_index("place")
    assert months.loc[[HOME], ["enrolled", "absent"]].values.tolist() == [[5 * DAY, DAY]]


def test_two_stays_that_overlap_in_one_school_count_each_day_once():
    stays = enrolled(
        {"first_day": "2025-09-01", "last_day": "2025-09-03"}, {"person": 101, "first_day": "2025-09-02"}
    )
    counted = student_years(stays, school_days(5), covered(), marks(), DISTRICT_OF)
    assert at(counted) == at(counted, HOME) == (5, 0, 5)


def test_a_leaver_belongs_to_the_year_with_the_days_of_the_stay_and_the_last_day_inside():
    said = marks((101, "2025-09-02", 1), (101, "2025-09-04", 1))
    counted = student_years(
        enrolled({"last_day": "2025-09-03"}), school_days(5), covered(), said, DISTRICT_OF
    )
    assert at(counted) == (3, 1, 2)
    assert counted.ignored["outside enrolment"] == 1


def test_marks_on_closed_days_and_beyond_the_calendar_are_ignored_and_counted():
    said = marks(
        (101, "2025-09-06", 1), (101, "2025-12-01", 1), (101, "2024-09-03", 1), (999, "2025-09-02", 1)
    )
    counted = student_years(enrolled({}), school_days(10), covered(), said, DISTRICT_OF)
    assert at(counted) == (10, 0, 10)
    assert counted.ignored["closed day"] == 2
    assert counted.ignored["outside enrolment"] == 2  # a day of the year before, and nobody's


def test_days_on_which_attendance_is_not_known_do_not_count():
    said = marks((101, "2025-09-02", 1), (101, "2025-09-05", 1))
    known = covered(first="2025-09-02", last="2025-09-04")
    counted = student_years(enrolled({}), school_days(5), known, said, DISTRICT_OF)
    assert at(counted) == (3, 1, 2)
    assert counted.ignored["outside coverage"] == 1


def test_a_school_without_a_calendar_has_no_days_and_is_reported():
    stays = enrolled({}, {"school": ELM}, {"school": ELM, "year": 2024})
    said = marks((102, "2025-09-02", 1), school=ELM)
    counted = student_years(stays, school_days(5), covered(), said, DISTRICT_OF)
    assert at(counted, ELM, 102) == (0, 0, 0)
    assert counted.no_calendar.values.tolist() == [[2024, ELM, 1], [2025, ELM, 1]]
    assert counted.ignored["no calendar"] == 1


def test_a_calendar_of_another_year_is_no_calendar():
    counted = student_years(enrolled({"year": 2024}), school_days(5), covered(), marks(), DISTRICT_OF)
    assert counted.no_calendar.values.tolist() == [[2024, CEDAR, 1]]


def test_a_calendar_for_a_grade_band_goes_before_the_one_for_all():
    closed = school_days(1, days=0).assign(grade_band="K-2")
    stays = enrolled({"grade": "1"}, {"grade": "3"}, {"grade": ""})
    counted = student_years(stays, pd.concat([school_days(5), closed]), covered(), marks(), DISTRICT_OF)
    assert [at(counted, person=person)[0] for person in (101, 102, 103)] == [4, 5, 5]


def test_grades_without_a_calendar_of_theirs_are_reported():
    calendar = school_days(5).assign(grade_band="K-2")
    stays = enrolled({"grade": "1"}, {"grade": "3"}, {"grade": ""})
    counted = student_years(stays, calendar, covered(), marks(), DISTRICT_OF)
    assert [at(counted, person=person)[0] for person in (101, 102, 103)] == [5, 0, 0]
    assert counted.no_calendar["students"].tolist() == [2]


def test_grade_and_groups_are_those_of_the_last_stay_that_tells_them():
    stays = enrolled(
        {"last_day": "2025-10-01", "grade": "4", "gender": "female", "low_income": "yes"},
        {"person": 101, "school": ELM, "first_day": "2025-10-02", "gender": "", "low_income": "no"},
    )
    counted = student_years(stays, school_days(5), covered(), marks(), DISTRICT_OF)
    row = counted.student_years.set_index("place").loc[HOME]
    assert (row["grade"], row["gender"], row["low_income"]) == ("5", "female", "no")


def test_a_students_months_add_up_their_days():
    said = marks((101, "2025-09-30", 1), (102, "2025-10-01", 0.5))
    calendar = school_days(3, first="2025-09-29")  # two days in September, one in October
    counted = student_years(enrolled({}, {}), calendar, covered(), said, DISTRICT_OF)
    months = counted.student_months[counted.student_months["place"] == CEDAR]
    assert months["person"].tolist() == [101, 101, 102, 102]
    assert months["month"].tolist() == [202509, 202510] * 2
    assert (months["enrolled"] / DAY).tolist() == [2, 1, 2, 1]
    assert (months["absent"] / DAY).tolist() == [1, 0, 0, 0.5]


def test_nobody_gives_empty_tables_with_whole_numbers():
    counted = student_years(enrolled({}).iloc[:0], school_days(5), covered(), marks(), DISTRICT_OF)
    assert counted.student_years.empty
    assert counted.student_years["enrolled"].dtype == "int64"
    assert counted.student_months["enrolled"].dtype == "int64"


def day_after_day(stays: list, days: list, known: list, said: list) -> dict:
    """The same count, one day of one student at a time: slow and plain."""
    sums: dict = {}
    for person in {stay[0] for stay in stays}:
        for place in (CEDAR, ELM, HOME):
            theirs = [stay for stay in stays if stay[0] == person and place in (stay[1], HOME)]
            total = [0, 0, 0]
            for day in DAYS if theirs else ():
                schools = {school for _, school, first, last in theirs if first <= day <= (last or "9")}
                seen = [one_day(person, school, day, days, known, said) for school in schools]
                seen = [entry for entry in seen if entry]
                if not seen:
                    continue
                enrolled_units = max(entry[0] for entry in seen)
                total[0] += enrolled_units
                total[1] += min(enrolled_units, max(entry[1] for entry in seen))
                if not any(entry[3] for entry in seen):
                    total[2] += max(entry[2] for entry in seen)
            if theirs:
                sums[(place, person)] = tuple(total)
    return sums


def one_day(person: int, school: int, day: str, days: list, known: list, said: list) -> tuple | None:
    """Enrolled, absent, length, and whether there is a mark; None where the day does not count."""
    length = sum(units for at, on, units in days if (at, on) == (school, day))
    how = {word for at, first, last, word in known if at in (0, school) and first <= day <= (last or "9")}
    if not length or not how:
        return None
    here = [row[3:] for row in said if row[:3] == (person, school, day)]
    words = [units for status, units in here if status not in ("unknown", "not_expected")]
    if words:
        return length, max(words) * length // DAY, length, True
    if any(status == "not_expected" for status, _ in here):
        return 0, 0, length, True
    return (length if "present" in how else 0), 0, length, False


DAYS = [f"2025-09-{day:02d}" for day in range(26, 31)] + [f"2025-10-{day:02d}" for day in range(1, 5)]
some_day = st.sampled_from(DAYS)
bound = st.one_of(st.just(""), some_day)
some_school = st.sampled_from([CEDAR, ELM])
some_person = st.sampled_from([101, 102])
stays_lists = st.lists(st.tuples(some_person, some_school, bound, bound), min_size=1, max_size=5)
calendars = st.lists(
    st.tuples(some_school, some_day, st.sampled_from([0, DAY // 2, DAY])),
    max_size=12,
    unique_by=lambda row: row[:2],
)
coverages = st.lists(
    st.tuples(st.sampled_from([0, CEDAR, ELM]), bound, bound, st.sampled_from(["present", "not_counted"])),
    max_size=3,
)
marks_lists = st.lists(
    st.tuples(
        some_person,
        some_school,
        some_day,
        st.sampled_from(["present", "absent", "unknown", "not_expected"]),
        st.sampled_from([0, DAY // 2, DAY]),
    ),
    max_size=12,
)


@given(stays_lists, calendars, coverages, marks_lists, st.randoms())
@settings(max_examples=30)
def test_counting_by_running_totals_is_counting_day_after_day_in_any_order(stays, days, known, said, dice):
    names = ["person", "school", "first_day", "last_day"]
    enrolments = enrolled(*(dict(zip(names, stay, strict=True)) for stay in stays))
    calendar = frame(
        CALENDAR.names, *(dict(zip(["school", "day", "units"], row, strict=True)) for row in days)
    )
    coverage = pd.DataFrame(known, columns=["school", "first_day", "last_day", "unmarked"])
    entries = pd.DataFrame(said, columns=["person", "school", "day", "status", "units"])
    given_frames = [enrolments, calendar, coverage, entries]
    before = [part.copy(deep=True) for part in given_frames]
    counted = student_years(*given_frames, DISTRICT_OF)
    for part, copy in zip(given_frames, before, strict=True):
        pd.testing.assert_frame_equal(part, copy)
    rows = counted.student_years
    found = {(row.place, row.person): (row.enrolled, row.absent, row.unmarked) for row in rows.itertuples()}
    assert found == day_after_day(stays, days, known, said)
    assert (rows["absent"] <= rows["enrolled"]).all()
    shuffled = [part.sample(frac=1, random_state=dice.randrange(1000)) for part in given_frames]
    again = student_years(*shuffled, DISTRICT_OF)
    pd.testing.assert_frame_equal(rows, again.student_years)
    pd.testing.assert_frame_equal(counted.student_months, again.student_months)
    assert counted.ignored == again.ignored
    in_months = counted.student_months.groupby("place")[["enrolled", "absent"]].sum()
    in_years = rows.groupby("place")[["enrolled", "absent"]].sum()
    assert in_months.sum().tolist() == in_years.sum().tolist()
