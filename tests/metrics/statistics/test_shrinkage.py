import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.shrinkage import BetaBinomial, JamesStein, beta_binomial, james_stein


def test_batting_averages_of_efron_and_morris():
    # Scientific American 1977: hits of 18 players in 45 at bats; c = .212, Clemente .400 becomes .294.
    hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7]
    found = james_stein(hits, [45] * 18)
    assert isinstance(found, JamesStein)
    assert found.factor == pytest.approx(0.212, abs=5e-4)
    assert found.shrunken[0] == pytest.approx(0.294, abs=5e-4)


def test_rates_closer_than_chance_all_become_the_mean():
    found = james_stein([5, 5, 5, 6], [10, 10, 10, 10])
    assert isinstance(found, JamesStein)
    assert found.factor == 0
    assert found.shrunken == pytest.approx([0.525] * 4)


@pytest.mark.parametrize(
    ("count", "n"),
    [([], []), ([1, 2, 3], [9, 9, 9]), ([1, 2, 3, 4], [9, 9, 9, 8]), ([2] * 5, [9] * 5), ([0] * 4, [0] * 4)],
)
def test_what_james_and_stein_do_not_cover_is_missing(count, n):
    assert isinstance(james_stein(count, n), Missing)


def test_the_smallest_school_is_drawn_in_most():
    count, n = np.array([1, 30, 90, 10, 60]), np.array([1, 100, 100, 100, 100])
    found = beta_binomial(count, n)
    assert isinstance(found, BetaBinomial)
    assert found.raw[0] == 1
    assert found.shrunken[0] < found.shrunken[2]
    assert found.shrunken == pytest.approx((count + found.alpha) / (n + found.prior_n))
    assert found.prior_mean == pytest.approx(found.alpha / found.prior_n)
    assert (found.low < found.shrunken).all()
    assert (found.shrunken < found.high).all()


def test_it_is_the_likeliest_by_scipy():
    from scipy.stats import betabinom

    count, n = np.array([3, 9, 14, 2, 20, 8]), np.array([20, 22, 25, 18, 30, 40])
    found = beta_binomial(count, n)
    assert isinstance(found, BetaBinomial)

    def likely(alpha, beta):
        return betabinom.logpmf(count, n, alpha, beta).sum()

    best = likely(found.alpha, found.beta)
    for factor in (0.98, 1.02):
        assert likely(found.alpha * factor, found.beta) < best
        assert likely(found.alpha, found.beta * factor) < best


@pytest.mark.parametrize("times", [1, 2, 3, 7, 50, 1000])
def test_schools_that_do_not_differ_all_get_the_common_rate(times):
    found = beta_binomial([5 * times, 10 * times, 20 * times], [10 * times, 20 * times, 40 * times])
    assert isinstance(found, BetaBinomial)
    assert isinstance(found.alpha, Missing)
    assert found.shrunken == pytest.approx([0.5] * 3)


def test_a_school_without_anybody_has_no_rate_and_gets_the_mean():
    found = beta_binomial([0, 3, 18, 9], [0, 20, 20, 20])
    assert isinstance(found, BetaBinomial)
    assert np.isnan(found.raw[0])
    assert found.shrunken[0] == pytest.approx(found.prior_mean)


@pytest.mark.parametrize(
    ("count", "n"), [([], []), ([3], [9]), ([3, 0], [9, 0]), ([0, 0], [9, 9]), ([9, 9], [9, 9])]
)
def test_nothing_to_tell_apart_is_missing(count, n):
    assert isinstance(beta_binomial(count, n), Missing)
