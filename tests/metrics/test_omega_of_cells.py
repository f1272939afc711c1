"""Omega from sums: what the answers themselves would give; expected values by hand."""

import numpy as np
import pandas as pd
import pytest

from metrics.omega_of_cells import NO_INTERVAL, of_spreads, omegas
from metrics.statistics.omega import NO_FACTOR, omega
from metrics.survey import count
from metrics.wide import wide

SIX_SEVEN_EIGHT = np.array([[1.0, 0.42, 0.48], [0.42, 1.0, 0.56], [0.48, 0.56, 1.0]])
"""What three items with loadings 0.6, 0.7 and 0.8 on one factor have in common."""


def test_of_three_items_it_is_the_common_part_of_their_sum():
    # Sum of loadings 2.1: 4.41 in common; of their own 0.64 + 0.51 + 0.36.
    assert of_spreads(SIX_SEVEN_EIGHT[None]) == pytest.approx([4.41 / 5.92], abs=1e-6)


def test_it_is_in_the_metric_of_the_answers():
    # The second item spreads twice as much: 2.8 squared in common, 0.64 + 2.04 + 0.36 of their own.
    own = np.array([1.0, 2.0, 1.0])
    assert of_spreads((SIX_SEVEN_EIGHT * own[:, None] * own)[None]) == pytest.approx([7.84 / 10.88], abs=1e-6)


def test_an_item_of_which_all_say_the_same_and_one_that_is_the_factor_have_none():
    alike = SIX_SEVEN_EIGHT.copy()
    alike[0], alike[:, 0] = 0, 0
    # The first loading would be larger than one: 0.8 times 0.8 over 0.5.
    itself = np.array([[1.0, 0.8, 0.8], [0.8, 1.0, 0.5], [0.8, 0.5, 1.0]])
    assert np.isnan(of_spreads(np.array([alike, itself]))).all()


def said(*scales: np.ndarray, school: int = 11) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Answers (people x items, 0 for none) to scales A, B, ... and their questions."""
    rows = [
        (f"p{who}", f"{'AB'[at]}{item}", int(code))
        for at, answers in enumerate(scales)
        for (who, item), code in np.ndenumerate(answers)
        if code
    ]
    told = pd.DataFrame(rows, columns=["respondent", "question_key", "answer_code"])
    told = told.assign(source=3, sub_item="", day="2025-10-01", school=school, role="student", points=5)
    asked = [(f"{'AB'[at]}{item}", "AB"[at]) for at, one in enumerate(scales) for item in range(one.shape[1])]
    questions = pd.DataFrame(asked, columns=["question_key", "item_scale"])
    return told, questions.assign(source=3, sub_item="", points=5, scale="agreement", reversed=0)


def answers(people: int, items: int, seed: int) -> np.ndarray:
    rng = np.random.default_rng(seed)
    common = rng.normal(size=(people, 1)) * np.linspace(0.5, 0.8, items)
    return np.clip(np.round(3 + common + 0.7 * rng.normal(size=(people, items))), 1, 5).astype(int)


def test_it_is_what_the_answers_give_for_each_scale_and_place():
    one, other = answers(60, 4, 1), answers(60, 6, 2)
    one[:5, 0] = 0  # who left a question blank counts nowhere
    cells = pd.DataFrame(count(*said(one, other), {11: 1})).drop(columns="source")
    rows = pd.DataFrame(omegas(wide(cells), "scale", 30))
    expected = [omega(one[5:].astype(float)).value, omega(other.astype(float)).value]
    for place in (1, 11):
        mine = rows[rows["place"] == place].set_index("grp")
        assert mine.loc[["3:A", "3:B"], "value"].tolist() == pytest.approx(expected, abs=1e-6)
        assert mine.loc[["whole", "3:A", "3:B"], "n"].tolist() == [60, 55, 60]
        assert mine.loc["3:A", "reason"] == NO_INTERVAL


def test_of_two_schools_the_district_is_both_together():
    north, south = answers(40, 4, 3), answers(40, 4, 4)
    told, questions = said(north)
    more, _ = said(south, school=12)
    both = pd.concat([told, more.assign(respondent="q" + more["respondent"])])
    cells = pd.DataFrame(count(both, questions, {11: 1, 12: 1})).drop(columns="source")
    rows = pd.DataFrame(omegas(wide(cells), "scale", 30)).set_index(["place", "grp"])["value"]
    together = omega(np.vstack([north, south]).astype(float)).value
    assert rows[1, "3:A"] == pytest.approx(together, abs=1e-6)
    assert rows[12, "3:A"] == pytest.approx(omega(south.astype(float)).value, abs=1e-6)


def test_too_few_people_and_no_common_factor_are_told():
    few = pd.DataFrame(count(*said(answers(29, 4, 5)), {11: 1})).drop(columns="source")
    assert pd.DataFrame(omegas(wide(few), "scale", 30))["reason"].str.contains("fewer than 30").any()
    one = answers(40, 3, 6)
    one[:, 2] = 6 - one[:, 1]  # two items say the same, the other way round
    alike = pd.DataFrame(count(*said(one), {11: 1})).drop(columns="source")
    rows = pd.DataFrame(omegas(wide(alike), "scale", 30))
    assert rows.loc[rows["grp"] == "3:A", "reason"].tolist() == [NO_FACTOR, NO_FACTOR]
