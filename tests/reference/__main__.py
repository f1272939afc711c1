"""``python -m tests.reference FOLDER``: every case of a folder through the product's own functions.

Prints a line a case (id, pass or fail, largest error, and what is wrong) and ``N passed, M failed``.
Exit 0: all passed; 1: some failed; 2: the folder holds no cases.
"""

import argparse
import sys
from pathlib import Path

from tests.reference.case import NotAFolder, cases
from tests.reference.compare import Outcome
from tests.reference.run import run

SHOWN = 3
"""Problems of a case that are told in its line."""


def main(words: list[str]) -> int:
    """Run every case of the folder named."""
    parser = argparse.ArgumentParser(prog="python -m tests.reference", description=__doc__)
    parser.add_argument("folder", type=Path, help="holds expected.json and the inputs it names")
    try:
        told = cases(parser.parse_args(words).folder)
    except NotAFolder as why:
        print(why, file=sys.stderr)
        return 2
    failed = 0
    for case, answer in told:
        outcome = run(case, answer)
        failed += bool(outcome.problems)
        print(line(case.id, outcome), flush=True)
    print(f"{len(told) - failed} passed, {failed} failed")
    return 1 if failed else 0


def line(name: str, outcome: Outcome) -> str:
    """What is printed of a case."""
    if not outcome.problems:
        return f"{name}  pass  {outcome.error:.3g}"
    more = len(outcome.problems) - SHOWN
    problems = "; ".join(outcome.problems[:SHOWN]) + (f"; and {more} more" if more > 0 else "")
    return f"{name}  fail  {outcome.error:.3g}  {problems}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
