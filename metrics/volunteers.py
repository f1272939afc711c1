"""Cells of who volunteered: people, each once at a school and once in its district."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.grouped import Rows, tall
from metrics.keys import Columns, Table, ints
from metrics.offered import whole
from metrics.stays import districts

MEASURES = ["volunteers"]
"""People whom volunteer logs name."""


def at_schools(named: Table, year: int) -> Columns:
    """Count the people named at schools.

    Args:
        named: ``school, person``, of entries that name one.

    Returns:
        ``tables.derived.CELLS``, MEASURES of the whole alone.
    """
    return _count(ints(named["school"]), named, year)


def in_districts(named: Table, district_of: Mapping[int, int], year: int) -> Columns:
    """As ``at_schools``, of districts: who volunteered at two schools is one person.

    Args:
        named: of all schools, 0 where none is named.
    """
    return _count(districts(named["school"], district_of), named, year)


def _count(place: np.ndarray, named: Table, year: int) -> Columns:
    once = pd.DataFrame({"place": place, "person": ints(named["person"])}).drop_duplicates()
    one, years = np.ones((len(once), 1), dtype="int64"), np.full(len(once), year, dtype="int64")
    return tall(
        [Rows(years, ints(once["place"]), one, MEASURES).summed(whole(len(once)))] if len(once) else []
    )
