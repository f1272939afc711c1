import numpy as np
import pytest

from metrics.statistics.missing import Missing
from metrics.statistics.shadow import shadow


def students(*cells: tuple[str, bool, int, int]):
    """Cells of (band, took part, improved, of)."""
    rows = [(at < improved, took, band) for band, took, improved, of in cells for at in range(of)]
    improved, took, band = zip(*rows, strict=True) if rows else ((), (), ())
    return np.array(improved, dtype=bool), np.array(took, dtype=bool), np.array(band, dtype=object)


def test_others_are_weighted_by_where_those_who_took_part_began():
    # 30 began low, 10 high. Of others 60 % of the low and 20 % of the high improved: 0.75 x 0.6 + 0.25 x 0.2.
    found = shadow(
        *students(
            ("low", True, 18, 30), ("high", True, 2, 10), ("low", False, 12, 20), ("high", False, 20, 100)
        )
    )
    assert (found.n, found.improved, found.others, found.alone) == (40, 20, 120, 0)
    assert found.share == 0.5
    assert found.expected == pytest.approx(0.5)
    assert found.gap == pytest.approx(0)
    assert found.gap_low < 0 < found.gap_high


def test_one_band_is_the_difference_of_newcombe():
    # 56 of 70 against 48 of 80: difference 0.2, limits 0.0524 to 0.3339 (Newcombe 1998, method 10).
    found = shadow(*students(("low", True, 56, 70), ("low", False, 48, 80)))
    assert (found.gap, found.gap_low, found.gap_high) == pytest.approx((0.2, 0.0524, 0.3339), abs=1e-4)


def test_those_with_nobody_beside_them_are_left_out_and_counted():
    found = shadow(
        *students(("low", True, 3, 4), ("high", True, 1, 6), ("low", False, 1, 2), ("none", False, 1, 9))
    )
    assert (found.n, found.improved, found.others, found.alone) == (4, 3, 2, 6)
    assert found.expected == pytest.approx(0.5)


def test_all_improved_still_has_an_interval():
    found = shadow(*students(("low", True, 5, 5), ("low", False, 5, 5)))
    assert found.gap == 0
    assert found.gap_low < 0 < found.gap_high


@pytest.mark.parametrize(
    "cells", [[], [("low", True, 1, 3)], [("low", False, 1, 3)], [("a", True, 1, 2), ("b", False, 1, 2)]]
)
def test_nobody_alike_is_missing(cells):
    found = shadow(*students(*cells))
    assert isinstance(found.share, Missing)
    assert isinstance(found.gap_low, Missing)
    assert found.n == 0
