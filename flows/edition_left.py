"""Withheld rows of groups in which nobody is left: an edition goes on listing them.

Beside numbers that are held as they were shown, a row that is no longer listed says that it is nobody: what
was withheld beside it is then told by the total of the edition that is held.
"""

import json
from collections import Counter

import pandas as pd

from flows.edition_rows import KEYS, Before
from metrics.catalogue import CATALOGUE
from metrics.shares import Columns
from tables.codes import WHOLE
from tables.editions import RELEASED


def withheld_still(before: Before, now: Columns, year: int, edition: int) -> Columns | None:
    """The withheld rows on show whose group is no longer there, as rows of ``tables.editions.RELEASED``;
    None where there are none.

    Of a table that withholds nothing any more everybody sees that nobody else is there.

    Args:
        before: rows on show of the same indicators and places, and of places that are gone.
        now: protected frames of all rows of these places, with KEYS.
    """
    if not before:
        return None
    keys = list(zip(*(now[name].tolist() for name in KEYS[1:]), strict=True))
    gone = {key for key in before.keys() - keys if _adds_up(key[1], key[2])}
    if not gone:
        return None
    places = set(now["place"].tolist())
    hiding = {key[:3] for key, hidden in zip(keys, now["hidden"].tolist(), strict=True) if hidden}
    left = [
        (*key, *before[key])
        for key in sorted(gone)
        if (key[:3] in hiding or key[0] not in places) and json.loads(before[key][1])["hidden"]
    ]
    if not left:
        return None
    rows = pd.DataFrame(left, columns=[*KEYS[1:], "since", "frame"])
    table = ["place", "indicator", "dimension"]
    many = Counter(key[:3] for key in keys)
    last = [many[each] for each in rows[table].itertuples(index=False, name=None)]
    rows = rows.assign(edition=edition, year=year, position=rows.groupby(table).cumcount() + last)
    return {name: rows[name].to_numpy() for name in RELEASED.names}


def _adds_up(indicator: str, dimension: str) -> bool:
    return dimension == WHOLE or (indicator in CATALOGUE and CATALOGUE[indicator].adds_up(dimension))
