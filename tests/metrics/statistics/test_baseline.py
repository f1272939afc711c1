import numpy as np
import pytest

from metrics.statistics.baseline import Baseline, baseline, smd_after, verdict
from metrics.statistics.covariates import Covariates
from metrics.statistics.matching import Pairs
from metrics.statistics.missing import Missing


def one(values, treated) -> Baseline:
    (row,) = baseline(Covariates.of({"x": np.array(values)}), np.array(treated, dtype=bool))
    return row


@pytest.mark.parametrize(
    ("size", "said"),
    [
        (0.0, "satisfied"),
        (-0.05, "satisfied"),
        (0.0501, "adjustment required"),
        (0.25, "adjustment required"),
        (-0.2501, "not satisfied"),
    ],
)
def test_an_edge_belongs_to_the_milder_verdict(size, said):
    assert verdict(size) == said


def test_hedges_g_by_hand():
    # Means 4 and 2, both variances 1, N 6: 2 x (1 - 3 / 15).
    row = one([3.0, 4, 5, 1, 2, 3], [1, 1, 1, 0, 0, 0])
    assert (row.mean_treated, row.mean_control) == (4, 2)
    assert row.difference == pytest.approx(1.6)
    assert row.smd == pytest.approx(2)
    assert row.verdict == "not satisfied"


def test_the_cox_index_by_hand():
    # 3 of 4 against 1 of 4: odds ratio 9, N 8: ln(9) / 1.65 x (1 - 3 / 23).
    row = one([1, 1, 1, 0, 1, 0, 0, 0], [1] * 4 + [0] * 4)
    assert row.kind == "binary"
    assert row.difference == pytest.approx(np.log(9) / 1.65 * 20 / 23)


def test_each_level_of_a_category_is_compared_and_of_two_the_second():
    treated = np.array([True, True, False, False])
    three = Covariates.of({"race": np.array(["a", "b", "c", None], dtype=object)})
    assert three.names == ("racea", "raceb", "racec", "racenot recorded")
    two = Covariates.of({"gender": np.array(["f", "m", "f", "m"], dtype=object)})
    assert [row.name for row in baseline(two, treated)] == ["genderm"]


def test_all_alike_is_missing_and_does_not_part_the_groups():
    for values in ([5.1, 5.1, 5.1, 5.1], [1, 1, 1, 1], [0, 0, 0, 0]):
        row = one(values, [1, 1, 0, 0])
        assert isinstance(row.difference, Missing)
        assert isinstance(row.verdict, Missing)
        assert not row.unlike


@pytest.mark.parametrize("values", [[1, 1, 0, 1], [7.3, 7.3, 2.1, 2.1]])
def test_groups_that_differ_beyond_measure_are_unlike(values):
    row = one(values, [1, 1, 0, 0])
    assert isinstance(row.difference, Missing)
    assert row.unlike


@pytest.mark.parametrize("treated", [[], [1], [0], [1, 1, 1], [0, 0]])
def test_a_group_without_anybody_is_missing(treated):
    row = one(np.arange(len(treated), dtype=float), treated)
    assert isinstance(row.mean_treated, Missing)
    assert isinstance(row.difference, Missing)


def test_one_student_a_side_has_no_spread():
    row = one([1.5, 2.5], [1, 0])
    assert (row.mean_treated, row.mean_control) == (1.5, 2.5)
    assert isinstance(row.difference, Missing)


def test_after_matching_the_spread_is_that_of_all_who_took_part():
    # All who took part: 2, 4, 6, standard deviation 2. Matched 2 and 4 with 1 and 4: 3 less 2.5.
    table = np.array([[2.0], [4.0], [6.0], [1.0], [4.0]])
    pairs = Pairs(np.array([0, 1]), np.array([3, 4]), np.zeros(2), np.array([2]))
    assert smd_after(table, np.array([1, 1, 1, 0, 0], dtype=bool), pairs) == pytest.approx([0.25])
