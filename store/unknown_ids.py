"""Ids of attendance and of outcomes that no roster has: by source, school and id, how many rows and when.

Attendance lies in blocks of hundreds of students; they are unpacked only where a file has such ids at all,
and each id is looked up once.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from sqlalchemy import exists, func, select

from store import attendance_blocks, crosswalk
from store.blocks import BLANK, Block
from store.bulk import tuples
from store.connect import Tx
from store.matches import Stranger
from store.one_of import one_of
from store.schema import BATCHES, FACTS, IN_FORCE, MATCHES
from tables import year_days
from tables.outcomes import OF_STUDENTS

KINDS = {
    "attendance": ("attendance_totals",),
    "outcomes": tuple(table.name for table in OF_STUDENTS),
}
"""Kinds of files whose rows are told by the ids of rosters alone, and their tables with a row for a student,
beside the blocks of days."""

ROSTER = IN_FORCE["enrolments"]
MONTHS = IN_FORCE[attendance_blocks.NAME]


@dataclass
class Found:
    """Rows of one id: how many, and the first and the last day ("": none told)."""

    rows: int = 0
    first: str = ""
    last: str = ""

    def add(self, rows: int, first: str, last: str) -> None:
        self.rows += rows
        self.first = min(filter(None, (self.first, first)), default="")
        self.last = max(self.last, last)


def found(tx: Tx, sources: Collection[int] | None) -> list[tuple[int, int, int, int, str, str]]:
    """Rows of ``tables.derived.STRANGERS``, of some sources (None: of all)."""
    wanted = _with_any(tx, sources)
    if not any(wanted.values()):
        return []
    known = _known(tx)
    every: dict[Stranger, Found] = {}
    for key, rows, first, last in (
        *_of_days(tx, wanted["attendance"], known),
        *_of_tables(tx, wanted, known),
    ):
        every.setdefault(key, Found()).add(rows, first, last)
    return [(*key, one.rows, one.first, one.last) for key, one in every.items()]


def _with_any(tx: Tx, sources: Collection[int] | None) -> dict[str, set[int]]:
    """Of these sources (None: of all), by kind, those with files in use that hold ids no roster has.

    It is noted with the files; where somebody was once told apart, what is noted is not relied on.
    """
    query = select(BATCHES.c.kind, BATCHES.c.source, BATCHES.c.counts)
    query = query.where(BATCHES.c.live == 1, BATCHES.c.kind.in_(KINDS))
    if sources is not None:
        query = query.where(one_of(tx, BATCHES.c.source, sources))
    said = {int(source) for (source,) in tuples(tx, select(MATCHES.c.source).distinct())}
    any_of: dict[str, set[int]] = {kind: set() for kind in KINDS}
    for kind, source, text in tuples(tx, query):
        counts = json.loads(text)
        if source in said or counts.get("matched", 0) != counts.get("with_id", 0):
            any_of[kind].add(int(source))
    return any_of


def _known(tx: Tx) -> np.ndarray:
    """Everybody who is on a roster, or has an id that was replaced by one who is; in order."""
    listed = {person for (person,) in tuples(tx, select(ROSTER.c.person).distinct())}
    former = {old for old, new in crosswalk.renamed(tx).items() if new in listed}
    return np.array(sorted(listed | former), dtype="int64")


def _others(persons: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Positions of persons who are not among those known, both in order."""
    if not len(known):
        return np.arange(len(persons))
    at = np.minimum(np.searchsorted(known, persons), len(known) - 1)
    return np.flatnonzero(known[at] != persons)


def _of_days(tx: Tx, sources: Collection[int], known: np.ndarray) -> Iterator[tuple[Stranger, int, str, str]]:
    for source, school, month, block in _blocks(tx, sources, ()):
        for at in _others(block.persons, known).tolist():
            days = np.flatnonzero(block.marks[at] != BLANK)
            if len(days):
                first, last = (_day(month, int(days[end])) for end in (0, -1))
                yield (source, school, int(block.persons[at])), len(days), first, last


def _blocks(
    tx: Tx, sources: Collection[int], schools: Collection[int]
) -> Iterator[tuple[int, int, int, Block]]:
    where = [one_of(tx, MONTHS.c.source, sources)]
    if schools:
        where.append(one_of(tx, MONTHS.c.school, schools))
    for source, school, month, data in attendance_blocks.in_groups(tx, MONTHS, where):
        yield source, school, month, attendance_blocks.read(MONTHS, school, month, data)


def _day(month: int, place: int) -> str:
    return f"{month // 100:04d}-{month % 100:02d}-{place + 1:02d}"


def _of_tables(
    tx: Tx, wanted: Mapping[str, Collection[int]], known: np.ndarray
) -> Iterator[tuple[Stranger, int, str, str]]:
    for name, sources in ((name, wanted[kind]) for kind in KINDS if wanted[kind] for name in KINDS[kind]):
        table = IN_FORCE[name]
        each = select(table.c.person.label("person")).distinct().subquery()
        query = select(each.c.person).where(~exists().where(ROSTER.c.person == each.c.person))
        here = np.array(sorted(person for (person,) in tuples(tx, query)), dtype="int64")
        people = here[_others(here, known)].tolist()
        if not people:
            continue
        when = table.c[FACTS[name].year or FACTS[name].day]
        key = (BATCHES.c.source, table.c.school, table.c.person)
        rows = (
            select(*key, func.count(), func.min(when), func.max(when))
            .join_from(table, BATCHES, BATCHES.c.id == table.c.batch)
            .where(one_of(tx, table.c.person, people), one_of(tx, BATCHES.c.source, sources))
            .group_by(*key)
        )
        for source, school, person, many, first, last in tuples(tx, rows):
            yield (source, school, person), many, _begin(first), _end(last)


def _begin(when: int | str) -> str:
    """The first day of a school year, or a day as it is."""
    return when if isinstance(when, str) else year_days(when)[0].isoformat()


def _end(when: int | str) -> str:
    return when if isinstance(when, str) else year_days(when)[1].isoformat()


def lines(tx: Tx, people: Iterable[Stranger]) -> dict[Stranger, tuple[int, int]]:
    """Batch and line of where each of these stands first in the latest file that names them."""
    wanted = set(people)
    if not wanted:
        return {}
    told = {source for source, _, _ in wanted}
    latest: dict[Stranger, tuple[int, int]] = {}
    for source, school, _month, block in _blocks(tx, told, {school for _, school, _ in wanted}):
        mine = [person for of, at, person in wanted if (of, at) == (source, school)]
        assert block.batches is not None
        for at in np.flatnonzero(np.isin(block.persons, mine)).tolist():
            where = int(block.batches[at]), int(block.lines[at])
            _note(latest, (source, school, int(block.persons[at])), where)
    for name in (name for names in KINDS.values() for name in names):
        table = IN_FORCE[name]
        names = (BATCHES.c.source, table.c.school, table.c.person, table.c.batch)
        query = (
            select(*names, func.min(table.c.line))
            .join_from(table, BATCHES, BATCHES.c.id == table.c.batch)
            .where(one_of(tx, table.c.person, {person for _, _, person in wanted}))
            .group_by(*names)
        )
        for source, school, person, batch, line in tuples(tx, query):
            if (source, school, person) in wanted:
                _note(latest, (source, school, person), (batch, line))
    return latest


def _note(latest: dict[Stranger, tuple[int, int]], one: Stranger, where: tuple[int, int]) -> None:
    """Keep the first line of the latest batch."""
    before = latest.get(one)
    if before is None or where[0] > before[0] or (where[0] == before[0] and where[1] < before[1]):
        latest[one] = where
