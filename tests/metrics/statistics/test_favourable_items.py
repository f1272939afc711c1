from math import nan

import numpy as np
import pytest

from metrics.statistics.favourable_items import NOBODY, item, pooled, topic
from metrics.statistics.missing import Missing


def test_favourable_answers_are_counted_of_valid_ones():
    found = item(np.array([1, 4, 5, 5, nan]), {4, 5}, 1, 5)
    assert (found.n, found.favourable, found.share) == (4, 3, 0.75)
    assert (found.top, found.bottom) == (0.5, 0.25)
    # Wilson by hand: (0.75 + z2/8 +- z root(0.1875/4 + z2/64)) / (1 + z2/4), z2 = 3.841459.
    assert found.limits == (pytest.approx(0.300642, abs=1e-6), pytest.approx(0.954413, abs=1e-6))


def test_nobodys_answer_is_missing_not_nought():
    found = item(np.array([nan, nan]), {4, 5}, 1, 5)
    assert (found.n, found.share, found.top) == (0, Missing(NOBODY), Missing(NOBODY))
    assert found.limits == (Missing(NOBODY), Missing(NOBODY))


def test_a_topic_weighs_items_and_not_answers():
    items = [item(np.array([5.0]), {5}, 1, 5), item(np.array([1.0, 1, 5]), {5}, 1, 5)]
    assert topic(items) == pytest.approx((1 + 1 / 3) / 2)
    assert pooled(items) == 0.5


def test_an_item_nobody_answered_is_left_out_of_its_topic():
    silent = item(np.array([nan]), {5}, 1, 5)
    assert topic([silent, item(np.array([5.0]), {5}, 1, 5)]) == 1
    assert (topic([silent]), topic([]), pooled([])) == (Missing(NOBODY),) * 3
