"""Reliability of scales from sums: Cronbach's alpha, and how each item goes with the others."""

import numpy as np

from metrics.each_by_itself import below, lone, positions
from metrics.intervals import Floats, Z, divide
from metrics.scale_cells import LEAST_ITEMS, SCALE_ITEM
from metrics.shares import Columns
from metrics.wide import Ints, Wide
from tables.codes import WHOLE
from words import mark

EACH_BY_ITSELF = mark("each scale is judged by itself")
FEW_ITEMS = mark("fewer than {n} questions").format(n=LEAST_ITEMS)
FEW_PEOPLE = mark("fewer than {n} people answered every question of it")
INCOMPLETE = mark("nobody answered every question of it")
ALIKE = mark("everybody answered alike")

OF_SCALE = ("scale_respondents", "scale_complete", "scale_total", "scale_total_squared")
OF_ITEM = ("item_sum", "item_squared", "item_product")
OF_ALL = ("scaled",)


def reliability(cells: Wide, by: str, least: float) -> Columns:
    """Alpha of each scale, or the corrected item-rest correlation of each of its items.

    Args:
        cells: dimensions "whole", "scale" and "scale_item" (``metrics.scale_cells``).
        by: "" (who answered any scale), "scale" or "scale_item".
        least: people from which on a scale is judged.

    Returns:
        Year, place, group, ``count`` (missing), ``n`` (who answered every item; of the total, who answered
        any item of any scale), ``value``, ``low``, ``high``, ``reason``. Alpha has Feldt's interval, an
        item's correlation Fisher's. An item has ``dropped`` besides: alpha without it.

    Source:
        Cronbach 1951; Feldt 1965; items with the sum of the others: Henrysson 1963.
    """
    rows = Scales(cells)
    whole = positions(cells, OF_ALL, WHOLE)
    nothing = np.full(len(whole), np.nan)
    each = np.full(len(whole), EACH_BY_ITSELF, dtype=object)
    total = row(cells, whole, cells.sums(OF_ALL, whole)["scaled"], each, nothing, nothing, nothing)
    scales = rows.scales(least)
    groups = {"scale": [scales], "scale_item": [rows.items(least)]}.get(by, [])
    return below([lone(total, scales), *groups])


class Scales:
    """The scales of all years and places, and their items."""

    def __init__(self, cells: Wide) -> None:
        self.cells = cells
        self.at = np.flatnonzero(cells.said(OF_SCALE) & (cells.dimension == "scale"))
        self.item = np.flatnonzero(cells.said(OF_ITEM) & (cells.dimension == "scale_item"))
        of = {(home, grp): to for to, (home, grp) in enumerate(zip(*self._named(self.at), strict=True))}
        homes, names = self._named(self.item)
        pairs = zip(homes, [name.split(SCALE_ITEM)[0] for name in names], strict=True)
        self.scale: Ints = np.array([of[pair] for pair in pairs], dtype="int64")
        sums = cells.sums(OF_SCALE, self.at)
        self.n = sums["scale_complete"]
        self.spread = _spread(self.n, sums["scale_total"], sums["scale_total"], sums["scale_total_squared"])
        told = cells.sums(OF_ITEM, self.item)
        n, total = self.n[self.scale], sums["scale_total"][self.scale]
        self.own = _spread(n, told["item_sum"], told["item_sum"], told["item_squared"])
        self.shared = _spread(n, told["item_sum"], total, told["item_product"])
        self.k = np.bincount(self.scale, minlength=len(self.at)).astype("float64")
        self.within: Floats = np.bincount(self.scale, self.own, len(self.at)).astype("float64")

    def scales(self, least: float) -> Columns:
        """Alpha of each scale."""
        why = self.why_not(least)
        value = np.where(why == "", alpha(self.k, self.within, self.spread), np.nan)
        low, high = feldt(value, self.n, self.k)
        return row(self.cells, self.at, self.n, why, value, low, high)

    def items(self, least: float) -> Columns:
        """The correlation of each item with the sum of the others."""
        of = self.scale
        spread = self.spread[of] + self.own - 2 * self.shared
        together = divide(self.shared - self.own, np.sqrt(np.maximum(self.own * spread, 0)))
        why = self.why_not(least)[of]
        why = np.where((why == "") & np.isnan(together), ALIKE, why)
        value = np.where(why == "", np.clip(together, -1, 1), np.nan)
        dropped = alpha(self.k[of] - 1, self.within[of] - self.own, spread)
        low, high = fisher(value, self.n[of])
        rows = row(self.cells, self.item, self.n[of], why, value, low, high)
        return rows | {"dropped": np.where(why == "", dropped, np.nan)}

    def why_not(self, least: float) -> np.ndarray:
        """Why a scale is not judged; "" where it is."""
        lacking = [self.n == 0, self.k < LEAST_ITEMS, self.n < least, self.spread <= 0]
        few = FEW_PEOPLE.format(n=f"{least:.0f}")
        return np.select(lacking, [INCOMPLETE, FEW_ITEMS, few, ALIKE], "").astype(object)

    def _named(self, at: Ints) -> tuple[list[int], list[str]]:
        return self.cells.home[at].tolist(), self.cells.grp[at].tolist()


def alpha(k: Floats, within: Floats, spread: Floats) -> Floats:
    """Cronbach's alpha; missing for one item and where all have the same total.

    Args:
        k: items; within: sum of their variances; spread: variance of their sum (in any common unit).
    """
    return divide(k, k - 1) * (1 - divide(within, spread))


def feldt(value: Floats, n: Floats, k: Floats) -> tuple[Floats, Floats]:
    """Feldt's 95 % interval of alpha: ``1 - (1 - alpha) F`` with n - 1 and (n - 1)(k - 1)."""
    from scipy.special import fdtri  # slow to import

    above, below = n - 1, (n - 1) * (k - 1)
    told = ~np.isnan(value)
    above, below = (np.where(told, each, 1.0) for each in (above, below))
    low, high = (np.where(told, 1 - (1 - value) * fdtri(above, below, at), np.nan) for at in (0.975, 0.025))
    return low, high


def fisher(r: Floats, n: Floats) -> tuple[Floats, Floats]:
    """Fisher's 95 % interval of a correlation; missing below four people, and at -1 and 1."""
    inside = (np.abs(r) < 1) & (n > 3)
    z, half = np.arctanh(np.where(inside, r, 0)), divide(Z, np.sqrt(np.maximum(n - 3, 0)))
    return np.where(inside, np.tanh(z - half), np.nan), np.where(inside, np.tanh(z + half), np.nan)


def _spread(n: Floats, x: Floats, y: Floats, product: Floats) -> Floats:
    """``n`` times the sum of products around the means: exact in whole numbers below 2**53."""
    return n * product - x * y


def row(
    cells: Wide, at: Ints, n: Floats, why: np.ndarray, value: Floats, low: Floats, high: Floats
) -> Columns:
    where = {"year": cells.year[at], "place": cells.place[at], "grp": cells.grp[at]}
    numbers = {"count": np.full(len(at), np.nan), "n": n, "value": value, "low": low, "high": high}
    return {**where, **numbers, "reason": why}
