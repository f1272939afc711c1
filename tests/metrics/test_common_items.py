"""Questions that can be compared over years."""

import numpy as np

from metrics.common_items import common_items, mean


def asked(*names: str) -> frozenset:
    """Items of one survey: "a" the first version of a, "a2" its second."""
    return frozenset(("family", name[0], int(name[1:] or 1)) for name in names)


def test_the_same_questions_every_year_are_all_compared():
    found = common_items({2023: asked("a", "b"), 2024: asked("a", "b")})
    assert (found.items, found.years, found.told) == (asked("a", "b"), (2023, 2024), ())


def test_a_new_version_is_left_out_and_told_with_its_year():
    """Nine questions, two of them changed: seven are the same."""
    before = asked(*"abcdefghi")
    after = asked(*"abcdefg", "h2", "i2")
    found = common_items({2024: before, 2025: after})
    assert found.items == asked(*"abcdefg")
    assert found.told == (
        ("2 of 9 questions changed their wording in 2025–26; the comparison uses the 7 that are the same", 2),
    )


def test_new_questions_and_those_no_longer_asked_are_told():
    found = common_items({2024: asked("a", "b"), 2025: asked("a", "c")})
    assert [n for _, n in found.told] == [1, 1]
    assert "is not asked in every year" in found.told[0][0]
    assert found.told[1][0] == "1 question is asked in 2025–26 no more"


def test_years_before_the_last_common_question_are_not_compared():
    found = common_items({2023: asked("x"), 2024: asked("a"), 2025: asked("a")})
    assert (found.years, found.items) == ((2024, 2025), asked("a"))
    assert found.told == (("no question of 2023–24 was asked in the same words since", 1),)


def test_the_same_words_in_another_survey_are_another_question():
    staff = frozenset({("staff", "a", 1)})
    found = common_items({2024: staff, 2025: asked("a") | staff})
    assert found.items == staff


def test_nobody_asked_is_nothing_to_compare():
    assert common_items({}).years == ()


def test_the_mean_is_of_questions_and_its_interval_that_of_respondents():
    """Wilson for 6 of 10: 0.3127 to 0.8318."""
    found = mean(np.array([0.5, 0.7]), 10)
    assert [round(float(found[name][0]), 4) for name in ("value", "low", "high")] == [0.6, 0.3127, 0.8318]
