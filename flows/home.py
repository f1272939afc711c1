"""Where Trellis keeps its data on this computer."""

import os
import stat
from functools import lru_cache
from pathlib import Path

SYNCED = ("dropbox", "onedrive", "google drive", "googledrive", "icloud", "mobile documents", "nextcloud")
NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs"}


class BadHome(Exception):
    """The home folder cannot be used; the message says why and what to do."""


def folder() -> Path:
    """The home folder: ``TRELLIS_HOME``, else the platform's folder for a user's data."""
    named = os.environ.get("TRELLIS_HOME")
    if named:
        return Path(named).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_path("trellis"))


def own() -> str:
    """Address of the database with own data."""
    return os.environ.get("TRELLIS_DATABASE_URL") or f"sqlite:///{folder() / 'trellis.db'}"


def sample() -> str:
    """Address of the sample district's database: own data never mixes with it."""
    return f"sqlite:///{folder() / 'sample.db'}"


def prepare() -> Path:
    """Make the home folder, readable by its owner alone.

    Raises:
        BadHome: the folder lies where records of children must not be kept.
    """
    home = folder()
    reason = _refusal(home)
    if reason:
        raise BadHome(
            f"{home} cannot hold the data: {reason}. Set TRELLIS_HOME to a folder on this computer."
        )
    try:
        home.mkdir(parents=True, exist_ok=True)
        home.chmod(stat.S_IRWXU)
    except OSError as fault:
        raise BadHome(
            f"{home} cannot be written: {fault.strerror}. Set TRELLIS_HOME to another folder."
        ) from fault
    return home


@lru_cache(8)  # asked in every run of every view
def _refusal(home: Path) -> str:
    """Why a folder cannot be the home; "" if it can."""
    above = [home.absolute(), *home.absolute().parents]
    if any((parent / ".git").exists() for parent in above):
        return "it is inside a git work tree, and could be published with the code"
    synced = next((part for part in home.absolute().parts if part.lower().startswith(SYNCED)), "")
    if synced:
        return f'"{synced}" is copied to other computers by a sync program, which damages databases'
    if _file_system(home.absolute()) in NETWORK:
        return "it is on a network drive, where a database can be damaged"
    return ""


def _file_system(path: Path) -> str:
    """Type of the file system of a path; "" where the platform does not tell."""
    mounts = Path("/proc/mounts")
    if not mounts.exists():
        return ""
    best, kind = "", ""
    for line in mounts.read_text(encoding="utf-8", errors="replace").splitlines():
        _, point, system, *_ = line.split()
        inside = str(path) == point or str(path).startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(best):
            best, kind = point, system
    return kind
