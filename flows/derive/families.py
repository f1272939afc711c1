"""Households counted: of which somebody came, and which were helped with learning at home.

A household lies in several schools: so this is counted anew for a whole year, where any family is told of.
"""

import numpy as np

from metrics import household_cells
from metrics.grouped import tall
from metrics.home_contacts import AT_HOME_KINDS
from metrics.household_cells import CAME, GROUPS, HELPED
from store import community, derived, lookup, portions
from store.connect import Tx
from tables import year_days

PORTION = 100
"""Places read at once."""


def count_families(tx: Tx, year: int) -> None:
    """Count the households of a school year again."""
    first, last = (day.isoformat() for day in year_days(year))
    derived.clear(tx, "cells", year=year, measure=list(household_cells.MEASURES))
    came = community.families_came(tx, (first, last))
    told = community.contacts(tx, (first, last))
    given = told["person"][np.asarray(told["at_home"], dtype=object) != ""]
    if not len(came["person"]) and not len(given):
        return
    offered = portions.offered(tx)
    workshops = offered["activity"][np.isin(offered["activity_type"], AT_HOME_KINDS)]
    helped = np.concatenate([given, came["person"][np.isin(came["activity"], workshops)]])
    district_of = lookup.district_of(tx)
    places = [*sorted(district_of), *sorted({*district_of.values()})]
    names = ("place", "person", *GROUPS)
    parts = [
        derived.some(tx, "student_years", names, year=year, place=places[at : at + PORTION])
        for at in range(0, len(places), PORTION)
    ]
    if not parts:
        return
    of = household_cells.of_rows(parts, community.households(tx))
    done = {CAME: set(came["person"].tolist()), HELPED: set(helped.tolist())}
    derived.add(tx, "cells", tall(household_cells.count(of, year, done, district_of)))
