import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.intervals import (
    Z,
    mean_of_sums,
    newcombe,
    rate_of_sums,
    risk_ratio,
    t_quantile,
    wilson,
    z_of,
)

# Newcombe 1998, Statistics in Medicine 17, 873, table II: method 10.
NEWCOMBE = [
    ((56, 70, 48, 80), (0.0524, 0.3339)),
    ((9, 10, 3, 10), (0.1705, 0.8090)),
    ((6, 7, 2, 7), (0.0582, 0.8062)),
    ((5, 56, 0, 29), (-0.0381, 0.1926)),
    ((0, 10, 0, 20), (-0.1611, 0.2775)),
    ((0, 10, 0, 10), (-0.2775, 0.2775)),
    ((10, 10, 0, 20), (0.6791, 1)),
    ((10, 10, 0, 10), (0.6075, 1)),
]


def test_published_intervals_of_differences_come_out():
    _, low, high = newcombe(*np.array([groups for groups, _ in NEWCOMBE]).T)
    np.testing.assert_allclose(np.column_stack([low, high]), [ends for _, ends in NEWCOMBE], atol=5e-5)


def test_a_difference_has_its_interval_where_a_group_has_nobody():
    # statsmodels 0.15, confint_proportions_2indep(method="score"), stops here. By hand from Wilson's
    # limits 0 to 0.2775 and 0.0889 to 0.5323: -0.25 - 0.2823 and -0.25 + root(0.2775^2 + 0.1611^2).
    assert newcombe(0, 10, 3, 12) == pytest.approx((-0.25, -0.5323, 0.0709), abs=5e-5)


def test_another_confidence_is_another_quantile():
    assert z_of(0.95) == Z
    # 1.644854 and 2.575829 (tables).
    assert [z_of(0.9), z_of(0.99)] == pytest.approx([1.644854, 2.575829], abs=1e-6)
    # Of nobody of one Wilson's high end is z2 / (1 + z2).
    assert wilson(0, 1, z_of(0.9))[1] == pytest.approx(2.705543 / 3.705543)
    assert newcombe(0, 1, 0, 1, z_of(0.9))[2] == pytest.approx(2.705543 / 3.705543)


@pytest.mark.parametrize("groups", [(0, 10, 3, 12), (3, 12, 0, 10), (0, 10, 0, 20), (0, 0, 1, 2)])
def test_a_ratio_is_missing_where_a_group_has_nobody_with_it(groups):
    assert np.isnan(risk_ratio(*groups)).all()


@pytest.mark.parametrize("function", [lambda: wilson(0, 0), lambda: newcombe(0, 0, 3, 10)])
def test_nobody_gives_a_missing_interval(function):
    assert np.isnan(function()).all()


def test_wilson_is_exact_at_none_and_all():
    low, high = wilson([0, 10], [10, 10])
    assert low[0] == 0
    assert high[1] == 1


@given(st.integers(0, 500), st.integers(1, 500))
def test_wilson_holds_the_share_and_stays_inside_none_and_all(count, n):
    count = min(count, n)
    low, high = wilson(count, n)
    assert 0 <= low <= count / n <= high <= 1


@given(st.integers(0, 60), st.integers(1, 60), st.integers(0, 60), st.integers(1, 60))
def test_swapping_the_groups_turns_the_difference_round(x1, n1, x2, n2):
    x1, x2 = min(x1, n1), min(x2, n2)
    gap, low, high = newcombe(x1, n1, x2, n2)
    other, other_low, other_high = newcombe(x2, n2, x1, n1)
    assert [gap, low, high] == pytest.approx([-other, -other_high, -other_low])


def test_z_and_t_are_the_quantiles_of_printed_tables():
    assert round(Z, 2) == 1.96
    assert t_quantile([1, 10, 30]) == pytest.approx([12.706, 2.228, 2.042], abs=5e-4)
    assert np.isnan(t_quantile(0))


def test_the_mean_of_one_to_five_has_the_interval_of_a_text_book():
    # Mean 3, standard deviation 1.5811, t(4) 2.776: 3 +- 1.963.
    assert mean_of_sums(15, 55, 5) == pytest.approx((3, 1.037, 4.963), abs=1e-3)


@pytest.mark.parametrize(("total", "squares", "n"), [(7, 49, 1), (21, 147, 3)])
def test_one_person_or_people_all_alike_show_no_spread(total, squares, n):
    mean, low, high = mean_of_sums(total, squares, n)
    assert mean == 7
    assert np.isnan([low, high]).all()


def test_the_error_of_a_pooled_rate_is_that_of_a_mean_where_all_are_enrolled_alike():
    absent = np.array([0, 3, 5, 8, 14], dtype=float)
    enrolled = np.full(5, 20.0)
    rate, error = rate_of_sums(
        enrolled.sum(), absent.sum(), (enrolled**2).sum(), (absent**2).sum(), (absent * enrolled).sum(), 5
    )
    shares = absent / 20
    assert rate == pytest.approx(shares.mean())
    assert error == pytest.approx(shares.std(ddof=1) / np.sqrt(5))


def test_a_rate_pools_days_and_does_not_average_people():
    # 1 of 10 days and 30 of 90: 31 of 100, not the mean of 10 % and 33 %.
    rate, _ = rate_of_sums(100, 31, 100 + 8100, 1 + 900, 10 + 2700, 2)
    assert rate == pytest.approx(0.31)
