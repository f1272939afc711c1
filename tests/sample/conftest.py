"""Small made-up districts, drawn once for all tests."""

from pathlib import Path

import pytest

import sample
from sample.district import District, draw


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of 600 students in 6 schools over two years."""
    place = tmp_path_factory.mktemp("district")
    sample.make(place, students=600, schools=6, history=2, seed=7)
    return place


@pytest.fixture(scope="session")
def district() -> District:
    """The default district, not written."""
    return draw(2400, 6, 3, 1, "history")
