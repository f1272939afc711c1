"""Whether a view of a large district asks more of the database than one of a small district.

    python -m benchmarks.queries [FEW MANY STATE]

Districts of six schools with FEW and MANY students, and a state of 1,500 schools with STATE students
(``benchmarks._states``); 600, 30,000 and 1,000,000 unless told. Making the large ones takes minutes, once.
Each view is opened in each, and the steps of SQLite's machine and the rows it gives are counted: of the
view's own figures, and of what is read once for each data version, whatever view is opened first (which
schools there are, how far the data reach). The goal is as many steps in all for the view's own, within a
fifth; what is read once grows with the schools.
"""

import logging
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks._districts import at_home, home_of, opened
from benchmarks._states import state_of
from flows.database import store
from pages import VIEWS, View
from pages.parts import data

GOAL = 1.2
"""Times the steps in the small district."""

STATE = 1_000_000
"""Students from which a district is a state of many schools."""


@dataclass
class Asked:
    """What was asked of the database: steps of its machine, rows given."""

    steps: int = 0
    rows: int = 0

    def step(self) -> int:
        self.steps += 1
        return 0

    def row(self, _cursor: Any, row: tuple) -> tuple:
        self.rows += 1
        return row


def asked(view: View, db: str, show_as: str = "") -> tuple[Asked, Asked]:
    """What a view asks when its figures are not cached, and what it asks beyond when nothing is."""
    opened(view, show_as)  # modules and statements are made once, whatever is loaded
    own = _counted(view, db, show_as, _forget_figures)
    everything = _counted(view, db, show_as, data.forget)
    return own, Asked(everything.steps - own.steps, everything.rows - own.rows)


def _forget_figures() -> None:
    data._figure.cache_clear()
    data._uploads.cache_clear()


def _counted(view: View, db: str, show_as: str, forget: Callable[[], None]) -> Asked:
    """What a view asks after something was forgotten."""
    found = Asked()
    forget()
    with store(db).reading() as tx:
        connection: Any = tx.connection.connection.driver_connection
    # The one connection of the pool serves the view, too.
    connection.set_progress_handler(found.step, 1)
    connection.row_factory = found.row
    opened(view, show_as)
    connection.set_progress_handler(None, 1)
    connection.row_factory = None
    if not found.steps:
        raise ValueError(f"{view.key}: another connection was used")
    return found


def compared(sizes: Sequence[int], show_as: str = "") -> dict[str, list[tuple[Asked, Asked]]]:
    """For each view what is asked in districts of these sizes: of its own, and once a data version."""
    views = [view for view in VIEWS if show_as == "" or "board" in view.roles]
    found: dict[str, list[tuple[Asked, Asked]]] = {view.key: [] for view in views}
    for students in sizes:
        with at_home(state_of(students) if students >= STATE else home_of(students)) as db:
            for view in views:
                found[view.key].append(asked(view, db, show_as))
    return found


def main() -> int:
    logging.disable(logging.WARNING)
    sizes = [int(word) for word in sys.argv[1:]] or [600, 30_000, STATE]
    worst = 0.0
    for show_as in ("", "Board member"):
        for key, (small, *larger) in compared(sizes, show_as).items():
            said = [f"{small[0].steps:,} steps, {small[0].rows:,} rows at {sizes[0]:,} students"]
            for students, large in zip(sizes[1:], larger, strict=True):
                steps, rows = large[0].steps / small[0].steps, large[0].rows / max(small[0].rows, 1)
                worst = max(worst, steps)
                once = large[1].steps / small[1].steps
                said.append(f"steps {steps:.2f} x, rows {rows:.2f} x (once: {once:.2f} x) at {students:,}")
            print(f"{show_as or 'Administrator'}, {key}: {'; '.join(said)}")
    print(f"goal {GOAL:.1f} x: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
