"""Which headline indicators a load moves, and by how much."""

from collections.abc import Iterable
from dataclasses import replace
from math import isnan
from typing import Any

import pandas as pd

from flows import derive
from flows.intake.results import Batch
from metrics.catalogue import CATALOGUE
from metrics.indicators import totals
from metrics.wide import wide
from store import batches, derived, lookup, uncounted
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import WHOLE

_DAYS = {"enrolments", "calendar", "attendance_months", "crosswalk"}

HEADLINES = {
    "average_daily_attendance": _DAYS,
    "chronic_absence": _DAYS,
    "reach": {"enrolments", "participation", "crosswalk"},
}
"""Headline indicators, and the tables whose change moves them."""


Figure = tuple[float | None, int | None]
"""Value and count of an indicator; None where there is none."""

Headlines = dict[tuple[str, int, int], Figure]
"""By indicator, place and school year."""

Movements = dict[tuple[str, int, int], tuple[Figure, Figure]]
"""What headlines were and are."""

Move = tuple[int, Figure, Figure]
"""School year, what a headline was and is."""

Part = tuple[str, int, int]
"""Part of the facts: table, school (0: any), school year."""

NOBODY: Figure = (None, None)


def headlines(tx: Tx, works: list[derive.Work]) -> Headlines:
    """Headline indicators of every place that is counted."""
    measures = sorted({name for key in HEADLINES for name in CATALOGUE[key].measures})
    wanted = {"dimension": WHOLE, "measure": measures}
    found: Headlines = {}
    for one in works:
        places = None if one.students is None else sorted({HOME_DISTRICT, *one.students})
        where = wanted if places is None else {**wanted, "place": places}
        cells = wide(derived.rows(tx, "cells", year=one.year, **where))
        for key in HEADLINES:
            rows = totals(CATALOGUE[key], cells)
            for place, value, count in zip(
                *(rows[n].tolist() for n in ("place", "value", "count")), strict=True
            ):
                people = _known(count)
                found[key, place, one.year] = (_known(value), None if people is None else int(people))
    return found


def count_again(tx: Tx, done: list[Batch], touched: list[pd.DataFrame]) -> list[Batch]:
    """Count what the batches touched again, and whatever earlier ones left uncounted.

    Args:
        done: in the order they were loaded.
        touched: parts of the facts each of them changed (tbl, school, year).

    Returns:
        The batches with what moved.
    """
    left = uncounted.listing(tx)
    mine = [rows.assign(batch=one.batch) for one, rows in zip(done, touched, strict=True) if len(rows)]
    works = derive.work(tx, pd.concat([*mine, left]))
    before = headlines(tx, works)
    derive.derive(tx, works)
    after = headlines(tx, works)
    told = _Told(tx, movements(before, after))
    _attach(tx, told, left)
    uncounted.keep(tx, left.iloc[:0])
    return [replace(one, moved=told.of(_parts(rows))) for one, rows in zip(done, touched, strict=True)]


def count_left(tx: Tx) -> list[int]:
    """Count one school year of what was left uncounted, and write what moved beside its batches.

    The other years stay noted: each year's figures are of one moment, the lock is held for a year's
    counting at most, and whoever is killed in between goes on where it was.

    Returns:
        School years that are still to be counted.
    """
    left = uncounted.listing(tx)
    if left.empty:
        return []
    works = derive.work(tx, left)
    now, later = works[:1], works[1:]
    years = [one.year for one in now]
    before = headlines(tx, now)
    derive.derive(tx, now)
    told = _Told(tx, movements(before, headlines(tx, now)))
    _attach(tx, told, left[left["year"].isin(years)])
    # Which years a change of an activity or a roster concerns is known now, and not asked again.
    others = derive.notes(tx, later, left)
    still = left[left["year"].isin([one.year for one in later])]
    uncounted.keep(tx, pd.concat([still, others[left.columns]]).astype(left.dtypes))
    return [one.year for one in later]


def movements(before: Headlines, after: Headlines) -> Movements:
    """The headline indicators that differ: what they were and are, by place and year."""
    return {
        name: (before.get(name, NOBODY), after.get(name, NOBODY))
        for name in sorted({*before, *after})
        if before.get(name, NOBODY)[0] != after.get(name, NOBODY)[0]
    }


class _Told:
    """Movements, to be told for parts of the facts."""

    def __init__(self, tx: Tx, moves: Movements) -> None:
        self.names = lookup.codes(tx, "school") | lookup.codes(tx, "district")
        self.at: dict[str, dict[int, list[Move]]] = {key: {} for key in HEADLINES}
        for (key, place, year), (was, now) in moves.items():
            self.at[key].setdefault(place, []).append((year, was, now))

    def of(self, parts: Iterable[Part]) -> list[dict[str, Any]]:
        """Movements in the places and years touched (0: any); of the district in every year touched."""
        listed, found = list(parts), []
        for key, tables in HEADLINES.items():
            years = {year for tbl, _, year in listed if tbl in tables}
            places = {HOME_DISTRICT, *(school for tbl, school, _ in listed if tbl in tables)}
            moved = self.at[key]
            found += [
                {
                    "indicator": key,
                    "school": self.names.get(place, ""),
                    "year": year,
                    "before": was[0],
                    "after": now[0],
                    "count_before": was[1],
                    "count_after": now[1],
                }
                for place in (moved if 0 in places else sorted(places & moved.keys()))
                for year, was, now in moved[place]
                if {0, year} & years
            ]
        return found


def _parts(touched: pd.DataFrame) -> list[Part]:
    return (
        list(zip(*(touched[name].tolist() for name in uncounted.PARTS), strict=True)) if len(touched) else []
    )


def _attach(tx: Tx, told: _Told, left: pd.DataFrame) -> None:
    """Write what moved beside the batches that had been left uncounted."""
    parts: dict[int, list[Part]] = {}
    for number, part in zip(left["batch"].tolist(), _parts(left), strict=True):
        parts.setdefault(number, []).append(part)
    moves = {number: moved for number, mine in parts.items() if (moved := told.of(mine))}
    for number, counts in batches.counts(tx, moves).items():
        outcome = counts.get("outcome", {})
        outcome = outcome | {"moved": [*outcome.get("moved", []), *moves[number]]}
        batches.set_counts(tx, number, counts | {"outcome": outcome})


def _known(value: float) -> float | None:
    return None if isnan(value) else value
