"""Run one of our scripts in the environment of the tests: ``python -m scripts.within docs``."""

import subprocess
import sys

from scripts.environment import DEVELOPMENT, TOP, ensure


def main() -> int:
    """Make the environment if need be, then run the script in it."""
    name, *words = sys.argv[1:]
    return subprocess.run(
        [str(ensure(DEVELOPMENT)), "-m", f"scripts.{name}", *words], cwd=TOP, check=False
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
