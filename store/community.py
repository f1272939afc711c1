"""What families and the neighbourhood get, ask and hear, as it is in force."""

from collections.abc import Iterable

import numpy as np
from sqlalchemy import Select, select

from store import crosswalk, matches
from store.bulk import tuples
from store.columns import Columns, columns
from store.connect import Tx
from store.one_of import one_of
from store.schema import FACTS, IN_FORCE, SAID, of_family
from tables.codes import ATTENDED_STATUS

Days = tuple[str, str]
"""First and last day, ISO, both included."""


def uses(tx: Tx, days: Days) -> Columns:
    """Uses of online resources told of days between two: ``tables.community.RESOURCE_USES``."""
    return columns(tx, _between("resource_uses", days))


def outputs(tx: Tx, days: Days) -> Columns:
    """What projects brought about between two days: ``tables.community.PROJECT_OUTPUTS``."""
    return columns(tx, _between("project_outputs", days))


def mentions(tx: Tx, days: Days) -> Columns:
    """Mentions between two days: columns of ``tables.community.MENTIONS``."""
    return columns(tx, _between("mentions", days))


def suggestions(tx: Tx, days: Days) -> Columns:
    """Suggestions that came in between two days: columns of ``tables.community.SUGGESTIONS``."""
    return columns(tx, _between("suggestions", days))


def households(tx: Tx, people: Iterable[int] | None = None) -> dict[int, str]:
    """The household of each student whose household is told, by the id that counts.

    Args:
        people: students, by the ids that count; None: all.
    """
    rows = _of(tx, "households", _rows("households"), people)
    return dict(zip(rows["person"].tolist(), rows["household"].tolist(), strict=True))


def contacts(tx: Tx, days: Days, people: Iterable[int] | None = None) -> Columns:
    """Contacts with families between two days: ``tables.community.FAMILY_CONTACTS``, students by the id that
    counts.

    Args:
        people: as for ``households``.
    """
    return _of(tx, "family_contacts", _between("family_contacts", days), people)


def families_came(tx: Tx, days: Days) -> Columns:
    """In whose name an adult of the family came to what between two days: ``person, activity``, students by
    the id that counts."""
    came = IN_FORCE["participation"].c
    query = (
        select(came.person, came.activity)
        .where(came.day >= days[0], came.day <= days[1])
        .where(of_family(came.role), came.status.in_(ATTENDED_STATUS))
        .distinct()
        .order_by(came.person, came.activity)
    )
    said = matches.told(tx)
    rows = columns(tx, query)
    if said:
        rows = _with_strangers(tx, days, rows, said)
    return rows | {"person": crosswalk.counted(rows["person"], crosswalk.renamed(tx))}


def _with_strangers(tx: Tx, days: Days, rows: Columns, said: matches.Told) -> Columns:
    """Rows of ``families_came`` in which those of whom it was said which student they are are that student,
    and in no other source or school."""
    came = IN_FORCE["participation"].c
    codes = sorted({person for _, _, person in said})
    query = select(came.source, came.school, came.person, came.activity).where(
        came.day >= days[0], came.day <= days[1], one_of(tx, came.person, codes)
    )
    query = query.where(of_family(came.role), came.status.in_(ATTENDED_STATUS)).distinct()
    theirs = matches.counted(columns(tx, query), said)
    mine = ~np.isin(theirs["person"], codes), ~np.isin(rows["person"], codes)
    return {name: np.concatenate([theirs[name][mine[0]], rows[name][mine[1]]]) for name in rows}


def of_families(tx: Tx, sources: Iterable[int]) -> set[int]:
    """Which of some sources say of an adult of a family that it came, or did not, in any file of theirs."""
    said = SAID["participation"].c
    query = select(said.source).distinct().where(one_of(tx, said.source, sources), of_family(said.role))
    return {source for (source,) in tuples(tx, query)}


def _between(name: str, days: Days) -> Select:
    day = IN_FORCE[name].c.day
    return _rows(name).where(day >= days[0], day <= days[1])


def _of(tx: Tx, name: str, query: Select, people: Iterable[int] | None) -> Columns:
    """Rows about some students, or all, each under the id that counts."""
    meant = crosswalk.renamed(tx)
    if people is not None:
        query = query.where(one_of(tx, IN_FORCE[name].c.person, crosswalk.all_ids(people, meant)))
    rows = columns(tx, query)
    return rows | {"person": crosswalk.counted(rows["person"], meant)}


def _rows(name: str) -> Select:
    """Rows of a table by key: the same order on every engine."""
    table = IN_FORCE[name]
    key = [each.name for each in table.primary_key.columns]
    return select(*(table.c[column] for column in FACTS[name].names)).order_by(*(table.c[one] for one in key))
