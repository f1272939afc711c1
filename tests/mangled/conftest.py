"""A small district to load mangled files into, put back whenever something was loaded."""

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.commands import small
from tests.commands.conftest import Said, call
from tests.mangled.telling import dump


@dataclass
class District:
    """A database with the small district in it.

    Attributes:
        path: where it stands.
        whole: a copy of it as it was.
        hash: of all it held.
    """

    path: Path
    whole: Path
    hash: str

    @property
    def db(self) -> str:
        return f"sqlite:///{self.path}"

    def load(self, *words: object) -> Said:
        """Load a file into it."""
        return call("load", *words, "--db", self.db)

    def put_back(self) -> None:
        """As it was before."""
        copy(self.whole, self.path)


def copy(source: Path, target: Path) -> None:
    """Copy a database: a plain copy of the file would miss what is still in its log."""
    opened = (contextlib.closing(sqlite3.connect(name)) for name in (source, target))
    with next(opened) as old, next(opened) as new:
        old.backup(new)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for this test alone."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    return tmp_path / "home"


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> District:
    """The small district, loaded once a run."""
    folder = tmp_path_factory.mktemp("mangled")
    files = small.district(folder / "files")
    path, whole = folder / "district.db", folder / "whole.db"
    said = call("load", files, "--json", "--db", f"sqlite:///{path}")
    assert said.status == 0, said
    copy(path, whole)
    return District(path, whole, dump(path))


@pytest.fixture
def district(kept: District):
    """The small district as it was loaded."""
    yield kept
    if dump(kept.path) != kept.hash:
        kept.put_back()
