"""What every test may ask for."""

from pathlib import Path

import pytest

TOP = Path(__file__).resolve().parent.parent


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
