"""Paths that are no plain files, and names no office would choose."""

import os
import socket
import subprocess
import sys
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


def test_a_pipe_nobody_writes_to_is_refused_at_once(tmp_path):
    path = tmp_path / "list.csv"
    os.mkfifo(path)
    words = [sys.executable, str(TOP / "trellis.py"), "check", str(path), "--json"]
    try:
        done = subprocess.run(words, cwd=TOP, capture_output=True, check=False, timeout=30)
    except subprocess.TimeoutExpired:
        pytest.fail("it waited for the pipe")
    assert done.returncode == UNUSABLE
