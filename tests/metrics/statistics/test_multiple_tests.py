import numpy as np
import pandas as pd
import pytest

from metrics.statistics.multiple_tests import benjamini_hochberg, looked

PAPER = [
    *(0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459),
    *(0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0),
]
"""Benjamini & Hochberg 1995, table of section 4."""


def test_the_example_of_benjamini_and_hochberg_gives_four_of_fifteen():
    found = looked(PAPER)
    assert (found.looked_at, found.raw_flags, found.bonferroni_flags, found.bh_flags) == (15, 9, 3, 4)
    assert found.bh[3] == pytest.approx(0.0095 * 15 / 4)
    assert found.holm[:2] == pytest.approx([0.0015, 0.0056])


def test_it_agrees_with_scipy():
    from scipy.stats import false_discovery_control

    made = np.random.default_rng(2).random(40)
    found = looked(made)
    assert found.bh == pytest.approx(false_discovery_control(made))
    assert found.by == pytest.approx(false_discovery_control(made, method="by"))


def test_missing_values_were_not_looked_at():
    found = looked([0.01, np.nan, 0.04])
    assert found.looked_at == 2
    assert found.bh[[0, 2]] == pytest.approx([0.02, 0.04])
    assert np.isnan([found.bh[1], found.by[1], found.holm[1]]).all()


@pytest.mark.parametrize("p", [[], [np.nan, np.nan]])
def test_nothing_looked_at_flags_nothing(p):
    found = looked(p)
    assert (found.looked_at, found.bh_flags, found.raw_flags) == (0, 0, 0)
    assert np.isnan(found.holm).all()


def test_the_order_does_not_matter_and_families_are_apart():
    p = pd.Series([0.04, 0.01, 0.03, np.nan, 0.5])
    family = pd.Series([1, 1, 2, 2, 2])
    assert benjamini_hochberg(p, family).tolist()[:3] == pytest.approx([0.04, 0.02, 0.06])
    assert np.isnan(benjamini_hochberg(p, family)[3])
