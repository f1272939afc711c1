"""Where Trellis keeps its data on this computer."""

import errno
import os
import stat
from functools import lru_cache
from pathlib import Path

from flows import places

OTHERS = stat.S_IRWXG | stat.S_IRWXO
"""Rights of everybody but the owner."""


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
    """Make the home folder, readable by its owner alone; one that may only be read is left as it is.

    Raises:
        BadHome: the folder lies where records of children must not be kept, or cannot be made.
    """
    home = folder()
    reason = _refusal(home)
    if reason:
        raise BadHome(
            f"{home} cannot hold the data: {reason}. Set TRELLIS_HOME to a folder on this computer."
        )
    try:
        home.mkdir(parents=True, exist_ok=True)
        if home.stat().st_mode & OTHERS:
            _close(home)
    except OSError as fault:
        raise BadHome(
            f"{home} cannot be written: {fault.strerror}. Set TRELLIS_HOME to another folder."
        ) from fault
    return home


def _close(home: Path) -> None:
    """Let nobody else into a folder; on a disk that may only be read, it stays as it is."""
    try:
        home.chmod(stat.S_IRWXU)
    except OSError as fault:
        if fault.errno != errno.EROFS:
            raise


@lru_cache(8)  # asked in every run of every view
def _refusal(home: Path) -> str:
    """Why a folder cannot be the home; "" if it can."""
    tree = places.work_tree(home)
    if tree:
        return f"it is inside the git work tree {tree}, and could be published with the code"
    synced = places.synced(home)
    if synced:
        return f"{synced} is copied to other computers by a sync program, which damages databases"
    if places.on_network(home):
        return "it is on a network drive, where a database can be damaged"
    return ""
