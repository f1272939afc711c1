"""The command line with a database server: the same commands, clear words, and no password anywhere."""

import threading
from collections.abc import Iterator

import pytest

from commands.main import UNUSABLE
from flows import database
from flows.uploads import uploads
from store import connect
from tests.commands.conftest import Said, call
from tests.databases import Databases, Postgresql, let_go, rows
from tests.postgres import Server

SECRET = "s3cr3t"


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    """A new database of a user with a password."""
    place = Postgresql(server.url())
    made = place.new()
    place.say("ALTER ROLE guarded PASSWORD 's3cr3t'")
    place.say(f"ALTER DATABASE {made.rpartition('?')[0].rpartition('/')[2]} OWNER TO guarded")
    yield made.replace("postgres@", f"guarded:{SECRET}@").replace("postgresql://", "postgres://")
    place.drop(made)
    place.say("ALTER ROLE guarded PASSWORD 'secret'")


def test_a_folder_is_loaded_shown_and_taken_back_on_a_server_named_by_the_environment(
    files, url, monkeypatch
):
    monkeypatch.setenv("TRELLIS_DATABASE_URL", url)
    said = [call("migrate", "--json"), call("load", files, "--json"), call("uploads", "--json")]
    figure = call("figure", "chronic_absence", "--as", "admin", "--json")
    said += [figure, call("undo", 3, "--json"), call("migrate")]
    assert [one.status for one in said] == [0] * len(said)
    assert [row["count"] for row in figure.json["rows"]] == [4]
    assert said[0].json["database"].startswith("postgresql://guarded:***@/")
    for one in said:
        assert SECRET not in one.out + one.err
    let_go(url)


@pytest.mark.parametrize("words", [("load", "FILES"), ("figure", "reach"), ("uploads",), ("migrate",)])
@pytest.mark.parametrize("kind", ["wrong password", "no server", "wrong database", "not an address"])
def test_a_wrong_address_is_unusable_with_a_clear_word(files, url, tmp_path, words, kind):
    wrong = {
        "wrong password": url.replace(SECRET, "Wr0ng"),
        "no server": f"postgresql://me:Wr0ng@/db?host={tmp_path}",
        "wrong database": url.replace("/t", "/x", 1),
        "not an address": "postgresql//me:Wr0ng@host",
    }[kind]
    said = call(*(files if word == "FILES" else word for word in words), "--json", "--db", wrong)
    assert (said.status, said.out) == (UNUSABLE, "")
    assert "fault of its own" not in said.err
    assert "Wr0ng" not in said.err
    assert SECRET not in said.err
    assert any(word in said.err for word in ("Check", "createdb", "Write"))


@pytest.fixture
def ready(engine: Databases) -> Iterator[str]:
    made = engine.new()
    connect.migrate(made)
    yield made
    engine.drop(made)


@pytest.mark.both_engines
def test_a_second_load_that_waited_in_vain_is_told_why_and_changed_nothing(files, ready, monkeypatch):
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.3)
    before = rows(ready)
    with connect.open_store(ready, busy_seconds=30).writing():
        said = call("load", files, "--json", "--db", ready)
    assert (said.status, said.out) == (UNUSABLE, "")
    assert "Another load is still being written" in said.err
    assert "try again" in said.err
    assert rows(ready) == before
    assert call("load", files, "--db", ready).status == 0


@pytest.mark.both_engines
def test_a_second_load_waits_for_the_first_and_then_goes_on(files, ready):
    said: list[Said] = []
    second = threading.Thread(target=lambda: said.append(call("load", files, "--json", "--db", ready)))
    with connect.open_store(ready).writing():
        second.start()
        seen = uploads(ready)  # a reader does not wait
        second.join(1)
        assert second.is_alive()
    second.join(60)
    assert seen == []
    assert said[0].status == 0
    assert len(said[0].json["batches"]) == 4


def test_a_server_restarted_under_loads_leaves_whole_loads_and_the_next_one_works(files, fragile):
    """Restarted at many moments of a load; each left nothing or all of it."""
    place = Postgresql(fragile.url())
    prepared = place.new()
    database.ready(prepared)
    before = rows(let_go(prepared))
    seen: dict[int, int] = {}
    for moment in range(5):
        url = place.copy(prepared)
        said: list[Said] = []
        load = threading.Thread(
            target=lambda url=url, said=said: said.append(call("load", files, "--db", url))
        )
        load.start()
        load.join(0.2 * moment)
        fragile.stop()
        fragile.start()
        load.join(60)
        seen[said[0].status] = seen.get(said[0].status, 0) + 1
        if said[0].status:
            assert said[0].status == UNUSABLE
            assert "try again" in said[0].err.lower()
            assert rows(url) == before
        assert call("load", files, "--db", url).status == 0
        assert len(call("uploads", "--db", url).out.splitlines()) == 4
        place.drop(url)
    assert seen.get(UNUSABLE), "no load was interrupted"


def test_a_server_is_backed_up_by_its_own_tools(url, tmp_path):
    for words, tool in ((("backup",), "pg_dump"), (("restore",), "pg_restore")):
        said = call(*words, tmp_path / "copy.db", "--db", url)
        assert said.status == UNUSABLE
        assert tool in said.err
        assert list(tmp_path.glob("copy*")) == []
    let_go(url)
