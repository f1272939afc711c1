from fractions import Fraction
from math import nan

import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.wilder import NOBODY, banded, factor


@pytest.mark.parametrize(
    ("total", "ratings", "rounded", "band"),
    [
        (79, 20, 4.0, "strength"),  # 3.95
        (394, 100, 3.9, "borderline"),
        (59, 20, 3.0, "borderline"),  # 2.95
        (294, 100, 2.9, "concern"),
        (80, 20, 4.0, "strength"),
        (60, 20, 3.0, "borderline"),
        (205, 200, 1.0, "concern"),  # 1.025
    ],
)
def test_a_mean_is_rounded_half_up_before_it_is_banded(total, ratings, rounded, band):
    found = banded(Fraction(total), ratings, ratings)
    assert (found.rounded, found.band) == (rounded, band)


def test_a_factor_is_the_mean_of_all_ratings_not_of_its_items():
    found = factor(np.array([[5, 5, 5], [2, nan, nan], [nan, nan, nan]]))
    assert (found.ratings, found.respondents, found.mean, found.rounded) == (4, 2, 4.25, 4.3)
    assert found.band == "strength"


def test_where_bands_begin_is_a_matter_of_the_edition():
    assert banded(Fraction(21), 5, 5, strength_from="4.3").band == "borderline"


def test_nobodys_rating_is_missing_and_in_no_band():
    found = factor(np.array([[nan, nan]]))
    assert (found.ratings, found.respondents) == (0, 0)
    assert (found.mean, found.rounded, found.band) == (Missing(NOBODY),) * 3
