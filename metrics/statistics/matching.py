"""Pairs of a student who took part and the most similar one who did not."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats

Rows = NDArray[np.int64]

TOLERANCE = 1e-12
"""Room for rounding at the caliper."""

FAR = 1e300
"""Nearer than a wall, and further than any score."""


@dataclass(frozen=True)
class Pairs:
    """Who was matched with whom; rows are places in what was given.

    Attributes:
        treated, controls: rows of the pairs, in the order in which they were matched.
        distances: in units of the score, 0 or more.
        unmatched: rows of those who took part and found nobody near enough.
    """

    treated: Rows
    controls: Rows
    distances: Floats
    unmatched: Rows

    @property
    def rows(self) -> Rows:
        """Rows of everybody matched: those who took part, then their partners in the same order."""
        return np.concatenate([self.treated, self.controls])

    @property
    def pair(self) -> Rows:
        """The pair of each of ``rows``."""
        return np.tile(np.arange(len(self.treated)), 2)


def largest_first(score: ArrayLike) -> Rows:
    """The order of matching: largest score first, as they have the fewest like them; then as given."""
    return np.argsort(-np.asarray(score, dtype="float64"), kind="stable")


def nearest(
    score: ArrayLike,
    treated: NDArray[np.bool_],
    caliper: float | None = None,
    exact: ArrayLike | None = None,
    order: Rows | None = None,
) -> Pairs:
    """Match each one who took part with the nearest other who is still free; nobody is used twice.

    Args:
        score: what is to be near: the likelihood of taking part, or a prior outcome; none missing.
        treated: who took part.
        caliper: largest distance of a pair, in units of the score; without, any.
        exact: pairs are alike in this (codes of school, grade and band together); without, anybody.
        order: rows in the order in which they choose; without, ``largest_first``.

    Returns:
        The pairs. Of others equally near, the one with the smaller score is taken, and of equal scores
        the one who was given first: the same people give the same pairs.

    Source:
        Greedy nearest neighbour matching without replacement: Rosenbaum & Rubin 1985; Austin 2011
        (caliper of 0.2 standard deviations).
    """
    values = np.asarray(score, dtype="float64")
    stratum = _codes(exact, len(values))
    if order is None:
        seekers = np.flatnonzero(treated)
        seekers = seekers[largest_first(values[seekers])]
    else:
        seekers = order[treated[order]]
    shelf, free, where = _shelves(values, stratum, np.flatnonzero(~treated), seekers)
    found, distances = _taken(values[seekers], where, shelf, _limit(caliper))
    got = found >= 0
    return Pairs(seekers[got], free[found[got]], distances[got], np.sort(seekers[~got]))


def nearest_again(
    score: ArrayLike,
    treated: NDArray[np.bool_],
    caliper: float | None = None,
    exact: ArrayLike | None = None,
) -> Pairs:
    """Match each one who took part with the nearest other, who may be taken again by the next.

    For few others: pairs are nearer, but the effect stands on fewer students. As for ``nearest``, but for
    the order, which does not matter.
    """
    values = np.asarray(score, dtype="float64")
    seekers = np.flatnonzero(treated)
    shelf, free, where = _shelves(values, _codes(exact, len(values)), np.flatnonzero(~treated), seekers)
    above = np.array(where, dtype="int64")
    up = np.array(shelf.high)[above] - values[seekers]
    down = values[seekers] - np.array(shelf.low)[above - 1]
    distances = np.minimum(up, down)
    heap = np.where(down <= up, above - 1, above)
    got = distances <= _limit(caliper)
    controls = free[np.array(shelf.first, dtype="int64")[heap[got]]]
    return Pairs(seekers[got], controls, distances[got], seekers[~got])


def _limit(caliper: float | None) -> float:
    """The largest distance; a distance of exactly the caliper is inside it."""
    return FAR if caliper is None else caliper + TOLERANCE * max(1.0, caliper)


@dataclass
class _Shelf:
    """Free students with the same score and stratum lie together.

    Attributes:
        high, low: score of each heap, ascending in a stratum. Around every stratum stands a wall,
            endlessly far up from below (``high``) and down from above (``low``).
        first, size: its place among the sorted free students, and how many it holds.
    """

    high: list[float]
    low: list[float]
    first: list[int]
    size: list[int]


def _codes(exact: ArrayLike | None, n: int) -> Rows:
    """The stratum of each row, from 0 on; all alike without one."""
    if exact is None:
        return np.zeros(n, dtype="int64")
    return pd.factorize(np.asarray(exact), use_na_sentinel=False)[0].astype("int64")


def _shelves(values: Floats, stratum: Rows, free: Rows, seekers: Rows) -> tuple[_Shelf, Rows, list[int]]:
    """Free students in order, in heaps, and for each seeker the first heap that is not below it."""
    strata = int(stratum.max(initial=0)) + 1
    # Complex numbers are sorted by their real part first: by stratum, then by score.
    key = stratum + 1j * values if strata > 1 else values
    free = free[np.argsort(key[free], kind="stable")]
    new = np.ones(len(free), dtype=bool)
    new[1:] = key[free[1:]] != key[free[:-1]]
    first = np.flatnonzero(new)
    part, heaps = stratum[free[first]], key[free[first]]
    # A wall before each stratum and one behind the last: no search ever leaves its stratum.
    heap = np.arange(len(first)) + part + 1
    number = len(first) + strata + 1
    high, low = np.full(number, np.inf), np.full(number, -np.inf)
    places, sizes = np.zeros(number, dtype="int64"), np.zeros(number, dtype="int64")
    high[heap] = low[heap] = values[free[first]]
    places[heap] = first
    sizes[heap] = np.diff(np.append(first, len(free)))
    at = np.searchsorted(heaps, key[seekers]) + stratum[seekers] + 1
    shelf = _Shelf(high.tolist(), low.tolist(), places.tolist(), sizes.tolist())
    return shelf, free, at.tolist()


def _taken(scores: Floats, where: list[int], shelf: _Shelf, limit: float) -> tuple[Rows, Floats]:
    """Whom each seeker takes, in turn: a place among the sorted free students, -1 for nobody.

    Heaps that are empty are jumped over, each jump shortened for those who come later.
    """
    highs, lows, first, left = shelf.high, shelf.low, shelf.first, shelf.size
    up, down = list(range(len(highs))), list(range(len(highs)))
    found, distances = [-1] * len(where), [0.0] * len(where)
    for seeker, (mine, above) in enumerate(zip(scores.tolist(), where, strict=True)):
        below = above - 1
        while (on := up[above]) != above:
            up[above] = above = up[on]
        while (on := down[below]) != below:
            down[below] = below = down[on]
        distance, lower = highs[above] - mine, mine - lows[below]
        heap = above
        if lower <= distance:
            heap, distance = below, lower
        if distance > limit:
            continue
        found[seeker], distances[seeker] = first[heap], distance
        if left[heap] > 1:
            first[heap] += 1
            left[heap] -= 1
        else:
            up[heap], down[heap] = heap + 1, heap - 1
    return np.array(found, dtype="int64"), np.array(distances)
