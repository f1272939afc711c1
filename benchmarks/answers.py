"""How long the data of each view take, in a small district and in a state.

    python -m benchmarks.answers [TIMES]

Each view is opened with nothing cached in a district of 600 students, in one of 30,000, and in a state of
a million students and 1,500 schools (``benchmarks._states``; making it takes minutes, once). What is
measured is the time of the processor between asking the flows and their answer, without drawing: the
figures a view asks for, what there is to choose from, the list of files. Medians of TIMES (11 unless told)
openings: of a view's figures together, of one figure, and of the choices, which are read once for each data
version. The goal is 5 ms for a view's figures.
"""

import logging
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any

from benchmarks._districts import at_home, home_of, opened
from benchmarks._states import state_of
from flows import choices, figures, uploads
from pages import VIEWS
from pages.parts import data

GOAL = 0.005
"""Seconds of the processor for the figures of a view."""

TIMES = 11

ASKED: tuple[tuple[Any, str], ...] = ((figures, "figure"), (choices, "fresh"), (uploads, "uploads"))
"""What views ask for, by where it is."""

Taken = dict[str, list[float]]
"""Seconds of each call, by what was asked."""


@contextmanager
def timed() -> Iterator[Taken]:
    """Note how long each question takes."""
    taken: Taken = defaultdict(list)
    before = [getattr(module, name) for module, name in ASKED]
    for (module, name), ask in zip(ASKED, before, strict=True):
        setattr(module, name, _noted(ask, taken[name]))
    try:
        yield taken
    finally:
        for (module, name), ask in zip(ASKED, before, strict=True):
            setattr(module, name, ask)


def _noted(ask: Callable[..., Any], taken: list[float]) -> Callable[..., Any]:
    @wraps(ask)
    def asked(*words: Any, **named: Any) -> Any:
        start = time.process_time()
        try:
            return ask(*words, **named)
        finally:
            taken.append(time.process_time() - start)

    return asked


def measured(home: Path, times: int, show_as: str = "") -> dict[str, Taken]:
    """Seconds of each view: of its figures together, of each, of the choices, of the list of files."""
    found: dict[str, Taken] = {}
    with at_home(home):
        for view in VIEWS:
            if show_as and "board" not in view.roles:
                continue
            opened(view, show_as)
            here: Taken = defaultdict(list)
            for _ in range(times):
                data.forget()
                with timed() as taken:
                    opened(view, show_as)
                here["view"].append(sum(taken["figure"]))
                for name, seconds in taken.items():
                    here[name] += seconds
            found[view.key] = here
    return found


def main() -> int:
    logging.disable(logging.WARNING)
    times = int(sys.argv[1]) if len(sys.argv) > 1 else TIMES
    homes = {"600": home_of(600), "30,000": home_of(30_000), "1,000,000": state_of(1_000_000)}
    worst = 0.0
    for show_as in ("", "Board member"):
        for students, home in homes.items():
            for key, here in measured(home, times, show_as).items():
                whole = statistics.median(here["view"])
                worst = max(worst, whole)
                told = [f"{1000 * whole:.1f} ms for {len(here['figure']) // times} figures"]
                for name in ("figure", "fresh", "uploads"):
                    if here[name]:
                        told.append(f"{name} {1000 * statistics.median(here[name]):.2f}")
                print(f"{show_as or 'Administrator'}, {students} students, {key}: {', '.join(told)}")
    print(f"goal {1000 * GOAL:.0f} ms: {'met' if worst <= GOAL else 'missed'}")
    return 0 if worst <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
