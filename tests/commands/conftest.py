"""Calling the command line in this process, with what it printed apart."""

import contextlib
import io
import json
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from commands import tongue
from commands.main import main
from tests.commands import small


@dataclass(frozen=True)
class Said:
    """Exit status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as the one JSON document it must be."""
        return json.loads(self.out)


TOP = Path(__file__).resolve().parent.parent.parent

Trellis = Callable[..., Said]


def call(*words: object) -> Said:
    """Run one command."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        try:
            status = main([str(word) for word in words])
        except SystemExit as ended:  # argparse ends an unusable call so
            status = int(ended.code or 0)
    assert "Traceback" not in out.getvalue() + err.getvalue()
    return Said(status, out.getvalue(), err.getvalue())


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder for this test alone."""
    folder = tmp_path / "home"
    monkeypatch.setenv("TRELLIS_HOME", str(folder))
    for name in ("TRELLIS_DATABASE_URL", *tongue.SURROUNDINGS):  # people who test speak many languages
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def files(tmp_path: Path) -> Path:
    """The folder of the small district's files."""
    return small.district(tmp_path / "files")


@pytest.fixture(scope="session")
def loaded_once(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Said]:
    """The small district, loaded as a folder; its database, and what was said."""
    folder = tmp_path_factory.mktemp("small")
    database = folder / "small.db"
    said = call("load", small.district(folder / "files"), "--json", "--db", f"sqlite:///{database}")
    return database, said


@pytest.fixture
def district(loaded_once: tuple[Path, Said], tmp_path: Path) -> Trellis:
    """The command line on a copy of the small district's database."""
    path = tmp_path / "district.db"
    opened = (contextlib.closing(sqlite3.connect(name)) for name in (loaded_once[0], path))
    with next(opened) as source, next(opened) as target:
        source.backup(target)  # a plain copy of the file would miss what is still in the log
    return lambda *words: call(*words, "--db", f"sqlite:///{path}")
