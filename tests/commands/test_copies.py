"""Copies of a database: taken while somebody loads, put back on an empty machine, refused when damaged."""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from flows import database
from store import batches, engines
from tests.commands import small
from tests.commands.conftest import TOP, call
from tests.databases import VERSIONS, let_go
from tests.store.killing import state

FIGURES = [
    (key, *split, *role)
    for key in ("chronic_absence", "average_daily_attendance", "S3", "E1", "P1")
    for split in ((), ("--by", "gender"))
    for role in (("--as", "board"), ("--as", "admin"), ("--as", "principal", "--school", "0110"))
]

LARGE = 2
"""Files of the district that are kept beside the database: the calendar and the roster."""


def kept(path: Path) -> dict[str, list]:
    """Every row of a copy, but the data version."""
    return {name: rows for name, rows in state(path).items() if name not in VERSIONS}


def figures() -> list[str]:
    """Figures of several indicators and roles, to the byte."""
    return [call("figure", *words, "--json").out for words in FIGURES]


@pytest.fixture(scope="module")
def loaded_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Made once."""
    folder = tmp_path_factory.mktemp("loaded")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batches, "LARGE", 160)
        patch.setenv("TRELLIS_HOME", str(folder / "home"))
        patch.delenv("TRELLIS_DATABASE_URL", raising=False)
        assert call("load", small.district(folder / "files")).status == 0
    let_go(f"sqlite:///{folder / 'home' / 'trellis.db'}")
    return folder / "home"


@pytest.fixture
def loaded(home: Path, loaded_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with the small district, two of whose files are kept beside the database."""
    monkeypatch.setattr(batches, "LARGE", 160)
    shutil.copytree(loaded_home, home)
    assert len(list((home / "raw").iterdir())) == LARGE
    return home


def test_an_empty_machine_shows_the_same_figures_and_keeps_the_same_files(loaded, tmp_path, monkeypatch):
    shown = figures()
    assert len(set(shown)) > len(FIGURES) // 3
    assert call("backup", tmp_path / "copies" / "copy.db").status == 0
    rows = state(loaded / "trellis.db")
    raw = {path.name: path.read_bytes() for path in (loaded / "raw").iterdir()}
    shutil.rmtree(loaded)
    other = tmp_path / "other"
    monkeypatch.setenv("TRELLIS_HOME", str(other))
    said = call("restore", tmp_path / "copies" / "copy.db", "--json")
    assert (said.status, said.json["kept"]) == (0, "")
    assert figures() == shown
    assert state(other / "trellis.db") == rows
    assert {path.name: path.read_bytes() for path in (other / "raw").iterdir()} == raw
    assert call("doctor").status == 0


def test_a_copy_without_its_folder_is_refused_or_taken_knowingly(loaded, tmp_path, monkeypatch):
    copy = tmp_path / "copies" / "copy.db"
    call("backup", copy)
    shutil.rmtree(copy.with_name("copy.db.raw"))
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "other"))
    said = call("restore", copy)
    assert (said.status, said.out) == (2, "")
    assert "copy.db.raw" in said.err
    assert not (tmp_path / "other" / "trellis.db").exists()
    assert call("restore", copy, "--without-originals").status == 0
    named = call("doctor", "--json")
    assert named.status == 1
    found = next(check for check in named.json["checks"] if check["name"] == "raw files")["problems"]
    assert [problem["where"] for problem in found] == [
        "upload 2, file roster.csv",
        "upload 4, file form.csv",
    ]


def test_a_restore_keeps_what_was_there_and_says_where(loaded, tmp_path):
    call("backup", tmp_path / "copy.db")
    call("undo", 3)
    undone, shown = kept(loaded / "trellis.db"), figures()
    said = call("restore", tmp_path / "copy.db", "--json")
    aside = Path(said.json["kept"])
    assert said.status == 0
    assert kept(aside) == undone
    assert kept(loaded / "trellis.db") == kept(tmp_path / "copy.db")
    assert figures() != shown
    assert call("restore", aside).status == 0
    assert figures() == shown


def test_views_never_take_restored_data_for_what_they_have_counted(loaded, tmp_path):
    call("backup", tmp_path / "copy.db")
    call("undo", 3)
    before = version(loaded / "trellis.db")
    call("restore", tmp_path / "copy.db")
    assert version(loaded / "trellis.db") > before


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT version FROM data_version").fetchone()[0]


def test_a_damaged_database_is_kept_too_when_a_copy_takes_its_place(loaded, tmp_path):
    call("backup", tmp_path / "copy.db")
    rows = kept(loaded / "trellis.db")
    engines.let_go(f"sqlite:///{loaded / 'trellis.db'}")
    data = bytearray((loaded / "trellis.db").read_bytes())
    data[4096 * 2 : 4096 * 40] = bytes(4096 * 38)
    (loaded / "trellis.db").write_bytes(bytes(data))
    assert call("figure", "S2").status == 2
    assert call("doctor").status in (1, 2)
    said = call("restore", tmp_path / "copy.db", "--json")
    assert said.status == 0
    assert Path(said.json["kept"]).read_bytes() == bytes(data)
    assert kept(loaded / "trellis.db") == rows
    assert call("doctor").status == 0


def cut(data: bytes) -> bytes:
    return data[: len(data) // 2]


def holed(data: bytes) -> bytes:
    return data[: 4096 * 2] + bytes(4096 * 40) + data[4096 * 42 :]


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()


def emptied(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("DROP TABLE alembic_version")
        connection.commit()


def foreign(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda path: path.write_bytes(cut(path.read_bytes())), "damaged"),
        (lambda path: path.write_bytes(holed(path.read_bytes())), "damaged"),
        (lambda path: path.write_bytes(b""), "no backup"),
        (lambda path: path.write_bytes(b"PK\x03\x04 a workbook"), "not a database"),
        (lambda path: path.unlink(), "no backup"),
        (foreign, "another program"),
        (newer, "newer Trellis"),
        (emptied, "no data of Trellis"),
    ],
    ids=["cut off", "with a hole", "empty", "a workbook", "gone", "of others", "newer", "no revision"],
)  # fmt: skip
def test_a_copy_that_cannot_be_trusted_touches_nothing(loaded, tmp_path, spoil, told):
    copy = tmp_path / "copy.db"
    call("backup", copy)
    spoil(copy)
    engines.let_go(f"sqlite:///{loaded / 'trellis.db'}")
    before = {path: path.read_bytes() for path in loaded.rglob("*") if path.is_file()}
    said = call("restore", copy)
    assert (said.status, said.out) == (2, "")
    assert told in said.err
    assert {path: path.read_bytes() for path in loaded.rglob("*") if path.is_file()} == before


def test_the_database_itself_is_no_backup_of_itself(loaded):
    before = kept(loaded / "trellis.db")
    assert call("restore", loaded / "trellis.db").status == 2
    assert kept(loaded / "trellis.db") == before


def test_copies_taken_while_another_process_loads_hold_before_or_after(loaded, tmp_path):
    before = kept(loaded / "trellis.db")
    path = small.write(tmp_path / "next", attendance=small.attendance(without=("00100004", 10)))["attendance"]
    form = small.write(tmp_path / "next", form=small.form(400))["form"]
    script = (
        "import sys; from store import batches; from commands.main import main; batches.LARGE = 160;"
        f"print('ready', flush=True); input();"
        f"sys.exit(main(['load', {str(path)!r}, {str(form)!r}, '--json']))"
    )
    words = [sys.executable, "-c", script]
    with subprocess.Popen(words, cwd=TOP, stdin=-1, stdout=-1, stderr=-1, text=True) as loading:
        assert loading.stdin is not None
        assert loading.stdout is not None
        assert loading.stdout.readline() == "ready\n"
        loading.stdin.write("\n")
        loading.stdin.flush()
        copies: list[Path] = []
        while loading.poll() is None:
            copies.append(tmp_path / f"copy{len(copies)}.db")
            assert call("backup", copies[-1]).status == 0
        out = loading.stdout.read()
    assert len(json.loads(out)["batches"]) == 2
    after = kept(loaded / "trellis.db")
    assert before != after
    copies.append(tmp_path / "last.db")
    call("backup", copies[-1])
    for copy in copies:  # one taken between a load and what protects it is protected when it is opened
        database.ready(f"sqlite:///{copy}")
        engines.let_go(f"sqlite:///{copy}")
    found = [kept(copy) for copy in copies]
    assert all(rows in (before, after) for rows in found)
    assert (found[0], found[-1]) == (before, after)
    for copy, rows in zip(copies, found, strict=True):
        beside = {path.name for path in copy.with_name(copy.name + ".raw").iterdir()}
        assert len(beside) == LARGE + (rows == after), "large originals of the copy, and no others"


def test_a_backup_of_a_mistyped_address_makes_no_database(tmp_path):
    said = call("backup", tmp_path / "copy.db", "--db", f"sqlite:///{tmp_path / 'trelis.db'}")
    assert (said.status, said.out) == (2, "")
    assert f"There is no database at {tmp_path / 'trelis.db'}" in said.err
    assert not [path for path in tmp_path.rglob("*.db*") if path.is_file()]


@pytest.mark.parametrize("form", ["sqlite+pysqlite:///{}", "sqlite:///{}?timeout=5"])
def test_a_copy_is_kept_however_the_address_is_written(loaded, tmp_path, form):
    db = form.format(loaded / "trellis.db")
    assert call("backup", tmp_path / "copy.db", "--db", db).status == 0
    said = call("restore", tmp_path / "copy.db", "--json", "--db", db)
    assert (said.status, Path(said.json["kept"]).parent) == (0, loaded / "backups")
    assert Path(said.json["kept"]).is_file()


def test_a_backup_into_a_folder_that_cannot_be_made_is_told(loaded, tmp_path):
    (tmp_path / "file").write_text("in the way")
    said = call("backup", tmp_path / "file" / "copy.db")
    assert (said.status, said.out) == (2, "")
    assert "cannot be written: File exists" in said.err
