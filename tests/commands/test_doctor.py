"""``doctor`` as other programs call it: one document, exit statuses, progress apart."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from store import engines
from tests.commands.conftest import call

CHECKS = [
    *("schema", "database", "references", "data version"),
    *("in force", "derived", "editions", "raw files", "leftovers"),
]


@pytest.fixture
def damaged(district, tmp_path: Path):
    """Runs SQL on the district's database, past Trellis."""

    def run(sql: str) -> None:
        engines.let_go(f"sqlite:///{tmp_path / 'district.db'}")
        with closing(sqlite3.connect(tmp_path / "district.db")) as connection:
            connection.executescript(sql)
            connection.commit()

    return run


def test_a_sound_database_is_all_well_and_progress_stands_apart(district):
    said = district("doctor", "--json")
    assert said.status == 0
    assert said.json == {"checks": [{"name": name, "ok": True, "problems": []} for name in CHECKS]}
    assert [line for line in said.err.splitlines() if not line.startswith("Looking at: ")] == []
    assert len(said.err.splitlines()) == len(CHECKS)


def test_a_problem_is_told_in_words_with_exit_1_and_stays_until_it_is_mended(district, damaged):
    damaged("UPDATE cells SET amount = amount + 1 WHERE measure = 'students'")
    for _ in range(2):
        said = district("doctor", "--json")
        assert said.status == 1
        derived = next(check for check in said.json["checks"] if check["name"] == "derived")
        assert not derived["ok"]
        assert set(derived["problems"][0]) == {"what", "where", "mend", "repaired"}
        assert not derived["problems"][0]["repaired"]
        assert "doctor --repair" in derived["problems"][0]["mend"]
    text = district("doctor").out
    assert "WRONG  derived" in text
    assert "ok     schema" in text


def test_a_repair_is_told_with_its_copy_and_exit_0(district, damaged, tmp_path):
    damaged("UPDATE cells SET amount = amount + 1 WHERE measure = 'students'")
    said = district("doctor", "--repair", "--json")
    assert said.status == 0
    derived = next(check for check in said.json["checks"] if check["name"] == "derived")
    assert derived["ok"]
    assert all(problem["repaired"] for problem in derived["problems"])
    (copy,) = (tmp_path / "backups").iterdir()
    assert str(copy) in said.err
    assert district("doctor").status == 0
    assert district("doctor", "--repair").status == 0
    assert len(list((tmp_path / "backups").iterdir())) == 1, "nothing to mend, nothing to copy"


def test_what_cannot_be_mended_is_exit_1_also_with_repair(district, damaged):
    damaged("DELETE FROM raw_files; UPDATE cells SET amount = amount + 1")
    said = district("doctor", "--repair", "--json")
    assert said.status == 1
    assert {check["name"]: check["ok"] for check in said.json["checks"]} == {
        name: name != "raw files" for name in CHECKS
    }


@pytest.mark.parametrize(
    ("content", "told"),
    [(None, "no database"), (b"", "no database"), (b"not a database at all", "not a database")],
)
def test_what_cannot_be_opened_is_unusable(tmp_path, content, told):
    path = tmp_path / "some.db"
    if content is not None:
        path.write_bytes(content)
    said = call("doctor", "--json", "--db", f"sqlite:///{path}")
    assert (said.status, said.out) == (2, "")
    assert told in said.err


def test_a_database_of_a_newer_program_is_unusable(district, damaged):
    damaged("UPDATE alembic_version SET version_num = '9999'")
    said = district("doctor", "--json")
    assert (said.status, said.out) == (2, "")
    assert "newer Trellis" in said.err


def test_looking_does_not_upgrade(district, damaged, monkeypatch):
    from store import connect, files

    for module in (connect, files):
        monkeypatch.setattr(module, "REVISIONS", (*connect.REVISIONS, "9002"))
    said = district("doctor")
    assert (said.status, said.out) == (2, "")
    assert "older Trellis" in said.err
