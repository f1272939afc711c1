import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.random_effects import Pooled, pooled

EIGHT = [28, 8, -3, 7, -1, 1, 18, 12]
ERRORS = [15, 10, 16, 11, 9, 11, 10, 18]
"""Rubin 1981: coaching in eight schools."""


def done(*words) -> Pooled:
    found = pooled(*words)
    assert isinstance(found, Pooled)
    return found


@pytest.mark.parametrize("method", ["REML", "DL"])
def test_eight_schools_do_not_differ_and_all_stand_at_the_common_mean(method):
    found = done(EIGHT, ERRORS, method)
    assert found.between == 0
    assert found.i2 == 0
    assert found.mean == pytest.approx(7.7, abs=0.05)
    assert found.error == pytest.approx(4.1, abs=0.05)
    assert found.shrunken == pytest.approx([found.mean] * 8)
    assert found.errors == pytest.approx([found.error] * 8)


@pytest.mark.parametrize("method", ["REML", "DL"])
def test_equal_errors_by_hand(method):
    # Variance of 0, 4, 8 is 16, of which 4 is each one's own: 12 between schools.
    found = done([0, 4, 8], [2, 2, 2], method)
    assert found.between == pytest.approx(12, rel=1e-5)
    assert found.mean == pytest.approx(4)
    assert found.error == pytest.approx(np.sqrt(16 / 3), rel=1e-5)
    assert found.q == pytest.approx(8)
    assert found.p == pytest.approx(np.exp(-4))  # chi-squared of two degrees
    assert found.i2 == pytest.approx(75, rel=1e-5)
    # A quarter of the way to the mean.
    assert found.shrunken == pytest.approx([1, 4, 7], abs=1e-4)
    assert found.errors == pytest.approx([np.sqrt(3 + 1 / 16 * 16 / 3)] * 3, rel=1e-4)


def test_it_agrees_with_statsmodels_by_dersimonian_and_laird():
    from statsmodels.stats.meta_analysis import combine_effects

    made = np.random.default_rng(4)
    error = made.uniform(0.5, 2, 15)
    estimate = made.normal(1, 2, 15) + error * made.normal(size=15)
    found, peer = done(estimate, error, "DL"), combine_effects(estimate, error**2, method_re="dl")
    assert found.between == pytest.approx(peer.tau2)
    assert found.mean == pytest.approx(peer.mean_effect_re)
    assert found.error == pytest.approx(peer.sd_eff_w_re)


@pytest.mark.parametrize(
    ("estimates", "errors"),
    [([], []), ([3], [1]), ([1, 2], [1, 0]), ([1, np.nan], [1, 1]), ([1, 2], [1, np.nan])],
)
def test_too_few_schools_or_none_without_an_error_is_missing(estimates, errors):
    assert isinstance(pooled(estimates, errors), Missing)
