"""Rows of the register at the places where they count, and sums of them as cells."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pandas as pd

from metrics.grouped import Part, Rows, Split, split
from metrics.keys import Table, ints
from metrics.offered import numbered, whole
from metrics.stays import NO_DAY, day_numbers, districts

ENTITIES = ("partner", "activity")
"""Columns that hold the numbers of entities."""


def placed(
    rows: Table, district_of: Mapping[int, int], known_to: Mapping[int, int], days: Collection[str] = ()
) -> pd.DataFrame:
    """Rows at their school, and at its district; those of places of which nothing is known fall away.

    Args:
        rows: with ``school`` (0: the whole district).
        known_to: the last day known of each place that is counted (days since 1970).
        days: columns of days, ISO, "" for none.

    Returns:
        ``rows`` with ``place`` and ``to``, its last day known; days as whole numbers, ``NO_DAY`` for none.
    """
    if not len(rows["school"]):  # most districts have few of these sheets
        empty = pd.DataFrame({str(name): np.asarray(rows[str(name)]) for name in rows})
        whole = pd.Series(dtype="int64")
        return empty.assign(**dict.fromkeys((*days, "place", "to"), whole))
    given = pd.DataFrame({str(name): np.asarray(rows[str(name)]) for name in rows})
    numbers = {name: day_numbers(given[name]) for name in days}
    given = given.assign(**numbers)
    at_school = given.assign(place=ints(given["school"]))
    at_district = given.assign(place=districts(given["school"], district_of))
    both = pd.concat([at_school[at_school["place"] != 0], at_district], ignore_index=True)
    both = both[both["place"].isin(list(known_to))].reset_index(drop=True)
    return both.assign(to=ints([known_to[place] for place in both["place"].tolist()]))


def parts(rows: pd.DataFrame, measures: Sequence[str], by: Collection[str], year: int) -> list[Part]:
    """Sums of whole numbers by place, of everything and by some columns.

    Args:
        rows: ``place``, the measures, and the columns of ``by``, entities as numbers and others as codes.
    """
    width = len(rows)
    if not width:
        return []
    numbers = rows[list(measures)].to_numpy("int64").reshape(width, len(measures))
    made = Rows(np.full(width, year, dtype="int64"), ints(rows["place"]), numbers, list(measures))
    return [made.summed(each) for each in (whole(width), *(_split(rows, name) for name in by))]


def _split(rows: pd.DataFrame, name: str) -> Split:
    return numbered(name, ints(rows[name])) if name in ENTITIES else split(name, rows[name])


def told(days: pd.Series) -> pd.Series:
    """Where there is a day."""
    return days != NO_DAY
