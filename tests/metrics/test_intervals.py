import json

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
    welch,
    wilson,
)


@pytest.fixture(scope="module")
def proportions(shared):
    """Reference numbers made in R, by id."""
    cases = json.loads((shared / "data/reference/expected.json").read_text(encoding="utf-8"))["cases"]
    return {case["id"]: case for case in cases if case["area"] in ("proportions", "equity")}


def test_wilson_agrees_with_r(proportions):
    single = [case for name, case in proportions.items() if "wilson" in case["expected"]]
    assert len(single) >= 12
    for case in single:
        ends = wilson(case["parameters"]["x"], case["parameters"]["n"])
        expected = [np.nan if end is None else end for end in case["expected"]["wilson"]]
        np.testing.assert_allclose(np.array(ends), expected, atol=1e-8, err_msg=case["id"])


def test_newcombe_agrees_with_r(proportions):
    pairs = [case for name, case in proportions.items() if name.startswith("pair-")]
    assert len(pairs) == 8
    for case in pairs:
        gap, low, high = newcombe(*(case["parameters"][name] for name in ("x1", "n1", "x2", "n2")))
        assert gap == pytest.approx(case["expected"]["difference"], abs=1e-6)
        assert [low, high] == pytest.approx(case["expected"]["difference_newcombe_ci95"], abs=1e-6)


def test_the_risk_ratio_agrees_with_r_and_is_missing_with_a_zero_count(proportions):
    for case in (case for name, case in proportions.items() if name.startswith("pair-")):
        x1, n1, x2, n2 = (case["parameters"][name] for name in ("x1", "n1", "x2", "n2"))
        ratio, low, high = risk_ratio(x1, n1, x2, n2)
        if x1 == 0 or x2 == 0:
            assert np.isnan([ratio, low, high]).all(), case["id"]
        else:
            assert ratio == pytest.approx(case["expected"]["risk_ratio"], abs=1e-6)
            assert [low, high] == pytest.approx(case["expected"]["risk_ratio_wald_log_ci95"], abs=1e-6)


@pytest.mark.parametrize("name", ["equity-gap-star-lunch", "equity-gap-star-small"])
def test_welch_agrees_with_r(proportions, shared, name):
    import pandas as pd

    case = proportions[name]
    rows = pd.read_csv(shared / "data/reference" / case["input"])
    parameters = case["parameters"]
    sides = []
    for side in ("group_a", "group_b"):
        scores = rows.loc[rows[parameters["group"]] == parameters[side], parameters["outcome"]].dropna()
        sides += [scores.mean(), scores.std() / np.sqrt(len(scores)), len(scores)]
    gap, low, high = welch(*sides)
    assert gap == pytest.approx(case["expected"]["gap"])
    assert [low, high] == pytest.approx(case["expected"]["welch_ci95"], rel=1e-8)


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
