import numpy as np
import pandas as pd
import pytest

from loaders.coded import coded
from loaders.day_parts import by_day, part_of_day, parts_of_day


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("AM", "am"),
        ("Afternoon", "pm"),
        ("0.5", "half"),
        (",5", "half"),
        ("1/2 day", "half"),
        ("1.0", "day"),
        ("ALL DAY", "day"),
        ("3", ""),
        ("90", ""),
    ],
)
def test_a_part_of_the_day_is_read_however_it_is_written(text, part):
    assert part_of_day(text) == part


def test_a_column_that_never_says_less_than_a_day_tells_no_parts():
    assert parts_of_day(coded(pd.Series(["1", "1.0"]))) is None
    assert parts_of_day(coded(pd.Series(["30", "0.5", "12"]))) is None


def test_a_blank_is_the_whole_day():
    assert parts_of_day(coded(pd.Series(["AM", None]))).tolist() == ["am", "day"]


def test_half_a_day_absent_is_part_of_the_day_and_two_halves_are_all_of_it():
    statuses = np.array(["absent", "excused", "absent", "present", "absent", "absent"], dtype=object)
    parts = np.array(["am", "pm", "am", "pm", "day", "half"], dtype=object)
    key = np.array([0, 0, 1, 1, 2, 3])
    found = by_day(statuses, parts, key, np.ones(6, dtype=bool))
    assert found.tolist() == ["absent", "excused", "partial", "present", "absent", "partial"]
