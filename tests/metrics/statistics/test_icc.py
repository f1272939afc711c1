import numpy as np
import pytest

from metrics.statistics.anova import anova
from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.icc import Components, components
from metrics.statistics.missing import Missing


def split(*words, **named) -> Components:
    found = components(*words, **named)
    assert isinstance(found, Components)
    return found


def test_equal_groups_by_hand():
    # Means 1, 5, 9, each group one above and one below: mean squares 32 and 2. Between (32 - 2) / 2.
    found = split([0, 2, 4, 6, 8, 10], ["a", "a", "b", "b", "c", "c"])
    assert (found.between, found.within) == pytest.approx((15, 2), rel=1e-5)
    assert found.icc == pytest.approx(15 / 17, rel=1e-5)
    assert found.coefficients == pytest.approx([5])
    assert found.errors == pytest.approx([np.sqrt(32 / 6)], rel=1e-5)
    # Each mean is drawn in by its reliability, 30 / 32.
    assert found.effects == pytest.approx([-4 * 30 / 32, 0, 4 * 30 / 32], abs=1e-4)
    assert found.spreads == pytest.approx([np.sqrt(15 * 2 / 32)] * 3, rel=1e-4)
    assert found.means.tolist() == [1, 5, 9]


def test_plain_likelihood_is_smaller_between_groups():
    # Squares between groups 64 over 3 groups in place of 2: (64 / 3 - 2) / 2.
    found = split([0, 2, 4, 6, 8, 10], ["a", "a", "b", "b", "c", "c"], restricted=False)
    assert (found.between, found.within) == pytest.approx(((64 / 3 - 2) / 2, 2), rel=1e-5)


def test_groups_that_do_not_differ_have_an_icc_of_exactly_none():
    # MixedLM of statsmodels does not converge here.
    found = split([1, 3, 2, 2, 3, 1, 1, 3], list("aabbccdd"))
    assert (found.between, found.icc) == (0, 0)
    assert found.effects.tolist() == [0, 0, 0, 0]
    assert found.within == pytest.approx(6 / 7)


@pytest.mark.filterwarnings("ignore::UserWarning")
def test_it_agrees_with_statsmodels_where_groups_differ():
    from statsmodels.regression.mixed_linear_model import MixedLM

    made = np.random.default_rng(7)
    group = np.repeat(np.arange(30), made.integers(3, 20, 30))
    x = made.normal(size=len(group)) + made.normal(size=30)[group]
    y = 3 + 2 * x + 1.5 * made.normal(size=30)[group] + 2 * made.normal(size=len(group))
    found = split(y, group, design(Covariates.of({"x": x})))
    peer = MixedLM(y, np.column_stack([np.ones(len(y)), x]), groups=group).fit()
    assert found.between == pytest.approx(float(peer.cov_re[0, 0]), rel=1e-3)
    assert found.within == pytest.approx(peer.scale, rel=1e-4)
    assert found.coefficients == pytest.approx(peer.fe_params, rel=1e-4)
    # Errors by generalised least squares, written out: statsmodels' come from a numerical curvature.
    whole = found.between * (group[:, None] == group) + found.within * np.eye(len(y))
    terms = np.column_stack([np.ones(len(y)), x])
    assert found.errors**2 == pytest.approx(np.diag(np.linalg.inv(terms.T @ np.linalg.solve(whole, terms))))
    theirs = [float(peer.random_effects[at].iloc[0]) for at in range(30)]
    assert found.effects == pytest.approx(theirs, abs=1e-3)


@pytest.mark.parametrize(
    ("outcome", "groups"),
    [
        ([], []),
        ([1], ["a"]),
        ([1, 2, 3], ["a", "a", "a"]),  # one group
        ([1, 2, 3], ["a", "b", "c"]),  # one student each
        ([7.1] * 6, list("aabbcc")),  # all alike
    ],
)
def test_what_cannot_be_split_is_missing_with_a_reason(outcome, groups):
    found = components(outcome, groups)
    assert isinstance(found, Missing)
    assert found.reason
    one_way = anova(outcome, groups)
    for value in (one_way.eta2, one_way.icc1, one_way.icc1_mean_size, one_way.icc2):
        assert isinstance(value, Missing)


def test_the_analysis_of_variance_by_hand():
    found = anova([0, 2, 4, 6, 8, 10], list("aabbcc"))
    assert (found.n, found.groups, found.smallest, found.largest) == (6, 3, 2, 2)
    assert found.eta2 == pytest.approx(64 / 70)
    assert found.icc1 == pytest.approx(30 / 34)
    assert found.icc1_mean_size == pytest.approx(30 / 34)
    assert found.icc2 == pytest.approx(30 / 32)


def test_groups_closer_than_chance_have_a_negative_share_and_no_reliability():
    found = anova([1, 3, 2, 2, 3, 1, 1, 3], list("aabbccdd"))
    assert found.eta2 == 0
    assert found.icc1 == pytest.approx(-1)
    assert isinstance(found.icc2, Missing)


def test_thirty_thousand_students_take_hundredths_of_a_second():
    import time

    made = np.random.default_rng(0)
    group = made.integers(0, 200, 30_000)
    outcome = made.normal(size=200)[group] + made.normal(size=30_000)
    components(outcome[:100], group[:100])
    start = time.process_time()
    components(outcome, group)
    assert time.process_time() - start < 0.5
