"""One writer at a time, readers that never wait, and all or nothing: the same on both engines."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pandas as pd
import pytest
from sqlalchemy import text

from store import connect, derived, entities, sources
from store.connect import StoreError
from tests.databases import rows

pytestmark = pytest.mark.both_engines


def save(store, name):
    with store.writing() as tx:
        return sources.save(tx, name, "survey", "google_forms", "", {})


def names(store):
    with store.reading() as tx:
        return [each["name"] for each in sources.listing(tx)]


def test_a_database_of_a_newer_program_is_refused_and_left_alone(store, url):
    with store.writing() as tx:
        tx.connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for open_it in (connect.open_store, connect.migrate):
        with pytest.raises(StoreError, match="newer Trellis"):
            open_it(url)


def test_an_exception_takes_back_all_of_a_transaction(store):
    def fails_late():
        with store.writing() as tx:
            sources.save(tx, "lost", "survey", "google_forms", "", {})
            derived.bump(tx)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fails_late()
    assert names(store) == []
    with store.reading() as tx:
        assert derived.version(tx) == 0


def test_a_reader_sees_one_moment_while_another_writes(store):
    with store.reading() as tx:
        assert sources.listing(tx) == []
        save(store, "later")
        assert sources.listing(tx) == []
    assert names(store) == ["later"]


def test_a_second_writer_waits_for_the_first(store):
    inside, done = threading.Event(), []

    def second():
        inside.wait()
        done.append(save(store, "second"))

    thread = threading.Thread(target=second)
    thread.start()
    with store.writing() as tx:
        sources.save(tx, "first", "survey", "google_forms", "", {})
        inside.set()
        thread.join(0.2)
        assert thread.is_alive()
    thread.join()
    assert done == [2]
    assert names(store) == ["first", "second"]


def test_a_writer_that_waited_in_vain_is_told_so(store, url):
    with store.writing():
        impatient = connect.open_store(url, busy_seconds=0.1)
        with pytest.raises(StoreError, match="Another load"), impatient.writing():
            pass


def test_a_database_of_an_older_program_asks_for_an_upgrade(url, monkeypatch):
    monkeypatch.setattr(connect, "REVISIONS", (*connect.REVISIONS, "9999"))
    with pytest.raises(StoreError, match="older Trellis"):
        connect.open_store(url)


def test_a_database_of_another_program_is_left_alone(engine):
    url = engine.new()
    connect.migrate(url)
    with connect.open_store(url).writing() as tx:
        tx.connection.execute(text("DROP TABLE data_version"))
        tx.connection.execute(text("CREATE TABLE theirs (x INTEGER)"))
    before = rows(url)
    for open_it in (connect.open_store, connect.migrate):
        with pytest.raises(StoreError, match="another program"):
            open_it(url)
    assert rows(url) == before
    engine.drop(url)


def test_several_that_prepare_a_new_database_at_once_make_it_once(engine, prepared):
    url = engine.new()
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(connect.migrate, [url] * 4))
    assert rows(url) == rows(prepared)
    engine.drop(url)


def test_a_reader_does_not_wait_for_a_writer(store):
    with store.writing() as tx:
        sources.save(tx, "unfinished", "survey", "google_forms", "", {})
        assert names(store) == []  # waiting would never end: both are this thread
    assert names(store) == ["unfinished"]


def test_readers_see_all_of_a_write_or_nothing(store):
    size, loads, seen, ended = 200, 5, [], threading.Event()

    def read():
        while not ended.is_set():
            with store.reading() as tx:
                version = derived.version(tx)
                seen.append((version, len(entities.listing(tx, "person"))))

    with ThreadPoolExecutor(3) as pool:
        readers = [pool.submit(read) for _ in range(3)]
        try:
            for load in range(loads):
                with store.writing() as tx:
                    derived.bump(tx)
                    entities.ids(tx, "person", 1, pd.Series([f"{load}-{n}" for n in range(size)]))
        finally:
            ended.set()
        for reader in readers:
            reader.result()
    assert len(seen) > loads
    assert {count - size * version for version, count in seen} == {0}
