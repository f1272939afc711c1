from math import exp, sqrt

import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.share_ratio import NO_END, NOBODY, NONE_HAS_IT, haldane_ratio, koopman, risk_ratio


def test_the_published_score_interval_comes_out():
    # Koopman 1984, Biometrics 40, 513: 36 of 40 and 16 of 80: 2.94 to 7.15.
    assert koopman(36, 40, 16, 80) == pytest.approx((2.94, 7.15), abs=0.005)


def test_the_score_interval_is_right_where_all_of_a_group_have_it():
    # statsmodels 0.15 says 1.75 for the lower end; it is 1.02.
    assert koopman(3, 3, 1, 4)[0] == pytest.approx(1.02, abs=0.005)
    low, high = koopman(3, 3, 3, 3)
    assert low == pytest.approx(1 / high)


def test_the_score_interval_surrounds_the_ratio_of_the_shares():
    # epiR 2.0.57 says 1.49 (1.14 to 1.87) of a ratio of 25 % over 10.9 %.
    assert risk_ratio(30, 120, 12, 110)[0] == pytest.approx(0.25 / (12 / 110))
    assert koopman(30, 120, 12, 110) == pytest.approx((1.26, 4.24), abs=0.005)


@pytest.mark.parametrize(("x1", "n1", "x2", "n2"), [(3, 3, 1, 4), (7, 9, 7, 9), (30, 120, 12, 110)])
def test_groups_turned_round_turn_the_interval_round(x1, n1, x2, n2):
    low, high = koopman(x1, n1, x2, n2)
    assert koopman(x2, n2, x1, n1) == pytest.approx((1 / high, 1 / low))


def test_the_score_interval_has_one_end_where_a_group_has_nobody_with_it():
    assert koopman(0, 10, 3, 12)[0] == 0
    assert koopman(3, 12, 0, 10)[1] == Missing(NO_END)
    assert koopman(3, 12, 0, 10)[0] == pytest.approx(1 / koopman(0, 10, 3, 12)[1])
    assert koopman(0, 10, 0, 20) == (Missing(NONE_HAS_IT), Missing(NONE_HAS_IT))


def test_the_ratio_and_its_log_wald_interval_by_hand():
    ratio, limits = risk_ratio(9, 10, 3, 10)
    assert ratio == pytest.approx(3)
    spread = exp(1.959964 * sqrt(1 / 9 - 1 / 10 + 1 / 3 - 1 / 10))
    assert limits == pytest.approx((3 / spread, 3 * spread), rel=1e-6)


@pytest.mark.parametrize(("x1", "x2"), [(0, 3), (3, 0), (0, 0)])
def test_a_ratio_with_nobody_is_refused_and_the_approximation_is_not(x1, x2):
    assert risk_ratio(x1, 10, x2, 12) == (Missing(NONE_HAS_IT), (Missing(NONE_HAS_IT), Missing(NONE_HAS_IT)))
    ratio, limits = haldane_ratio(x1, 10, x2, 12)
    assert ratio == pytest.approx((x1 + 0.5) / 11 / ((x2 + 0.5) / 13))
    assert limits[0] < ratio < limits[1]


@pytest.mark.parametrize(("n1", "n2"), [(0, 5), (5, 0), (0, 0)])
def test_an_empty_group_has_no_ratio(n1, n2):
    assert risk_ratio(0, n1, 0, n2)[0] == Missing(NOBODY)
    assert haldane_ratio(0, n1, 0, n2)[0] == Missing(NOBODY)
    assert koopman(0, n1, 0, n2) == (Missing(NOBODY), Missing(NOBODY))
