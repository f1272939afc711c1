"""The tables that roles without people may see, protected together.

They are made after a load, outside its transaction, and switched on by a short one of their own: hiding
needs all schools of a year at once. Until then these roles see the tables of before, whole.
"""

import json
from collections.abc import Mapping
from contextlib import suppress

import pandas as pd

from flows.database import StoreError, store
from metrics import equity
from metrics.catalogue import CATALOGUE, Entry
from metrics.indicators import frames
from metrics.privacy import protect
from metrics.settings import DEFAULTS
from metrics.wide import Wide, wide
from store import derived, reached, uncounted
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.derived import RELEASED

LATE = "Board members still see the figures of before the last uploads."

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


def catch_up(db: str) -> None:
    """Protect and switch on every school year that was counted since its tables were made.

    Whoever loads or takes back ends with it; where it was cut short, the next one does it.
    """
    kept = store(db)
    while True:
        with kept.reading() as tx:
            late = stale(tx)
            if not late:
                return
            made = _made(tx, late[0])
        with kept.writing() as tx:
            _switch(tx, late[0], *made)


def follow(db: str) -> None:
    """``catch_up`` after something that is done already, and is not undone if this fails.

    What could not be protected now (the disk is full, another writer takes long) is with the next load or
    undo, and whenever the database is next made ready.
    """
    with suppress(StoreError):
        catch_up(db)


def pending(db: str) -> str:
    """What of the uploads is not shown yet, in words; "" where all is."""
    with store(db).reading() as tx:
        if uncounted.batches(tx):
            return "Some uploads are not counted yet. The next load counts them; figures are of before."
        if stale(tx):
            return f"{LATE} The next load brings theirs up to date."
    return ""


def stale(tx: Tx) -> list[int]:
    """School years that were counted since their protected tables were made."""
    years = derived.counted_years(tx)
    return [int(year) for year in years.loc[years["released"] < years["counted"], "year"]]


def current(tx: Tx, year: int) -> bool:
    """Whether the protected tables of a year are of its last counting."""
    years = derived.counted_years(tx)
    return bool((years.loc[years["year"] == year, "released"] == _counted(tx, year)).any())


def write(tx: Tx, year: int) -> None:
    """Protect a school year inside a transaction that counts it."""
    _switch(tx, year, *_made(tx, year))


def _made(tx: Tx, year: int) -> tuple[pd.DataFrame, int]:
    """The protected tables of a year, and the data version it was counted with."""
    settings = DEFAULTS | derived.settings(tx)
    rows = released(derived.read(tx, "cells", year=year), settings)
    return rows, _counted(tx, year)


def _switch(tx: Tx, year: int, rows: pd.DataFrame, counted: int) -> None:
    """Put protected tables in place, unless the year was counted again while they were made."""
    if _counted(tx, year) == counted:
        derived.replace(tx, "released", {"year": year}, rows)
        reached.note_released(tx, year)
        derived.note_released(tx, year, counted)


def _counted(tx: Tx, year: int) -> int:
    years = derived.counted_years(tx)
    return int(years.loc[years["year"] == year, "counted"].sum())


def level_of(places: pd.Series) -> dict[int, str]:
    """Level of each place: the home district, or a school."""
    return {int(place): DISTRICT if place == HOME_DISTRICT else SCHOOL for place in places.unique()}


def _protected(entry: Entry, cells: Wide, settings: Mapping[str, object]) -> pd.DataFrame:
    """All tables of one indicator, hidden as a whole; the total alone is the dimension "whole"."""
    tables = frames(entry, cells, ("", *entry.dimensions), settings)
    safe = protect(tables, level_of(tables["place"]), entry.unit_of_count, settings)
    return safe.assign(indicator=entry.key)
