"""Which headline indicators a load moves, and by how much."""

from dataclasses import replace
from typing import Any

import pandas as pd

from flows import derive
from flows.intake.results import Batch
from metrics.catalogue import CATALOGUE
from metrics.indicators import frame
from metrics.settings import DEFAULTS
from store import derived, lookup
from store.connect import Tx
from tables import HOME_DISTRICT

_DAYS = {"enrolments", "calendar", "attendance_months"}

HEADLINES = {
    "average_daily_attendance": _DAYS,
    "chronic_absence": _DAYS,
    "reach": {"enrolments", "participation"},
}
"""Headline indicators, and the tables whose change moves them."""


def headlines(tx: Tx, years: list[int]) -> pd.DataFrame:
    """Headline indicators of every place in these years: indicator, place, year, value, count, n."""
    measures = sorted({name for key in HEADLINES for name in CATALOGUE[key].measures})
    cells = derived.read(tx, "cells", year=years, dimension="whole", measure=measures)
    settings = DEFAULTS | derived.settings(tx)
    found = []
    for key in HEADLINES:
        rows = frame(CATALOGUE[key], cells, "", settings)
        found.append(rows.assign(indicator=key)[["indicator", "place", "year", "value", "count", "n"]])
    return pd.concat(found, ignore_index=True)


def count_again(tx: Tx, done: list[Batch], touched: list[pd.DataFrame]) -> list[Batch]:
    """Count what the batches touched again; the batches with what moved.

    Args:
        done: in the order they were loaded.
        touched: parts of the facts each of them changed (tbl, school, year).
    """
    years = derive.years_of(tx, pd.concat(touched))
    before = headlines(tx, years)
    derive.derive(tx, years)
    return _attach(tx, before, headlines(tx, years), done, touched)


def _attach(
    tx: Tx, before: pd.DataFrame, after: pd.DataFrame, done: list[Batch], touched: list[pd.DataFrame]
) -> list[Batch]:
    """The batches with what moved in the schools and years each of them touched."""
    keys = ["indicator", "place", "year"]
    both = before.merge(after, on=keys, how="outer", suffixes=("_before", "_after"))
    # Two missing values are no movement.
    same = (both["value_before"] == both["value_after"]) | (
        both["value_before"].isna() & both["value_after"].isna()
    )
    both = both[~same]
    names = lookup.codes(tx, "school") | lookup.codes(tx, "district")
    return [
        replace(batch, moved=_moves(both, rows, names)) for batch, rows in zip(done, touched, strict=True)
    ]


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
