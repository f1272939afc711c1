import hashlib
import json
from pathlib import Path

import pytest

import sample


def hashes(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_the_same_seed_gives_the_same_bytes(folder: Path, tmp_path: Path):
    sample.make(tmp_path, students=600, schools=6, history=2, seed=7)
    assert hashes(tmp_path) == hashes(folder)


def test_another_seed_gives_another_district(folder: Path, tmp_path: Path):
    sample.make(tmp_path, students=600, schools=6, history=2, seed=8)
    assert hashes(tmp_path)["roster_2025-26.csv"] != hashes(folder)["roster_2025-26.csv"]


def test_every_file_named_is_there_and_no_other(tmp_path: Path):
    made = sample.make(tmp_path, students=120, schools=4, history=1, seed=3)
    assert {*made["files"], made["truth"]} == {str(path) for path in tmp_path.iterdir()}


@pytest.mark.parametrize("schools", [1, 2, 3, 5])
def test_a_district_of_any_number_of_schools_teaches_every_grade(tmp_path: Path, schools: int):
    made = sample.make(tmp_path, students=300, schools=schools, history=1, seed=2)
    told = json.loads(Path(made["truth"]).read_text(encoding="utf-8"))
    assert told["counted_from_what_was_written"]["2025"]["students"] == 300


def test_a_folder_that_holds_files_is_refused(tmp_path: Path):
    (tmp_path / "roster.csv").write_text("Student ID\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not empty"):
        sample.make(tmp_path)


@pytest.mark.parametrize("wrong", [{"mode": "other"}, {"schools": 0}, {"history": 0}, {"students": 50}])
def test_a_call_out_of_range_is_refused(tmp_path: Path, wrong: dict):
    with pytest.raises(ValueError):
        sample.make(tmp_path / "new", **wrong)
    assert not (tmp_path / "new").exists()


def test_both_modes_say_which_they_are(folder: Path, tmp_path: Path):
    made = sample.make(tmp_path, students=200, schools=4, history=1, seed=7, mode="hidden")
    hidden = json.loads(Path(made["truth"]).read_text(encoding="utf-8"))
    told = json.loads((folder / "truth.json").read_text(encoding="utf-8"))
    assert (hidden["mode"], told["mode"]) == ("hidden", "history")
    assert hidden["activities"]["MENT"]["choice_log_odds"]["motivation"] == 0.9
    assert "motivation" not in told["activities"]["MENT"]["choice_log_odds"]
