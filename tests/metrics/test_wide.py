import numpy as np
import pandas as pd
import pytest

from metrics.wide import others, wide
from tables.derived import CELLS


def cells(*rows: tuple[int, int, str, str, str, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=CELLS.names)


def test_the_total_stands_first_and_what_is_not_counted_is_zero():
    laid_out = wide(
        cells(
            (2025, 3, "gender", "male", "students", 4),
            (2025, 3, "whole", "whole", "students", 10),
            (2025, 3, "whole", "whole", "reached", 6),
        )
    )
    assert laid_out.grp.tolist() == ["whole", "male"]
    assert laid_out.sums(("students", "reached"), np.array([0, 1]))["reached"].tolist() == [6, 0]


def test_each_place_and_year_finds_its_own_total_or_none():
    laid_out = wide(
        cells(
            (2025, 3, "whole", "whole", "students", 10),
            (2025, 3, "gender", "male", "students", 4),
            (2024, 3, "gender", "male", "students", 5),
        )
    )
    total = laid_out.total[laid_out.home]
    assert laid_out.year.tolist() == [2024, 2025, 2025]
    assert total.tolist() == [-1, 1, 1]
    whole = laid_out.sums(("students",), total)
    assert np.isnan(whole["students"][0])
    assert others(whole, laid_out.sums(("students",), np.arange(3)))["students"].tolist()[1:] == [0, 6]


def test_a_cell_said_twice_is_refused():
    once = (2025, 3, "whole", "whole", "students", 10)
    with pytest.raises(ValueError, match="twice"):
        wide(cells(once, once))


def test_a_measure_nobody_counted_is_zero_everywhere():
    laid_out = wide(cells((2025, 3, "whole", "whole", "students", 10)))
    assert not laid_out.said(("reached",)).any()
    assert laid_out.sums(("reached",), np.array([0]))["reached"].tolist() == [0]
