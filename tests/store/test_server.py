"""A server that refuses us, is not there, or goes away: a clear word each time, and nothing half done."""

import socket
from collections.abc import Iterator

import pandas as pd
import pytest

from store import address, connect, derived, entities, sources
from store.connect import StoreError
from tests.databases import Postgresql, rows
from tests.postgres import Server


def with_query(url: str, **changed: str) -> str:
    """An address with other words behind the question mark."""
    return address.parsed(url).update_query_dict(changed).render_as_string(hide_password=False)


@pytest.mark.parametrize("call", [connect.open_store, connect.migrate])
@pytest.mark.parametrize(
    ("user", "database", "told"),
    [
        ("guarded:Wr0ng", "postgres", "refused the user name or the password"),
        ("guarded", "postgres", "refused the user name or the password"),
        ("stranger:Wr0ng", "postgres", "does not know this user"),
        ("postgres:Wr0ng", "nowhere", "no such database.*createdb"),
    ],
)
def test_a_server_that_refuses_is_told_with_the_reason_and_without_the_password(
    server, call, user, database, told
):
    url = server.url(database, user)
    with pytest.raises(StoreError, match=told) as refused:
        call(url)
    assert f"/{database}" in str(refused.value)
    assert "Wr0ng" not in str(refused.value)


@pytest.mark.parametrize(
    ("change", "told", "back"),
    [
        (
            "REVOKE CONNECT ON DATABASE password FROM PUBLIC",
            "may not open the database.*GRANT CONNECT",
            "GRANT CONNECT ON DATABASE password TO PUBLIC",
        ),
        (
            "ALTER DATABASE password CONNECTION LIMIT 0",
            "no connection left for this database or user.*CONNECTION LIMIT",
            "ALTER DATABASE password CONNECTION LIMIT -1",
        ),
        (
            "ALTER ROLE guarded CONNECTION LIMIT 0",
            "no connection left for this database or user.*CONNECTION LIMIT",
            "ALTER ROLE guarded CONNECTION LIMIT -1",
        ),
        (
            "ALTER DATABASE password ALLOW_CONNECTIONS false",
            "lets nobody in at present",
            "ALTER DATABASE password ALLOW_CONNECTIONS true",
        ),
        ("ALTER ROLE guarded NOLOGIN", "not let this user log in.*ALTER ROLE", "ALTER ROLE guarded LOGIN"),
        (
            "ALTER DATABASE password RENAME TO other",
            "no such database",
            "ALTER DATABASE other RENAME TO password",
        ),
    ],
)
def test_what_a_user_or_a_database_is_refused_for_is_not_taken_for_something_else(server, change, told, back):
    place = Postgresql(server.url())
    place.say("CREATE DATABASE password")
    try:
        place.say(change)
        with pytest.raises(connect.Unreached, match=told):
            connect.open_store(server.url("password", "guarded:secret"))
        place.say(back)
    finally:
        place.say("DROP DATABASE IF EXISTS password WITH (FORCE)")


def test_a_server_that_is_not_there_is_told(server, tmp_path):
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))  # bound and not listening: nobody answers, and nobody else can take it
        closed = f"postgresql://me:Wr0ng@127.0.0.1:{unused.getsockname()[1]}/db"
        for url in (closed, f"postgresql://me:Wr0ng@/db?host={tmp_path}"):
            with pytest.raises(StoreError, match=r"cannot be reached .*Check host and port") as refused:
                connect.open_store(url)
            assert "Wr0ng" not in str(refused.value)


def test_a_host_that_does_not_exist_is_told():
    with pytest.raises(StoreError, match="cannot be reached") as refused:
        connect.open_store("postgresql://me:Wr0ng@no-such-host.invalid/db")
    assert "Wr0ng" not in str(refused.value)


def test_a_user_who_may_not_make_tables_is_told(server):
    with pytest.raises(StoreError, match="OWNER TO"):
        connect.migrate(server.url(user="guarded:secret"))


def test_a_database_that_would_lose_letters_is_refused(server):
    place = Postgresql(server.url())
    place.say("CREATE DATABASE narrow TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(StoreError, match=r"LATIN1.*createdb -E UTF8"):
        connect.migrate(server.url("narrow"))
    place.drop(server.url("narrow"))


def test_a_database_that_can_only_be_read_is_told(server):
    place = Postgresql(server.url())
    url = place.new()
    connect.migrate(url)
    standing = with_query(url, options="-c default_transaction_read_only=on")
    with pytest.raises(StoreError, match="can only be read"), connect.open_store(standing).writing() as tx:
        derived.bump(tx)
    place.drop(standing)


@pytest.fixture
def place(fragile: Server) -> Iterator[str]:
    databases = Postgresql(fragile.url())
    url = databases.new()
    connect.migrate(url)
    yield url
    databases.drop(url)


def names(store):
    with store.reading() as tx:
        return [each["name"] for each in sources.listing(tx)]


def test_a_restart_between_two_calls_is_not_noticed(fragile, place):
    store = connect.open_store(place)
    assert names(store) == []
    fragile.stop()
    fragile.start()
    assert names(store) == []
    fragile.stop()
    fragile.start()
    with store.writing() as tx:
        sources.save(tx, "after", "survey", "google_forms", "", {})
    assert names(store) == ["after"]


def test_while_the_server_is_down_each_call_says_so_and_afterwards_it_works(fragile, place):
    store = connect.open_store(place)
    fragile.stop()
    try:
        for call in (store.reading, store.writing):
            with pytest.raises(StoreError, match=r"cannot be reached|connection .* was lost"), call():
                pass
    finally:
        fragile.start()
    assert names(store) == []


def query(tx):
    sources.listing(tx)


def copy(tx):
    entities.ids(tx, "person", 1, pd.Series([f"p{n}" for n in range(1000)]))


def nothing(tx):
    """The next word to the server is the commit."""


@pytest.mark.parametrize("then", [query, copy, nothing])
def test_a_server_restarted_during_a_write_leaves_nothing_of_it(fragile, place, then):
    store = connect.open_store(place)
    before = rows(place)

    def write():
        with store.writing() as tx:
            sources.save(tx, "half", "survey", "google_forms", "", {})
            derived.bump(tx)
            fragile.stop()
            fragile.start()
            then(tx)

    with pytest.raises(StoreError, match=r"connection to the database was lost.*try again"):
        write()
    assert rows(place) == before
    with store.writing() as tx:
        sources.save(tx, "whole", "survey", "google_forms", "", {})
    assert names(store) == ["whole"]


def test_a_server_restarted_during_a_read_is_told_and_the_next_read_works(fragile, place):
    store = connect.open_store(place)

    def read():
        with store.reading() as tx:
            sources.listing(tx)
            fragile.stop()
            fragile.start()
            sources.listing(tx)

    with pytest.raises(StoreError, match="connection to the database was lost"):
        read()
    assert names(store) == []
