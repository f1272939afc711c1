"""Which headline indicators a load moves, and by how much."""

from dataclasses import replace
from typing import Any

import pandas as pd

from flows import derive
from flows.intake.results import Batch
from metrics.catalogue import CATALOGUE
from metrics.indicators import frames
from metrics.settings import DEFAULTS
from metrics.wide import wide
from store import batches, derived, lookup, uncounted
from store.connect import Tx
from tables import HOME_DISTRICT

_DAYS = {"enrolments", "calendar", "attendance_months"}

HEADLINES = {
    "average_daily_attendance": _DAYS,
    "chronic_absence": _DAYS,
    "reach": {"enrolments", "participation"},
}
"""Headline indicators, and the tables whose change moves them."""


def headlines(tx: Tx, works: list[derive.Work]) -> pd.DataFrame:
    """Headline indicators of every place that is counted: indicator, place, year, value, count, n."""
    measures = sorted({name for key in HEADLINES for name in CATALOGUE[key].measures})
    wanted = {"dimension": "whole", "measure": measures}
    parts = [
        derived.read(tx, "cells", year=one.year, **wanted)
        if one.students is None
        else derived.read(tx, "cells", year=one.year, place=sorted({HOME_DISTRICT, *one.students}), **wanted)
        for one in works
    ]
    cells = wide(pd.concat(parts, ignore_index=True) if parts else derived.read(tx, "cells", year=0))
    settings = DEFAULTS | derived.settings(tx)
    found = []
    for key in HEADLINES:
        rows = frames(CATALOGUE[key], cells, [""], settings)
        found.append(rows.assign(indicator=key)[["indicator", "place", "year", "value", "count", "n"]])
    return pd.concat(found, ignore_index=True)


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


def movements(before: pd.DataFrame, after: pd.DataFrame) -> pd.DataFrame:
    """The headline indicators that differ, with ``_before`` and ``_after``."""
    keys = ["indicator", "place", "year"]
    both = before.merge(after, on=keys, how="outer", suffixes=("_before", "_after"))
    # Two missing values are no movement.
    same = (both["value_before"] == both["value_after"]) | (
        both["value_before"].isna() & both["value_after"].isna()
    )
    return both[~same]


def _attach(tx: Tx, told: pd.DataFrame, left: pd.DataFrame) -> None:
    """Write what moved beside the batches that had been left uncounted."""
    if left.empty:
        return
    names, listed = _names(tx), batches.listing(tx, left["batch"].unique())
    counts = dict(zip(listed["id"], listed["counts"], strict=True))
    for number in left["batch"].unique().tolist():
        moves = _moves(told, left[left["batch"] == number], names)
        outcome = counts[number].get("outcome", {})
        if moves:
            outcome = outcome | {"moved": [*outcome.get("moved", []), *moves]}
            batches.set_counts(tx, number, counts[number] | {"outcome": outcome})


def _names(tx: Tx) -> dict[int, str]:
    return lookup.codes(tx, "school") | lookup.codes(tx, "district")


def _moves(both: pd.DataFrame, touched: pd.DataFrame, names: dict[int, str]) -> list[dict[str, Any]]:
    if both.empty or touched.empty:
        return []
    near = [
        _near(both[both["indicator"] == key], touched[touched["tbl"].isin(HEADLINES[key])])
        for key in HEADLINES
    ]
    return [
        {
            "indicator": str(row["indicator"]),
            "school": names.get(int(row["place"]), ""),
            "year": int(row["year"]),
            "before": _number(row["value_before"]),
            "after": _number(row["value_after"]),
            "count_before": _whole(row["count_before"]),
            "count_after": _whole(row["count_after"]),
        }
        for row in pd.concat(near).to_dict("records")
    ]


def _whole(value: Any) -> int | None:
    return None if pd.isna(value) else int(value)


def _near(both: pd.DataFrame, touched: pd.DataFrame) -> pd.DataFrame:
    """Movements in the places and years touched; of the district in every year touched."""
    places = set(touched["school"]) | {HOME_DISTRICT}
    near = both if 0 in places else both[both["place"].isin(places)]
    return near[near["year"].isin(set(touched["year"]))]


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)
