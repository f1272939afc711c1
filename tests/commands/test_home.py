"""The command line keeps nothing where the data must not lie."""

import pytest

from flows import home
from tests.commands.conftest import call


@pytest.mark.parametrize(
    "words", [("migrate",), ("uploads", "--json"), ("figure", "S2"), ("doctor",), ("restore", "a.db")]
)
@pytest.mark.parametrize("name", ["DropBox", "OneDrive - Maple", "iCloudDrive", "nextcloud", "My Drive"])
def test_a_home_in_a_synced_folder_is_unusable_and_stays_empty(tmp_path, monkeypatch, words, name):
    real = tmp_path / name
    real.mkdir()
    (tmp_path / "link").symlink_to(real)
    for folder in (real, tmp_path / "link" / "trellis"):
        home._refusal.cache_clear()
        monkeypatch.setenv("TRELLIS_HOME", str(folder))
        said = call(*words)
        assert (said.status, said.out) == (2, "")
        assert "sync program" in said.err
        assert list(real.iterdir()) == []
