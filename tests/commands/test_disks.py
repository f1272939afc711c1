"""A disk that is full, or may only be read: clear words, nothing half done, and the next run works."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from flows import database
from store import batches, engines
from tests.commands.conftest import Said, call
from tests.commands.disks import Disk, NoDisk, disk
from tests.pages.seen import open_view
from tests.store.killing import state

KB = 1024
SIZE = 12 * 1024 * KB
STEPS = [0, 8, 40, 100, 180, 260, 340, 420, 500, 700, 1000, 2000, 4000]
"""Room that is left, in KB, until it is enough."""

ENOUGH_TRIED = 4
"""Tries that must fail, or nothing was tried."""


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Disk]:
    try:
        with disk(tmp_path / "disk", SIZE) as made:
            yield made
            shut(made)
    except NoDisk as why:
        pytest.skip(str(why))


@pytest.fixture
def full(own: Disk, monkeypatch: pytest.MonkeyPatch) -> Disk:
    """A disk with a home on it, and the database made."""
    monkeypatch.setenv("TRELLIS_HOME", str(own.place / "home"))
    assert call("migrate").status == 0
    return own


def shut(own: Disk) -> None:
    """Let go of the database, as a program that ends does."""
    engines.let_go(f"sqlite:///{own.place / 'home' / 'trellis.db'}")
    database.store.cache_clear()


def kept(own: Disk) -> dict[str, list]:
    """Every row, read where there is room."""
    shut(own)
    aside = own.place.parent / "aside"
    shutil.rmtree(aside, ignore_errors=True)
    shutil.copytree(own.place / "home", aside)
    return state(aside / "trellis.db")


def until_there_is_room(own: Disk, *words: object) -> Said:
    """Try with more and more room: each try in vain says why, and leaves everything as it was."""
    before = kept(own)
    for failed, step in enumerate(STEPS):
        shut(own)
        own.leave(step * KB)
        said = call(*words)
        if said.status == 0:
            assert failed >= ENOUGH_TRIED
            own.make_room()
            return said
        assert said.status == 2
        assert said.out == ""
        assert "full" in said.err.lower() or "No space left" in said.err
        assert "Nothing was changed" in said.err or "Nothing is left half done" in said.err
        assert "room" in said.err
        own.make_room()
        assert kept(own) == before, f"half done with {step} KB"
    raise AssertionError(f"{step} KB are not enough: {said.err}")


def test_a_load_on_a_full_disk_changes_nothing_and_works_when_there_is_room(full, files):
    said = until_there_is_room(full, "load", files, "--json")
    assert [batch["batch"] for batch in said.json["batches"]] == [1, 2, 3, 4]
    call("migrate")  # what there was no room to protect is when the database is next made ready
    assert call("doctor").status == 0
    assert call("figure", "S2", "--as", "admin", "--json").json["rows"][0]["count"] == 4


def test_a_large_original_on_a_full_disk_leaves_no_half(full, files, monkeypatch):
    monkeypatch.setattr(batches, "LARGE", 20)
    until_there_is_room(full, "load", files, "--json")
    assert not list(full.place.rglob("*.part"))
    call("migrate")
    assert call("doctor").status == 0


def test_counting_again_on_a_full_disk_changes_nothing(full, files):
    call("load", files)
    until_there_is_room(full, "undo", 3)
    call("migrate")
    assert call("doctor").status == 0


def test_a_backup_on_a_full_disk_leaves_nothing_of_a_copy(full, files):
    call("load", files)
    copies = full.place / "copies"
    until_there_is_room(full, "backup", copies / "copy.db")
    assert [path.name for path in copies.iterdir()] == ["copy.db"]
    assert call("restore", copies / "copy.db", "--json").status == 0


def test_a_failed_backup_leaves_no_half_of_a_copy(full, files):
    call("load", files)
    shut(full)
    full.leave(200 * KB)
    assert call("backup", full.place / "copies" / "copy.db").status == 2
    assert list((full.place / "copies").iterdir()) == []


@pytest.mark.prove
def test_a_repair_on_a_full_disk_changes_nothing(full, files):
    call("load", files)
    shut(full)
    with closing(sqlite3.connect(full.place / "home" / "trellis.db")) as connection:
        connection.execute("DELETE FROM cells")
        connection.commit()
    until_there_is_room(full, "doctor", "--repair", "--json")
    assert call("doctor").status == 0


def test_a_restore_on_a_full_disk_changes_nothing(full, files, tmp_path):
    call("load", files)
    call("backup", tmp_path / "copy.db")
    call("undo", 3)
    until_there_is_room(full, "restore", tmp_path / "copy.db", "--json")
    assert len(list((full.place / "home" / "backups").iterdir())) == 1
    assert call("figure", "S2", "--as", "admin", "--json").json["rows"][0]["count"] == 4


@pytest.mark.prove
def test_what_may_only_be_read_is_shown_and_not_changed(full, files, tmp_path):
    call("load", files)
    shown = call("figure", "S2", "--as", "admin", "--json")
    before = kept(full)
    full.close()
    assert call("figure", "S2", "--as", "admin", "--json").out == shown.out
    assert call("doctor").status == 0
    assert call("uploads", "--json").json["batches"]
    shut(full)
    seen = open_view("impact")
    assert not seen.app.exception
    assert not seen.app.error
    assert seen.charts
    for words in (("undo", 3), ("load", files / "form.csv", "--source", "another")):
        shut(full)
        said = call(*words)
        assert (said.status, said.out) == (2, "")
        assert "may not be written" in said.err
    assert call("backup", tmp_path / "copy.db").status == 0
    assert state(tmp_path / "copy.db") == before
    assert call("restore", tmp_path / "copy.db").status == 2


def test_a_home_that_others_may_enter_is_shown_from_a_disk_that_may_only_be_read(full):
    (full.place / "home").chmod(0o755)
    shut(full)
    full.close()
    said = call("uploads", "--json")
    assert (said.status, said.json["batches"]) == (0, [])


def test_a_home_that_cannot_be_made_is_told(own, monkeypatch):
    own.close()
    monkeypatch.setenv("TRELLIS_HOME", str(own.place / "home"))
    said = call("uploads")
    assert (said.status, said.out) == (2, "")
    assert "cannot be written: Read-only file system" in said.err
    seen = open_view("overview")
    assert "cannot be written" in seen.app.error[0].value
