"""Consents in force: who refused what, and whom a batch speaks of."""

from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import select

from store import crosswalk
from store.bulk import tuples
from store.connect import Tx
from store.one_of import one_of
from store.schema import IN_FORCE, SAID
from tables.facts import CONSENTS

NAME = CONSENTS.name
NO = "no"


def refused(tx: Tx, persons: Iterable[int]) -> dict[int, str]:
    """What each of these people refuses (purposes in order, joined by a comma); of whom nothing is said
    refuses nothing and is left out. Costs what is asked.

    Where somebody had several ids, what was said of the latest day counts; of one day, the refusal.

    Args:
        persons: by the ids that count.
    """
    meant = crosswalk.renamed(tx)
    told: dict[tuple[int, str], tuple[str, bool]] = {}
    asked = crosswalk.all_ids(persons, meant)
    for person, purpose, day, given in _of(tx, asked):
        about = meant.get(person, person), purpose
        told[about] = max(told.get(about, ("", False)), (day, given == NO))
    found: dict[int, list[str]] = {}
    for (person, purpose), (_, no) in sorted(told.items()):
        if no:
            found.setdefault(person, []).append(purpose)
    return {person: ",".join(purposes) for person, purposes in found.items()}


def _of(tx: Tx, persons: Sequence[int]) -> list[tuple[int, str, str, str]]:
    """What is said of people: person, purpose, day, given."""
    here = IN_FORCE[NAME].c
    query = select(here.person, here.purpose, here.day, here.given)
    return tuples(tx, query.where(one_of(tx, here.person, persons)))


def stays(tx: Tx, batches: Collection[int], name: str = NAME) -> list[tuple[int, int]]:
    """Where and when those whom some batches speak of are on the roster: school and school year, in order.

    Args:
        name: table in which they speak of them.
    """
    said = SAID[name].c
    query = select(said.person).distinct().where(one_of(tx, said.batch, batches))
    return stays_of(tx, {person for (person,) in tuples(tx, query)})


def stays_of(tx: Tx, ids: Collection[int]) -> list[tuple[int, int]]:
    """Where and when people are on the roster, by any id they had: school and school year, in order."""
    meant = crosswalk.renamed(tx)
    persons = {meant.get(person, person) for person in ids}
    listed = IN_FORCE["enrolments"].c
    here = one_of(tx, listed.person, crosswalk.all_ids(persons, meant))
    return sorted(tuples(tx, select(listed.school, listed.year).distinct().where(here)))
