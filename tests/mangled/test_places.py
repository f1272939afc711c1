"""Paths that are no plain files, and names no office would choose."""

import os
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.commands import small
from tests.commands.conftest import TOP, call
from tests.mangled.case import DONE, UNUSABLE

NAMES = (
    "na\nme.csv",
    "📚 list.csv",
    "x" * 251 + ".csv",
    "-o.csv",
    "a b'c\"d.csv",
    "\u202ecod.csv",
    "%s{0}.csv",
)


@pytest.mark.parametrize("name", NAMES, ids=ascii)
def test_a_file_may_be_called_anything(tmp_path, name):
    path = tmp_path / name
    path.write_text(small.roster(), encoding="utf-8")
    said = call("check", path, "--json")
    assert (said.status, said.json["file"], said.json["accepted"]) == (DONE, name, 48)


def loop(path: Path) -> None:
    path.symlink_to(path)


def dangling(path: Path) -> None:
    path.symlink_to(path.with_name("gone"))


def inside_itself(path: Path) -> None:
    path.mkdir()
    (path / "again").symlink_to(path)


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as opened:
        opened.bind(os.path.relpath(path))


@pytest.mark.parametrize("make", [loop, dangling, inside_itself, listening, Path.mkdir])
@pytest.mark.parametrize("command", ["check", "load"])
def test_what_is_no_file_is_refused_in_words(tmp_path, monkeypatch, make, command):
    if make is Path.mkdir and command == "load":
        pytest.skip("an empty folder holds nothing to load, and load says so")
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "list.csv"
    make(path)
    said = call(command, path, "--json")
    assert (said.status, said.out) == (UNUSABLE, "")
    assert "fault of its own" not in said.err
    assert "list.csv" in said.err


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
def test_a_file_that_may_not_be_read_is_refused_in_words(tmp_path):
    path = tmp_path / "list.csv"
    path.write_text(small.roster(), encoding="utf-8")
    path.chmod(0)
    said = call("check", path, "--json")
    assert (said.status, said.out) == (UNUSABLE, "")
    assert "list.csv" in said.err


@pytest.fixture
def closed() -> Iterator[Callable[[Path], Path]]:
    """Takes everybody's rights from a path, and all other rights from us, were we root."""
    root, paths = os.geteuid() == 0, []

    def close(path: Path) -> Path:
        paths.append((path, path.stat().st_mode))
        path.chmod(0)
        if root:
            os.seteuid(65534)
        return path

    yield close
    if root:
        os.seteuid(0)
    for path, mode in paths:
        path.chmod(mode)


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that everybody may look into, as its parents are."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        yield Path(folder)


@pytest.mark.parametrize("inside", ["", "list.csv", "deeper"])
def test_a_folder_that_may_not_be_looked_into_is_refused_in_words(open_to_all, closed, inside):
    folder = open_to_all / "exports"
    (folder / "deeper").mkdir(parents=True)
    (folder / "list.csv").write_text(small.roster(), encoding="utf-8")
    call("check", folder / "list.csv")  # all that is imported by a check is imported
    said = call("check", closed(folder) / inside, "--json")
    assert (said.status, said.out) == (UNUSABLE, "")
    assert "fault of its own" not in said.err
    assert f"{folder / inside} may not be read" in said.err


@pytest.mark.parametrize("name", ["users.csv", "more.csv"])
def test_a_bundle_with_a_file_that_may_not_be_read_is_refused_in_words(open_to_all, closed, name):
    folder = open_to_all / "exports"
    folder.mkdir()
    for each in ("orgs.csv", "users.csv", "more.csv"):
        (folder / each).write_text("sourcedId\n1\n", encoding="utf-8")
    call("check", folder)
    closed(folder / name)
    said = call("check", folder, "--json")
    assert (said.status, said.out) == (UNUSABLE, "")
    assert f"{folder / name} may not be read" in said.err


@pytest.mark.parametrize("command", ["check", "load"])
def test_a_path_longer_than_a_computer_takes_is_refused_in_words(tmp_path, command):
    said = call(command, tmp_path / ("x" * 300), "--json")
    assert (said.status, said.out) == (UNUSABLE, "")
    assert "cannot be read" in said.err


def test_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path):
    path = tmp_path / "list.csv"
    os.mkfifo(path)
    words = [sys.executable, str(TOP / "trellis.py"), "check", str(path), "--json"]
    try:
        done = subprocess.run(words, cwd=TOP, capture_output=True, check=False, timeout=30)
    except subprocess.TimeoutExpired:
        pytest.fail("it waited for the pipe")
    assert done.returncode == UNUSABLE
