import numpy as np
import pytest

from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.least_squares import (
    Fit,
    clustered,
    clustered_twice,
    equal_spread,
    interval,
    least_squares,
    robust,
)
from metrics.statistics.missing import Missing


def line(x, y, weights=None) -> Fit:
    found = least_squares(
        design(Covariates.of({"x": np.array(x, dtype=float)})), np.array(y, dtype=float), weights
    )
    assert isinstance(found, Fit)
    return found


def test_a_line_by_hand():
    # Mean of x 2, of y 3; slope (2 * -1 + 0 + 2 * 2) ... : sum xy 5 over sum xx 2.
    found = line([1, 2, 3], [1, 2, 6])
    assert found.coefficient("x") == pytest.approx(2.5)
    assert found.coefficient("(Intercept)") == pytest.approx(-2)
    # Left over 0.5, -1, 0.5: 1.5 over one degree of freedom; error of the slope sqrt(1.5 / 2).
    assert found.error("x", equal_spread(found)) == pytest.approx(np.sqrt(0.75))


def test_every_error_agrees_with_statsmodels():
    from statsmodels.api import WLS, add_constant

    made = np.random.default_rng(5)
    x, weights = made.normal(size=(90, 2)) * [1, 1000] + [0, 5000], made.uniform(0.5, 3, 90)
    y, groups = x @ [2, 0.01] + made.normal(size=90) * (1 + x[:, 0] ** 2), np.repeat(np.arange(15), 6)
    found = least_squares(design(Covariates.of({"a": x[:, 0], "b": x[:, 1]})), y, weights)
    assert isinstance(found, Fit)
    peer = WLS(y, add_constant(x), weights=weights)
    assert found.coefficients == pytest.approx(peer.fit().params)
    ours = {"nonrobust": equal_spread(found)} | {
        kind.upper(): robust(found, kind) for kind in ("hc0", "hc1", "hc2")
    }
    for kind, covariance in ours.items():
        theirs = peer.fit(cov_type=kind).cov_params()
        assert covariance == pytest.approx(theirs, rel=1e-7, abs=1e-12), kind
    theirs = peer.fit(cov_type="cluster", cov_kwds={"groups": groups}).cov_params()
    assert clustered(found, groups) == pytest.approx(theirs, rel=1e-7, abs=1e-12)


def test_effects_of_clusters_need_not_count_as_terms():
    found = line([1, 2, 3, 4, 5, 6], [1, 3, 2, 5, 4, 7])
    groups = np.array([0, 0, 1, 1, 2, 2])
    # The factor 5 / (6 - 2) becomes 5 / (6 - 1).
    assert clustered(found, groups, nested=1) == pytest.approx(clustered(found, groups) * 4 / 5)


def test_years_and_dollars_lose_no_digits():
    # y = year - 2020 exactly, far from zero.
    found = line([2019, 2020, 2021, 2022], [-1.0, 0.0, 1.0, 2.5])
    assert found.coefficient("x") == pytest.approx(1.15, abs=1e-10)


def test_no_more_rows_than_terms_is_missing():
    assert isinstance(least_squares(design(Covariates.of({"x": [1.0, 2.0]})), [1, 2]), Missing)
    assert isinstance(least_squares(design(Covariates.of({"x": []})), []), Missing)


def test_a_perfect_fit_has_no_error():
    found = line([1, 2, 3, 4], [2, 4, 6, 8])
    for covariance in (equal_spread(found), robust(found), clustered(found, np.array([0, 0, 1, 1]))):
        assert isinstance(covariance, np.ndarray)
        assert isinstance(found.error("x", covariance), Missing)


def test_one_cluster_tells_no_spread_between_clusters():
    assert isinstance(clustered(line([1, 2, 3], [1, 2, 6]), np.zeros(3)), Missing)


def test_the_interval_is_that_of_t_and_missing_without_an_error():
    # t(4, 0.975) = 2.776
    assert interval(10, 2, 4) == pytest.approx((4.447, 15.553), abs=1e-3)
    low, high = interval(10, Missing("none"), 4)
    assert isinstance(low, Missing)
    assert isinstance(high, Missing)
    assert isinstance(interval(10, 2, 0)[0], Missing)


def test_two_ways_of_hanging_together_are_added_less_what_they_share():
    found = line([1, 2, 3, 4, 5, 6], [1, 3, 2, 5, 4, 7])
    pairs, students = np.array([0, 0, 1, 1, 2, 2]), np.array(["a", "x", "b", "x", "c", "x"])
    rows = np.arange(6)
    expected = clustered(found, pairs) + clustered(found, students) - clustered(found, rows)
    assert clustered_twice(found, pairs, students) == pytest.approx(expected)
    assert isinstance(clustered_twice(found, pairs, np.zeros(6)), Missing)
