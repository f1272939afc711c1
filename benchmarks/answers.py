"""How long the data of each view take, in districts of any size.

    python -m benchmarks.answers [TIMES]

Measured is the time of the processor between asking for what a view shows and having it (figures, what there
is to choose from, the list of files), without drawing, as administrator, principal of one school and board
member: in districts of six schools with 600 and 30,000 students and in a state of 1,500 schools with a
million. Told are two things:

- uncached: nothing is held of the database, as after a load. Medians of TIMES (7 unless told) openings.
- a walk: each of them goes through the menu, then through it again. What anybody asked stays held until the
  data change. Median of all openings.

The goal is 5 ms.
"""

import logging
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any

from benchmarks._districts import at_home, home_of, started, switched, views_of
from benchmarks._states import state_of
from benchmarks.queries import viewers
from pages.parts import data

GOAL = 0.005
"""Seconds of the processor for the data of a view."""

TIMES = 7

ASKED = ("figure", "fresh", "files", "uploads")
"""What views ask for, functions of ``pages.parts.data``."""


@contextmanager
def timed() -> Iterator[list[float]]:
    """Note how long each question takes."""
    taken: list[float] = []
    before = {name: getattr(data, name) for name in ASKED}
    for name, ask in before.items():
        setattr(data, name, _noted(ask, taken))
    try:
        yield taken
    finally:
        for name, ask in before.items():
            setattr(data, name, ask)


def _noted(ask: Callable[..., Any], taken: list[float]) -> Callable[..., Any]:
    @wraps(ask)
    def asked(*words: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return ask(*words, **named)
        finally:
            taken.append(time.process_time() - start)

    return asked


def uncached(db: str, times: int) -> dict[tuple[str, str], float]:
    """Seconds for the data of each view by viewer, nothing held; medians."""
    found = {}
    for who, show_as in viewers(db).items():
        app = started(show_as)
        for view in views_of(show_as):
            seconds = []
            for _ in range(times):
                data.forget()
                with timed() as taken:
                    switched(app, view)
                seconds.append(sum(taken))
            found[who, view.key] = statistics.median(seconds)
    return found


def walk(db: str) -> list[float]:
    """Seconds for the data of each opening of a walk of all viewers, the first with nothing held."""
    apps = {show_as: started(show_as) for show_as in viewers(db).values()}
    data.forget()
    seconds = []
    for _ in range(2):
        for show_as, app in apps.items():
            for view in views_of(show_as):
                with timed() as taken:
                    switched(app, view)
                seconds.append(sum(taken))
    return seconds


def main() -> int:
    logging.disable(logging.WARNING)
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    homes = {"600": home_of(600), "30,000": home_of(30_000), "1,000,000": state_of(1_000_000, 1_500)}
    worst = 0.0
    for students, home in homes.items():
        with at_home(home) as db:
            fresh, seconds = uncached(db, times), walk(db)
        for (who, key), taken in fresh.items():
            print(f"{students} students, {who or 'Administrator'}, {key}, uncached: {1000 * taken:.1f} ms")
        middle, walked = statistics.median(fresh.values()), statistics.median(seconds)
        worst = max(worst, middle, walked)
        print(
            f"{students} students: median of the views {1000 * middle:.1f} ms uncached, "
            f"{1000 * walked:.1f} ms in a walk of {len(seconds)} openings"
        )
    print(f"goal {1000 * GOAL:.0f} ms: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
