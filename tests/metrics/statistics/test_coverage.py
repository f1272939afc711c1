"""In made data without any effect, intervals of 95 % hold none in about 95 draws of 100."""

from collections.abc import Callable

import numpy as np
import pytest

from metrics.statistics.comparison import Comparison, comparison
from metrics.statistics.shadow import shadow

pytestmark = pytest.mark.prove

DRAWS = 1_000


def held(draw: Callable[[np.random.Generator], bool]) -> float:
    made = np.random.default_rng(9)
    return sum(draw(made) for _ in range(DRAWS)) / DRAWS


def test_the_interval_beside_similar_students():
    def draw(made):
        start = made.integers(0, 3, 260)
        treated = made.random(260) < np.array([0.25, 0.12, 0.05])[start]
        found = shadow(made.random(260) < np.array([0.6, 0.4, 0.15])[start], treated, start)
        return found.gap_low < 0 < found.gap_high

    assert 0.93 < held(draw) < 0.97


def test_the_interval_of_pairs_and_of_pairs_in_many_schools():
    def pairs(made):
        before = made.normal(size=400)
        treated = made.random(400) < 1 / (1 + np.exp(1.2 - 0.8 * before))
        return zero(comparison(2 * before + 1.5 * made.normal(size=400), treated, {"before": before}))

    def schools(made):
        school, before = made.integers(0, 25, 600), made.normal(size=600)
        treated = made.random(600) < 1 / (1 + np.exp(1 - 0.8 * before))
        # Schools differ, and so do programmes: in some they help, in as many they do harm.
        outcome = 2 * before + made.normal(size=25)[school] + 0.5 * made.normal(size=25)[school] * treated
        noise = 1.5 * made.normal(size=600)
        return zero(
            comparison(outcome + noise, treated, {"before": before}, {"school": school}, schools=school)
        )

    def zero(found):
        assert isinstance(found, Comparison)
        return found.adjusted.low < 0 < found.adjusted.high

    assert 0.93 < held(pairs) < 0.97
    assert 0.92 < held(schools) < 0.97
