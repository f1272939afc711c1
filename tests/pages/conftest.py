"""The dashboard without a browser, on no data and on a small sample district."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows import database, home
from tests import sample_home
from tests.databases import let_go
from tests.pages.seen import Seen, open_view

Open = Callable[..., Seen]


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home folder with the small sample district; nobody changes it."""
    return sample_home.once(tmp_path_factory)


@pytest.fixture(scope="session")
def looked() -> dict[tuple, Seen]:
    """Views of the sample that were opened already: reading one again costs nothing."""
    return {}


@pytest.fixture
def home_of_sample(sample_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The sample's home folder is Trellis's home."""
    monkeypatch.setenv("TRELLIS_HOME", str(sample_folder))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    return sample_folder


@pytest.fixture
def sample(home_of_sample: Path, looked: dict[tuple, Seen]) -> Open:
    """Opens a view of the sample district, to be looked at only: ``sample("equity", school="Cedar")``."""

    def look(key: str, **choices: object) -> Seen:
        asked = (key, *sorted((name, str(value)) for name, value in choices.items()))
        if asked not in looked:
            looked[asked] = open_view(key, data="Sample district", **choices)
        return looked[asked]

    return look


@pytest.fixture
def sample_to_use(home_of_sample: Path) -> Open:
    """Opens a view of the sample district in a session of its own, for a test that presses something."""
    return lambda key, **choices: open_view(key, data="Sample district", **choices)


@pytest.fixture
def empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Open:
    """Opens a view where nothing was ever loaded."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    return open_view


@pytest.fixture
def own(sample_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Own data, as large as the sample; its address."""
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    home.prepare()
    shutil.copyfile(sample_folder / "sample.db", tmp_path / "home" / "trellis.db")
    db = home.own()
    database.ready(db)
    yield db
    let_go(db)
