import shutil
import sqlite3

import pandas as pd
import pytest

from store import batches, connect, entities, files, sources
from store.connect import StoreError
from tests.databases import path_of


def save(store, name):
    with store.writing() as tx:
        return sources.save(tx, name, "survey", "google_forms", "", {})


def names(store):
    with store.reading() as tx:
        return [each["name"] for each in sources.listing(tx)]


def test_a_database_that_is_not_there_is_not_made_by_opening_it(tmp_path):
    with pytest.raises(StoreError, match="no database"):
        connect.open_store(f"sqlite:///{tmp_path / 'none.db'}")
    assert list(tmp_path.iterdir()) == []


def test_migrating_twice_does_nothing_the_second_time(tmp_path):
    url = f"sqlite:///{tmp_path / 'new' / 'trellis.db'}"
    assert connect.migrate(url)
    assert not connect.migrate(url)


def test_only_the_owner_may_read_a_new_database(tmp_path):
    path = tmp_path / "trellis.db"
    connect.migrate(f"sqlite:///{path}")
    assert path.stat().st_mode & 0o077 == 0


def test_a_database_without_tables_yet_says_that_it_must_be_prepared(tmp_path):
    path = tmp_path / "trellis.db"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA application_id = {files.APPLICATION}")
    connection.close()
    with pytest.raises(StoreError, match="migrate"):
        connect.open_store(f"sqlite:///{path}")


def test_a_database_of_another_program_is_never_touched(tmp_path):
    path = tmp_path / "other.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    before = path.read_bytes()
    for open_it in (connect.open_store, connect.migrate):
        with pytest.raises(StoreError, match="another program"):
            open_it(f"sqlite:///{path}")
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["other.db"]


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / "notes.txt").write_text("these are my notes")
    with pytest.raises(StoreError, match="not a database"):
        connect.migrate(f"sqlite:///{tmp_path / 'notes.txt'}")


def test_a_database_in_memory_is_refused():
    with pytest.raises(StoreError, match="needs a file"):
        connect.open_store("sqlite://")


def test_another_file_at_the_same_place_is_opened_anew(store, url, prepared):
    save(store, "old")
    store.engine.dispose()
    path_of(url).unlink()
    shutil.copyfile(path_of(prepared), path_of(url))
    assert names(connect.open_store(url)) == []


def test_a_backup_taken_during_a_write_holds_the_state_before_it(store, tmp_path):
    save(store, "before")
    with store.writing() as tx:
        sources.save(tx, "during", "survey", "google_forms", "", {})
        connect.backup(store, tmp_path / "kept" / "backup.db")
    assert names(connect.open_store(f"sqlite:///{tmp_path / 'kept' / 'backup.db'}")) == ["before"]


def test_a_restored_database_is_the_one_backed_up(store, url, tmp_path):
    save(store, "kept")
    connect.backup(store, tmp_path / "backup.db")
    save(store, "too much")
    connect.restore(tmp_path / "backup.db", url)
    assert names(connect.open_store(url)) == ["kept"]
    save(connect.open_store(url), "next")
    assert names(connect.open_store(url)) == ["kept", "next"]


def test_a_backup_is_restored_where_nothing_is(store, tmp_path):
    save(store, "kept")
    connect.backup(store, tmp_path / "backup.db")
    url = f"sqlite:///{tmp_path / 'elsewhere' / 'trellis.db'}"
    connect.restore(tmp_path / "backup.db", url)
    assert names(connect.open_store(url)) == ["kept"]


def test_large_raw_files_go_with_a_backup(store, tmp_path, monkeypatch):
    monkeypatch.setattr(batches, "LARGE", 3)
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "large.csv", b"large")
    connect.backup(store, tmp_path / "backup.db")
    url = f"sqlite:///{tmp_path / 'elsewhere' / 'trellis.db'}"
    connect.restore(tmp_path / "backup.db", url)
    with connect.open_store(url).reading() as tx:
        assert batches.raw(tx, "h") == b"large"


def test_a_restore_puts_back_a_large_raw_file_of_which_a_single_bit_fell_over(
    store, url, tmp_path, monkeypatch
):
    monkeypatch.setattr(batches, "LARGE", 3)
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "large.csv", b"large")
    connect.backup(store, tmp_path / "backup.db")
    (kept,) = store.folder.iterdir()
    kept.write_bytes(b"lasge")  # the same size
    connect.restore(tmp_path / "backup.db", url)
    assert kept.read_bytes() == b"large"


@pytest.mark.parametrize("there", [False, True])
def test_a_backup_that_fails_leaves_no_large_raw_files(store, tmp_path, monkeypatch, there):
    monkeypatch.setattr(batches, "LARGE", 3)
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "large.csv", b"large")
    (tmp_path / "backup.db").mkdir()  # in the way when all but the last step is done
    beside = tmp_path / "backup.db.raw"
    if there:  # somebody's, from before
        beside.mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        connect.backup(store, tmp_path / "backup.db")
    assert beside.exists() is there
    assert not list(tmp_path.glob("*.part"))


def test_a_damaged_backup_changes_nothing(store, url, tmp_path):
    with store.writing() as tx:
        entities.ids(tx, "person", 1, pd.Series([f"p{n}" for n in range(3000)]))
    connect.backup(store, tmp_path / "backup.db")
    data = bytearray((tmp_path / "backup.db").read_bytes())
    data[4096 * 2 : 4096 * 60] = bytes(4096 * 58)
    (tmp_path / "backup.db").write_bytes(bytes(data))
    with pytest.raises(StoreError, match="damaged"):
        connect.restore(tmp_path / "backup.db", url)
    with store.reading() as tx:
        assert len(entities.listing(tx, "person")) == 3000


def test_a_backup_that_is_something_else_is_refused(url, tmp_path):
    (tmp_path / "backup.db").write_text("not a backup")
    with pytest.raises(StoreError, match="not a database"):
        connect.restore(tmp_path / "backup.db", url)


def test_an_upgrade_backs_up_first(store, url, tmp_path, monkeypatch):
    save(store, "mine")
    monkeypatch.setattr(connect, "REVISIONS", (*connect.REVISIONS, "9999"))
    monkeypatch.setattr(connect, "_upgrade", lambda engine: None)
    connect.migrate(url, tmp_path / "before.db")
    monkeypatch.undo()
    assert names(connect.open_store(f"sqlite:///{tmp_path / 'before.db'}")) == ["mine"]
