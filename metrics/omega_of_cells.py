"""Omega of scales from sums: the covariances of their items are known, nobody's answers are."""

import numpy as np

from metrics.each_by_itself import below, lone, positions
from metrics.intervals import Floats
from metrics.reliability_of_cells import EACH_BY_ITSELF, OF_ALL, Scales, row
from metrics.scale_cells import SCALE_ITEM
from metrics.shares import Columns
from metrics.statistics import one_factor
from metrics.statistics.omega import FEW_PEOPLE, NO_FACTOR
from metrics.wide import Wide
from tables.codes import WHOLE
from words import mark

NO_INTERVAL = mark("no interval is worked out: see alpha")

PAIR = ("items_product",)


def omegas(cells: Wide, by: str, least: float) -> Columns:
    """McDonald's omega total of each scale.

    Args:
        cells: dimensions "whole", "scale", "scale_item" and "scale_pair" (``metrics.scale_cells``).
        by: "" (who answered any scale) or "scale".
        least: people from which on a scale is judged.

    Returns:
        As ``metrics.reliability_of_cells.reliability``, without an interval.

    Source:
        McDonald 1999: one factor by maximum likelihood, in the metric of the answers.
    """
    rows = Scales(cells)
    whole = positions(cells, OF_ALL, WHOLE)
    nothing = np.full(len(whole), np.nan)
    each = np.full(len(whole), EACH_BY_ITSELF, dtype=object)
    total = row(cells, whole, cells.sums(OF_ALL, whole)["scaled"], each, nothing, nothing, nothing)
    scales = _judged(rows, least)
    return below([lone(total, scales), *([scales] if by else [])])


def _judged(rows: Scales, least: float) -> Columns:
    value = np.full(len(rows.at), np.nan)
    why = rows.why_not(least)
    judged = np.flatnonzero(why == "")
    why[judged] = NO_FACTOR
    few = judged[rows.n[judged] <= rows.k[judged]]
    why[few] = FEW_PEOPLE
    spreads = _spreads(rows, np.setdiff1d(judged, few))
    for size in sorted({len(one) for one in spreads.values()}):
        some = [at for at, one in spreads.items() if len(one) == size]
        value[some] = of_spreads(np.array([spreads[at] for at in some]))
    why = np.where(np.isnan(value), why, NO_INTERVAL)
    nothing = np.full(len(rows.at), np.nan)
    return row(rows.cells, rows.at, rows.n, why, value, nothing, nothing)


def of_spreads(spreads: Floats) -> Floats:
    """Omega of scales, from the covariances of their items in any common unit; missing where no factor fits.

    Args:
        spreads: scales x items x items.
    """
    own = np.sqrt(np.diagonal(spreads, axis1=1, axis2=2))
    alike = np.asarray((own <= 0).any(axis=1))
    safe = np.where(own > 0, own, 1.0)
    fitted = one_factor.loadings(
        np.where(alike[:, None, None], np.eye(own.shape[1]), spreads / (safe[:, :, None] * safe[:, None, :]))
    )
    common = (fitted * own).sum(axis=1) ** 2
    residual = ((1 - fitted**2) * own**2).sum(axis=1)
    return np.where(alike, np.nan, common / np.where(alike, 1.0, common + residual))


def _spreads(rows: Scales, wanted: np.ndarray) -> dict[int, Floats]:
    """Of each scale the covariances of its items, times its people twice; without those of which no products
    are kept."""
    cells = rows.cells
    found: dict[int, Floats] = {}
    items: dict[int, dict[str, int]] = {}
    totals: dict[int, list[float]] = {at: [] for at in wanted.tolist()}
    for own, sums, scale, at in zip(
        rows.own,
        cells.sums(("item_sum",), rows.item)["item_sum"],
        rows.scale.tolist(),
        rows.item.tolist(),
        strict=True,
    ):
        if scale in totals:
            mine = items.setdefault(scale, {})
            mine[str(cells.grp[at]).split(SCALE_ITEM)[1]] = len(mine)
            totals[scale].append(float(sums))
            found.setdefault(scale, np.zeros((int(rows.k[scale]),) * 2))[len(mine) - 1, len(mine) - 1] = own
    place = {
        (int(cells.home[at]), str(cells.grp[at])): scale
        for scale, at in enumerate(rows.at.tolist())
        if scale in totals
    }
    pairs = np.flatnonzero(cells.said(PAIR) & (cells.dimension == "scale_pair"))
    products = cells.sums(PAIR, pairs)["items_product"]
    seen = dict.fromkeys(found, 0)
    for at, product in zip(pairs.tolist(), products.tolist(), strict=True):
        name, one, other = str(cells.grp[at]).split(SCALE_ITEM)
        scale = place.get((int(cells.home[at]), name), -1)
        if scale < 0:
            continue
        i, j = items[scale][one], items[scale][other]
        shared = float(rows.n[scale]) * product - totals[scale][i] * totals[scale][j]
        found[scale][i, j] = found[scale][j, i] = shared
        seen[scale] += 1
    return {at: one for at, one in found.items() if seen[at] == len(one) * (len(one) - 1) // 2}
