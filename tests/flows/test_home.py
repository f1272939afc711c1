"""Where the data may lie: never where they are published, copied about, or damaged."""

import os
from pathlib import Path

import pytest

from flows import home, places

SYNCED = [
    "Dropbox",
    "dropbox",
    "Dropbox (Maple District)",
    "OneDrive",
    "OneDrive - Maple District",
    "ONEDRIVE",
    "Google Drive",
    "GoogleDrive-office@maple.example",
    "My Drive",
    "iCloudDrive",
    "iCloud Drive",
    "Library/Mobile Documents/com~apple~CloudDocs",
    "Library/CloudStorage/Box-Box",
    "Nextcloud",
    "nextcloud2",
    "ownCloud",
]


@pytest.fixture(autouse=True)
def forgotten(monkeypatch):
    """What was judged before is not remembered, and Windows tells nothing."""
    home._refusal.cache_clear()
    for name in places.TOLD:
        monkeypatch.delenv(name, raising=False)


def refused(folder: Path, monkeypatch) -> str:
    monkeypatch.setenv("TRELLIS_HOME", str(folder))
    before = sorted(folder.iterdir()) if folder.exists() else None
    with pytest.raises(home.BadHome) as fault:
        home.prepare()
    assert before == (sorted(folder.iterdir()) if folder.exists() else None), "nothing was made"
    assert "TRELLIS_HOME" in str(fault.value)
    return str(fault.value)


@pytest.mark.parametrize("name", SYNCED)
def test_a_synced_folder_is_refused_by_its_name_however_it_is_written(tmp_path, monkeypatch, name):
    assert "sync program" in refused(tmp_path / name / "records", monkeypatch)


@pytest.mark.parametrize("name", SYNCED)
def test_a_link_into_a_synced_folder_is_refused(tmp_path, monkeypatch, name):
    inside = tmp_path / name / "records"
    inside.mkdir(parents=True)
    (tmp_path / "link").symlink_to(inside)
    assert "sync program" in refused(tmp_path / "link", monkeypatch)


def test_a_link_above_the_home_is_followed_too(tmp_path, monkeypatch):
    (tmp_path / "OneDrive").mkdir()
    (tmp_path / "office").symlink_to(tmp_path / "OneDrive")
    assert str(tmp_path / "OneDrive") in refused(tmp_path / "office" / "trellis", monkeypatch)


@pytest.mark.parametrize(("mark", "make"), [(".dropbox", "touch"), (".stfolder", "mkdir")])
def test_a_synced_folder_of_another_name_is_known_by_what_its_program_leaves_there(
    tmp_path, monkeypatch, mark, make
):
    getattr(tmp_path / mark, make)()
    assert str(tmp_path) in refused(tmp_path / "records", monkeypatch)


def test_the_settings_of_a_sync_program_beside_the_data_tell_nothing(tmp_path, monkeypatch):
    (tmp_path / ".dropbox").mkdir()  # as in the folder of every user who has Dropbox
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "trellis"))
    assert home.prepare() == tmp_path / "trellis"


def test_the_folder_that_windows_names_is_refused(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path))
    assert "sync program" in refused(tmp_path / "records", monkeypatch)


@pytest.mark.parametrize("name", ["my dropboxes", "one drive of many", "cloud", "network"])
def test_folders_that_only_sound_so_are_taken(tmp_path, monkeypatch, name):
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / name))
    assert home.prepare().is_dir()


@pytest.mark.parametrize("make", ["mkdir", "touch"])
def test_a_git_work_tree_is_refused_also_through_a_link(tmp_path, monkeypatch, make):
    tree = tmp_path / "code"
    (tree / "data").mkdir(parents=True)
    getattr(tree / ".git", make)()  # a file in a second work tree of one repository
    assert f"work tree {tree}" in refused(tree / "data", monkeypatch)
    (tmp_path / "link").symlink_to(tree / "data")
    home._refusal.cache_clear()
    assert f"work tree {tree}" in refused(tmp_path / "link" / "home", monkeypatch)


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/mnt/School Drive/trellis", True),
        ("/mnt/School Drives/trellis", False),
        ("/mnt/School Drive/local/trellis", False),
        ("/home/office/trellis", False),
        ("/home/office/remote", True),
        ("/srv/share", True),
        ("/srv/shares", False),
    ],
)
def test_a_network_drive_is_known_by_its_file_system(path, network):
    mounted = places.mounts_of_linux(
        "/dev/sda1 / ext4 rw 0 0\n"
        "//server/school /mnt/School\\040Drive cifs rw 0 0\n"
        "/dev/sdb1 /mnt/School\\040Drive/local ext4 rw 0 0\n"
        "me@host: /home/office/remote fuse.sshfs rw 0 0\n"
        "host:/share /srv/share nfs4 rw 0 0\n"
    )
    assert bool(places.NETWORK.match(places.file_system(Path(path), mounted))) is network


def test_mounts_are_read_as_a_mac_prints_them():
    share = "//me@server/My%20School on /Volumes/My School (smbfs, nodev)"
    printed = f"/dev/disk3s1s1 on / (apfs, sealed, local)\n{share}\n"
    mounted = places.mounts_of_mac(printed)
    assert places.file_system(Path("/Volumes/My School/x"), mounted) == "smbfs"
    assert places.file_system(Path("/Users/me"), mounted) == "apfs"


def test_an_open_folder_is_closed_to_others(tmp_path, monkeypatch):
    folder = tmp_path / "home"
    folder.mkdir(mode=0o755)
    monkeypatch.setenv("TRELLIS_HOME", str(folder))
    home.prepare()
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_folder_that_nobody_else_may_enter_stays_as_it_is(tmp_path, monkeypatch):
    folder = tmp_path / "home"
    folder.mkdir(mode=0o500)
    monkeypatch.setenv("TRELLIS_HOME", str(folder))
    home.prepare()
    assert folder.stat().st_mode & 0o777 == 0o500


def test_a_home_that_is_a_file_is_refused_in_words(tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file")
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "home"))
    with pytest.raises(home.BadHome, match=r"cannot be written: File exists"):
        home.prepare()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no permissions of this kind")
def test_a_home_whose_parent_is_a_file_is_refused_in_words(tmp_path, monkeypatch):
    (tmp_path / "file").write_text("a file")
    monkeypatch.setenv("TRELLIS_HOME", str(tmp_path / "file" / "home"))
    with pytest.raises(home.BadHome, match="cannot be written"):
        home.prepare()
