"""Write the lock files: exact versions, taken from an environment made for nothing else.

Without addresses: a lock file serves whatever package index a computer is set up for. What only
other systems need (``colorama`` on Windows) is not listed and comes in its newest version there.
"""

import subprocess
import tempfile
from pathlib import Path

from scripts.environment import DEVELOPMENT, RUNTIME, TOP, create, python_of, say

COMMENT = "# Made by `make lock` from {source}; change that and make this anew.\n"


def main() -> None:
    """Install each list into a clean environment and write down what came."""
    with tempfile.TemporaryDirectory() as folder:
        environment = Path(folder) / "clean"
        create(environment)
        python = python_of(environment)
        for source, lock in (("requirements.txt", RUNTIME), ("requirements-dev.txt", DEVELOPMENT)):
            say(f"Installing {source}")
            # The second list is installed on top of the first, so that the versions of both agree.
            _run(python, "install", "--quiet", "-r", str(TOP / source))
            frozen = _run(python, "freeze")
            lines = [line for line in frozen.splitlines() if "==" in line]
            (TOP / lock).write_text(
                COMMENT.format(source=source) + "\n".join(sorted(lines, key=str.lower)) + "\n",
                encoding="utf-8",
            )
            say(f"{lock}: {len(lines)} packages")


def _run(python: Path, *words: str) -> str:
    done = subprocess.run(
        [str(python), "-m", "pip", "--disable-pip-version-check", *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"pip {words[0]} failed; the reason stands above.")
    return done.stdout


if __name__ == "__main__":
    main()
