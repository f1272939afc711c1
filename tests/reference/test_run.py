import json
from pathlib import Path

import pytest

from tests.reference.__main__ import main
from tests.reference.case import NotUnderstood, cases

CONTENT = {
    "area": "proportions",
    "id": "prop-made-up",
    "input": None,
    "parameters": {"x": 1, "n": 4},
    "expected": {"estimate": 0.25},
    "tolerance": {"abs": 1e-9},
}


def folder(tmp_path: Path, *told: dict) -> Path:
    content = {"cases": [{**CONTENT, **one} for one in told]}
    (tmp_path / "expected.json").write_text(json.dumps(content), encoding="utf-8")
    return tmp_path


def test_each_case_has_a_line_and_the_last_one_counts(tmp_path, capsys):
    wrong = {"id": "prop-wrong", "expected": {"estimate": 0.5}}
    assert main([str(folder(tmp_path, {}, wrong))]) == 1
    passed, failed, total = capsys.readouterr().out.splitlines()
    assert passed == "prop-made-up  pass  0"
    assert failed.startswith("prop-wrong  fail  0.25  estimate is 0.25, not 0.5")
    assert total == "1 passed, 1 failed"


def test_all_passed_ends_well(tmp_path):
    assert main([str(folder(tmp_path, {}))]) == 0


@pytest.mark.parametrize(
    "unknown",
    [
        {"area": "astrology"},
        {"area": "../survey"},
        {"parameters": {"stars": 3}},
        {"area": "survey", "parameters": {}},
    ],
)
def test_a_case_nobody_knows_fails_and_stops_no_other(tmp_path, capsys, unknown):
    assert main([str(folder(tmp_path, unknown, {}))]) == 1
    first, second, _ = capsys.readouterr().out.splitlines()
    assert "fail" in first
    assert "not understood" in first
    assert "pass" in second


def test_a_file_that_is_not_there_fails_its_case_alone(tmp_path, capsys):
    lost = {
        "area": "survey",
        "input": "lost.csv",
        "parameters": {"items": ["a", "b"]},
        "expected": {"alpha": 1},
    }
    assert main([str(folder(tmp_path, lost, {}))]) == 1
    assert "lost.csv" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize("content", [None, "not json", "[]", '{"cases": [{"id": "x"}]}', '{"cases": 3}'])
def test_a_folder_without_cases_is_refused_in_words(tmp_path, capsys, content):
    if content is not None:
        (tmp_path / "expected.json").write_text(content, encoding="utf-8")
    assert main([str(tmp_path)]) == 2
    assert "expected.json" in capsys.readouterr().err


def test_an_adapter_sees_names_and_no_values(tmp_path):
    ((case, _),) = cases(folder(tmp_path, {"expected": {"a": {"b": 1}, "c": [1, 2]}}))
    assert case.asked == {"a": {"b": {}}, "c": {}}


def test_only_an_empty_cell_of_an_input_is_missing(tmp_path):
    (tmp_path / "in.csv").write_text("id,word\n007,NA\n8,\n", encoding="utf-8")
    ((case, _),) = cases(folder(tmp_path, {"input": "in.csv"}))
    rows = case.frame(text=["id"])
    assert rows["id"].tolist() == ["007", "8"]
    assert rows["word"].isna().tolist() == [False, True]
    with pytest.raises(NotUnderstood, match="number 2"):
        case.frame(1)
