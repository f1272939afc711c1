"""The tables of an edition, put beside those on show; school years that hold much are made side by side."""

from collections.abc import Collection, Mapping

from flows.database import store
from flows.edition_parts import Portions, still
from flows.making_apart import begun
from flows.protected import protected
from metrics.catalogue import CATALOGUE, EVERY
from store import derived, editions
from store.connect import Store, Tx
from words import SOURCE, speaking

COMPARED = {key for key, entry in EVERY.items() if entry.kind == "matched"}
"""Indicators of a district beside similar students."""

COMPARED_BY = {"counted", "reached"}
"""What is counted wherever somebody can be compared."""

REACH = "reach"
"""Where it shows an activity, comparisons may tell of it."""

APART_FROM = 500_000
"""Cells from which on years are worth a process of their own: making their tables takes some six seconds of
the processor, starting it two."""

Due = Mapping[int, Collection[str]]
"""Indicators to publish, by school year."""


def made(db: str, tx: Tx, number: int, due: Due, settings: Mapping[str, object]) -> list[editions.Made]:
    """Put the tables of an edition beside those on show, some schools at a time; those that nothing would
    change stay.

    Every other year is made by a second process, where these hold much: no year looks at another's tables.

    Args:
        settings: thresholds.

    Raises:
        StoreError: a table could not be kept, here or there. What was kept is not on show, and the next
            edition clears it away.
    """
    apart = {year: due[year] for year in list(due)[1::2]}
    if sum(derived.how_many(tx, "cells", year=year) for year in apart) < APART_FROM:
        apart = {}
    with begun(db, number, apart, settings) as theirs:
        here = {year: keys for year, keys in due.items() if year not in apart}
        found = made_here(db, tx, number, here, settings)
        return sorted([*found, *theirs()], key=lambda one: list(due).index(one.year))


def made_here(db: str, tx: Tx, number: int, due: Due, settings: Mapping[str, object]) -> list[editions.Made]:
    """``made``, by this process alone.

    Args:
        settings: thresholds.
    """
    with speaking(SOURCE):  # what is kept is told in any language later
        return [one for year, keys in due.items() for one in _of_year(db, tx, number, year, keys, settings)]


def _of_year(
    db: str, tx: Tx, number: int, year: int, keys: Collection[str], settings: Mapping[str, object]
) -> list[editions.Made]:
    kept, making, on_show = store(db), editions.Making(number), editions.tables(tx, year)
    portions = Portions(tx, year, [key for key in keys if key in CATALOGUE], settings)
    made_of = portions.made_of()
    as_it_is = still(made_of, on_show) & set(keys)
    anew = {key: made_of.get(key, "") for key in keys if key not in as_it_is}
    for rows in protected(portions, number, [key for key in anew if key in CATALOGUE]):
        with kept.writing() as beside:
            making.add(beside, *rows)
    if COMPARED & set(keys):
        reached = number if REACH in anew else on_show[REACH].kept
        _compare(kept, making, number, reached, year, settings)
    return [*making.made(year, anew), *(on_show[key] for key in keys if key in as_it_is)]


def _compare(
    kept: Store,
    making: editions.Making,
    number: int,
    reached: int,
    year: int,
    settings: Mapping[str, object],
) -> None:
    """Put the comparisons of the district beside the other tables of an edition.

    Args:
        reached: the edition whose table of reach is shown with them.
    """
    from flows.similar import district  # statistics come with it

    with kept.reading() as tx:
        rows = district.made(tx, number, reached, year, settings)
    if rows is not None:
        with kept.writing() as beside:
            making.add(beside, *rows)
