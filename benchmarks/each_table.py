"""How long each indicator of a state of a million students takes when an edition is made.

    python -m benchmarks.each_table

The cells of the last school year of 1,000,000 students in 1,500 schools (``benchmarks._states``) are laid
out once; then each indicator is worked out for every school, by every published split: means and medians,
effects, reliability of scales. Told is the processor time of the slowest. The goal is 5 s each.
"""

import logging
import sys
import time

from benchmarks._states import state_of
from flows import rules
from flows.database import store
from flows.edition_parts import PORTION
from metrics.catalogue import CATALOGUE
from metrics.indicators import frames
from metrics.wide import wide
from store import derived

STUDENTS, SCHOOLS = 1_000_000, 1_500
GOAL = 5.0
"""Seconds of the processor for one indicator."""

TOLD = 8


def main() -> int:
    logging.disable(logging.WARNING)
    db = f"sqlite:///{state_of(STUDENTS, SCHOOLS) / 'sample.db'}"
    took, rows = dict.fromkeys(CATALOGUE, 0.0), 0
    with store(db).reading() as tx:
        told = rules.in_use(tx)
        year = max(derived.counted_years(tx))
        places = derived.places(tx, year)
        for at in range(0, len(places), PORTION):
            cells = wide(derived.rows(tx, "cells", year=year, place=places[at : at + PORTION]))
            for key, entry in CATALOGUE.items():
                start = time.process_time()
                rows += len(frames(entry, cells, ("", *entry.published), told)["n"])
                took[key] += time.process_time() - start
    slowest = sorted(took.items(), key=lambda one: -one[1])[:TOLD]
    print(f"{STUDENTS:,} students, {SCHOOLS:,} schools: {len(took)} indicators, {rows:,} values")
    for key, seconds in slowest:
        print(f"{key}: {seconds:.2f} s")
    met = slowest[0][1] <= GOAL
    print(f"all of them {sum(took.values()):.1f} s; goal {GOAL:.0f} s each: {'met' if met else 'missed'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
