import numpy as np
import pandas as pd
import pytest

from metrics.catalogue import entry
from metrics.concentration import gini
from metrics.in_full import COUNTED
from metrics.indicators import frame
from metrics.shares import NOBODY_CAME


@pytest.mark.parametrize(
    ("hours", "index"),
    [
        ([5, 5, 5], 0),
        ([0, 0, 0, 8], 3 / 4),
        ([1, 2], 1 / 6),
        # Differences of all pairs: 2 x (1 + 2 + 3 + 1 + 2 + 1) = 20; twice the mean times 16: 80.
        ([1, 2, 3, 4], 1 / 4),
    ],
)
def test_gini_is_the_mean_difference_of_pairs_over_twice_the_mean(hours, index):
    amounts, people = np.unique(hours, return_counts=True)
    assert gini(amounts.astype("float64"), people.astype("float64")) == (len(hours), pytest.approx(index))


def cells(*rows: tuple[int, str, str, str, int]) -> pd.DataFrame:
    return pd.DataFrame(
        [(2025, *row) for row in rows], columns=["year", "place", "dimension", "grp", "measure", "amount"]
    )


def test_each_place_has_its_own_and_the_total_alone():
    rows = frame(
        entry("E7"),
        cells(
            *[(1, "whole", "whole", "students", 4), (1, "hours", "0", "of_hours", 3)],
            *[(1, "hours", "8", "of_hours", 1), (2, "whole", "whole", "students", 2)],
            *[(2, "hours", "10", "of_hours", 1), (2, "hours", "20", "of_hours", 1)],
        ),
        "",
        {},
    )
    assert rows[["place", "grp", "n"]].to_numpy().tolist() == [[1, "whole", 4], [2, "whole", 2]]
    assert rows["value"].tolist() == [pytest.approx(3 / 4), pytest.approx(1 / 6)]
    assert set(rows["reason"]) == {COUNTED}


def test_where_nobody_has_an_hour_there_is_no_index():
    rows = frame(
        entry("E7"), cells((1, "whole", "whole", "students", 4), (1, "hours", "0", "of_hours", 4)), "", {}
    )
    assert np.isnan(rows["value"]).all()
    assert rows["reason"].tolist() == [NOBODY_CAME]
