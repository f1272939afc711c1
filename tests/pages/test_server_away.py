"""Pages on a database server: the same views, and a kind word while it is away."""

import logging
from collections.abc import Iterator

import pytest
import streamlit as st

from flows import database, home
from flows.intake import File, check, load
from pages.front.faults import on_fault
from tests.databases import Postgresql
from tests.flows.exports import roster
from tests.pages.seen import open_view
from tests.postgres import Server


@pytest.fixture
def ours(fragile: Server, tmp_path, monkeypatch) -> Iterator[Server]:
    """A server with an empty database that is our own."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TRELLIS_DATABASE_URL", Postgresql(fragile.url()).new())
    yield fragile
    database.store.cache_clear()


def test_an_empty_server_opens_the_first_screen_and_a_stopped_one_is_told_until_it_is_back(ours):
    first = open_view("overview")
    assert not first.app.exception
    database.ready(home.own())
    file = File("roster.csv", roster([(str(number), "0110", "7", "F") for number in range(12)]).encode())
    load(home.own(), [(file, check(file))], who="test")
    seen = open_view("overview")
    assert not seen.app.exception
    assert "12 students" in seen.words
    ours.stop()
    try:
        assert len(seen.app.run().exception) == 1  # told in words by ``on_fault``, as below
    finally:
        ours.start()
    again = seen.app.run()
    assert not again.exception
    assert "12 students" in seen.words


def test_a_reader_is_told_kindly_and_the_log_holds_the_reason_without_the_password(
    server, monkeypatch, caplog
):
    shown: list[str] = []
    wrong = server.url(user="guarded:Wr0ng")
    monkeypatch.setattr(st, "error", lambda text, **_: shown.append(text))
    with pytest.raises(database.StoreError) as refused:
        database.store(wrong)
    with caplog.at_level(logging.ERROR):
        assert on_fault(refused.value)
    assert "cannot be reached" in shown[0]
    assert "guarded" not in shown[0]
    assert "refused the user name or the password" in caplog.text
    assert "Wr0ng" not in caplog.text
