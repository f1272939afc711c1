"""A fresh database for each test: migrated once on each engine, then copied."""

from collections.abc import Iterator

import pytest

from store import connect
from tests.databases import Databases, let_go


@pytest.fixture(scope="session")
def prepared(engine: Databases) -> str:
    """Address of an empty database, migrated; nobody has it open."""
    url = engine.new()
    connect.migrate(url)
    return let_go(url)


@pytest.fixture
def url(prepared: str, engine: Databases) -> Iterator[str]:
    made = engine.copy(prepared)
    yield made
    engine.drop(made)


@pytest.fixture
def store(url: str) -> connect.Store:
    return connect.open_store(url)
