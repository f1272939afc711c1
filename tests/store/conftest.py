"""A fresh database for each test: migrated once, then copied."""

import shutil
from pathlib import Path

import pytest

from store import connect


@pytest.fixture(scope="session")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database file, migrated."""
    path = tmp_path_factory.mktemp("prepared") / "trellis.db"
    connect.migrate(f"sqlite:///{path}")
    store = connect.open_store(f"sqlite:///{path}")
    store.engine.dispose()  # the last connection writes the log into the file
    return path


@pytest.fixture
def url(prepared: Path, tmp_path: Path) -> str:
    path = tmp_path / "trellis.db"
    shutil.copyfile(prepared, path)
    return f"sqlite:///{path}"


@pytest.fixture
def store(url: str):
    opened = connect.open_store(url)
    yield opened
    opened.engine.dispose()
