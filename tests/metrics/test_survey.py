"""Survey answers: what is favourable, what is valid, and where it counts."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import survey
from metrics.district import summed
from metrics.survey import ROLE_ITEM
from tables.facts import ANSWERS, QUESTIONS
from tests.metrics.district import CEDAR, DISTRICT_OF, ELM, HOME, frame

ITEM = "3:q1|"


def answers(*rows: dict) -> pd.DataFrame:
    numbered = [{"respondent": f"r{place}", **row} for place, row in enumerate(rows)]
    usual = {"source": 3, "question_key": "q1", "day": "2025-10-01", "school": CEDAR, "points": 5}
    return frame(["source", *ANSWERS.names], *numbered, **usual, person=0, answer_code=None)


def questions(*rows: dict) -> pd.DataFrame:
    return frame(["source", *QUESTIONS.names], *rows, source=3, question_key="q1", points=None, reversed=None)


def count(said: pd.DataFrame, asked: pd.DataFrame, district_of: dict[int, int]) -> pd.DataFrame:
    """All sources together, as a frame."""
    return pd.DataFrame(summed([survey.count(said, asked, district_of)]))


def amounts(found: pd.DataFrame, dimension: str, grp: str = "whole", place: int = CEDAR) -> dict[str, int]:
    rows = found[(found["dimension"] == dimension) & (found["grp"] == grp) & (found["place"] == place)]
    return dict(zip(rows["measure"], rows["amount"], strict=True))


@pytest.mark.parametrize(("points", "favourable"), [(4, 2), (5, 2), (6, 3)])
def test_favourable_is_the_top_two_of_four_or_five_and_the_top_three_of_six(points, favourable):
    every = answers(*({"answer_code": code, "points": points} for code in range(1, points + 1)))
    assert amounts(count(every, questions({}), DISTRICT_OF), "whole") == {
        "favourable": favourable,
        "valid": points,
        "respondents": points,
    }


@pytest.mark.parametrize(("points", "against"), [(4, 2), (5, 2), (6, 3)])
def test_against_is_as_far_from_the_middle_on_the_other_side(points, against):
    every = answers(*({"answer_code": code, "points": points} for code in range(1, points + 1)))
    assert amounts(count(every, questions({}), DISTRICT_OF), "item", ITEM)["against"] == against


@pytest.mark.parametrize("points", [None, 2, 3, 7, 11])
def test_a_scale_without_an_agreed_favourable_set_is_not_counted(points):
    assert count(answers({"answer_code": 2, "points": points}), questions({}), DISTRICT_OF).empty


def test_the_question_tells_the_points_where_the_answer_does_not():
    found = count(answers({"answer_code": 4, "points": None}), questions({"points": 5}), DISTRICT_OF)
    assert amounts(found, "item", ITEM)["favourable"] == 1


def test_a_reversed_item_is_favourable_where_it_is_denied():
    said = answers({"answer_code": 1}, {"answer_code": 2}, {"answer_code": 3}, {"answer_code": 5})
    found = count(said, questions({"points": 5, "reversed": 1}), DISTRICT_OF)
    assert amounts(found, "item", ITEM) == {
        "favourable": 2,
        "valid": 4,
        "respondents": 4,
        "against": 1,
        "strongest": 1,
    }


def test_dont_know_is_neither_favourable_nor_valid():
    found = count(answers({"answer_code": 4}, {"answer_code": None}), questions({}), DISTRICT_OF)
    assert amounts(found, "whole") == {"favourable": 1, "valid": 1, "respondents": 1}


def test_a_respondent_counts_once_over_questions_and_once_for_each_source():
    found = count(
        answers(
            {"respondent": "a", "answer_code": 5},
            {"respondent": "a", "answer_code": 1, "question_key": "q2"},
            {"respondent": "a", "answer_code": 4, "source": 4},
        ),
        questions({}),
        DISTRICT_OF,
    )
    assert amounts(found, "whole") == {"favourable": 2, "valid": 3, "respondents": 2}
    assert amounts(found, "item", "3:q2|") == {
        "favourable": 0,
        "valid": 1,
        "respondents": 1,
        "against": 1,
        "strongest": 0,
    }
    assert amounts(found, "item", "4:q1|")["favourable"] == 1


def test_rows_of_a_grid_are_items_of_their_own():
    grid = answers({"answer_code": 5, "sub_item": "safe"}, {"answer_code": 1, "sub_item": "heard"})
    found = count(grid, questions({}), DISTRICT_OF)
    assert amounts(found, "item", "3:q1|safe")["favourable"] == 1
    assert amounts(found, "item", "3:q1|heard")["favourable"] == 0


def test_roles_are_groups_and_a_blank_role_is_one():
    found = count(
        answers({"answer_code": 5, "role": "teacher"}, {"answer_code": 2, "role": ""}),
        questions({}),
        DISTRICT_OF,
    )
    assert amounts(found, "role", "teacher")["favourable"] == 1
    assert amounts(found, "role", "")["valid"] == 1
    assert amounts(found, "item_role", "teacher" + ROLE_ITEM + ITEM)["valid"] == 1


def test_an_answer_without_a_school_counts_in_the_district_alone():
    found = count(answers({"answer_code": 5}, {"answer_code": 5, "school": 0}), questions({}), DISTRICT_OF)
    assert amounts(found, "whole")["valid"] == 1
    assert amounts(found, "whole", place=HOME)["valid"] == 2
    assert set(found["place"]) == {CEDAR, HOME}


@pytest.mark.parametrize(("day", "year"), [("2025-06-30", 2024), ("2025-07-01", 2025), ("2026-06-30", 2025)])
def test_the_day_of_the_answer_tells_the_school_year(day, year):
    assert set(count(answers({"answer_code": 5, "day": day}), questions({}), DISTRICT_OF)["year"]) == {year}


def test_an_answer_without_a_day_belongs_to_no_year():
    assert count(answers({"answer_code": 5, "day": ""}), questions({}), DISTRICT_OF).empty


def test_no_answers_give_no_cells():
    assert count(answers({}).iloc[:0], questions({}).iloc[:0], DISTRICT_OF).empty


some_answers = st.lists(
    st.fixed_dictionaries(
        {
            "respondent": st.sampled_from(["a", "b"]),
            "question_key": st.sampled_from(["q1", "q2"]),
            "school": st.sampled_from([0, CEDAR, ELM]),
            "role": st.sampled_from(["", "teacher"]),
            "answer_code": st.sampled_from([None, 1, 4, 5]),
        }
    ),
    min_size=1,
    max_size=8,
)


@given(some_answers, st.integers(0, 99))
@settings(max_examples=20)
def test_answers_by_item_and_by_role_add_up_in_any_order_and_frames_stay_as_they_were(rows, seed):
    said, asked = answers(*rows), questions({})
    before = said.copy(deep=True)
    found = count(said, asked, DISTRICT_OF)
    pd.testing.assert_frame_equal(said, before)
    pd.testing.assert_frame_equal(found, count(said.sample(frac=1, random_state=seed), asked, DISTRICT_OF))
    added = (
        found[~found["measure"].isin(["respondents", "against", "strongest"])]
        .groupby(["place", "measure", "dimension"])["amount"]
        .sum()
    )
    sums = added.unstack("dimension")
    for dimension in sums.columns:
        assert sums[dimension].equals(sums["whole"])
