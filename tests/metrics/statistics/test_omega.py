import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.omega import FEW_ITEMS, FEW_PEOPLE, NO_FACTOR, correlation_omega, omega
from metrics.statistics.reliability import CONSTANT


def orthogonal() -> np.ndarray:
    """Seven columns of eight people, each of -1 and 1, that do not correlate at all."""
    signs = np.array([[1, 1], [1, -1]])
    return np.kron(signs, np.kron(signs, signs))[:, 1:].astype(float)


def of_one_factor(*loadings: float) -> np.ndarray:
    """Items that are a common factor times a loading plus something of their own, of variance 1."""
    common, *own = orthogonal().T
    return np.column_stack([load * common + other for load, other in zip(loadings, own, strict=False)])


def test_items_of_one_factor_have_the_omega_they_were_made_with():
    # (1 + 2 + 3) squared over itself and three residual variances of 1.
    found = omega(of_one_factor(1, 2, 3))
    assert found.n == 8
    assert found.value == pytest.approx(36 / 39, abs=1e-6)
    # Variances of eight people are 8/7 of those of the columns.
    assert found.loadings == pytest.approx([load * (8 / 7) ** 0.5 for load in (1, 2, 3)], abs=1e-5)


def test_standardised_omega_weighs_items_alike():
    # Loadings 1, 2, 3 over the roots of 2, 5, 10; residual variances 1/2, 1/5, 1/10.
    loadings = [1 / 2**0.5, 2 / 5**0.5, 3 / 10**0.5]
    found = correlation_omega(of_one_factor(1, 2, 3))
    assert found.loadings == pytest.approx(loadings, abs=1e-6)
    assert found.value == pytest.approx(sum(loadings) ** 2 / (sum(loadings) ** 2 + 0.8), abs=1e-6)


def test_the_same_answers_give_the_same_digits():
    answers = of_one_factor(1, 1.5, 2, 0.5)
    assert omega(answers) == omega(answers)


@pytest.mark.parametrize("fitted", [omega, correlation_omega])
def test_what_cannot_be_computed_says_why(fitted):
    items = of_one_factor(1, 2, 3)
    assert fitted(items[:, :2]).value == Missing(FEW_ITEMS)
    assert fitted(items[:3]).value == Missing(FEW_PEOPLE)
    assert fitted(items[:0]).value == Missing(FEW_PEOPLE)
    assert fitted(np.column_stack([items, np.ones(8)])).value == Missing(CONSTANT)


@pytest.mark.parametrize("fitted", [omega, correlation_omega])
def test_a_factor_that_is_one_item_alone_is_none(fitted):
    # Correlations .8, .8, .3: the first loading would be the root of .8 * .8 / .3, above 1.
    chosen = np.linalg.cholesky(np.array([[1, 0.8, 0.8], [0.8, 1, 0.3], [0.8, 0.3, 1]]))
    assert fitted(orthogonal()[:, [0, 1, 3]] @ chosen.T).value == Missing(NO_FACTOR)


@pytest.mark.parametrize("fitted", [omega, correlation_omega])
def test_two_items_that_say_the_same_have_no_common_factor_with_others(fitted):
    items = of_one_factor(1, 2, 3)
    assert fitted(np.column_stack([items[:, 0], items])).value == Missing(NO_FACTOR)
