"""The environment of Python packages beside the code, made where it is missing.

Only the standard library: this runs before anything is installed, on whatever Python is there.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
VENV = TOP / ".venv"
OLDEST = (3, 11)
VENV_LINE = "sudo apt-get install -y python3-venv"

RUNTIME = "requirements.lock"
DEVELOPMENT = "requirements-dev.lock"


def python_of(folder: Path) -> Path:
    """The Python of an environment."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def ensure(lock: str) -> Path:
    """Make the environment if need be and install exactly what a lock file names.

    A stamp in the environment holds the lock file's hash: nothing is done where it agrees, so that
    a second start costs nothing.

    Args:
        lock: name of the lock file.

    Returns:
        The environment's Python.

    Raises:
        SystemExit: this Python is too old, lacks venv, or the packages could not be installed; the
            message says what to do.
    """
    python = python_of(VENV)
    stamp = VENV / f".installed-{Path(lock).stem}"
    wanted = hashlib.sha256((TOP / lock).read_bytes()).hexdigest()
    if python.exists() and stamp.exists() and stamp.read_text(encoding="ascii") == wanted:
        return python
    _fit()
    if not _works(python):
        say(f"Making the environment in {VENV.name}")
        create(VENV)
    say(f"Installing what {lock} names; the first time takes a few minutes")
    if _quiet(
        python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", str(TOP / lock)
    ):
        raise SystemExit(f"The packages of {lock} could not be installed; the reason stands above.")
    stamp.write_text(wanted, encoding="ascii")
    return python


def create(folder: Path) -> None:
    """Make an empty environment; what stood there before is cleared."""
    if _quiet(Path(sys.executable), "-m", "venv", "--clear", str(folder)):
        raise SystemExit(
            f"No environment could be made. On Debian and Ubuntu this line mends it:\n  {VENV_LINE}"
        )


def has_venv() -> bool:
    """Whether this Python can make environments: Debian ships it without ``ensurepip``."""
    return all(importlib.util.find_spec(name) for name in ("venv", "ensurepip"))


def say(text: str) -> None:
    """Progress, for people."""
    print(f"· {text}", file=sys.stderr, flush=True)


def _fit() -> None:
    if sys.version_info < OLDEST:
        have = ".".join(str(part) for part in sys.version_info[:3])
        need = ".".join(str(part) for part in OLDEST)
        raise SystemExit(
            f"Trellis needs Python {need} or newer; {sys.executable} is {have}.\n"
            f"Where a newer one is installed, name it: make run PYTHON=python{need}"
        )
    if not has_venv():
        raise SystemExit(
            f"Python's venv module is missing. This line installs it, then start again:\n  {VENV_LINE}"
        )


def _works(python: Path) -> bool:
    """Whether an environment is whole: one made without ``ensurepip`` has no pip."""
    if not python.exists():
        return False
    return (
        subprocess.run([str(python), "-m", "pip", "--version"], capture_output=True, check=False).returncode
        == 0
    )


def _quiet(python: Path, *words: str) -> int:
    return subprocess.run([str(python), *words], stdin=subprocess.DEVNULL, check=False).returncode
