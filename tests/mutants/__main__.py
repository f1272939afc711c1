"""Put each fault into a copy of the project, run the tests that must find it, and list those that live.

    python -m tests.mutants [WORD ...]      # those whose name holds a word; all without one

Ends with 1 where a fault lives, or stands nowhere any more.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.mutants.faults import FAULTS, Fault

TOP = Path(__file__).parents[2]

KEPT_OUT = (".git", ".venv", "__pycache__", ".mypy_cache", ".ruff_cache")

NOT_WRITTEN = {"PYTHONDONTWRITEBYTECODE": "1"}
"""A file that is put back within a second would be taken for the faulty one, by its compiled copy."""


def found(fault: Fault, copy: Path) -> bool:
    """Whether a test fails with the fault.

    Raises:
        LookupError: what it should replace does not stand there once.
    """
    path = copy / fault.file
    before = path.read_text(encoding="utf-8")
    if before.count(fault.right) != 1:
        raise LookupError(f"{fault.name}: {fault.file} holds {before.count(fault.right)} of {fault.right!r}")
    path.write_text(before.replace(fault.right, fault.wrong), encoding="utf-8")
    try:
        words = ["-q", "-x", "-p", "no:cacheprovider", "-m", "not prove", *fault.tests.split()]
        done = subprocess.run(
            [sys.executable, "-m", "pytest", "-o", "addopts=", *words],
            cwd=copy,
            env={**os.environ, **NOT_WRITTEN},
            capture_output=True,
            check=False,
        )
    finally:
        path.write_text(before, encoding="utf-8")
    return done.returncode == 1


def main(words: list[str]) -> int:
    chosen = [fault for fault in FAULTS if not words or any(word in fault.name for word in words)]
    alive, lost = [], []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / TOP.name
        shutil.copytree(TOP, copy, ignore=shutil.ignore_patterns(*KEPT_OUT))
        for number, fault in enumerate(chosen, 1):
            try:
                killed = found(fault, copy)
            except LookupError as why:
                lost.append(str(why))
                continue
            print(f"{number} of {len(chosen)}: {'found' if killed else 'LIVES'}: {fault.name}", flush=True)
            if not killed:
                alive.append(fault.name)
    for line in (*lost, *(f"lives: {name}" for name in alive)):
        print(line)
    print(f"{len(chosen) - len(alive) - len(lost)} of {len(chosen)} faults are found")
    return 1 if alive or lost else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
