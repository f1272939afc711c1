import pytest

from flows import inbox
from flows.intake import File

DB, OTHER = "sqlite:///a.db", "sqlite:///b.db"
FILES = [File("roster.csv", b"Student ID\n1\n"), File("../../evil.csv", b"x")]


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path))
    return tmp_path


def test_files_and_answers_come_back_as_they_were():
    key = inbox.keep(DB, FILES, {"year": "2025"})
    assert inbox.take(DB, key) == (FILES, {"year": "2025"}, {})
    assert [pending.names for pending in inbox.waiting(DB)] == [("roster.csv", "../../evil.csv")]


def test_the_same_files_wait_once_with_the_last_answers():
    first = inbox.keep(DB, FILES, {})
    came = inbox.waiting(DB)[0].came
    assert inbox.keep(DB, FILES, {"year": "2025"}) == first
    assert [pending.came for pending in inbox.waiting(DB)] == [came]
    assert inbox.take(DB, first)[1] == {"year": "2025"}


def test_files_of_one_database_do_not_wait_for_another():
    key = inbox.keep(DB, FILES, {})
    assert inbox.waiting(OTHER) == []
    assert inbox.take(OTHER, key) == ([], {}, {})


def test_what_is_put_away_waits_no_more():
    inbox.put_away(DB, inbox.keep(DB, FILES, {}))
    assert inbox.waiting(DB) == []


def test_no_name_of_a_file_is_a_path(home):
    inbox.keep(DB, FILES, {})
    assert not [path for path in home.rglob("*") if "evil" in path.name or "roster" in path.name]
    inbox.put_away(DB, "../../..")
    assert home.exists()
    assert inbox.waiting(DB)


def test_files_that_did_not_come_whole_do_not_wait(home):
    inbox.keep(DB, FILES, {})
    [note] = home.rglob(inbox.NOTE)
    note.write_text("{")
    assert inbox.waiting(DB) == []


def test_only_the_owner_may_read_them(home):
    inbox.keep(DB, FILES, {})
    assert {path.stat().st_mode & 0o077 for path in home.rglob("*") if path.is_file()} == {0}
