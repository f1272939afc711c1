"""A folder too large for one transaction: loaded group by group, the same in the end, and resumable."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from flows import moved
from flows.database import store
from flows.figures import figure
from flows.intake import File, find, folder, gather, load_found
from flows.viewer import ADMIN
from store import derived, lookup, uncounted
from tests.conftest import TOP
from tests.flows import district
from tests.flows.exports import absences, roster
from tests.flows.office import DERIVED


def written(place: Path, files: dict[str, str] | dict[str, bytes]) -> Path:
    place.mkdir()
    for name, text in files.items():
        path = place / (name if "." in name else f"{name}.csv")
        path.write_bytes(text.encode() if isinstance(text, str) else text)
    return place


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The district made by hand as a folder of six files."""
    return written(tmp_path / "files", district.files())


@pytest.fixture
def one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every file is a group of its own."""
    monkeypatch.setattr(folder, "GROUP_FILES", 1)


class Stopped(Exception):
    """Somebody pulled the plug."""


def stop_at(words: str):
    def progress(_share: float, said: str) -> None:
        if words in said:
            raise Stopped

    return progress


def test_a_folder_in_groups_comes_to_the_rows_of_one_transaction(hand_made, office, files, one_by_one):
    loaded = load_found(office.db, find([files]))
    assert not loaded.waiting
    # Without a register the sheet would be of "Alder"; the names of the register hold for all groups.
    names = {name: rows for name, rows in hand_made.rows().items() if name not in ("answers", "questions")}
    assert {name: len(rows) for name, rows in office.rows().items()} == {
        name: len(rows) for name, rows in hand_made.rows().items()
    }
    assert office.rows(["cells"]) == {"cells": names["cells"]}


def test_the_order_is_that_of_kinds_whatever_files_are_called(office, files, one_by_one):
    (files / "calendar.csv").rename(files / "z.csv")
    (files / "attendance.csv").rename(files / "a.csv")
    loaded = load_found(office.db, find([files]))
    assert [batch.file for batch in loaded.batches] == [
        "z.csv",
        "roster.csv",
        "register.xlsx",
        "a.csv",
        "chess.csv",
        "safety.csv",
    ]


def test_a_student_in_two_schools_counts_once_in_the_district_and_once_in_each_school(
    office, files, one_by_one
):
    load_found(office.db, find([files]))
    with store(office.db).reading() as tx:
        cells = derived.read(tx, "cells", dimension="whole", measure="students")
        codes = lookup.codes(tx, "school")
    counted = {codes.get(int(row["place"]), ""): int(row["amount"]) for row in cells.to_dict("records")}
    # 40 at each school, and 3001 who is at Alder first and at Birch then.
    assert counted == {"0110": 41, "0120": 41, "": 81}


def test_what_is_stopped_between_groups_shows_the_figures_of_before(office, files, one_by_one, tmp_path):
    (files / "safety.csv").rename(tmp_path / "safety.csv")
    load_found(office.db, find([files]))
    before = (office.rows(DERIVED), office.version(), figure(office.db, "chronic_absence", ADMIN).as_of)
    marks = [("1001", "0110", "2025-09-08"), ("1002", "0110", "2025-10-17")]
    more = written(tmp_path / "more", {"a": absences(marks), "b": roster([("5000", "0110", "7", "F")] * 2)})
    with pytest.raises(Stopped):
        load_found(office.db, find([more]), answers={"coverage": "file"}, progress=stop_at("Counting"))
    assert (office.rows(DERIVED), office.version()) == before[:2]
    assert figure(office.db, "chronic_absence", ADMIN).as_of == before[2] == "2025-09-26"
    with store(office.db).reading() as tx:
        assert set(uncounted.listing(tx)["year"]) == {2025}


def test_any_later_load_counts_what_was_left(office, files, one_by_one, tmp_path):
    (files / "safety.csv").rename(tmp_path / "safety.csv")
    with pytest.raises(Stopped):
        load_found(office.db, find([files]), progress=stop_at("Counting"))
    assert office.rows(["cells"]) == {"cells": []}
    office.done(safety=district.form())
    assert office.number("chronic_absence")[:2] == (15, 81)
    with store(office.db).reading() as tx:
        assert uncounted.listing(tx).empty
        assert uncounted.batches(tx) == set()


def test_an_undo_counts_what_was_left(office, files, one_by_one):
    with pytest.raises(Stopped):
        load_found(office.db, find([files]), progress=stop_at("Counting"))
    office.undo(max(office.live()))
    assert office.number("chronic_absence")[:2] == (15, 81)


def test_the_same_again_skips_what_is_loaded_and_finishes(hand_made, office, files, one_by_one):
    with pytest.raises(Stopped):
        load_found(office.db, find([files]), progress=stop_at("4 of 6 files are loaded"))
    assert office.live() == [1, 2, 3, 4]
    loaded = load_found(office.db, find([files]))
    assert [batch.again for batch in loaded.batches] == [True] * 4 + [False] * 2
    assert office.number("chronic_absence")[:2] == (15, 81)
    version = office.version()
    assert all(batch.again for batch in load_found(office.db, find([files])).batches)
    assert office.version() == version


def test_what_ends_a_load_tells_how_far_it_came(office, files, one_by_one):
    with pytest.raises(Stopped) as early:
        load_found(office.db, find([files]), progress=stop_at("0 of 6 files are loaded"))
    assert not hasattr(early.value, "__notes__")
    with pytest.raises(Stopped) as late:
        load_found(office.db, find([files]), progress=stop_at("4 of 6 files are loaded"))
    assert late.value.__notes__ == ["4 of 6 files are loaded; the same command goes on from there."]


def test_what_is_loaded_already_is_told_with_its_rows(office, files, one_by_one):
    first = {batch.file: batch.new for batch in load_found(office.db, find([files])).batches}
    again = {batch.file: batch.unchanged for batch in load_found(office.db, find([files])).batches}
    assert again == first
    assert (again["calendar.csv"], again["roster.csv"]) == (40, 82)


def test_a_file_loaded_with_other_answers_is_not_skipped(office, files, one_by_one):
    load_found(office.db, find([files]))
    loaded = load_found(office.db, find([files]), answers={"unmarked": "not_counted"})
    assert [batch.file for batch in loaded.batches if not batch.again][:1] == ["calendar.csv"]


def test_what_moved_is_told_with_each_batch(office, files, one_by_one):
    loaded = load_found(office.db, find([files]))
    batches = {batch.file: batch for batch in loaded.batches}
    told = {(each["indicator"], each["school"]): each["after"] for each in batches["attendance.csv"].moved}
    assert told["chronic_absence", "0110"] == pytest.approx(11 / 41)
    assert batches["safety.csv"].moved == []


def test_a_file_that_asks_waits_and_the_others_are_loaded(office, files, one_by_one):
    (files / "other.csv").write_text("Some,Heads\n1,2\n", encoding="utf-8")
    (files / "empty.csv").write_text("", encoding="utf-8")
    loaded = load_found(office.db, find([files]))
    assert sorted(waiting.file for waiting in loaded.waiting) == ["empty.csv", "other.csv"]
    assert len(loaded.batches) == 6


def test_a_year_is_counted_by_itself_and_the_others_stay_noted(office, one_by_one, tmp_path):
    years = ("2023-24", "2024-25", "2025-26")
    place = written(tmp_path / "years", {year: roster([("1", "0110", "7", "F", year)] * 2) for year in years})
    with pytest.raises(Stopped):
        load_found(office.db, find([place]), progress=stop_at("Counting"))
    with store(office.db).writing() as tx:
        assert moved.count_left(tx) == [2024, 2025]
    with store(office.db).reading() as tx:
        assert lookup.counted_years(tx) == [2023]
        assert sorted(uncounted.listing(tx)["year"].unique()) == [2024, 2025]


def test_files_are_found_without_being_read(tmp_path: Path):
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.writestr("in/roster.csv", "Student ID\n1\n")
        archive.writestr("__MACOSX/roster.csv", "no")
    (tmp_path / "calendar.csv").write_text("Day\n", encoding="utf-8")
    (tmp_path / ".hidden.csv.part").write_text("Day\n", encoding="utf-8")
    found = find([tmp_path])
    assert [(each.name, each.size) for each in found] == [("roster.csv", 13), ("calendar.csv", 4)]
    (tmp_path / "calendar.csv").write_text("Days\n", encoding="utf-8")
    assert found[1].open() == File("calendar.csv", b"Days\n")
    assert gather([tmp_path])[0] == File("roster.csv", b"Student ID\n1\n")


@pytest.mark.both_engines
@pytest.mark.skipif(sys.platform == "win32", reason="a process that forks is needed to be quick")
@pytest.mark.parametrize("every", [pytest.param(each, marks=pytest.mark.prove) for each in (151, 13)])
def test_killed_anywhere_and_run_again_it_comes_to_the_same(engine, tmp_path, every: int):
    place = str(tmp_path) if engine.name == "sqlite" else engine.place
    (tmp_path / "files").mkdir()
    command = [sys.executable, "-W", "error", "-m", "tests.flows.killing_folder"]
    command += [place, str(every), str(tmp_path / "files")]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, timeout=3000)
    assert done.returncode == 0, done.stderr
    tried = json.loads(done.stdout)
    # Some ended with nothing loaded, some with a part that is not counted yet, some with all of it.
    assert {0, 6} < set(tried["loaded"]), tried
    assert max(tried["left"]) >= 3, tried


def test_names_told_by_a_text_file_hold_for_all_groups(office, tmp_path, one_by_one):
    pupils = [(f"{number}", "Cedar", "7", "F") for number in range(1001, 1013)]
    place = written(
        tmp_path / "named",
        {
            "schools": "school_id,name,level\n0110,Cedar,elementary\n0120,Oak,middle\n",
            "roster": roster(pupils),
        },
    )
    assert not load_found(office.db, find([place])).waiting
    with store(office.db).reading() as tx:
        assert sorted(lookup.codes(tx, "school").values()) == ["0110", "0120"]


def test_the_next_load_counts_what_was_left_also_where_it_changes_nothing(
    office, files, one_by_one, monkeypatch
):
    with pytest.raises(Stopped):
        load_found(office.db, find([files]), progress=stop_at("Counting"))
    with store(office.db).reading() as tx:
        assert uncounted.batches(tx)
    monkeypatch.setattr(folder, "GROUP_FILES", 200)
    again = load_found(office.db, find([files]))
    assert all(batch.again for batch in again.batches)
    with store(office.db).reading() as tx:
        assert uncounted.batches(tx) == set()
    assert figure(office.db, "chronic_absence", ADMIN).rows["n"].tolist() == [81]
