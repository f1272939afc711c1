"""An installation of an earlier schema is brought up to date: copied first, and every figure stays."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from flows import database, documents, figures
from flows.doctor import examine
from flows.viewer import ADMIN, BOARD, Viewer
from metrics.catalogue import CATALOGUE
from store import connect, files
from store.schema import REVISIONS
from tests.databases import VERSIONS
from tests.flows.office import Office, closed
from tests.proofs import left_but
from tests.store import dumps
from tests.store.killing import state

NEXT = "9002"
"""A revision of these tests alone."""

SECOND = '''
"""A column more, filled from what is there."""

import sqlalchemy as sa
from alembic import op

revision, down_revision = "{revision}", "{before}"


def upgrade() -> None:
    op.add_column("sources", sa.Column("shout", sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE sources SET shout = upper(name)")
    {more}
'''


FIRST = (
    *("reach", "dosage", "participation_gap", "average_daily_attendance", "chronic_absence"),
    *("attendance_bands", "favourable", "acceptance", "match_rate"),
)
"""Indicators that the first edition had."""

SINCE = {"sustained_participation": "0013", "breadth": "0013", "unmet_need": "0013"}
"""Revision with which indicators came that the first edition did not have; those of FIRST with the first."""

LATER = "9999"
"""In place of the revision of indicators that came after the last one."""


PUBLISHED_THEN = ("0011", "0012")
"""Revisions whose database holds an edition: what was published stays as it was, by the rules of then."""


def told(office: Office, revision: str = REVISIONS[-1]) -> list[object]:
    """Every indicator for several roles and its first splits; the edition of those that ``revision`` had."""
    viewers = [ADMIN, Viewer("principal", (office.school("0110"),))]
    viewers += [] if revision in PUBLISHED_THEN else [BOARD]
    return [
        _undated(documents.as_json(figures.figure(office.db, key, viewer, by=by)))
        | ({"edition": None} if SINCE.get(key, "" if key in FIRST else LATER) > revision else {})
        for key in CATALOGUE
        for viewer in viewers
        for by in ("", *CATALOGUE[key].dimensions[:2])
    ]


def _undated(told: dict) -> dict:
    """Without the day and number of its edition: a dump was made on another day, of perhaps another month."""
    rows = [{name: value for name, value in row.items() if name != "since"} for row in told["rows"]]
    return told | {"edition": bool(told["edition"]), "rows": rows}


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A home with the database of the last revision, counted by the rules of this program."""
    (tmp_path / "home").mkdir()
    path = dumps.read(REVISIONS[-1], tmp_path / "home" / "trellis.db")
    database.ready(f"sqlite:///{path}")
    return closed(path)


@pytest.mark.parametrize("revision", left_but(["0001"], REVISIONS))
def test_a_database_of_each_revision_is_opened_with_the_same_figures(revision, tmp_path, hand_made):
    path = dumps.read(revision, tmp_path / "old.db")
    office = Office(f"sqlite:///{path}")
    database.ready(office.db)
    assert told(office, revision) == told(hand_made, revision)
    assert len(told(office)) > 50
    assert [check.name for check in examine(office.db, lambda _: None) if not check.ok] == []
    backups = list((tmp_path / "backups").glob("*")) if (tmp_path / "backups").exists() else []
    assert len(backups) == (revision != REVISIONS[-1])
    closed(path)


def test_every_revision_has_its_dump():
    assert [revision for revision in REVISIONS if not dumps.made(revision).exists()] == []


@pytest.fixture
def next_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The program with one revision more, in a folder of its own."""

    def make(more: str = "") -> None:
        folder = tmp_path / "migrations"
        shutil.copytree(connect.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
        text = SECOND.format(revision=NEXT, before=REVISIONS[-1], more=more)
        (folder / "versions" / f"{NEXT}_next.py").write_text(text, encoding="utf-8")
        monkeypatch.setattr(connect, "MIGRATIONS", folder)
        for module in (connect, files):
            monkeypatch.setattr(module, "REVISIONS", (*REVISIONS, NEXT))

    return make


def test_an_upgrade_copies_first_and_keeps_every_row(installed, next_program):
    db = f"sqlite:///{installed}"
    before = state(installed)
    next_program()
    with pytest.raises(connect.StoreError, match="older Trellis"):
        connect.open_store(db)
    database.upgrade(db)
    (copy,) = (installed.parent / "backups").iterdir()
    assert state(copy) == before
    after = state(installed)
    changed = {name for name in after if after[name] != before.get(name)}
    assert changed == {"alembic_version", "sources"}
    with closing(sqlite3.connect(installed)) as connection:
        shouts = connection.execute("SELECT name, shout FROM sources").fetchall()
    assert shouts
    assert all(shout == name.upper() for name, shout in shouts)
    closed(installed)


def test_an_upgrade_that_fails_changes_nothing_and_leaves_the_copy(installed, next_program):
    db = f"sqlite:///{installed}"
    before = state(installed)
    next_program('op.execute("UPDATE sources SET shout = NULL")')
    with pytest.raises(Exception, match="NOT NULL"):
        database.upgrade(db)
    closed(installed)
    assert state(installed) == before
    (copy,) = (installed.parent / "backups").iterdir()
    assert state(copy) == before


def test_a_copy_made_before_an_upgrade_goes_back_into_the_older_program(installed, next_program, monkeypatch):
    db = f"sqlite:///{installed}"
    before = state(installed)
    next_program()
    database.upgrade(db)
    (copy,) = (installed.parent / "backups").iterdir()
    closed(installed)
    monkeypatch.undo()
    with pytest.raises(connect.StoreError, match="newer Trellis"):
        database.ready(db)
    upgraded = state(installed)
    with pytest.raises(connect.StoreError, match="newer Trellis"):
        connect.restore(installed, f"sqlite:///{installed.with_name('other.db')}")
    assert not installed.with_name("other.db").exists()
    assert state(installed) == upgraded
    connect.restore(copy, db, installed.with_name("aside.db"))
    assert {**state(installed), **dict.fromkeys(VERSIONS)} == {**before, **dict.fromkeys(VERSIONS)}
    assert state(installed.with_name("aside.db")) == upgraded
    database.ready(db)
    closed(installed)


def test_no_upgrade_without_a_copy(installed, next_program):
    (installed.parent / "backups").write_text("in the way")
    before = state(installed)
    next_program()
    with pytest.raises(connect.StoreError, match="backups"):
        database.upgrade(f"sqlite:///{installed}")
    closed(installed)
    assert state(installed) == before
