"""Where large files are kept: beside a SQLite database, in the database of a server."""

import pytest

from store import batches
from store.connect import StoreError


def test_a_large_file_lies_beside_the_database_for_the_owner_alone(store, monkeypatch):
    monkeypatch.setattr(batches, "LARGE", 10)
    data = bytes(range(12))
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "large.csv", data)
    (kept,) = store.folder.iterdir()
    assert kept.read_bytes() == data
    assert kept.stat().st_mode & 0o077 == 0
    with store.reading() as tx:
        assert batches.raw(tx, "h") == data
        kept.unlink()
        with pytest.raises(StoreError, match=r"'large\.csv' is missing"):
            batches.raw(tx, "h")


def test_a_large_file_that_packs_well_lies_in_the_database(store, monkeypatch):
    monkeypatch.setattr(batches, "LARGE", 100)
    data = b"2025-09-02,P\n" * 10_000
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "attendance.csv", data)
        assert batches.raw(tx, "h") == data
    assert not store.folder.exists()


@pytest.mark.both_engines
def test_a_large_file_comes_back_as_it_was(store, monkeypatch):
    monkeypatch.setattr(batches, "LARGE", 10)
    data = bytes(range(256)) * 1000
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "large.xlsx", data)
    with store.reading() as tx:
        assert batches.raw(tx, "h") == data
