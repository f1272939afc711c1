"""What things are called: asked for those that are shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from store.connect import Tx
from store.lookup import NAMED
from store.one_of import one_of
from store.schema import ENTITIES, IN_FORCE
from tables import HOME_DISTRICT


def called(tx: Tx, kind: str, ids: Iterable[int]) -> dict[str, str]:
    """Name, else code, of each of these schools, partners or activities, by its id as text."""
    table, wanted = IN_FORCE[NAMED[kind]], sorted(set(ids))
    query = select(ENTITIES.c.id, ENTITIES.c.code, table.c.name).join_from(
        ENTITIES, table, table.c[kind] == ENTITIES.c.id, isouter=True
    )
    rows = tx.connection.execute(query.where(one_of(tx, ENTITIES.c.id, wanted)))
    return {str(row.id): str(row.name or row.code) for row in rows}


@dataclass(frozen=True)
class Person:
    """What somebody is called: the local id, and the name ("" where none is in force)."""

    code: str
    name: str


def people(tx: Tx, ids: Iterable[int]) -> dict[int, Person]:
    """Local id and name of each of these people; both "" of who is not known."""
    table, wanted = IN_FORCE["names"], sorted({int(each) for each in ids})
    found = dict.fromkeys(wanted, Person("", ""))
    query = select(ENTITIES.c.id, ENTITIES.c.code, table.c.first_name, table.c.last_name).join_from(
        ENTITIES, table, table.c.person == ENTITIES.c.id, isouter=True
    )
    for person, code, first, last in tx.connection.execute(query.where(one_of(tx, ENTITIES.c.id, wanted))):
        found[int(person)] = Person(str(code), " ".join(filter(None, (first, last))))
    return found


@dataclass(frozen=True)
class Question:
    """A question of a survey source: its words, and those of its line in a grid ("" for none)."""

    source: int
    text: str
    sub_item: str


def questions(tx: Tx, of: Iterable[int]) -> dict[str, Question]:
    """The questions of survey sources, by their group in cells."""
    table = IN_FORCE["questions"]
    names = ("source", "question_key", "sub_item", "question_text")
    query = select(*(table.c[name] for name in names)).where(one_of(tx, table.c.source, of))
    return {
        f"{source}:{key}|{sub}": Question(int(source), str(words), str(sub))
        for source, key, sub, words in tx.connection.execute(query)
    }


def scales_of(tx: Tx, groups: Iterable[str]) -> dict[str, str]:
    """The scale of each of these questions that a code book counts to one, both by their groups in cells."""
    wanted = set(groups)
    of = {int(group.partition(":")[0]) for group in wanted if ":" in group}
    table = IN_FORCE["questions"]
    query = select(*(table.c[name] for name in ("source", "question_key", "sub_item", "item_scale")))
    query = query.where(one_of(tx, table.c.source, of), table.c.item_scale != "")
    found = {
        f"{source}:{key}|{sub}": f"{source}:{name}" for source, key, sub, name in tx.connection.execute(query)
    }
    return {item: scale for item, scale in found.items() if item in wanted}


def place_name(tx: Tx, entity: int) -> str:
    """Name of a school, else its code; of the district, else "All schools"."""
    if entity == HOME_DISTRICT:
        return district_name(tx) or "All schools"
    return called(tx, "school", [entity]).get(str(entity), "")


def district_name(tx: Tx) -> str:
    """Name of the home district; "" where no register told it."""
    table = IN_FORCE["districts"]
    return str(tx.connection.scalar(select(table.c.name).where(table.c.district == HOME_DISTRICT)) or "")


def district_called(tx: Tx) -> list[str]:
    """Code and name of the home district; [] where no register told them."""
    table = IN_FORCE["districts"]
    query = select(table.c.code, table.c.name).where(table.c.district == HOME_DISTRICT)
    found = tx.connection.execute(query).first()
    return [str(text) for text in found or () if text]
