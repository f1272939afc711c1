"""Who said what is in force: the batch and line of facts, by school, school year and person."""

from collections.abc import Collection

import numpy as np
import pandas as pd
from sqlalchemy import Select, or_, select

from store import attendance, attendance_blocks, crosswalk, matches
from store.blocks import BLANK
from store.bulk import fetch, tuples
from store.connect import Tx
from store.one_of import one_of
from store.schema import BATCHES, FACTS, IN_FORCE, SAID
from tables import year_days
from tables.outcomes import OF_STUDENTS

WHERE = ("batch", "line")
KEPT = ("source", "person", "school", "day", "activity", "session_key", "question_key", "sub_item", "role")
"""Columns that tell which row of its file a fact is, where its table has them."""

BY_PERSON = (
    *("participation", "leading", "crosswalk", "consents", "households", "family_contacts"),
    *(table.name for table in OF_STUDENTS),
)
"""Tables whose rows are a student's wherever they were said."""


def facts(tx: Tx, name: str, year: int, schools: Collection[int] | None) -> pd.DataFrame:
    """Rows in force of a table that lie in a school year: ``batch``, ``line`` and those of KEPT it has,
    ``person`` by the id that counts beside ``said_of``, the id it was said of.

    Args:
        name: of ``tables.facts.ROWS``.
        year: school year; of a table without time all rows.
        schools: of these alone, and of none in particular (0); what a table of people says is told of those
            who were on the roster of these. None: of all.
    """
    here, described = IN_FORCE[name].c, FACTS[name]
    wanted = [here[one] for one in (*WHERE, *KEPT) if one in here]
    query = select(*wanted).order_by(*wanted)
    if described.year:
        query = query.where(here.year == year)
    elif described.day:
        first, last = (day.isoformat() for day in year_days(year))
        query = query.where(here[described.day] >= first, here[described.day] <= last)
    if schools is not None:
        query = _of_schools(tx, query, name, year, [0, *schools])
    found = fetch(tx, query)
    return _by_id_that_counts(tx, found, name) if "person" in found else found


def _of_schools(tx: Tx, query: Select, name: str, year: int, schools: Collection[int]) -> Select:
    here, roster = IN_FORCE[name].c, IN_FORCE["enrolments"].c
    if name in BY_PERSON:
        people = select(roster.person).where(roster.year == year, roster.school.in_(schools))
        if name not in matches.BY_SOURCE:
            return query.where(here.person.in_(people))
        said, meant = matches.told(tx), crosswalk.renamed(tx)
        listed = {who for (who,) in tuples(tx, people.where(one_of(tx, roster.person, {*said.values()})))}
        others = matches.strangers(said, {meant.get(who, who) for who in listed}, meant)
        return query.where(or_(here.person.in_(people), one_of(tx, here.person, others)))
    return query.where(here.school.in_(schools)) if FACTS[name].school else query


def marks(
    tx: Tx, year: int, schools: Collection[int] | None, persons: np.ndarray | None = None
) -> pd.DataFrame:
    """Marks of daily attendance in force in a school year, each with the batch that said it last:
    ``source, person, said_of, school, day, batch``.

    Args:
        schools: of these alone; None: of all.
        persons: of these alone, by the ids that count; None: of all.

    Raises:
        StoreError: a block is damaged.
    """
    months = tuple(int(f"{day:%Y%m}") for day in year_days(year))
    of = None if persons is None else _ids(tx, persons)
    now, characters = attendance_blocks.in_force(
        tx, schools=None if schools is None else list(schools), months=(months[0], months[1]), persons=of
    )
    key = ["source", "person", "school", "day"]
    kept = attendance.days_of(now[["source", "person", "school", "month"]], characters)
    told = _said(tx, (months[0], months[1]), schools, of)
    found = kept.merge(told, on=[*key, "mark"]).sort_values("batch", kind="stable")
    found = found.drop_duplicates(key, keep="last").sort_values(key)
    return _by_id_that_counts(tx, found.drop(columns="mark").reset_index(drop=True))


def _said(
    tx: Tx, months: tuple[int, int], schools: Collection[int] | None, persons: np.ndarray | None
) -> pd.DataFrame:
    """What live batches say day by day: source, person, school, day, mark, batch."""
    here = SAID[attendance_blocks.NAME].c
    where = [here.month >= months[0], here.month <= months[1]]
    where.append(here.batch.in_(select(BATCHES.c.id).where(BATCHES.c.live == 1)))
    if schools is not None:
        where.append(one_of(tx, here.school, schools))
    found = []
    for batch, source, school, month, data in attendance_blocks.said(tx, *where):
        block = attendance_blocks.chosen(
            attendance_blocks.read(SAID[attendance_blocks.NAME], school, month, data), persons
        )
        if (block.marks != BLANK).any():
            rows = pd.DataFrame({"person": block.persons})
            rows = rows.assign(batch=batch, source=source, school=school, month=month)
            found.append(attendance.days_of(rows, block.marks))
    names = ["person", "batch", "source", "school", "day", "mark"]
    together = pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=names)
    texts = {name: together[name].astype("str") for name in ("day", "mark")}
    return together.astype(dict.fromkeys(names[:4], "int64")).assign(**texts)


def _ids(tx: Tx, persons: np.ndarray) -> np.ndarray:
    """These people by every id they had."""
    return np.array(crosswalk.all_ids(persons.tolist(), crosswalk.renamed(tx)), dtype="int64")


def _by_id_that_counts(tx: Tx, rows: pd.DataFrame, name: str = "") -> pd.DataFrame:
    """Rows by the id that counts, beside the one they were said of; ``name`` of their table."""
    said = person = rows["person"].to_numpy("int64")
    if name in matches.BY_SOURCE:
        of = {one: rows[one].to_numpy("int64") for one in ("source", "school", "person")}
        person = matches.counted(of, matches.told(tx))["person"]
    return rows.assign(said_of=said, person=crosswalk.counted(person, crosswalk.renamed(tx)))
