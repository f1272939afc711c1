"""What every test may ask for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.databases import ENGINES, Databases, Postgresql, Sqlite
from tests.postgres import NoServer, Server

TOP = Path(__file__).resolve().parent.parent

settings.register_profile("trellis", deadline=None)
settings.load_profile("trellis")  # how long an example takes depends on what else the computer does


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared material: real files and reference numbers that are never committed."""
    folder = TOP.parent / "shared"
    if not folder.is_dir():
        pytest.skip("../shared is not there: real files and reference numbers cannot be read")
    return folder


@pytest.fixture(scope="session")
def real(shared: Path) -> Path:
    """Files that real tools made."""
    return shared / "data" / "real"


STEPS_ON_BOTH = ("test_engines",)
"""Tests of joined steps that run on both engines every time; the others run on PostgreSQL in the proofs. What
keeps rows is tried on both every time."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "engine" in metafunc.fixturenames and metafunc.definition.get_closest_marker("both_engines"):
        of_steps = metafunc.module.__name__.startswith(("tests.flows.", "tests.commands."))
        later = of_steps and metafunc.module.__name__.rpartition(".")[2] not in STEPS_ON_BOTH
        first, *others = ENGINES
        proofs = [pytest.param(one, marks=pytest.mark.prove) for one in others]
        engines = [first, *(proofs if later else others)]
        metafunc.parametrize("engine", engines, indirect=True, scope="session")


def started() -> Iterator[Server]:
    """A PostgreSQL, removed at the end; tests that ask for one are left out where none can run."""
    try:
        made = Server()
    except NoServer as why:
        pytest.skip(str(why))
    yield made
    made.remove()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The PostgreSQL of this run, or of this worker of it."""
    yield from started()


@pytest.fixture(scope="module")
def fragile() -> Iterator[Server]:
    """One of a file of tests alone, so that it may be stopped."""
    yield from started()


@pytest.fixture(scope="session")
def engine(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Where a test's databases are made: SQLite, or both in turn for a test marked ``both_engines``."""
    if getattr(request, "param", "sqlite") == "postgresql":
        return Postgresql(request.getfixturevalue("server").url())
    return Sqlite(tmp_path_factory.mktemp("sqlite"))
