"""A large district is drawn in blocks: nobody twice, and the truth is that of all of them."""

import csv
import json
from collections import Counter
from pathlib import Path

import openpyxl
import pytest

import sample
from sample import files
from sample import truth as truth_of
from sample.blocks import Block, split


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """6,000 students in 12 schools, in two blocks."""
    place = tmp_path_factory.mktemp("blocks")
    sample.make(place, students=6000, schools=12, history=1, seed=3, block=3000)
    return place


@pytest.fixture(scope="module")
def truth(folder: Path) -> dict:
    return json.loads((folder / "truth.json").read_text(encoding="utf-8"))


def lines(path: Path, delimiter: str = ",") -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def rosters(folder: Path) -> list[list[dict[str, str]]]:
    return [lines(path) for path in sorted(folder.glob("roster_*.csv"))]


def test_few_students_are_one_block():
    assert split(8000, 12) == [Block(0, 8000, 12)]


def test_blocks_have_six_schools_at_least_however_large_these_are():
    assert split(30_000, 6) == [Block(0, 30_000, 6)]
    assert [block.schools for block in split(100_000, 20)] == [6, 7, 7]


def test_blocks_share_students_as_they_share_schools():
    assert split(20_000, 15, 10_000) == [Block(1, 9_333, 7, 0), Block(2, 10_667, 8, 7)]


def test_a_block_after_the_first_draws_from_streams_of_its_own():
    assert [block.entropy(1, 5) for block in (Block(0, 9, 1), Block(2, 9, 1))] == [[1, 5], [1, 2, 5]]


def test_as_many_students_as_asked_for_and_nobody_in_two_blocks(folder: Path):
    ids = [{row["Student ID"] for row in rows} for rows in rosters(folder)]
    assert [len(part) for part in ids] == [3000, 3000]
    assert not ids[0] & ids[1]


def test_blocks_are_other_people(folder: Path):
    names = [Counter((row["First Name"], row["Last Name"]) for row in rows) for rows in rosters(folder)]
    assert names[0] != names[1]


def test_each_school_is_in_one_block_and_one_register_holds_them_all(folder: Path):
    schools = [{row["School"] for row in rows} for rows in rosters(folder)]
    assert [len(part) for part in schools] == [6, 6]
    book = openpyxl.load_workbook(folder / "register.xlsx")
    listed = [row[1] for row in book["Schools"].iter_rows(min_row=2, values_only=True)]
    assert set(listed) == schools[0] | schools[1]
    assert len(listed) == len(set(listed)) == 12


def test_the_answers_of_a_form_are_numbered_through_its_files(folder: Path):
    numbers = []
    for path in sorted(folder.glob("survey_family_2025-10_*.xlsx")):
        sheet = openpyxl.load_workbook(path).active
        numbers += [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 1000


def test_the_truth_counts_what_all_blocks_hold(folder: Path, truth: dict):
    told = truth["counted_from_what_was_written"]["2025"]
    assert told["students"] == 6000 == truth["students"]
    assert len(told["schools"]) == truth["schools"] == 12
    at_school = {(row["School"], row["Student ID"]) for rows in rosters(folder) for row in rows}
    stays = Counter(school for school, _ in at_school)
    assert {code: of_school["students"] for code, of_school in told["schools"].items()} == stays


def test_a_mean_over_blocks_is_that_of_everybody():
    blocks = [
        {"risk": {"": {"sum": total, "count": count}}, "risk_by_group": {"gender": {code: group}}}
        for total, count, code, group in (
            (1.0, 10, "male", {"sum": 0.4, "count": 4}),
            (0.2, 30, "female", {"sum": 0.5, "count": 2}),
        )
    ]
    told = truth_of.tell_year(truth_of.together(*blocks))
    assert told["mean_risk"] == 0.03
    assert told["mean_risk_by_group"] == {"gender": {"female": 0.25, "male": 0.1}}


def test_answers_heard_are_those_of_all_files(folder: Path, truth: dict):
    students = sum(
        row["Your role"] == "Student"
        for path in folder.glob("survey_student_2025-10_*.csv")
        for row in lines(path)
    )
    assert students == truth["surveys"]["heard"]["student fall"]["answered"] > 1000


def test_a_file_cut_off_has_no_name_a_loader_reads(tmp_path: Path):
    def cut_off() -> None:
        with files.whole(tmp_path / "roster.csv") as part:
            part.write_text("Student ID\n1\n", encoding="utf-8")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        cut_off()
    assert [path.name for path in tmp_path.iterdir()] == [".roster.csv.part"]


def test_a_long_register_is_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def rows(name: str) -> dict[str, list]:
        sample.make(tmp_path / name, students=120, schools=6, history=1, seed=3)
        book = openpyxl.load_workbook(tmp_path / name / "register.xlsx")
        return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}

    usual = rows("usual")
    monkeypatch.setattr(files, "LONG", 10)
    assert rows("long") == usual
    assert len(usual["Sessions"]) > 10


def test_progress_goes_from_nothing_to_all(tmp_path: Path):
    told: list[tuple[float, str]] = []
    sample.make(
        tmp_path, students=240, schools=12, history=1, progress=lambda *said: told.append(said), block=120
    )
    assert told == [
        (0.0, "Making block 1 of 2"),
        (0.5, "Making block 2 of 2"),
        (1.0, "Writing what was put in"),
    ]


def test_more_sessions_than_a_sheet_holds_are_refused(tmp_path: Path):
    with pytest.raises(ValueError, match="take fewer years"):
        sample.make(tmp_path / "new", students=100_000, schools=4000, history=3)
    assert not (tmp_path / "new").exists()
