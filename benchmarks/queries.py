"""Whether a view of a large district asks more of the database than one of a small district.

    python -m benchmarks.queries

Each view is opened with nothing cached, as administrator, as principal of one school and as board member,
and the steps of SQLite's machine and the rows it gives are counted, in districts of six schools with 600,
30,000 and 1,000,000 students, and in a state of 1,500 schools with a million (``benchmarks._states``).
Making them takes some minutes, once. The goal is as many steps everywhere as at 600 students, within a
fifth; what compares the students of one school costs by these, and is held against the same school in a
state.
"""

import logging
import sys
from collections.abc import Container, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from streamlit.testing.v1 import AppTest

from benchmarks._districts import SCHOOLS, at_home, home_of, principal, started, switched, views_of
from benchmarks._states import state_of
from flows.database import store
from pages import View
from pages.parts import data

GOAL = 1.2
"""Times the steps in the small district."""

OF_STUDENTS = tuple(("Principal", view) for view in ("impact", "engagement", "voices", "report", "students"))
"""Who is told of one school's students, beside similar ones, the year after, by their answers and one by one:
it costs by the students of the school."""

OF_SCHOOLS = "schools"
"""The view that shows a mark for each school: it costs by the school."""


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


def asked(app: AppTest, view: View, db: str) -> Asked:
    """What a view asks when nothing is cached; the app was opened before, so that its modules are there."""
    found = Asked()
    data.forget()
    with _counting(store(db).engine, found):
        switched(app, view)
    if not found.steps:
        raise ValueError(f"{view.key}: another database was asked")
    return found


@contextmanager
def _counting(engine: Engine, found: Asked) -> Iterator[None]:
    """Count on every connection that is taken meanwhile: a pool may hold several."""
    taken: list[Any] = []

    def count(connection: Any, *_: object) -> None:
        taken.append(connection)
        connection.set_progress_handler(found.step, 1)
        connection.row_factory = found.row

    event.listen(engine, "checkout", count)
    try:
        yield
    finally:
        event.remove(engine, "checkout", count)
        for connection in taken:
            connection.set_progress_handler(None, 1)
            connection.row_factory = None


def viewers(db: str) -> dict[str, str]:
    """Who looks: what they are told as, and as "Show as" names them."""
    return {"": "", "Principal": principal(db), "Board member": "Board member"}


def compared(
    homes: Iterable[Path], roles: Container[str] = ("", "Principal", "Board member")
) -> dict[tuple[str, str], list[Asked]]:
    """By viewer and view what is asked in each district; ``roles``: viewers who ask, "" the administrator."""
    found: dict[tuple[str, str], list[Asked]] = {}
    for home in homes:
        with at_home(home) as db:
            for who, show_as in viewers(db).items():
                if who not in roles:
                    continue
                app = started(show_as)
                for view in views_of(show_as):
                    found.setdefault((who, view.key), []).append(asked(app, view, db))
    return found


def main() -> int:
    logging.disable(logging.WARNING)
    homes = {
        "30,000 students": home_of(30_000),
        "1,000,000": state_of(1_000_000, SCHOOLS),
        "1,000,000 in 1,500 schools": state_of(1_000_000, 1_500),
    }
    worst = 0.0
    for (who, key), (small, *larger) in compared([home_of(600), *homes.values()]).items():
        said = [f"{small.steps:,} steps, {small.rows:,} rows at 600 students"]
        for name, large in zip(homes, larger, strict=True):
            steps, rows = large.steps / small.steps, large.rows / max(small.rows, 1)
            if key == OF_SCHOOLS and name == "1,000,000 in 1,500 schools":
                continue
            if (who, key) not in OF_STUDENTS or name == "1,000,000 in 1,500 schools":
                worst = max(worst, steps, rows)
            said.append(f"steps {steps:.2f} x, rows {rows:.2f} x at {name}")
        print(f"{who or 'Administrator'}, {key}: {'; '.join(said)}")
    print(f"most {worst:.2f} x, goal {GOAL:.1f} x: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
