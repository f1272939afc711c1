"""Retention within term: from the first two held weeks to the last two; expected values by hand."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from metrics.grouped import tall
from metrics.term_cells import HERE, count, of_cells
from metrics.within_term import TERMS, ends, week_bits

CEDAR, ELM, HOME = 11, 12, 1
EPOCH = date(1970, 1, 1)
COLUMNS = ["place", "person", "activity", "weeks_marked", "weeks_came", "led"]


def bits(marks: str, of: str, first: int = 8) -> int:
    """The weeks of a term that hold one of some letters."""
    return sum(1 << week for week, mark in enumerate(marks) if mark in of) << TERMS[first][0]


def student(person: int, marks: str, place: int = CEDAR, activity: int = 1, led: int = 0, first: int = 8):
    """A letter a week of a term: p present, a absent, - not on the sheet."""
    return place, person, activity, bits(marks, "pa", first), bits(marks, "p", first), led


def cells(*rows: tuple, here=None) -> dict[tuple[int, str, str, str], int]:
    took = pd.DataFrame(rows, columns=COLUMNS).assign(year=2025)
    took = took.assign(attended=np.bitwise_count(took["weeks_came"].to_numpy("int64")))
    students = took[["year", "place", "person"]].drop_duplicates()
    found = pd.DataFrame(tall(count(students, took, here)))
    return found.set_index(["place", "dimension", "grp", "measure"])["amount"].to_dict()


def result(*people: tuple[int, str]) -> tuple[int, int]:
    found = cells(*(student(*one) for one in people))
    return tuple(found.get((CEDAR, "whole", "whole", name), 0) for name in ("stayed", "early"))


def test_who_was_there_at_both_ends_stayed():
    assert result((1, "ppppp"), (2, "ppaaa"), (3, "paaap")) == (2, 3)


def test_on_the_sheet_is_registered_even_if_absent():
    assert result((1, "ppppp"), (2, "aappp"), (3, "aaaaa")) == (2, 3)


def test_the_edges_are_the_second_week_and_the_last_but_one():
    # Who joined in the third week is no early one; who came in the last week but one was there.
    assert result((1, "ppppp"), (2, "-p-p-"), (3, "--ppp"), (4, "ppp--")) == (2, 3)


def test_a_week_in_which_nobody_came_was_not_held():
    # The last sheet is empty: the last two held weeks are the third and the fourth.
    assert result((1, "pppa" + "a"), (2, "ppaaa"), (3, "ppppa")) == (2, 3)


@pytest.mark.parametrize(("weeks", "n"), [(3, 0), (4, 1)])
def test_a_term_of_fewer_than_four_held_weeks_has_no_two_ends(weeks, n):
    assert result((1, "p" * weeks))[1] == n


def test_each_activity_has_ends_of_its_own_and_a_student_of_both_is_two_registrations():
    found = cells(
        *(student(1, "ppppp"), student(2, "ppaaa")),
        *(student(1, "paaaa", activity=2), student(4, "ppppp", activity=2)),
    )
    assert [found[CEDAR, "activity", "1", name] for name in ("stayed", "early")] == [1, 2]
    assert [found[CEDAR, "activity", "2", name] for name in ("stayed", "early")] == [1, 2]
    assert [found[CEDAR, "whole", "whole", name] for name in ("stayed", "early")] == [2, 4]
    # Three students, of whom one stayed in all that was registered for.
    assert [found[CEDAR, "whole", "whole", name] for name in ("stayed_people", "early_people")] == [1, 3]
    assert (CEDAR, "activity", "1", "early_people") not in found


def test_a_student_of_two_terms_is_one_who_stayed_if_in_both():
    fall = [student(1, "ppppp"), student(2, "ppaaa"), student(3, "ppppp")]
    spring = [student(1, "pppp", first=1), student(2, "pppp", first=1), student(3, "ppaa", first=1)]
    both = [(*a[:3], a[3] | b[3], a[4] | b[4], 0) for a, b in zip(fall, spring, strict=True)]
    found = cells(*both)
    assert [found[CEDAR, "whole", "whole", name] for name in ("stayed", "early")] == [1, 3]


def test_a_student_of_two_schools_is_in_the_district_one_registration_that_stayed_if_at_either():
    # At Cedar five weeks were held, at Elm the same; student 9 moves after the second.
    whole = [student(1, "ppppp"), student(9, "ppaaa"), student(2, "ppppp", ELM), student(9, "---pp", ELM)]
    found = cells(*whole)
    assert [found[CEDAR, "whole", "whole", name] for name in ("stayed", "early")] == [1, 2]
    assert [found[ELM, "whole", "whole", name] for name in ("stayed", "early")] == [1, 1]
    told = [(key[0], key[2], key[3], amount) for key, amount in found.items() if key[1] == "term"]
    here = of_cells(
        {
            name: np.array(values, dtype=object)
            for name, values in zip(
                ("place", "grp", "measure", "amount"), zip(*told, strict=True), strict=True
            )
        }
    )
    mover = [student(9, "ppaaa"), student(9, "---pp", ELM), student(9, "pp-pp", HOME)]
    alone = cells(*mover, here=here)
    assert [alone[HOME, "whole", "whole", name] for name in ("stayed", "early")] == [1, 1]
    assert [alone[CEDAR, "whole", "whole", name] for name in ("stayed", "early")] == [0, 1]
    assert (ELM, "whole", "whole", "early") not in alone
    assert not {key[3] for key in alone} & set(HERE)


def test_leaders_count_once_in_each_activity_and_once_in_all_and_untold_activities_nowhere():
    found = cells(
        *(student(1, "p", led=1), student(2, "p"), student(3, "a")),
        *(student(1, "p", activity=2, led=1), student(4, "p", activity=2), student(5, "p", activity=3)),
    )
    assert [found[CEDAR, "activity", "1", name] for name in ("led", "part_told")] == [1, 2]
    assert [found[CEDAR, "activity", "2", name] for name in ("led", "part_told")] == [1, 2]
    assert [found[CEDAR, "whole", "whole", name] for name in ("led", "part_told")] == [1, 3]
    assert (CEDAR, "activity", "3", "part_told") not in found


def test_parts_are_told_at_a_school_where_one_of_its_students_has_one():
    found = cells(student(1, "p", led=1), student(2, "p", ELM))
    assert found[CEDAR, "whole", "whole", "part_told"] == 1
    assert (ELM, "whole", "whole", "part_told") not in found


@pytest.mark.parametrize("year", range(2000, 2029))
def test_every_day_of_a_school_year_has_a_bit_of_its_term(year):
    days = [date(year, 7, 1) + timedelta(days=at) for at in range(365)]
    found = week_bits(np.array([(day - EPOCH).days for day in days]))
    for day, bit in zip(days, found.tolist(), strict=True):
        term = max((month for month in TERMS if month <= day.month), default=1)
        first, weeks = TERMS[term]
        assert 1 << first <= bit < 1 << (first + weeks), day


def test_a_week_begins_on_monday():
    sunday, monday = ((date(2025, 9, day) - EPOCH).days for day in (7, 8))
    assert week_bits(np.array([monday])) == 2 * week_bits(np.array([sunday]))


def test_the_ends_of_a_term_are_its_two_lowest_and_two_highest_weeks():
    held = np.array([bits("p-ppp-p", "p"), bits("ppp", "p")])
    first, last = ends(held)
    assert first.tolist() == [bits("p-p----", "p"), 0]
    assert last.tolist() == [bits("----p-p", "p"), 0]
