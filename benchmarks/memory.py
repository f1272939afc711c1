"""How much memory the app takes with a large district behind it.

    python -m benchmarks.memory [STUDENTS]

Every view of a district of six schools and STUDENTS students (30,000 unless told) is opened, as
administrator and as board member, in a process of its own: the app without the server in front of it. The
goal is 500 MB at most, and at most a fifth more than with 600 students.
"""

import json
import logging
import resource
import subprocess
import sys

from benchmarks._districts import at_home, home_of, opened
from pages import VIEWS

MOST = 500
"""MB."""

GOAL = 1.2
"""Times the memory with 600 students."""


def held(students: int) -> float:
    """Most MB this process held when every view was opened."""
    with at_home(home_of(students)):
        for show_as in ("", "Board member"):
            for view in VIEWS:
                if not show_as or "board" in view.roles:
                    opened(view, show_as)
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def measured(students: int) -> float:
    """The same of a new process."""
    home_of(students)  # made here, so that making it is not measured
    command = [sys.executable, "-m", "benchmarks.memory", "held", str(students)]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    return float(json.loads(done.stdout.splitlines()[-1]))


def main() -> int:
    logging.disable(logging.WARNING)
    if sys.argv[1:2] == ["held"]:
        print(json.dumps(held(int(sys.argv[2]))))
        return 0
    students = int(sys.argv[1]) if len(sys.argv) > 1 else 30_000
    small, large = measured(600), measured(students)
    met = large <= MOST and large <= GOAL * small
    print(f"{small:,.0f} MB at 600 students, {large:,.0f} MB ({large / small:.2f} x) at {students:,}")
    print(f"goal {MOST} MB and {GOAL} x: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
