"""What hiding costs beside the least that any hiding could do, and what an attacker finds out.

    python -m benchmarks.attack [TABLES]

- Over-hiding: TABLES random tables (40 unless told) of three schools and four groups with the district's row.
  All ways of hiding are tried, fewest rows first, until one leaves a reader with a linear programme
  (``tests.metrics.attack``) five values or more of every small number. Told is how many rows are hidden for
  each that is hidden there.
- The attack on a made-up district of sixty schools (``tests.attacker``): how many hidden numbers there are,
  and how many are found out or left a range narrower than five. The goal is none.
"""

import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import numpy as np
import pandas as pd

from metrics.privacy import protect
from tests.attacker import districts
from tests.attacker.attack import attacked
from tests.metrics.attack import Reader
from tests.metrics.crowd import DISTRICT, tables

TABLES, SCHOOLS, GROUPS = 40, 3, 4
LEAST, SPREAD = 10, 5
"""Fewest people that are shown, and the least range of a number below that."""

CROWDED = 60
"""Schools of the district that is attacked."""


def drawn(rng: np.random.Generator) -> pd.DataFrame:
    """People of three schools in four groups, and of the district: its frames, totals first."""
    people = rng.poisson(rng.choice([6, 15, 40, 90], GROUPS), (SCHOOLS, GROUPS))
    rows = []
    for place, counts in ((DISTRICT, people.sum(axis=0)), *((2 + at, people[at]) for at in range(SCHOOLS))):
        rows.append((place, "whole", "whole", np.nan, float(counts.sum())))
        rows += [(place, "grade", str(group), np.nan, float(n)) for group, n in enumerate(counts) if n]
    return tables(*rows)


def fewest(frames: pd.DataFrame) -> int:
    """Rows in the smallest set that keeps the small ones from a reader; totals stay shown."""
    inner = np.flatnonzero((frames["dimension"] == "grade").to_numpy())
    small = [at for at in inner if frames["n"].iloc[at] < LEAST]
    others = [at for at in inner if at not in small]
    for more in range(len(others) + 1):
        for added in combinations(others, more):
            hidden = np.zeros(len(frames), dtype=bool)
            hidden[[*small, *added]] = True
            if not _alone(frames, hidden) and _keeps(frames, hidden, small):
                return len(small) + more
    raise ValueError("to hide every group keeps none of them")


def _alone(frames: pd.DataFrame, hidden: np.ndarray) -> bool:
    """Whether a hidden row is the only one of its school: its total gives it away."""
    return bool((frames.assign(hidden=hidden).groupby("place")["hidden"].sum() == 1).any())


def _keeps(frames: pd.DataFrame, hidden: np.ndarray, small: list[int]) -> bool:
    """Whether a reader comes close to no small number."""
    reader = Reader(frames.assign(n=frames["n"].where(~hidden)), "n", {DISTRICT})
    return all(reader.width(at, SPREAD) >= SPREAD - 1e-6 for at in small)


def ratios(many: int) -> Iterator[float]:
    """Rows hidden for each that must be, in tables where any must."""
    rng = np.random.default_rng(1)
    level = {DISTRICT: "district", **{2 + at: "school" for at in range(SCHOOLS)}}
    while many:
        frames = drawn(rng)
        whole = frames["dimension"] == "whole"
        if (frames.loc[whole, "n"] < LEAST).any() or (frames.loc[~whole, "n"] >= LEAST).all():
            continue
        hidden = protect(frames, level, "students", {})["hidden"].to_numpy(bool)
        yield hidden.sum() / fewest(frames)
        many -= 1


def main() -> int:
    found = np.array(list(ratios(int(sys.argv[1]) if len(sys.argv) > 1 else TABLES)))
    print(
        f"over-hiding: {found.mean():.2f} rows for each that must be hidden in {len(found)} tables of "
        f"{SCHOOLS} x {GROUPS}; median {np.median(found):.2f}, most {found.max():.2f}, "
        f"as few as can be in {(found == 1).mean():.0%}"
    )
    with tempfile.TemporaryDirectory() as folder:
        rng = np.random.default_rng(1)
        who = districts.students(rng, CROWDED, most=150)
        url = f"sqlite:///{Path(folder) / 'district.db'}"
        districts.published(url, who, districts.taken(rng, who, 4))
        start = time.process_time()
        outcome = attacked([districts.written(url, Path(folder) / "edition")])
        print("\n".join(outcome.lines()))
        print(f"{time.process_time() - start:.0f} s of the processor")
    print(f"goal none found out: {'met' if outcome.withstood else 'missed'}")
    return 0 if outcome.withstood else 1


if __name__ == "__main__":
    sys.exit(main())
