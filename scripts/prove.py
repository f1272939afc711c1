"""`make prove`: the long proofs (random sequences, kills at every statement), then the benchmarks."""

import sys

from scripts.check import WORKERS, passes
from scripts.environment import DEVELOPMENT, TOP, ensure, say
from scripts.system import need_chromium

MEASURED = "tests/benchmarks"
"""Proofs that measure time: nothing else may run beside them."""


def main() -> int:
    """Run the proofs, then every module of ``benchmarks``; all of them, also after one failed."""
    python = ensure(DEVELOPMENT)
    need_chromium()
    jobs: dict[str, tuple[str, ...]] = {
        "proofs": ("pytest", *WORKERS, "-m", "prove", "--ignore", MEASURED),
        "random files": ("scripts.fuzz", "--minutes", "10"),
        "measured proofs": ("pytest", "-m", "prove", MEASURED),
    }
    for path in sorted((TOP / "benchmarks").glob("[a-z]*.py")):
        jobs[f"benchmark {path.stem}"] = (f"benchmarks.{path.stem}",)
    failed = [name for name, words in jobs.items() if not passes(name, python, words)]
    say(f"Failed: {', '.join(failed)}" if failed else "All passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
