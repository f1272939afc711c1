"""The share that improved beside its shadow; expected values by hand and from Newcombe 1998."""

import numpy as np
import pytest

from metrics.improved import NO_PAIR, beside_others, from_rounded, pair, rows_of
from metrics.similar import improved, low_starters, students
from metrics.statistics.shadow import shadow
from tables import DAY
from tables.compared import Improved

SETTINGS = {"min_enrolled_days": "10", "tiers": "5,10,20"}

NEWCOMBE = Improved(70, 0.8, 80, 0.6, sure=True, alike=80)
"""56 of 70 against 48 of 80: difference 0.2, limits 0.0524 to 0.3339 (method 10)."""


def years(*days: tuple[float, float, str]) -> dict[str, np.ndarray]:
    """Students from 1 on: enrolled and missed days, grade."""
    enrolled, absent, grades = zip(*days, strict=True)
    return {
        "person": np.arange(1, len(days) + 1),
        "grade": np.array(grades, dtype=object),
        "enrolled": np.array([int(day * DAY) for day in enrolled]),
        "absent": np.array([int(day * DAY) for day in absent]),
        "refused": np.array([""] * len(days), dtype=object),
    }


@pytest.mark.parametrize(
    ("missed", "counted"), [((180, 17.5), False), ((180, 18), True), ((180, 18.5), True), ((9, 9), False)]
)
def test_only_ninety_percent_or_less_last_year_is_a_low_start(missed, counted):
    of = students(years((180, 1, "5")), years((*missed, "4")), SETTINGS)
    assert low_starters(of).tolist() == [counted]


@pytest.mark.parametrize(("grade", "counted"), [("K", False), ("1", True), ("12", True), ("PK", False)])
def test_grades_one_to_twelve_alone_count(grade, counted):
    of = students(years((180, 1, grade)), years((180, 40, "K")), SETTINGS)
    assert low_starters(of).tolist() == [counted]


def test_the_same_share_of_other_days_is_no_improvement():
    # 18 of 180 and 17 of 170 are a tenth both; 16.5 of 170 is less.
    now = years((170, 17, "5"), (170, 16.5, "5"), (170, 16.5, "5"), (170, 17, "5"))
    of = students(now, years(*[(180, 18, "4")] * 4), SETTINGS)
    found = improved(of, np.array([True, True, False, False]))
    assert (found.n, found.improved, found.expected) == (2, 1, 0.5)


def test_as_many_others_would_tell_as_much_had_all_begun_alike():
    # Halves of the weight on 10 and on 40 others: 1 / (0.25 / 10 + 0.25 / 40) = 32.
    start = np.repeat([0, 1, 0, 1], [5, 5, 10, 40])
    took = np.repeat([True, False], [10, 50])
    assert shadow(np.zeros(60, dtype=bool), took, start).alike == pytest.approx(32)


def test_the_interval_of_the_shadow_is_wilsons_where_all_began_alike():
    # 48 of 80: 0.4905 to 0.7004 (Wilson).
    start, took = np.zeros(150), np.repeat([True, False], [70, 80])
    found = shadow(np.concatenate([np.arange(70) < 56, np.arange(80) < 48]), took, start)
    assert (found.expected_low, found.expected_high) == pytest.approx((0.4905, 0.7004), abs=1e-4)


def test_an_editions_intervals_follow_from_its_rounded_numbers():
    told = from_rounded(NEWCOMBE)
    assert (told.gap_low, told.gap_high) == pytest.approx((0.0524, 0.3339), abs=1e-4)
    assert (told.expected_low, told.expected_high) == pytest.approx((0.4905, 0.7004), abs=1e-4)


@pytest.mark.parametrize(
    "told", [None, Improved(10, 0.5, 20, 0.5, False), Improved(0, 0.5, 9, 0.5, False, alike=9)]
)
def test_what_is_too_little_for_an_interval_is_not_told(told):
    assert from_rounded(told) is None


def test_the_federal_number_holds_those_whom_nobody_stands_beside():
    # 3 of 4 stand beside others, 4 of 6 in all.
    one = Improved(4, 0.75, 9, 0.5, False, 0.3, 0.95, 0.2, 0.8, -0.3, 0.6, every=6, risen=4)
    row = rows_of(one, live=True).iloc[0]
    assert (row["count"], row["n"], row["value"]) == (4, 6, pytest.approx(2 / 3))
    assert rows_of(one, live=False).iloc[0]["value"] == 0.75


def test_a_pair_says_when_chance_could_make_the_difference():
    rows = pair(from_rounded(NEWCOMBE), ("Took part", "Others"))
    assert rows["status"].tolist() == ["", ""]
    assert rows["n"].tolist() == [70, 80]
    assert rows["value"].tolist() == [0.8, 0.6]
    unsure = pair(from_rounded(Improved(70, 0.8, 80, 0.6, sure=False, alike=80)), ("Took part", "Others"))
    assert unsure["status"].tolist() == ["cannot_tell", ""]


def test_one_difference_of_many_is_judged_as_one_of_many():
    # p of 56/70 against 48/80 is about 0.006: told alone and of two, not of twenty that show nothing.
    told = from_rounded(NEWCOMBE)
    nothing = from_rounded(Improved(70, 0.6, 80, 0.6, sure=False, alike=80))
    few = beside_others([("a", "A", told), ("b", "B", nothing)], "")
    many = beside_others([("a", "A", told), *((str(n), str(n), nothing) for n in range(19))], "")
    assert few["status"].tolist() == ["", "cannot_tell"]
    assert set(many["status"]) == {"cannot_tell"}


@pytest.mark.parametrize(("withheld", "status", "reason"), [("x", "withheld", "x"), ("", "", NO_PAIR)])
def test_of_whom_nothing_is_told_there_is_no_number_but_a_reason(withheld, status, reason):
    rows = beside_others([("any", "Any", from_rounded(NEWCOMBE)), ("b", "B", None)], withheld)
    last = rows.iloc[1]
    assert (last["status"], last["reason"], last["hidden"]) == (status, reason, bool(withheld))
    assert np.isnan([last[name] for name in ("n", "value", "expected", "others", "gap")]).all()
