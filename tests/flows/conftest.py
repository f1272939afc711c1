"""Databases made once and copied for each test."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows import database
from tests.flows import district
from tests.flows.office import Office, closed


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty database, migrated."""
    path = tmp_path_factory.mktemp("migrated") / "trellis.db"
    database.ready(f"sqlite:///{path}")
    return closed(path)


@pytest.fixture(scope="session")
def loaded(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The district made by hand (``tests.flows.district``), loaded."""
    path = tmp_path_factory.mktemp("district") / "trellis.db"
    shutil.copyfile(migrated, path)
    Office(path).done(**district.files())
    return closed(path)


@pytest.fixture
def open_copy(tmp_path: Path) -> Iterator[Callable[[Path], Office]]:
    """Makes an office with a copy of a database."""
    offices: list[Office] = []

    def copy(prepared: Path) -> Office:
        path = tmp_path / f"trellis{len(offices)}.db"
        shutil.copyfile(prepared, path)
        offices.append(Office(path))
        return offices[-1]

    yield copy
    for each in offices:
        closed(each.path)


@pytest.fixture
def office(migrated: Path, open_copy: Callable[[Path], Office]) -> Office:
    """An office that has loaded nothing yet."""
    return open_copy(migrated)


@pytest.fixture
def hand_made(loaded: Path, open_copy: Callable[[Path], Office]) -> Office:
    """An office with the district made by hand."""
    return open_copy(loaded)
