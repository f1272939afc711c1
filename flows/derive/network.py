"""How partners work together, counted place by place."""

from collections.abc import Collection, Mapping

import pandas as pd

from metrics import factors, involvement, perceptions, seats
from metrics import network as ties
from metrics.grouped import Part
from metrics.keys import Table, ints
from metrics.placed import placed
from metrics.stays import day_numbers
from store import derived, network, portions
from store.connect import Tx

MEASURES = [*ties.MEASURES, *factors.MEASURES, *perceptions.MEASURES, *seats.MEASURES, *involvement.MEASURES]


def count(
    tx: Tx,
    year: int,
    days: tuple[str, str],
    places: Collection[int],
    district_of: Mapping[int, int],
    active: pd.DataFrame,
) -> list[Part]:
    """Count the network, the factors, both sides, the seats and the types of involvement of some places.

    Args:
        days: first and last day of the year, ISO.
        active: active partners of places: ``place, partner``.
    """
    first, last = ints(day_numbers(days)).tolist()
    here = dict.fromkeys(places, last)

    def at(rows: Table) -> pd.DataFrame:
        return placed(rows, district_of, here, ("day",))

    rated = at(network.ratings(tx, days))
    parts = [] if rated.empty else ties.count(ties.latest(rated, first, last), active, year)
    answered = at(network.factor_answers(tx, days))
    if not answered.empty:
        parts += factors.count(answered, network.factor_items(tx), first, last, year)
    seen = at(network.perceptions(tx, days))
    if not seen.empty:
        parts += perceptions.count(seen, first, last, year)
    seated = at(network.seats(tx, days))
    if not seated.empty:
        parts += seats.count(seated, first, last, year)
        parts += seats.families(seated, first, last, year)
    return [*parts, *_involvement(tx, year, places)]


def _involvement(tx: Tx, year: int, places: Collection[int]) -> list[Part]:
    where = {
        "year": year,
        "place": sorted(places),
        "dimension": "activity",
        "measure": list(involvement.FROM),
    }
    cells = derived.rows(tx, "cells", **where)
    if not len(cells["grp"]):
        return []
    type_of = involvement.types(portions.offered(tx), network.involvements(tx))
    return involvement.count(cells, type_of, year)
