"""The page Outcomes: with data, without, and of a school with too few."""

import re

import pytest

from tests.pages.viewers import called

QUESTIONS = (
    "Are they passing?",
    "Who is suspended out of school?",
    "Did the supported students meet their goals?",
    "Do students move on to the next grade?",
    "Are they ready for what is next?",
)


def asked(seen) -> str:
    return " | ".join(text for level, text in seen.headings if level == 2)


def answers(seen) -> str:
    return " | ".join(text for level, text in seen.headings if level == 3)


def test_who_works_with_students_is_told_all_five(sample):
    seen = sample("outcomes", show_as=called("admin"))
    assert [question for question in QUESTIONS if question not in asked(seen)] == []
    assert "failed no core course" in answers(seen)
    assert len(seen.charts) == len(QUESTIONS)


def test_the_first_school_has_no_core_courses_and_is_told_so_not_that_none_pass(sample):
    seen = sample("outcomes", show_as=called("principal"))
    assert [question for question in QUESTIONS if question not in asked(seen)] == []
    assert "Nothing on this has been loaded yet." in answers(seen)
    assert "It is counted from the sheet" in seen.everything
    assert seen.charts


def test_the_board_is_told_what_editions_hold_and_nothing_of_case_managers(sample):
    seen = sample("outcomes", show_as=called("board"))
    assert "Are they passing?" in asked(seen)
    assert "supported students" not in asked(seen)


def test_without_data_it_says_what_it_needs_and_where_to_load_it(empty):
    seen = empty("outcomes")
    assert "Are they passing?" in asked(seen)
    assert "been loaded" in answers(seen)
    assert "upload" in seen.links


def test_where_few_have_a_goal_the_sentence_tells_counts(sample):
    seen = sample("outcomes", show_as=called("principal"))
    assert re.search(r"\b\d+ of \d students met every goal due", answers(seen))


@pytest.mark.parametrize("role", ["admin", "board"])
def test_impact_folds_the_other_federal_measures_away(sample, role):
    seen = sample("impact", show_as=called(role))
    assert "The other federal measures" in seen.everything
