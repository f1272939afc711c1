"""Databases made once on each engine and copied for each test."""

from collections.abc import Callable, Iterator

import pytest

from flows import database
from tests.databases import Databases, let_go
from tests.flows import district
from tests.flows.office import Office

MadeOnce = Callable[[Callable[[Office], object]], Office]
"""Takes what an office does to an empty database; gives an office with a copy of what came of it."""


@pytest.fixture(scope="session")
def migrated(engine: Databases) -> str:
    """Address of an empty database, migrated."""
    url = engine.new()
    database.ready(url)
    return let_go(url)


@pytest.fixture(scope="session")
def loaded(migrated: str, engine: Databases) -> str:
    """Address of the district made by hand (``tests.flows.district``), loaded."""
    url = engine.copy(migrated)
    Office(url).done(**district.files())
    return let_go(url)


@pytest.fixture
def open_copy(engine: Databases) -> Iterator[Callable[[str], Office]]:
    """Makes an office with a copy of a database."""
    offices: list[Office] = []

    def copy(prepared: str) -> Office:
        offices.append(Office(engine.copy(let_go(prepared))))
        return offices[-1]

    yield copy
    for each in offices:
        engine.drop(each.db)


@pytest.fixture
def office(migrated: str, open_copy: Callable[[str], Office]) -> Office:
    """An office that has loaded nothing yet."""
    return open_copy(migrated)


@pytest.fixture
def hand_made(loaded: str, open_copy: Callable[[str], Office]) -> Office:
    """An office with the district made by hand."""
    return open_copy(loaded)


@pytest.fixture(scope="session")
def already() -> dict[tuple[str, Callable[[Office], object]], str]:
    """Addresses of what was made, by engine and what made it."""
    return {}


@pytest.fixture
def made_once(
    migrated: str,
    engine: Databases,
    already: dict[tuple[str, Callable[[Office], object]], str],
    open_copy: Callable[[str], Office],
) -> MadeOnce:
    """Loads what the tests of a file begin with a single time; each of them gets a copy."""

    def once(fill: Callable[[Office], object]) -> Office:
        made = (engine.name, fill)
        if made not in already:
            url = engine.copy(let_go(migrated))
            fill(Office(url))
            already[made] = url
        return open_copy(already[made])

    return once
