"""`make test`: sets up what the tests need, then lint, types and the functional tests."""

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from scripts.environment import DEVELOPMENT, TOP, ensure, say
from scripts.system import WITHOUT, need_chromium, need_postgresql

WORKERS = ("-n", str(min((os.cpu_count() or 1) + 1, 6)), "--dist", "worksteal")
"""One more than there are processors, for a browser is waited for; more than six have not the memory. Each
begins with a stretch of files, whose tests share what is made once, and who is done first takes over from the
others."""


BESIDE = "types"
"""The step that runs beside the others: it keeps one processor busy for a minute."""


def steps() -> dict[str, tuple[str, ...]]:
    """What is run, in order, each as a module of the environment's Python."""
    leave_out = "not prove and not browser" if os.environ.get(WITHOUT) else "not prove"
    return {
        "lint": ("ruff", "check", "."),
        "format": ("ruff", "format", "--check", "."),
        "types": ("mypy",),
        "tests": ("pytest", *WORKERS, "-m", leave_out),
    }


def main() -> int:
    """Run every step, also after one failed, so that all that is wrong is seen at once.

    Types are looked at while the tests run: what they find is told when they are done.
    """
    python = ensure(DEVELOPMENT)
    need_chromium()
    need_postgresql(python)
    listed = steps()
    beside = listed.pop(BESIDE)
    with ThreadPoolExecutor() as pool:
        types = pool.submit(passes, BESIDE, python, beside)
        failed = [name for name, words in listed.items() if not passes(name, python, words)]
        failed += [] if types.result() else [BESIDE]
    say(f"Failed: {', '.join(failed)}" if failed else "All passed")
    return 1 if failed else 0


def passes(name: str, python: Path, words: tuple[str, ...]) -> bool:
    """Run one step away from the user's own data; tells how long it took."""
    say(f"{name}: {' '.join(words)}")
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="trellis-test-") as home:
        surroundings = {**os.environ, "TRELLIS_HOME": home}
        surroundings.pop("TRELLIS_DATABASE_URL", None)
        done = subprocess.run(
            [str(python), "-m", *words], cwd=TOP, env=surroundings, stdin=subprocess.DEVNULL, check=False
        )
    say(f"{name}: {'passed' if done.returncode == 0 else 'FAILED'} after {time.monotonic() - start:.0f} s")
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
