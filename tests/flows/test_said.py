import pandas as pd
import pytest

from flows.intake.said import by_text


def told(values: pd.Series) -> tuple[list[str], list[str]]:
    return values.astype("str").tolist(), values.cat.categories.tolist()


@pytest.mark.parametrize("kind", ["str", "category"])
def test_a_column_by_its_texts_names_blanks_and_no_text_that_no_row_has(kind):
    values = pd.Series(["b", "a", "b", None], dtype="str").astype(kind)
    assert told(by_text(values[:3]))[0] == ["b", "a", "b"]
    assert told(by_text(values[2:])) == (["b", ""], ["b", ""])


def test_texts_that_mean_the_same_are_one():
    values = pd.Series(["x", "y", "z"], dtype="category")
    assert told(by_text(values, {"x": "1", "y": "1"})) == (["1", "1", "z"], ["1", "z"])
