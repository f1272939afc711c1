"""Who people of files are that matched nobody, as the office said: kept beside the files, never in them.

Facts stay under the code they were said of; only counting reads them as the student's. What was said holds
for one source and school, the files loaded since then included: a name means somebody in one sign-in sheet,
and may mean somebody else in another.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass, fields

import numpy as np
from sqlalchemy import and_, exists, func, insert, select, update

from store import crosswalk
from store.bulk import tuples
from store.columns import Columns
from store.connect import Tx
from store.one_of import one_of
from store.schema import BATCHES, IN_FORCE, MATCHES, SAID

Stranger = tuple[int, int, int]
"""Somebody of a file who matched nobody: source, school (0: none told) and person, by entity ids."""

Told = Mapping[Stranger, int]
"""The student who each of them is."""

NOBODY = 0
"""Stands for the student of who is said to be none."""

BY_SOURCE = ("participation", "leading", "answers")
"""Tables whose rows are read as the student's: each source speaks for itself in them."""


@dataclass(frozen=True)
class Match:
    """What was said of somebody.

    Attributes:
        key: opaque.
        source, school, person: of whom.
        student: entity id of the student who it is; NOBODY: none of ours.
        made_at: ISO time in UTC; made_by: as ``flows.accounts.By`` says.
        gone_at, gone_by: the same of who took it back; "" while it holds.
    """

    key: str
    source: int
    school: int
    person: int
    student: int
    made_at: str
    made_by: str
    gone_at: str = ""
    gone_by: str = ""

    @property
    def of(self) -> Stranger:
        return self.source, self.school, self.person


_NAMES = [one.name for one in fields(Match)]
_HOLDS = MATCHES.c.gone_at == ""


def add(tx: Tx, said: Iterable[Match]) -> None:
    """Keep what was said; it stands in the place of what was said of the same people before."""
    for one in said:
        here = and_(*(MATCHES.c[name] == getattr(one, name) for name in ("source", "school", "person")))
        gone = update(MATCHES).where(here, _HOLDS).values(gone_at=one.made_at, gone_by=one.made_by)
        tx.connection.execute(gone)
        tx.connection.execute(insert(MATCHES).values(asdict(one)))


def take_back(tx: Tx, key: str, at: str, by: str) -> None:
    """Let what was said hold no more; that it was said, and who took it back, stays known."""
    tx.connection.execute(update(MATCHES).where(MATCHES.c.key == key).values(gone_at=at, gone_by=by))


def of_key(tx: Tx, key: str) -> Match | None:
    """What was said under a key, while it holds."""
    query = select(*(MATCHES.c[name] for name in _NAMES)).where(MATCHES.c.key == key, _HOLDS)
    found = tx.connection.execute(query).first()
    return None if found is None else Match(*found)


def told(tx: Tx, sources: Collection[int] | None = None) -> dict[Stranger, int]:
    """The student who each stranger was said to be, by the id said then; sources: of these alone.

    Somebody whom a roster or a list of replaced ids knows by now is who they say.
    """
    here, stays, replaced = MATCHES.c, IN_FORCE["enrolments"], crosswalk.CROSSWALK
    query = select(here.source, here.school, here.person, here.student).where(
        _HOLDS,
        here.student != NOBODY,
        ~exists().where(stays.c.person == here.person),
        ~exists().where(replaced.c.person == here.person),
    )
    if sources is not None:
        query = query.where(one_of(tx, here.source, sources))
    return {(source, school, person): student for source, school, person, student in tuples(tx, query)}


def decided(tx: Tx, source: int) -> set[int]:
    """People of a source of whom anything was said."""
    return {
        person for (person,) in tuples(tx, select(MATCHES.c.person).where(MATCHES.c.source == source, _HOLDS))
    }


def once_on_a_roster(tx: Tx) -> set[int]:
    """Students of what was said of people whom any file has named by now: what was said may hold, or not."""
    here, stays, replaced = MATCHES.c, SAID["enrolments"], SAID["crosswalk"]
    named = exists().where(stays.c.person == here.person) | exists().where(replaced.c.person == here.person)
    query = select(here.student).distinct().where(_HOLDS, here.student != NOBODY, named)
    return {student for (student,) in tuples(tx, query)}


def strangers(said: Told, students: Collection[int], meant: Mapping[int, int]) -> list[int]:
    """The people who are any of these students, by entity id.

    Args:
        students: by the ids that count.
        meant: as ``store.crosswalk.renamed`` gives it.
    """
    wanted = set(students)
    return sorted({person for (_, _, person), who in said.items() if meant.get(who, who) in wanted})


def counted(rows: Columns, said: Told) -> Columns:
    """Rows with ``person`` as the student who it is; needs ``source`` and ``school`` beside it."""
    if not said or not len(rows["person"]):
        return rows
    persons = rows["person"].copy()
    at = np.flatnonzero(np.isin(persons, [person for _, _, person in said]))
    named = zip(*(rows[name][at].tolist() for name in ("source", "school", "person")), strict=True)
    persons[at] = [said.get((source, school, person), person) for source, school, person in named]
    return rows | {"person": persons}


def rows_of(tx: Tx, said: Collection[Stranger], *, live: bool = True) -> dict[int, dict[int, int]]:
    """Marks of sessions that batches say of these people: by batch and person, how many.

    Args:
        live: of batches in use alone; else of all.
    """
    rows = SAID["participation"].c
    found: dict[int, dict[int, int]] = {}
    if not said:
        return found
    query = select(rows.batch, rows.source, rows.school, rows.person, func.count()).where(
        one_of(tx, rows.source, {source for source, _, _ in said}),
        one_of(tx, rows.person, {person for _, _, person in said}),
    )
    if live:
        query = query.where(rows.batch.in_(select(BATCHES.c.id).where(BATCHES.c.live == 1)))
    query = query.group_by(rows.batch, rows.source, rows.school, rows.person)
    for batch, source, school, person, many in tuples(tx, query):
        if (source, school, person) in said:
            by = found.setdefault(int(batch), {})
            by[int(person)] = by.get(int(person), 0) + int(many)
    return found
