from math import nan, sqrt

import numpy as np
import pytest

from metrics.statistics import reliability
from metrics.statistics.missing import Missing
from metrics.statistics.reliability import CONSTANT, ONE_ITEM, SAME_TOTAL, TOO_FEW, alpha

# Variances 1 and 7/3, of the sum 19/3: alpha = 2 (1 - (10/3) / (19/3)) = 18/19.
SMALL = np.array([[1, 2], [2, 3], [3, 5]], dtype=float)


def test_alpha_by_hand():
    found = alpha(SMALL)
    assert (found.n, found.k) == (3, 2)
    assert found.value == pytest.approx(18 / 19)


def test_feldts_interval_by_hand():
    # F with 2 and 2 degrees of freedom is p / (1 - p): 39 and 1/39.
    assert alpha(SMALL).limits == (pytest.approx(1 - 39 / 19), pytest.approx(1 - 1 / 741))


def test_alpha_may_be_negative():
    # Variances 1 and 1, of the sum 1: 2 (1 - 2) = -2.
    assert alpha(np.array([[1, 3], [2, 1], [3, 2]], dtype=float)).value == pytest.approx(-2)


def test_who_left_an_item_blank_is_not_counted():
    assert alpha(np.vstack([SMALL, [4, nan]])) == alpha(SMALL)


@pytest.mark.parametrize(
    ("answers", "why"),
    [
        ([[1], [2], [3]], ONE_ITEM),
        ([[1, 2, 3]], TOO_FEW),
        (np.empty((0, 2)), TOO_FEW),
        ([[nan, 1], [2, nan]], TOO_FEW),
        ([[3, 3], [3, 3], [3, 3]], SAME_TOTAL),
        ([[1, 5], [2, 4], [5, 1]], SAME_TOTAL),
    ],
)
def test_what_cannot_be_computed_says_why(answers, why):
    found = alpha(np.array(answers, dtype=float))
    assert (found.value, *found.limits) == (Missing(why),) * 3


def test_a_constant_item_is_named_and_kept():
    answers = np.array([[1, 2, 3], [2, 3, 3], [3, 5, 3]], dtype=float)
    assert reliability.constant(answers).tolist() == [False, False, True]
    # Three items, the same variances: 3/2 (1 - (10/3) / (19/3)).
    assert alpha(answers).value == pytest.approx(27 / 38)
    assert reliability.average_correlation(answers) == Missing(CONSTANT)
    assert reliability.standardised_alpha(answers) == Missing(CONSTANT)


def test_pairwise_alpha_takes_each_variance_from_all_who_answered():
    # Variance of 1, 2, 3, 4 is 5/3; covariance 3/2: 2 (1 - 4 / 7).
    answers = np.vstack([SMALL, [4, nan]])
    assert reliability.pairwise_alpha(answers) == pytest.approx(6 / 7)
    assert reliability.pairwise_alpha(answers[:, :1]) == Missing(ONE_ITEM)
    assert not reliability.pairwise_alpha(np.array([[1, nan], [nan, 2], [2, nan]]))


def test_standardised_alpha_is_of_the_average_correlation():
    r = 1.5 / sqrt(7 / 3)
    assert reliability.average_correlation(SMALL) == pytest.approx(r)
    assert reliability.standardised_alpha(SMALL) == pytest.approx(2 * r / (1 + r))


def test_an_item_is_held_against_the_sum_of_the_others():
    assert reliability.item_total(SMALL) == [pytest.approx(1.5 / sqrt(7 / 3))] * 2
    assert reliability.item_total(SMALL[:, :1]) == [Missing(ONE_ITEM)]
    assert reliability.item_total(SMALL[:1]) == [Missing(TOO_FEW)] * 2


def test_an_item_that_was_not_turned_is_suspected():
    answers = np.array([[1, 1, 5], [2, 2, 4], [4, 4, 2], [5, 4, 1]], dtype=float)
    against = reliability.item_total(answers)
    assert reliability.probably_reversed([*against[2:], Missing(CONSTANT), 0.0, 0.3]) == [0]


def test_alpha_without_an_item_is_that_of_the_others_among_the_same_people():
    third = np.column_stack([SMALL, [1, 3, 2]])
    assert reliability.alpha_if_dropped(third)[2] == pytest.approx(18 / 19)
    assert reliability.alpha_if_dropped(SMALL) == [Missing(ONE_ITEM)] * 2
