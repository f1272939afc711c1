"""Consents in force: who refused what, and whom a batch speaks of."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import select

from store import crosswalk
from store.bulk import IN_LIST, tuples
from store.connect import Tx
from store.schema import IN_FORCE, SAID
from tables.facts import CONSENTS

NAME = CONSENTS.name
NO = "no"


def refused(tx: Tx, purpose: str, persons: Iterable[int]) -> set[int]:
    """Which of these people refused; of whom nothing is said refused nothing. Costs what is asked.

    Where somebody had several ids, what was said of the latest day counts; of one day, the refusal.

    Args:
        purpose: of ``tables.codes.CONSENT``.
        persons: by the ids that count.
    """
    meant = crosswalk.renamed(tx)
    told: dict[int, tuple[str, bool]] = {}
    here = IN_FORCE[NAME].c
    for part in _parts(crosswalk.all_ids(persons, meant)):
        query = select(here.person, here.day, here.given).where(
            here.purpose == purpose, here.person.in_(part)
        )
        for person, day, given in tuples(tx, query):
            counts = meant.get(person, person)
            told[counts] = max(told.get(counts, ("", False)), (day, given == NO))
    return {person for person, (_, no) in told.items() if no}


def stays(tx: Tx, batches: Collection[int], purpose: str) -> list[tuple[int, int]]:
    """Where and when those whom some batches speak of are on the roster: school and school year, in order."""
    said = SAID[NAME].c
    spoken = said.batch.in_([int(batch) for batch in batches])
    query = select(said.person).distinct().where(spoken, said.purpose == purpose)
    meant = crosswalk.renamed(tx)
    persons = {meant.get(person, person) for (person,) in tuples(tx, query)}
    listed = IN_FORCE["enrolments"].c
    found: set[tuple[int, int]] = set()
    for part in _parts(crosswalk.all_ids(persons, meant)):
        found |= {*tuples(tx, select(listed.school, listed.year).distinct().where(listed.person.in_(part)))}
    return sorted(found)


def _parts(values: Sequence[int]) -> list[list[int]]:
    return [list(values[at : at + IN_LIST]) for at in range(0, len(values), IN_LIST)]
