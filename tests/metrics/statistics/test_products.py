import numpy as np
import pytest

from metrics.statistics.products import beside, blocks, cross, in_blocks, rows_of, times


def test_columns_stand_side_by_side():
    table = beside([np.array([1.0, 2, 3]), np.array([4.0, 5, 6])], 3)
    assert table.tolist() == [[1, 4], [2, 5], [3, 6]]
    assert rows_of(table, np.array([2, 0])).tolist() == [[3, 6], [1, 4]]
    assert rows_of(table, np.array([False, True, False])).tolist() == [[2, 5]]
    assert beside([], 3).shape == (3, 0)


@pytest.mark.parametrize("shape", [(0, 2), (1, 3), (7, 0), (30_001, 3), (5_000, 60)])
def test_blocks_change_no_product(shape):
    table = np.arange(np.prod(shape), dtype="float64").reshape(shape) % 7
    column = np.arange(shape[0], dtype="float64") % 5
    parts = blocks(table)
    assert cross(parts, parts).tolist() == (table.T @ table).tolist()
    assert cross(parts, in_blocks(column, parts))[:, 0].tolist() == (table.T @ column).tolist()
    weights = np.arange(shape[1], dtype="float64")
    assert times(parts, weights, shape[0]).tolist() == (table @ weights).tolist()
