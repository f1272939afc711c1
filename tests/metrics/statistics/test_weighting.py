import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.weighting import effective, weighted_effect, weights

TOOK = np.array([1, 1, 0, 0], dtype=bool)
SCORES = np.array([0.5, 0.8, 0.5, 0.2])


def test_weights_by_hand():
    # ATT: others count p / (1 - p). ATE: everybody counts one over the likelihood of being where they are.
    assert weights(SCORES, TOOK, "ATT") == pytest.approx([1, 1, 1, 0.25])
    assert weights(SCORES, TOOK, "ATE") == pytest.approx([2, 1.25, 2, 1.25])


def test_weights_add_up_to_one_on_each_side():
    # Those who took part 10 and 20; others 4 with weight 1 and 9 with weight 0.25: mean 5.
    found = weighted_effect([10, 20, 4, 9], TOOK, SCORES)
    assert (found.mean_treated, found.mean_control) == pytest.approx((15, 5))
    assert found.estimate == pytest.approx(10)
    assert found.largest == 1
    # (1.25 squared) / (1 + 1 / 16)
    assert found.effective_control == pytest.approx(1.5625 / 1.0625)
    assert found.effective_treated == pytest.approx(2)


def test_equal_weights_count_as_many_as_there_are():
    assert effective(np.full(7, 3.0)) == pytest.approx(7)
    assert isinstance(effective(np.empty(0)), Missing)


@pytest.mark.parametrize(
    ("treated", "scores"),
    [
        ([1, 1, 1, 1], [0.5] * 4),
        ([0, 0, 0, 0], [0.5] * 4),
        ([1, 1, 0, 0], [0.5, 0.5, 1.0, 0.5]),  # certain to take part, and did not
        ([], []),
    ],
)
def test_where_no_weight_can_stand_it_is_missing(treated, scores):
    found = weighted_effect(np.arange(len(treated)), np.array(treated, dtype=bool), np.array(scores))
    assert isinstance(found.estimate, Missing)
    assert isinstance(found.effective_control, Missing)


def test_outcomes_all_alike_have_a_difference_of_none_and_no_error():
    found = weighted_effect([3, 3, 3, 3], TOOK, SCORES)
    assert found.estimate == pytest.approx(0)
    assert isinstance(found.error, Missing)
