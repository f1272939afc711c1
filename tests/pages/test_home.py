"""The dashboard does not open where the data must not lie."""

import pytest

from flows import home
from tests.pages.seen import open_view


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive - Maple", "google drive", "iCloudDrive", "Nextcloud"])
@pytest.mark.parametrize("linked", [False, True])
def test_a_home_in_a_synced_folder_opens_no_view(tmp_path, monkeypatch, name, linked):
    folder = tmp_path / name / "trellis"
    if linked:
        folder.mkdir(parents=True)
        (tmp_path / "link").symlink_to(folder)
        folder = tmp_path / "link"
    refused(folder, "sync program", monkeypatch)


def test_a_home_in_a_git_work_tree_opens_no_view(tmp_path, monkeypatch):
    (tmp_path / ".git").mkdir()
    refused(tmp_path / "trellis", "git work tree", monkeypatch)


def refused(folder, reason, monkeypatch) -> None:
    home._refusal.cache_clear()
    monkeypatch.setenv("TRELLIS_HOME", str(folder))
    monkeypatch.delenv("TRELLIS_DATABASE_URL", raising=False)
    seen = open_view("overview")
    (shown,) = seen.app.error
    assert reason in shown.value
    assert "TRELLIS" in shown.value
    assert not seen.charts
    assert not seen.app.selectbox
    assert not list(folder.glob("*"))
