"""Which days of attendance batches speak for in full: where they say nothing there is nothing."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from sqlalchemy import Select, select

from store.blocks import DAYS
from store.bulk import tuples
from store.connect import Tx
from store.schema import BATCHES, COVERAGE
from tables.facts import ATTENDANCE_MONTHS

EVERYWHERE = 0
"""In place of a school."""

OPEN = 99999999
"""In place of a last day."""


@dataclass(frozen=True)
class Cover:
    """Days a batch speaks for, both included, as numbers like 20250902."""

    batch: int
    first: int
    last: int


@dataclass(frozen=True)
class Covers:
    """Covers of one source by school (0: of all schools)."""

    by_school: dict[int, list[Cover]] = field(default_factory=dict)

    def of(self, school: int, month: int) -> list[Cover]:
        """Those that speak for a day of a school's month."""
        return [
            cover
            for place in {EVERYWHERE, school}
            for cover in self.by_school.get(place, [])
            if cover.first // 100 <= month <= cover.last // 100
        ]

    def cleared(self, school: int, month: int) -> dict[int, np.ndarray]:
        """Days of a school's month that each batch speaks for: 31 times true or false."""
        days = month * 100 + np.arange(1, DAYS + 1)
        found: dict[int, np.ndarray] = {}
        for cover in self.of(school, month):
            within = (days >= cover.first) & (days <= cover.last)
            found[cover.batch] = found.get(cover.batch, False) | within
        return found


def covers(lines: Iterable[tuple[int, int, str, str]]) -> Covers:
    """Covers from batch, school, first and last day (ISO; "": open)."""
    found = Covers()
    for batch, school, first, last in lines:
        cover = Cover(batch, _number(first, 0), _number(last, OPEN))
        found.by_school.setdefault(school, []).append(cover)
    return found


def _number(day: str, otherwise: int) -> int:
    return int(day.replace("-", "")) if day else otherwise


def told(tx: Tx, source: int) -> Covers:
    """What live replacing batches of a source speak for."""
    query = (
        _lines()
        .join(BATCHES, BATCHES.c.id == COVERAGE.c.batch)
        .where(BATCHES.c.source == source, BATCHES.c.live == 1, BATCHES.c.mode == "replace")
    )
    return covers(tuples(tx, query))


def told_by(tx: Tx, batch: int) -> Covers:
    """What one replacing batch speaks for, live or not."""
    return covers(tuples(tx, _lines().where(COVERAGE.c.batch == batch)))


def _lines() -> Select:
    names = ("batch", "school", "first_day", "last_day")
    return select(*(COVERAGE.c[name] for name in names)).where(COVERAGE.c.tbl == ATTENDANCE_MONTHS.name)
