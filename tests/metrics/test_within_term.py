"""Retention within term: from the first two held weeks to the last two."""

import pandas as pd
import pytest

from metrics.within_term import stayed

WEEKS = ["2025-09-02", "2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30"]


def visits(*rows: tuple) -> pd.DataFrame:
    """Person, day and status; activity 1 and a student where not told."""
    told = [(1, person, day, status, "student") for person, day, status in rows]
    return pd.DataFrame(told, columns=["activity", "person", "day", "status", "role"])


def every_week(person: int, marks: str, days: list[str] = WEEKS) -> list[tuple]:
    """A letter a week: p present, a absent, - not on the sheet."""
    word = {"p": "present", "a": "absent"}
    return [(person, day, word[mark]) for day, mark in zip(days, marks, strict=True) if mark != "-"]


def result(*people: tuple[int, str]) -> tuple[float, float]:
    rows = stayed(visits(*(row for person, marks in people for row in every_week(person, marks))))
    return rows["count"][0], rows["n"][0]


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
    rows = stayed(visits(*every_week(1, "p" * weeks, WEEKS[:weeks])))
    assert rows["n"][0] == n


def test_each_activity_and_each_term_has_ends_of_its_own():
    spring = [day.replace("2025-09", "2026-02") for day in WEEKS[:4]]
    fall = visits(*every_week(1, "ppppp"), *every_week(2, "ppaaa"))
    later = visits(*every_week(1, "pppp", spring), *every_week(2, "pppp", spring))
    other = visits(*every_week(3, "paaaa"), *every_week(4, "ppppp")).assign(activity=2)
    rows = stayed(pd.concat([fall, later, other]))
    assert rows["grp"].tolist() == ["whole", "1", "2"]
    assert rows["count"].tolist() == [4, 3, 1]
    assert rows["n"].tolist() == [6, 4, 2]


def test_nobody_is_nothing_and_not_none():
    rows = stayed(visits())
    assert rows["n"][0] == 0
    assert pd.isna(rows["value"][0])
