import numpy as np
import pytest

from metrics.statistics.covariates import NOT_RECORDED, Covariates, complete, levels
from metrics.statistics.design import design


def test_a_number_stands_for_itself_and_a_category_for_its_levels_but_the_first():
    found = design(Covariates.of({"age": [10, 12, 11], "race": np.array(["b", "a", "c"], dtype=object)}))
    assert found.names == ("(Intercept)", "age", "raceb")
    assert found.matrix.tolist() == [[1, 10, 1], [1, 12, 0], [1, 11, 0]]
    assert found.left_out == ("racec",)  # three students carry three terms


def test_a_blank_is_a_level_of_its_own():
    column = np.array(["x", None, "", float("nan")], dtype=object)
    assert [(name, inside.tolist()) for name, inside in levels(column)] == [
        (NOT_RECORDED, [0, 1, 1, 1]),
        ("x", [1, 0, 0, 0]),
    ]


def test_levels_that_are_numbers_go_by_size():
    names = [name for name, _ in levels(np.array(["10", "9", "1"], dtype=object))]
    assert names == ["1", "9", "10"]


def test_terms_that_add_nothing_are_left_out():
    year = np.array([2023, 2024, 2025, 2023, 2024])
    found = design(
        Covariates.of(
            {"same": [5, 5, 5, 5, 5], "year": year, "again": 2 * year + 1, "other": [1, 0, 0, 0, 0]}
        )
    )
    assert found.names == ("(Intercept)", "year", "other")
    assert found.left_out == ("same", "again")


def test_rows_lose_the_terms_that_tell_nothing_among_them():
    found = design(Covariates.of({"a": [1, 2, 3, 4], "b": [0, 0, 0, 1]})).rows(np.array([0, 1, 2]))
    assert found.names == ("(Intercept)", "a")


def test_a_missing_number_is_refused_and_found_beforehand():
    columns = {"a": [1.0, np.nan], "b": np.array([None, "x"], dtype=object)}
    assert complete(columns).tolist() == [True, False]
    with pytest.raises(ValueError, match="a has missing numbers"):
        design(Covariates.of(columns))
