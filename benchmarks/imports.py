"""How much more the app imports than the four libraries no dashboard of this kind can be without.

    python -m benchmarks.imports [TIMES]

In fresh processes by turns, in processor seconds: what ``dashboard.py``, the entry script and the start
page import, against streamlit, pandas, sqlalchemy and plotly.graph_objects alone. The median of
TIMES ratios (21 unless told).
"""

import ast
import statistics
import subprocess
import sys
from pathlib import Path

from pages import VIEWS

TOP = Path(__file__).resolve().parent.parent

GOAL = 1.15
"""Times the four libraries."""

LIBRARIES = "import streamlit, pandas, sqlalchemy, plotly.graph_objects"
FILES = ("dashboard.py", "pages/front/entry.py", VIEWS[0].path)

TIMED = """
import logging, time
logging.disable(logging.WARNING)
start = time.process_time()
{statements}
print(time.process_time() - start)
"""


def statements(file: str) -> str:
    """The imports of a script, without what it does with them."""
    body = ast.parse((TOP / file).read_text(encoding="utf-8")).body
    return "\n".join(ast.unparse(node) for node in body if isinstance(node, ast.Import | ast.ImportFrom))


def seconds(imports: str) -> float:
    """Processor seconds of these imports in a process of their own."""
    done = subprocess.run(
        [sys.executable, "-c", TIMED.format(statements=imports)],
        cwd=TOP,
        check=True,
        capture_output=True,
        text=True,
    )
    return float(done.stdout)


def ratio(times: int) -> float:
    """What the app imports, in imports of the four libraries."""
    app = "\n".join(statements(file) for file in FILES)
    seconds(app)  # compiles what is not yet compiled
    # By turns, so that what else the computer does falls on both alike.
    pairs = [(seconds(app), seconds(LIBRARIES)) for _ in range(times)]
    return statistics.median(ours / theirs for ours, theirs in pairs)


def main() -> int:
    found = ratio(int(sys.argv[1]) if len(sys.argv) > 1 else 21)
    print(f"the app's imports: {found:.2f} x; goal {GOAL:.2f} x: {'met' if found <= GOAL else 'missed'}")
    return 0 if found <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
