"""Whether a view of a large district asks more of the database than one of a small district.

    python -m benchmarks.queries [FEW MANY]

Two districts of six schools, with FEW and MANY students (600 and 30,000 unless told; making the large
one takes minutes, once). Each view is opened in both with nothing cached, and the steps of SQLite's
machine and the rows it gives are counted. The goal is as many steps in both, within a fifth.
"""

import logging
import sys
from dataclasses import dataclass
from typing import Any

from benchmarks._districts import at_home, home_of, opened
from flows.database import store
from pages import VIEWS, View
from pages.parts import data

GOAL = 1.2
"""Times the steps in the small district."""


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


def asked(view: View, db: str, show_as: str = "") -> Asked:
    """What a view asks when it is opened with nothing cached."""
    found = Asked()
    opened(view, show_as)  # modules and statements are made once, whatever is loaded
    data.forget()
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


def compared(few: int, many: int, show_as: str = "") -> dict[str, tuple[Asked, Asked]]:
    """For each view what is asked in the small and in the large district."""
    both: dict[str, list[Asked]] = {view.key: [] for view in VIEWS if show_as == "" or "board" in view.roles}
    for students in (few, many):
        with at_home(home_of(students)) as db:
            for view in VIEWS:
                if view.key in both:
                    both[view.key].append(asked(view, db, show_as))
    return {key: (small, large) for key, (small, large) in both.items()}


def main() -> int:
    logging.disable(logging.WARNING)
    few, many = (int(word) for word in sys.argv[1:3]) if len(sys.argv) > 2 else (600, 30_000)
    worst = 0.0
    for show_as in ("", "Board member"):
        for key, (small, large) in compared(few, many, show_as).items():
            steps, rows = large.steps / small.steps, large.rows / max(small.rows, 1)
            worst = max(worst, steps)
            who = show_as or "Administrator"
            print(
                f"{who}, {key}: {small.steps:,} steps and {small.rows:,} rows at {few:,} students; "
                f"steps {steps:.2f} x, rows {rows:.2f} x at {many:,}"
            )
    print(f"goal {GOAL:.1f} x: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
