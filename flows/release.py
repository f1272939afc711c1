"""The tables that roles without people may see, protected together."""

import json

import pandas as pd

from metrics.catalogue import CATALOGUE, Entry
from metrics.indicators import frame
from metrics.privacy import protect
from tables import HOME_DISTRICT
from tables.derived import RELEASED

DISTRICT, SCHOOL = "district", "school"


def released(cells: pd.DataFrame, settings: dict) -> pd.DataFrame:
    """Every declared table of a school year, protected.

    Args:
        cells: all cells of one school year (``tables.derived.CELLS``).
        settings: thresholds.

    Returns:
        rows of ``tables.derived.RELEASED``: ``frame`` is the row as JSON.
    """
    found = [_rows(entry, cells, settings) for entry in CATALOGUE.values()]
    found = [rows for rows in found if len(rows)]
    return pd.concat(found, ignore_index=True) if found else pd.DataFrame(columns=RELEASED.names)


def level_of(places: pd.Series) -> dict[int, str]:
    """Level of each place: the home district, or a school."""
    return {int(place): DISTRICT if place == HOME_DISTRICT else SCHOOL for place in places.unique()}


def _rows(entry: Entry, cells: pd.DataFrame, settings: dict) -> pd.DataFrame:
    tables = []
    for dimension in ("", *entry.dimensions):
        rows = frame(entry, cells, dimension, settings)
        tables.append(rows.assign(dimension=dimension or "whole"))
    frames = pd.concat([rows for rows in tables if len(rows)] or tables[:1], ignore_index=True)
    if frames.empty:
        return frames
    safe = protect(frames, level_of(frames["place"]), entry.unit_of_count, settings)
    numbers = safe.drop(columns=["year", "place", "dimension", "grp"])
    return pd.DataFrame(
        {
            "year": safe["year"],
            "place": safe["place"],
            "indicator": entry.key,
            "dimension": safe["dimension"],
            "grp": safe["grp"],
            "position": safe.groupby(["year", "place", "dimension"]).cumcount(),
            "frame": [
                json.dumps(row)
                for row in numbers.astype(object).where(numbers.notna(), None).to_dict("records")
            ],
        }
    )
