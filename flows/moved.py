"""Which headline indicators a load moves, and by how much."""

from dataclasses import replace
from typing import Any

import pandas as pd

from flows.intake.results import Batch
from metrics.catalogue import CATALOGUE
from metrics.indicators import frame
from metrics.settings import DEFAULTS
from store import derived, lookup
from store.connect import Tx

HEADLINES = ("average_daily_attendance", "chronic_absence", "reach")


def headlines(tx: Tx) -> pd.DataFrame:
    """Headline indicators of every place and year: indicator, place, year, value, count, n."""
    cells = derived.read(tx, "cells", dimension="whole")
    settings = DEFAULTS | derived.settings(tx)
    found = []
    for key in HEADLINES:
        rows = frame(CATALOGUE[key], cells, "", settings)
        found.append(rows.assign(indicator=key)[["indicator", "place", "year", "value", "count", "n"]])
    return pd.concat(found, ignore_index=True)


def attach(tx: Tx, before: pd.DataFrame, done: list[Batch], touched: list[pd.DataFrame]) -> list[Batch]:
    """The batches with what moved in the schools and years each of them touched."""
    keys = ["indicator", "place", "year"]
    both = before.merge(headlines(tx), on=keys, how="outer", suffixes=("_before", "_after"))
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
    everywhere = (touched["school"] == 0).any()
    near = both if everywhere else both[both["place"].isin(set(touched["school"]))]
    years = set(touched["year"]) - {0}
    near = near[near["year"].isin(years)] if years else near
    return [
        {
            "indicator": str(row["indicator"]),
            "school": names.get(int(row["place"]), ""),
            "year": int(row["year"]),
            "before": _number(row["value_before"]),
            "after": _number(row["value_after"]),
            "count_before": _number(row["count_before"]),
            "count_after": _number(row["count_after"]),
        }
        for row in near.to_dict("records")
    ]


def _number(value: Any) -> float | None:
    return None if pd.isna(value) else float(value)
