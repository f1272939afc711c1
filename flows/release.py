"""The tables that roles without people may see, protected together.

They are made after a load, outside its transaction, and switched on by a short one of their own: hiding
needs all schools of a year at once. Until then these roles see the tables of before, whole.
"""

from contextlib import suppress

from flows.database import StoreError, store
from flows.protected import protected
from metrics.settings import DEFAULTS
from store import derived, reached, uncounted
from store.columns import Columns
from store.connect import Tx

LATE = "Board members still see the figures of before the last uploads."


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


def _made(tx: Tx, year: int) -> tuple[list[Columns], int]:
    """The protected tables of a year, and the data version it was counted with."""
    settings = DEFAULTS | derived.settings(tx)
    return list(protected(tx, year, settings)), _counted(tx, year)


def _switch(tx: Tx, year: int, made: list[Columns], counted: int) -> None:
    """Put protected tables in place, unless the year was counted again while they were made."""
    if _counted(tx, year) == counted:
        derived.clear(tx, "released", year=year)
        for rows in made:
            derived.add(tx, "released", rows)
        reached.note_released(tx, year)
        derived.note_released(tx, year, counted)


def _counted(tx: Tx, year: int) -> int:
    years = derived.counted_years(tx)
    return int(years.loc[years["year"] == year, "counted"].sum())
