"""Shares that stand each by itself: barriers, matched people by scale. There is no share of everybody."""

import numpy as np

from metrics.entry import Entry
from metrics.shares import NOBODY, Columns, share
from metrics.wide import Ints, Wide
from tables.codes import WHOLE
from words import mark

EACH_BY_ITSELF = mark("each of them stands by itself")


def each_by_itself(entry: Entry, cells: Wide, by: str) -> Columns:
    """The shares of an indicator's groups.

    Args:
        entry: ``count`` of ``of`` in each group; the last of its ``measures`` counts who is in any.
        cells: dimensions "whole" and ``by``.
        by: "" for the total alone.

    Returns:
        Year, place, group, ``count``, ``n``, ``value``, ``low``, ``high`` (Wilson), ``reason``. The total
        row holds who is in any group, and no value: a mean over them says nothing.
    """
    (dimension,) = entry.dimensions
    at = positions(cells, (entry.count, entry.of), dimension)
    groups = of_rows(cells, at, share(*cells.sums((entry.count, entry.of), at).values()))
    total = lone(without_value(cells, entry.measures[-1]), groups)
    return below([total, groups] if by else [total])


def without_value(cells: Wide, anybody: str) -> Columns:
    """The total rows: who is in any group, and why there is no value."""
    at = positions(cells, (anybody,), WHOLE)
    n = cells.sums((anybody,), at)[anybody]
    nothing = np.full(len(at), np.nan)
    why = np.where(n > 0, EACH_BY_ITSELF, NOBODY).astype(object)
    told = {"count": nothing, "n": n, "value": nothing, "low": nothing, "high": nothing, "reason": why}
    return of_rows(cells, at, told)


def lone(total: Columns, groups: Columns) -> Columns:
    """The total rows; beside a single group they are decided by its numbers, which they would tell.

    Returns:
        With ``mask_count`` and ``mask_n``: of the only group of a place, by its own where it has such; else
        missing.
    """
    home = np.stack([groups["year"], groups["place"]], axis=1)[groups["n"] > 0]
    found, first, many = np.unique(home, axis=0, return_index=True, return_counts=True)
    only = {(int(y), int(p)): at for (y, p), at, few in zip(found, first, many, strict=True) if few == 1}
    there = np.flatnonzero(groups["n"] > 0)
    at = [only.get((int(y), int(p)), -1) for y, p in zip(total["year"], total["place"], strict=True)]
    deciding = [groups.get("mask_count", groups["count"]), groups.get("mask_n", groups["n"])]
    count, n = (
        np.array([values[there[one]] if one >= 0 else np.nan for one in at], dtype="float64")
        for values in deciding
    )
    return total | {"mask_count": count, "mask_n": n}


def positions(cells: Wide, measures: tuple[str, ...], dimension: str) -> Ints:
    """The groups of a dimension for which any of these measures is counted."""
    return np.flatnonzero(cells.said(measures) & (cells.dimension == dimension))


def of_rows(cells: Wide, at: Ints, told: Columns) -> Columns:
    """What is told of these positions, with whose it is."""
    return {"year": cells.year[at], "place": cells.place[at], "grp": cells.grp[at], **told}


def below(parts: list[Columns]) -> Columns:
    """One below the other by year and place, the total of each first; numbers only some have are missing."""
    names = dict.fromkeys(name for part in parts for name in part)
    rows = {
        name: np.concatenate([part.get(name, np.full(len(part["n"]), np.nan)) for part in parts])
        for name in names
    }
    order = np.lexsort((rows["grp"] != WHOLE, rows["place"], rows["year"]))
    return {name: values[order] for name, values in rows.items()}
