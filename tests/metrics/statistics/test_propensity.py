import numpy as np
import pytest

from metrics.statistics.covariates import Covariates
from metrics.statistics.design import design
from metrics.statistics.missing import Missing
from metrics.statistics.propensity import Propensity, propensity


def fitted(columns, treated) -> Propensity:
    found = propensity(design(Covariates.of(columns)), np.array(treated, dtype=bool))
    assert isinstance(found, Propensity)
    return found


def test_one_flag_gives_the_share_of_each_side():
    # 1 of 4 without it took part, 3 of 4 with it: log odds ln(1/3) and a rise of ln(9).
    found = fitted({"flag": [0, 0, 0, 0, 1, 1, 1, 1]}, [1, 0, 0, 0, 1, 1, 1, 0])
    assert found.scores == pytest.approx([0.25] * 4 + [0.75] * 4)
    assert found.coefficients == pytest.approx([-np.log(3), np.log(9)])


def test_it_agrees_with_statsmodels_in_any_units():
    from statsmodels.api import GLM, add_constant, families

    made = np.random.default_rng(3)
    x = made.normal(size=(400, 3)) * [1, 1e5, 1e-3] + [0, 2e6, 5]
    treated = made.random(400) < 1 / (1 + np.exp(-(x[:, 0] + (x[:, 1] - 2e6) / 1e5)))
    found = fitted({"a": x[:, 0], "b": x[:, 1], "c": x[:, 2]}, treated)
    peer = GLM(treated.astype(float), add_constant(x), family=families.Binomial()).fit()
    assert found.coefficients == pytest.approx(peer.params, rel=1e-6)
    assert found.scores == pytest.approx(peer.fittedvalues, abs=1e-8)


def test_a_term_told_by_others_is_left_out_and_named():
    found = fitted({"a": [0, 0, 1, 1, 2, 2], "b": [0, 0, 2, 2, 4, 4]}, [0, 1, 0, 1, 1, 0])
    assert found.left_out == ("b",)
    assert found.names == ("(Intercept)", "a")


def test_a_level_without_anybody_who_took_part_gets_a_score_near_none():
    grade = ["6"] * 10 + ["7"] * 10
    found = fitted({"grade": np.array(grade, dtype=object)}, [1, 0] * 5 + [0] * 10)
    assert found.scores[:10] == pytest.approx([0.5] * 10)
    assert (found.scores[10:] < 1e-6).all()


@pytest.mark.parametrize(
    ("treated", "column"),
    [
        ([0, 0, 0, 0], [1, 2, 3, 4]),
        ([1, 1, 1, 1], [1, 2, 3, 4]),
        ([0, 0, 1, 1], [1, 2, 3, 4]),  # told exactly: from 3 on
        ([0, 1], [1, 2]),
        ([], []),
    ],
)
def test_where_nobody_is_comparable_it_is_missing_with_a_reason(treated, column):
    found = propensity(
        design(Covariates.of({"a": np.array(column, dtype=float)})), np.array(treated, dtype=bool)
    )
    assert isinstance(found, Missing)
    assert found.reason
