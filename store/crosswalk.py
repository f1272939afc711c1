"""Students whose id was replaced: what is said of the old one counts for the new one.

Facts stay under the id they were said of; only counting reads them as the new one's. So a crosswalk is
taken back like any fact, and nothing has to be told apart again.
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd
from sqlalchemy import select

from store.bulk import tuples
from store.columns import Columns
from store.connect import Tx
from store.schema import IN_FORCE

CROSSWALK = IN_FORCE["crosswalk"]


def renamed(tx: Tx) -> dict[int, int]:
    """The id that counts in the place of each old one, by entity ids; chains are followed to their end.

    Ids that lead back to themselves stay apart: which of them counts is not told.
    """
    steps = {
        int(old): int(new) for old, new in tuples(tx, select(CROSSWALK.c.person, CROSSWALK.c.new_person))
    }
    found = {}
    for old in steps:
        seen, now = {old}, steps[old]
        while now in steps and now not in seen:
            seen.add(now)
            now = steps[now]
        if now not in seen:
            found[old] = now
    return found


def all_ids(persons: Iterable[int], meant: Mapping[int, int]) -> list[int]:
    """These persons by every id they had, in order.

    Args:
        persons: by the ids that count.
        meant: as ``renamed`` gives it.
    """
    wanted = {int(person) for person in persons}
    return sorted(wanted | {old for old, new in meant.items() if new in wanted}) if meant else sorted(wanted)


def counted(persons: np.ndarray, meant: Mapping[int, int]) -> np.ndarray:
    """Persons by the id that counts."""
    if not meant:
        return persons
    old = np.array(sorted(meant), dtype="int64")
    new = np.array([meant[one] for one in old.tolist()], dtype="int64")
    at = np.minimum(np.searchsorted(old, persons), len(old) - 1)
    return np.where(old[at] == persons, new[at], persons)


def once(rows: Columns, meant: Mapping[int, int], key: Sequence[str]) -> Columns:
    """Rows with ``person`` by the id that counts; of those that then share a key the one said last
    (``batch``) stands."""
    if not meant or not len(rows["person"]):
        return rows
    return said_last(rows | {"person": counted(rows["person"], meant)}, key)


def said_last(rows: Columns, key: Sequence[str]) -> Columns:
    """Of rows that share a key the one said last (``batch``); the order stays."""
    order = np.argsort(rows["batch"], kind="stable")
    again = pd.DataFrame({name: rows[name][order] for name in key}).duplicated(keep="last").to_numpy()
    kept = np.sort(order[~again])
    return {name: values[kept] for name, values in rows.items()}
