import numpy as np
import pytest

from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.matched import detectable, matched_effect, together
from metrics.statistics.matching import Pairs
from metrics.statistics.missing import Missing


def pairs(number: int) -> Pairs:
    """Students 0 to n-1 took part; n to 2n-1 are their partners."""
    rows = np.arange(number)
    return Pairs(rows, rows + number, np.zeros(number), np.empty(0, dtype="int64"))


def test_without_covariates_it_is_the_mean_difference_of_pairs():
    # Differences 1, 2, 3: mean 2, standard deviation 1. With the factor G/(G-1) (N-1)/(N-K) of the
    # clustered error: sum of squares 2, over 3 pairs twice, times 3/2 and 5/4.
    found = matched_effect([2, 4, 6, 1, 2, 3], pairs(3), least=2)
    assert found.estimate == pytest.approx(2)
    assert found.error == pytest.approx(np.sqrt(2 / 9 * 3 / 2 * 5 / 4))
    # t(2) = 4.303
    assert found.high == pytest.approx(2 + 4.303 * np.sqrt(5 / 12), abs=1e-3)
    assert (found.pairs, found.clusters, found.design) == (3, 3, "pairs")


def test_covariates_take_out_what_they_tell():
    # The outcome is 3 x before + 5 for those who took part, exactly but for one student.
    before = np.array([1, 2, 3, 4, 2, 3, 4, 6], dtype=float)
    outcome = 3 * before + np.array([5, 5, 5, 5, 0, 0, 0, 0])
    found = matched_effect(outcome, pairs(4), design(Covariates.of({"before": before})), least=2)
    assert found.estimate == pytest.approx(5)
    assert isinstance(found.error, Missing)  # nothing is left over


def test_too_few_pairs_tell_no_effect():
    found = matched_effect(np.arange(38), pairs(19))
    assert isinstance(found.estimate, Missing)
    assert found.estimate.reason == "fewer than 20 matched students a side"
    assert found.pairs == 19
    assert matched_effect(np.arange(40) ** 2, pairs(20)).estimate == pytest.approx(-800 + 20)


def test_nobody_matched_is_missing():
    assert isinstance(matched_effect([], pairs(0), least=0).estimate, Missing)


@pytest.mark.parametrize(
    ("schools", "design_name", "clusters"),
    [(1, "pairs", 40), (2, "pairs, few schools", 40), (19, "pairs, few schools", 40), (20, "schools", 20)],
)
def test_the_number_of_schools_decides_what_hangs_together(schools, design_name, clusters):
    where = np.tile(np.arange(40) % schools, 2)
    found, name = together(pairs(40), where)
    assert name == design_name
    assert len(np.unique(found)) == clusters


def test_a_covariate_that_tells_who_took_part_leaves_nothing():
    found = matched_effect(
        [1, 2, 3, 4], pairs(2), design(Covariates.of({"x": [1.0, 1.0, 0.0, 0.0]})), least=2
    )
    assert isinstance(found.estimate, Missing)
    assert isinstance(found.detectable, Missing)


def test_a_partner_taken_twice_counts_as_one_student():
    # Two pairs share their partner: his outcome of 1 stands in both, so their differences move together.
    shared = Pairs(np.array([0, 1, 2]), np.array([3, 3, 4]), np.zeros(3), np.empty(0, dtype="int64"))
    found = matched_effect([2, 4, 6, 1, 3], shared, least=2)
    assert found.estimate == pytest.approx(4 - 5 / 3)
    # Left over: -2, 0, 2 and -2/3, -2/3, 4/3; clusters by pair sum to differences -4/3, 2/3, 2/3 over 3;
    # by student the partner's two rows stay together; rows alone are taken off.
    pair = 3 / 2 * (16 + 4 + 4) / 9
    student = 5 / 4 * (8 + 16 / 9 + 16 / 9)
    row = 6 / 5 * (8 + 4 / 9 + 4 / 9 + 16 / 9)
    assert found.error == pytest.approx(np.sqrt((pair + student - row) / 9 * 5 / 4))


def test_detectable_is_two_point_eight_errors():
    assert detectable(1.0) == pytest.approx(2.8016, abs=1e-4)
    assert isinstance(detectable(Missing("none")), Missing)
