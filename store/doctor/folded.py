"""What is in force beside the fold of what the live batches say, piece by piece."""

from collections.abc import Iterator
from functools import partial

from sqlalchemy import Table, delete, select, tuple_

from store import fold_rows, scratch
from store.bulk import insert_rows
from store.connect import Tx
from store.doctor import folded_months, folded_rows
from store.doctor.finding import REPAIR, Finding, rows
from store.doctor.spans import spans
from store.schema import FACTS, IN_FORCE, key
from tables.facts import ATTENDANCE_MONTHS

MONTHS = ATTENDANCE_MONTHS.name

Keys = list[tuple]


def findings(tx: Tx, name: str) -> list[Finding]:
    """Rows of one table that are in force and should not be, should be and are not, or are otherwise."""
    counts = dict.fromkeys(KINDS, 0)
    first: dict[str, tuple] = {}
    for found in _differing(tx, name):
        for kind, keys in found.items():
            counts[kind] += len(keys)
            if keys:
                first.setdefault(kind, keys[0])
    cure = partial(_mend, name)
    return [
        Finding(f"{rows(count)} {KINDS[kind]}.", f"{name}{_first(name, first[kind])}", REPAIR, cure)
        for kind, count in counts.items()
        if count
    ]


KINDS = {
    "missing": "in use by what was loaded, but missing",
    "other": "in use otherwise than the files say",
    "stray": "in use that no file in use says",
    "damaged": "in use that cannot be read",
}


def _differing(tx: Tx, name: str) -> Iterator[dict[str, Keys]]:
    if name == MONTHS:
        yield from folded_months.differing(tx)
    else:
        for span in spans(tx, name):
            yield folded_rows.differing(tx, name, span)


def _first(name: str, at: tuple) -> str:
    """The key of a row, people by their number alone."""
    names = folded_months.KEY if name == MONTHS else key(FACTS[name])
    parts = [f"{column} {value}" for column, value in zip(names, at, strict=True) if value != ""]
    return f", first: {', '.join(parts)}"


def _mend(name: str, tx: Tx) -> None:
    """Make the rows that differ again."""
    if name == MONTHS:
        folded_months.mend(tx)
        return
    for span in spans(tx, name):
        keys = [at for found in folded_rows.differing(tx, name, span).values() for at in found]
        if keys:
            _refold(tx, name, keys)


def _refold(tx: Tx, name: str, keys: Keys) -> None:
    names, now = key(FACTS[name]), IN_FORCE[name]
    touched: Table = scratch.emptied(tx, scratch.touched(name))
    insert_rows(tx, touched, names, keys)
    tx.connection.execute(
        delete(now).where(tuple_(*(now.c[n] for n in names)).in_(select(*(touched.c[n] for n in names))))
    )
    fold_rows.refold(tx, name)
