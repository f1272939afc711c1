from math import nan

import numpy as np
import pytest

from metrics.statistics.scale_scores import reverse, scores


def test_a_reversed_item_is_turned_within_its_scale():
    answers = np.array([[1, 1], [6, 2], [nan, nan]])
    assert reverse(answers, np.array([False, True]), 1, 6)[:2].tolist() == [[1, 6], [6, 5]]
    assert np.isnan(reverse(answers, np.array([True, True]), 1, 6)[2]).all()


@pytest.mark.parametrize(
    ("answers", "score"),
    [([2, 4, nan, nan], 3), ([5, nan, nan, nan], nan), ([1, 2, 3, nan], 2), ([nan] * 4, nan)],
)
def test_a_score_is_the_mean_of_answered_items_from_half_of_them_on(answers, score):
    assert scores(np.array([answers], dtype=float))[0] == pytest.approx(score, nan_ok=True)


def test_how_many_items_are_enough_is_a_choice_and_none_is_never_enough():
    answers = np.array([[5, nan, nan, nan], [nan] * 4])
    assert scores(answers, 0.25)[0] == 5
    assert np.isnan(scores(answers, 0)).tolist() == [False, True]


def test_a_scale_without_items_or_people_gives_no_score():
    assert np.isnan(scores(np.empty((2, 0)))).all()
    assert len(scores(np.empty((0, 3)))) == 0
