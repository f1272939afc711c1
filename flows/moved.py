"""Which headline indicators a load moves, and by how much."""

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

NOBODY: Figure = (None, None)


def headlines(tx: Tx, works: list[derive.Work]) -> Headlines:
    """Headline indicators of every place that is counted."""
    measures = sorted({name for key in HEADLINES for name in CATALOGUE[key].measures})
    wanted = {"dimension": WHOLE, "measure": measures}
    found: Headlines = {}
    for one in works:
        places = None if one.students is None else sorted({HOME_DISTRICT, *one.students})
        where = wanted if places is None else {**wanted, "place": places}
        cells = wide(derived.read(tx, "cells", year=one.year, **where))
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
    works = derive.work(tx, pd.concat([*touched, left[uncounted.PARTS]]))
    before = headlines(tx, works)
    derive.derive(tx, works)
    after = headlines(tx, works)
    told = movements(before, after)
    _attach(tx, told, left)
    uncounted.keep(tx, left.iloc[:0])
    names = _names(tx)
    return [
        replace(batch, moved=_moves(told, rows, names)) for batch, rows in zip(done, touched, strict=True)
    ]


def count_left(tx: Tx) -> list[int]:
    """Count one school year of what was left uncounted, and write what moved beside its batches.

    The other years stay noted: each year's figures are of one moment, the lock is held for a year's
    counting at most, and whoever is killed in between goes on where it was.

    Returns:
        School years that are still to be counted.
    """
    left = uncounted.listing(tx)
    if left.empty:
        # A batch that touched nothing may still be noted.
        uncounted.keep(tx, left)
        return []
    works = derive.work(tx, left[uncounted.PARTS])
    now, later = works[:1], works[1:]
    years = [one.year for one in now]
    before = headlines(tx, now)
    derive.derive(tx, now)
    _attach(tx, movements(before, headlines(tx, now)), left[left["year"].isin(years)])
    # Which years a change of an activity or a roster concerns is known now, and not asked again.
    others = derive.notes(later).assign(batch=left["batch"].iloc[0])
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


def _attach(tx: Tx, told: Movements, left: pd.DataFrame) -> None:
    """Write what moved beside the batches that had been left uncounted."""
    if left.empty:
        return
    names, counts = _names(tx), batches.counts(tx, left["batch"].unique())
    for number in left["batch"].unique().tolist():
        moves = _moves(told, left[left["batch"] == number], names)
        outcome = counts[number].get("outcome", {})
        if moves:
            outcome = outcome | {"moved": [*outcome.get("moved", []), *moves]}
            batches.set_counts(tx, number, counts[number] | {"outcome": outcome})


def _names(tx: Tx) -> dict[int, str]:
    return lookup.codes(tx, "school") | lookup.codes(tx, "district")


def _moves(told: Movements, touched: pd.DataFrame, names: dict[int, str]) -> list[dict[str, Any]]:
    """Movements in the places and years touched (0: any); of the district in every year touched."""
    found = []
    for key, tables in HEADLINES.items():
        rows = touched[touched["tbl"].isin(tables)] if len(touched) else touched
        places, years = {HOME_DISTRICT, *rows.get("school", ())}, {*rows.get("year", ())}
        found += [
            {
                "indicator": key,
                "school": names.get(place, ""),
                "year": year,
                "before": was[0],
                "after": now[0],
                "count_before": was[1],
                "count_after": now[1],
            }
            for (indicator, place, year), (was, now) in told.items()
            if indicator == key and {0, year} & years and {0, place} & places
        ]
    return found


def _known(value: float) -> float | None:
    return None if isnan(value) else value
