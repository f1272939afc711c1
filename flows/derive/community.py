"""What families and neighbours get, ask and hear, counted place by place."""

from collections.abc import Collection, Mapping

import pandas as pd

from metrics import community
from metrics.grouped import Part
from metrics.keys import Table, ints
from metrics.placed import placed
from metrics.stays import day_numbers
from store import community as facts
from store.connect import Tx

MEASURES = community.MEASURES


def count(
    tx: Tx, year: int, days: tuple[str, str], places: Collection[int], district_of: Mapping[int, int]
) -> list[Part]:
    """Count online resources, projects, mentions and suggestions of some places.

    Args:
        days: first and last day of the year, ISO.
    """
    first, last = ints(day_numbers(days)).tolist()
    here = dict.fromkeys(places, last)

    def at(rows: Table, *names: str) -> pd.DataFrame:
        return placed(rows, district_of, here, ("day", *names))

    return [
        *community.uses(at(facts.uses(tx, days)), first, year),
        *community.outputs(at(facts.outputs(tx, days)), first, year),
        *community.mentions(at(facts.mentions(tx, days)), first, year),
        *community.suggestions(at(facts.suggestions(tx, days), "answered"), first, year),
    ]
