"""How much server time a view takes beside a page of constants.

    python -m benchmarks.views [STUDENTS]

Each view of a sample district with STUDENTS students (2,400 unless told) is run again, as after a
click, with its figures cached, by turns with two pages of constants. The first has the same charts and
tables, built and ready to be sent, and as many buttons, texts and boxes around them; the goal is one
and a half times its time. The second has the charts, tables and buttons alone, and is told for
comparison. Processor seconds of all that runs between the click and the answer, medians.
"""

import logging
import statistics
import sys
import time
from dataclasses import dataclass

from streamlit.testing.v1 import AppTest

from benchmarks._districts import at_home, compile_once, home_of, opened
from benchmarks._plain import Constants, page_of, seen
from pages import VIEWS

GOAL = 1.5
"""Times the page of constants."""

TIMES = 21


@dataclass(frozen=True)
class Measured:
    """A view beside its pages of constants: what is shown, and medians in processor seconds."""

    shown: Constants
    view: float
    plain: float
    bare: float


def seconds(app: AppTest) -> float:
    """Processor seconds of one more run."""
    start = time.process_time()
    app.run()
    return time.process_time() - start


def medians(apps: list[AppTest], times: int) -> list[float]:
    """Medians, by turns: what else the computer does falls on all alike."""
    rounds = [[seconds(app) for app in apps] for _ in range(times + 1)][1:]
    return [statistics.median(column) for column in zip(*rounds, strict=True)]


def measured(students: int, times: int = TIMES) -> dict[str, Measured]:
    """Each view of a sample district of so many students."""
    compile_once()
    found = {}
    with at_home(home_of(students)):
        for view in VIEWS:
            app = opened(view)
            shown = seen(app)
            found[view.key] = Measured(shown, *medians([app, page_of(shown), page_of(shown.bare)], times))
    return found


def main() -> int:
    logging.disable(logging.WARNING)
    worst = 0.0
    for key, one in measured(int(sys.argv[1]) if len(sys.argv) > 1 else 2400).items():
        shown, ratio = one.shown, one.view / one.plain
        worst = max(worst, ratio)
        print(
            f"{key}: {ratio:.2f} x the page of constants ({len(shown.charts)} charts, {len(shown.tables)} "
            f"tables, {shown.buttons.total()} buttons, {len(shown.texts)} texts); "
            f"{one.view / one.bare:.2f} x charts, tables and buttons alone"
        )
    print(f"goal {GOAL:.1f} x: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
