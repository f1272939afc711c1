"""The tables that roles without people may see, protected together."""

import json
from collections.abc import Mapping

import pandas as pd

from metrics import equity
from metrics.catalogue import CATALOGUE, Entry
from metrics.indicators import frames
from metrics.privacy import protect
from metrics.wide import Wide, wide
from tables import HOME_DISTRICT
from tables.derived import RELEASED

DISTRICT, SCHOOL = "district", "school"
KEYS = ["year", "place", "indicator", "dimension", "grp"]


def released(cells: pd.DataFrame, settings: Mapping[str, object]) -> pd.DataFrame:
    """Every declared table of a school year, protected, then flagged.

    Args:
        cells: all cells of one school year (``tables.derived.CELLS``).
        settings: thresholds.

    Returns:
        rows of ``tables.derived.RELEASED``: ``frame`` is the row as JSON.
    """
    laid_out = wide(cells)
    found = [_protected(entry, laid_out, settings) for entry in CATALOGUE.values()]
    found = [rows for rows in found if len(rows)]
    if not found:
        return pd.DataFrame(columns=RELEASED.names)
    safe, _ = equity.flags(pd.concat(found, ignore_index=True), settings)
    numbers = safe.drop(columns=KEYS)
    plain = numbers.astype(object).where(numbers.notna(), None).to_dict("records")
    position = safe.groupby(["year", "place", "indicator", "dimension"]).cumcount()
    return safe[KEYS].assign(position=position, frame=[json.dumps(row) for row in plain])[RELEASED.names]


def level_of(places: pd.Series) -> dict[int, str]:
    """Level of each place: the home district, or a school."""
    return {int(place): DISTRICT if place == HOME_DISTRICT else SCHOOL for place in places.unique()}


def _protected(entry: Entry, cells: Wide, settings: Mapping[str, object]) -> pd.DataFrame:
    """All tables of one indicator, hidden as a whole; the total alone is the dimension "whole"."""
    tables = frames(entry, cells, ("", *entry.dimensions), settings)
    safe = protect(tables, level_of(tables["place"]), entry.unit_of_count, settings)
    return safe.assign(indicator=entry.key)
