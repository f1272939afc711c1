import pandas as pd
import pytest

from store import batches, sources
from store.connect import StoreError

pytestmark = pytest.mark.both_engines


def add(tx, hash="h1", answers=None, mode="replace"):
    source = sources.save(tx, "family survey", "survey", "google_forms", "", {})
    return batches.add(
        tx, source, "a.csv", "google_forms", "survey", hash, mode, answers or {}, {"rows": 3}, "staff"
    )


def test_batches_are_listed_newest_first_with_what_was_answered(store):
    with store.writing() as tx:
        add(tx)
        add(tx, "h2", {"year": "2025"}, "add")
        batches.set_counts(tx, 2, {"rows": 4})
        kept = batches.listing(tx)
    assert kept[["id", "source_name", "hash", "mode", "answers", "counts", "live"]].to_numpy().tolist() == [
        [2, "family survey", "h2", "add", {"year": "2025"}, {"rows": 4}, True],
        [1, "family survey", "h1", "replace", {}, {"rows": 3}, True],
    ]


def test_the_same_file_source_and_answers_is_found_among_live_batches_only(store):
    with store.writing() as tx:
        batch = add(tx, answers={"b": "2", "a": "1"})
        assert batches.same(tx, 1, "h1", {"a": "1", "b": "2"}) == batch
        assert batches.same(tx, 1, "h1", {"a": "1"}) is None
        assert batches.same(tx, 2, "h1", {"a": "1", "b": "2"}) is None
        batches.set_live(tx, batch, False)
        assert batches.same(tx, 1, "h1", {"a": "1", "b": "2"}) is None


def test_a_batch_that_does_not_exist_cannot_be_taken_back(store):
    with store.writing() as tx, pytest.raises(StoreError, match="no upload number 7"):
        batches.set_live(tx, 7, False)


def test_only_two_modes_exist(store):
    with store.writing() as tx, pytest.raises(ValueError, match="append"):
        add(tx, mode="append")


def test_coverage_counts_while_its_batch_is_live(store):
    told = pd.DataFrame({"tbl": ["answers"], "school": [None], "first_day": [None], "last_day": [None]})
    with store.writing() as tx:
        batch = add(tx)
        batches.cover(tx, batch, told.assign(year=0))
        assert batches.coverage(tx, "answers").to_numpy().tolist() == [
            [1, 1, "replace", "answers", 0, "", "", 0]
        ]
        assert batches.coverage(tx, "sessions").empty
        batches.set_live(tx, batch, False)
        assert batches.coverage(tx).empty


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n" * 1000, bytes(range(256))])
def test_raw_bytes_come_back_as_they_were(store, data):
    with store.writing() as tx:
        batches.keep_raw(tx, "h", "a.csv", data)
        batches.keep_raw(tx, "h", "again.csv", data)
    with store.reading() as tx:
        assert batches.raw(tx, "h") == data


def test_bytes_that_were_never_kept_are_said_to_be_missing(store):
    with store.reading() as tx, pytest.raises(StoreError, match="not kept"):
        batches.raw(tx, "unknown")


def test_rejects_keep_their_order_and_blanks(store):
    with store.writing() as tx:
        batches.reject(tx, 1, pd.DataFrame({"line": [9, None], "value": ["31/13", None], "sheet": None}))
        batches.reject(tx, 1, pd.DataFrame({"line": [2], "what": ["not a date"]}))
        kept = batches.rejects(tx, 1)
        assert batches.rejects(tx, 2).empty
    assert kept.columns.tolist() == list(batches.REJECTED)
    assert kept[["line", "value", "what", "sheet"]].to_numpy().tolist() == [
        [9, "31/13", "", ""],
        [0, "", "", ""],
        [2, "", "not a date", ""],
    ]
