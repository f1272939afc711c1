"""Outcomes judged student by student, at the edges; every value by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.outcomes import PAIRS, STARTS, Told, judged
from tables.outcomes import OF_STUDENTS

DISTRICT, ALDER, BIRCH = 1, 10, 20


def rows(name: str, *lines: dict) -> dict[str, np.ndarray]:
    """Rows of a table; text that a line does not give is blank, the person is 1 and the school Alder."""
    described = next(each for each in OF_STUDENTS if each.name == name)
    names = [*described.names, *([] if described.year else ["year"])]
    blank = dict.fromkeys(names, "") | {"person": 1, "school": ALDER, "year": 2025}
    frame = pd.DataFrame([blank | line for line in lines], columns=names)
    return {column: frame[column].to_numpy() for column in names}


def flags(
    *,
    grade: str = "7",
    places: tuple[int, ...] = (ALDER,),
    complete: tuple[tuple[int, int, str, str], ...] = (),
    worked: tuple[int, ...] = (),
    starts: bool = False,
    **tables: list[dict],
) -> list[set[str]]:
    """The flags of one student at each place; where the student started alone, or all others."""
    told = {each.name: rows(each.name, *tables.get(each.name, [])) for each in OF_STUDENTS}
    years = {
        "person": np.ones(len(places), "int64"),
        "place": np.array(places),
        "grade": np.array([grade] * len(places), dtype=object),
    }
    found = judged(years, Told(told, frozenset(complete), np.array(worked, "int64")), 2025, [ALDER, BIRCH])
    told_starts = {name for names in STARTS.values() for name in names}
    every = [set(text.split(",")) - {""} for text in found.tolist()]
    return [one & told_starts if starts else one - told_starts for one in every]


def means(before: int, now: int) -> list[dict]:
    return [{"year": 2024, "thousandths": before}, {"year": 2025, "thousandths": now}]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (2999, 3000, {"gpa_low", "gpa_rose"}),
        (3000, 4000, set()),
        (2500, 2500, {"gpa_low"}),
        (2500, 2499, {"gpa_low"}),
    ],
)
def test_below_three_is_low_and_only_more_is_a_rise(before, now, expected):
    assert flags(grade_points=means(before, now)) == [expected]


@pytest.mark.parametrize(
    ("before", "start"),
    [
        *((0, "gpa_from_0"), (999, "gpa_from_0"), (1000, "gpa_from_1"), (1999, "gpa_from_1")),
        *((2000, "gpa_from_2"), (2499, "gpa_from_2"), (2500, "gpa_from_2_5"), (2999, "gpa_from_2_5")),
    ],
)
def test_an_edge_belongs_to_the_start_above_it(before, start):
    assert flags(grade_points=means(before, 3500), starts=True) == [{start}]


def test_who_is_not_known_started_nowhere():
    assert flags(grade_points=means(3000, 3500), starts=True) == [set()]


@pytest.mark.parametrize(
    ("many", "start"),
    [(1, "suspended_once"), (2, "suspended_twice"), (3, "suspended_often"), (9, "suspended_often")],
)
def test_three_suspensions_and_more_are_one_start(many, start):
    found = flags(suspensions=iss(*[(2024, ALDER)] * many), complete=BOTH, starts=True)
    assert found == [{start}]


@pytest.mark.parametrize("grade", ["6", "9", "K", "PK", ""])
def test_grades_beyond_the_measure_are_not_counted(grade):
    assert flags(grade=grade, grade_points=means(2000, 3000)) == [set()]


@pytest.mark.parametrize("year", [2024, 2025])
def test_one_year_alone_tells_no_change(year):
    assert flags(grade_points=[{"year": year, "thousandths": 2000}]) == [set()]


def test_three_terms_whose_mean_is_the_same_are_no_rise():
    # 2.9, 2.9 and 3.0 together are 8.8; twice 8.8 / 3 as a float would not be.
    thirds = [
        {"year": 2025, "term": term, "thousandths": one}
        for term, one in zip("ABC", (2900, 2900, 3000), strict=False)
    ]
    before = [
        {"year": 2024, "term": term, "thousandths": one}
        for term, one in zip("ABC", (3000, 2900, 2900), strict=False)
    ]
    assert flags(grade_points=thirds + before) == [{"gpa_low"}]


def iss(*days: tuple[int, int]) -> list[dict]:
    """In-school suspensions: school year and school of each."""
    return [{"kind": "in_school", "year": year, "school": school} for year, school in days]


BOTH = ((ALDER, 2024, "suspensions", ""), (ALDER, 2025, "suspensions", ""))


@pytest.mark.parametrize(
    ("suspensions", "expected"),
    [
        (iss((2024, ALDER)), {"suspended_before", "suspended_less"}),
        (iss((2024, ALDER), (2025, ALDER)), {"suspended_before"}),
        (iss((2024, ALDER), (2024, ALDER), (2025, ALDER)), {"suspended_before", "suspended_less"}),
        (iss((2025, ALDER)), set()),
        (iss((2024, BIRCH)), set()),
        (iss((2024, ALDER), (2024, BIRCH)), set()),
    ],
)
def test_fewer_suspensions_are_told_where_lists_of_both_years_are_complete(suspensions, expected):
    (found,) = flags(suspensions=suspensions, complete=BOTH)
    assert found - {"discipline_known"} == expected


@pytest.mark.parametrize(
    "complete",
    [
        BOTH[:1],
        BOTH[1:],
        (BOTH[0], (ALDER, 2025, "suspensions", "2026-01-30")),
        ((0, 2025, "credentials", ""),),
    ],
)
def test_a_list_of_part_of_a_year_tells_of_no_fewer(complete):
    (found,) = flags(suspensions=iss((2024, ALDER)), complete=complete)
    assert "suspended_before" not in found


def test_who_is_on_no_complete_list_was_not_suspended_and_else_nothing_is_known():
    out = [{"kind": "out_of_school"}]
    so_far = ((ALDER, 2025, "suspensions", "2026-01-30"),)
    assert flags(complete=so_far) == [{"discipline_known"}]
    assert flags(complete=so_far, suspensions=out) == [{"discipline_known", "suspended_out"}]
    assert flags(suspensions=out) == [set()]


def test_a_student_of_two_schools_is_known_in_the_district_where_both_lists_are_complete():
    places = (ALDER, BIRCH, DISTRICT)
    one = ((ALDER, 2025, "suspensions", ""),)
    assert flags(places=places, complete=one) == [{"discipline_known"}, set(), set()]
    both = (*one, (BIRCH, 2025, "suspensions", ""))
    assert flags(places=places, complete=both) == [{"discipline_known"}] * 3
    assert flags(places=places, complete=((0, 2025, "suspensions", ""),)) == [{"discipline_known"}] * 3


def mark(core: str, passed: str, told: str = "B") -> dict:
    return {"core": core, "passed": passed, "course_mark": told}


@pytest.mark.parametrize(
    ("marks", "expected"),
    [
        ([mark("yes", "yes"), mark("no", "no")], {"marked", "passing"}),
        ([mark("yes", "yes"), mark("yes", "no")], {"marked"}),
        ([mark("yes", "yes"), mark("", "no")], set()),
        ([mark("yes", "no"), mark("", "no")], {"marked"}),
        ([mark("yes", "yes"), mark("yes", "")], set()),
        ([mark("yes", "yes"), mark("yes", "", "")], {"marked", "passing"}),
        ([mark("no", "yes")], set()),
        ([mark("", "yes")], set()),
    ],
)
def test_who_may_have_failed_a_core_course_is_not_known(marks, expected):
    assert flags(course_marks=marks) == [expected]


@pytest.mark.parametrize(("grade", "counts"), [("3", False), ("4", True), ("8", True), ("9", False)])
def test_growth_is_told_of_grades_four_to_eight(grade, counts):
    told = [{"subject": "reading", "met": "yes"}, {"subject": "maths", "met": "no"}]
    expected = {"reading_known", "reading_grew", "maths_known"} if counts else set()
    assert flags(grade=grade, growth=told) == [expected]


def test_goals_that_nobody_says_were_met_count_neither_way():
    due = [
        {"kind": "attendance", "met": "yes"},
        {"kind": "sel", "met": "no"},
        {"kind": "behaviour", "met": ""},
    ]
    assert flags(case_goals=due) == [{"goal_due", "goal_attendance", "goal_attendance_met", "goal_sel"}]


def test_ready_is_who_has_a_credential_or_worked_of_grade_twelve_where_the_list_is_complete():
    listed = ((ALDER, 2025, "credentials", ""),)
    earned = [{"completed": "yes", "year": 2023}]
    assert flags(grade="12", complete=listed) == [{"readiness_known"}]
    assert flags(grade="12", complete=listed, worked=(1,)) == [{"readiness_known", "ready"}]
    assert flags(grade="12", complete=listed, credentials=earned) == [{"readiness_known", "ready"}]
    assert flags(grade="12", complete=listed, credentials=[{"completed": "no"}]) == [{"readiness_known"}]
    assert flags(grade="11", complete=listed, credentials=earned) == [set()]
    assert flags(grade="12", credentials=earned) == [set()]


def test_nobody_holds_what_is_not_known():
    (found,) = flags(
        grade="7",
        complete=BOTH,
        grade_points=means(2000, 2100),
        progression=[{"promoted": "yes", "postsecondary": "no"}],
        growth=[{"subject": "reading", "met": "yes"}],
    )
    for known, holds in PAIRS.items():
        assert not found & set(holds) or known in found
    assert {"promotion_known", "promoted", "after_known"} <= found
    assert "graduation_known" not in found
