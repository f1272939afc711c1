"""Favourable answers over school years: only questions that were asked in the same words are compared."""

import json
from collections.abc import Iterable, Mapping

import numpy as np
import pandas as pd

from flows.intake.item_names import base_of, version_of
from metrics.common_items import Common, Item, common_items, mean
from metrics.privacy import WITHHELD
from store import editions, questions
from store.connect import Tx

ITEM = "item"

Breaks = tuple[tuple[str, int], ...]
"""Why years cannot be compared in full, in words, and how many questions that is about."""


def common(tx: Tx, rows: pd.DataFrame) -> Common:
    """What can be compared, of rows with ``year`` and ``grp`` of the dimension "item"."""
    named = _named(tx, rows["grp"].unique())
    asked = {
        year: frozenset(named[grp] for grp in rows.loc[rows["year"] == year, "grp"].unique())
        for year in rows["year"].unique().tolist()
    }
    return common_items(asked)


def compared(tx: Tx, cells: pd.DataFrame) -> tuple[pd.DataFrame, Breaks]:
    """The cells of the questions and years that can be compared, of dimensions "whole" and "item"."""
    items = cells["dimension"] == ITEM
    known = common(tx, cells[items])
    named = _named(tx, cells.loc[items, "grp"].unique())
    kept = ~items | cells["grp"].map(lambda grp: named.get(grp) in known.items)
    return cells[kept & cells["year"].isin(known.years)], known.told


def compared_released(tx: Tx, rows: pd.DataFrame, where: Mapping[str, object]) -> tuple[pd.DataFrame, Breaks]:
    """Released totals of several years, made of the questions that can be compared.

    What was released by question is put together anew: nothing is shown that it does not tell.
    """
    stored = editions.released(tx, **where, dimension=ITEM)
    stored = stored[stored["grp"] != "whole"]
    known = common(tx, stored)
    if not known.told:
        return rows, ()
    frames = pd.DataFrame([json.loads(text) for text in stored["frame"]], index=stored.index)
    named = _named(tx, stored["grp"].unique())
    item = stored["grp"].map(named)
    shown = ~frames["hidden"].astype(bool) & frames["value"].notna()
    years = {one: set(stored.loc[shown & (item == one), "year"]) for one in known.items}
    usable = {one for one, told in years.items() if set(known.years) <= told}
    rows = rows[rows["year"].isin(known.years)].copy()
    for at, row in rows.iterrows():
        shares = frames.loc[shown & item.isin(usable) & (stored["year"] == row["year"]), "value"]
        if bool(row["hidden"]) or shares.empty:
            rows.loc[at, ["n", "value", "low", "high"]] = np.nan
            rows.loc[at, "hidden"] = True
            rows.loc[at, "reason"] = WITHHELD
        else:
            for name, values in mean(shares.to_numpy("float64"), float(row["n"])).items():
                rows.loc[at, name] = values[0]
    return rows, known.told


def _named(tx: Tx, groups: Iterable[str]) -> dict[str, Item]:
    """Survey, question and version of each item by its group."""
    parts = {grp: grp.partition(":") for grp in groups}
    surveys = questions.surveys(tx, {int(source) for source, _, _ in parts.values()})
    named = {}
    for grp, (source, _, item) in parts.items():
        key, bar, row = item.partition("|")
        named[grp] = surveys[int(source)], f"{base_of(key)}{bar}{row}", version_of(key)
    return named
