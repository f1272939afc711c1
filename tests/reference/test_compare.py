from math import inf, nan
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from metrics.statistics.missing import Missing
from tests.reference.case import Answer, Case
from tests.reference.compare import Outcome, compare

WHY = Missing("nobody is counted")


def judged(expected: dict, found: dict, folder: Path = Path(), **tolerance: object) -> Outcome:
    case = Case("some-case", "survey", {}, [])
    return compare(case, Answer(expected, tolerance or {"abs": 0.01}, folder), found)


@pytest.mark.parametrize("found", [1, 1.009, np.float64(0.991), np.int64(1)])
def test_a_number_within_its_tolerance_passes(found):
    assert judged({"mean": 1}, {"mean": found}).problems == []


@pytest.mark.parametrize("found", [1.011, nan, inf, "1", True, None, WHY, [1]])
def test_what_is_no_such_number_is_named(found):
    (problem,) = judged({"mean": 1}, {"mean": found}).problems
    assert problem.startswith("mean is")


def test_the_largest_error_is_told():
    assert judged({"a": 1, "b": [2, 3]}, {"a": 1.001, "b": (2, 3.004)}).error == pytest.approx(0.004)


def test_tolerances_are_relative_absolute_or_of_one_name():
    assert judged({"a": 1000}, {"a": 1009}, rel=0.01).problems == []
    fields = {"rough": 0.5, "far": {"rel": 0.5}, "n": 0}
    expected = {"rough": [1, 2], "far": {"x": 100}, "n": 3, "near": 1}
    good = {"rough": [1.4, 2], "far": {"x": 140}, "n": 3, "near": 1.001}
    assert judged(expected, good, abs=0.01, fields=fields).problems == []
    bad = {"rough": [1.6, 2], "far": {"x": 151}, "n": 3.001, "near": 1.02}
    assert len(judged(expected, bad, abs=0.01, fields=fields).problems) == 4


def test_nothing_expected_means_missing_with_a_reason():
    assert judged({"p": None}, {"p": WHY}).problems == []
    for found in (0, inf, nan, None, Missing("")):
        assert len(judged({"p": None}, {"p": found}).problems) == 1


def test_one_reason_stands_for_all_ends_of_nothing():
    assert judged({"ci": [None, None]}, {"ci": WHY}).problems == []
    assert judged({"ci": [None, None]}, {"ci": (WHY, WHY)}).problems == []
    assert judged({"ci": [0.5, None]}, {"ci": (0.5, WHY)}).problems == []
    assert len(judged({"ci": [0.5, None]}, {"ci": WHY}).problems) == 1


def test_words_flags_and_lists_must_be_the_same():
    right = {"band": "concern", "chronic": True, "top": ["a", "b"]}
    assert judged(right, {"band": "concern", "chronic": np.True_, "top": ["a", "b"]}).problems == []
    wrong = {"band": True, "chronic": 1, "top": ["a"]}
    assert len(judged(right, wrong).problems) == 3


def test_what_is_not_computed_is_named_and_more_is_welcome():
    assert judged({"n": {"a": 1, "b": 2}}, {"n": {"a": 1}, "more": 5}).problems == ["n.b is not computed"]


def test_a_rival_need_not_be_computed_but_must_not_stand_for_the_number():
    right = {"mean": 2.0, "mean_of_means_RIVAL": 3.0}
    assert judged(right, {"mean": 2.0}).problems == []
    assert any("warns of" in problem for problem in judged(right, {"mean": 3.0}).problems)
    # Where both formulas give the same, the right one may.
    assert judged({"mean": 3.0, "RIVAL": 3.0}, {"mean": 3.0}).problems == []


def test_a_rival_interval_is_found_too():
    right = {"wilson": [0.0, 0.3], "wald_WRONG": [0.0, 0.0]}
    assert any("warns of" in problem for problem in judged(right, {"wilson": (0.0, 0.0)}).problems)


def test_a_table_of_answers_is_compared_row_by_row_whatever_the_order(tmp_path):
    (tmp_path / "rows.csv").write_text("student,school,rate,chronic\nS1,North,0.1,True\nS1,South,,False\n")
    rows = pd.DataFrame(
        [("S1", "South", WHY, False), ("S1", "North", 0.1, True)],
        columns=["student", "school", "rate", "chronic"],
    )
    right = {"students_file": "rows.csv"}
    assert judged(right, {"students_file": rows}, tmp_path).problems == []
    assert len(judged(right, {"students_file": rows.assign(rate=0.5)}, tmp_path).problems) == 2
    assert judged(right, {"students_file": rows[:1]}, tmp_path).problems == [
        "students_file.S1.North is not computed"
    ]
    assert len(judged(right, {"students_file": rows.drop(columns="rate")}, tmp_path).problems) == 1
