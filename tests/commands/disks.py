"""Small disks in memory, that can be full or closed to writing; root alone can make them."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


class NoDisk(Exception):
    """None can be made here; the message says why."""


class Disk:
    """A disk of its own at ``place``."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self._filler = place / "filler"

    def leave(self, size: int) -> None:
        """Fill it up but for so many bytes."""
        self.make_room()
        found = os.statvfs(self.place)
        with self._filler.open("wb") as file:
            file.write(b"x" * max(0, found.f_bavail * found.f_frsize - size))

    def make_room(self) -> None:
        self._filler.unlink(missing_ok=True)

    def close(self) -> None:
        """From now on it may only be read."""
        _run("mount", "-o", "remount,ro", str(self.place))


@contextmanager
def disk(place: Path, size: int) -> Iterator[Disk]:
    """A disk of ``size`` bytes, gone at the end.

    Raises:
        NoDisk: this user may not mount one, or the system has no such disks.
    """
    place.mkdir()
    try:
        _run("mount", "-t", "tmpfs", "-o", f"size={size},mode=0700", "tmpfs", str(place))
    except (OSError, subprocess.CalledProcessError) as fault:
        raise NoDisk(f"a disk in memory cannot be mounted here ({fault})") from fault
    try:
        yield Disk(place)
    finally:
        _run("umount", "-l", str(place))


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
