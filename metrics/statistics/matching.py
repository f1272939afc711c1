"""Pairs of a student who took part and the most similar one who did not."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats

Rows = NDArray[np.int64]

TOLERANCE = 1e-12
"""Caliper and rounding: a distance of exactly the caliper is inside it."""


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
    chosen = largest_first(values) if order is None else order
    seekers = chosen[treated[chosen]]
    shelf, free, where = _shelves(values, stratum, np.flatnonzero(~treated), seekers)
    limit = np.inf if caliper is None else caliper + TOLERANCE * max(1.0, caliper)
    found, distances = _taken(values[seekers], where, shelf, limit)
    got = found >= 0
    return Pairs(seekers[got], free[found[got]], distances[got], np.sort(seekers[~got]))


@dataclass
class _Shelf:
    """Free students with the same score and stratum lie together.

    Attributes:
        score: of each heap, ascending in a stratum, with a wall (missing) around every stratum.
        first, size: its place among the sorted free students, and how many it holds.
    """

    score: list[float]
    first: list[int]
    size: list[int]


def _codes(exact: ArrayLike | None, n: int) -> Rows:
    """The stratum of each row, from 0 on; all alike without one."""
    if exact is None:
        return np.zeros(n, dtype="int64")
    return np.unique(np.asarray(exact), return_inverse=True)[1].astype("int64")


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
    scores = np.full(len(first) + strata + 1, np.nan)
    places, sizes = np.zeros(len(scores), dtype="int64"), np.zeros(len(scores), dtype="int64")
    scores[heap], places[heap] = values[free[first]], first
    sizes[heap] = np.diff(np.append(first, len(free)))
    at = np.searchsorted(heaps, key[seekers]) + stratum[seekers] + 1
    return _Shelf(scores.tolist(), places.tolist(), sizes.tolist()), free, at.tolist()


def _taken(scores: Floats, where: list[int], shelf: _Shelf, limit: float) -> tuple[Rows, Floats]:
    """Whom each seeker takes, in turn: a place among the sorted free students, -1 for nobody.

    Heaps that are empty are jumped over, each jump shortened for those who come later.
    """
    heaps, left = shelf.score, shelf.size
    up, down = list(range(len(heaps))), list(range(len(heaps)))
    found, distances = [-1] * len(where), [0.0] * len(where)
    inf = float("inf")
    for seeker, (mine, start) in enumerate(zip(scores.tolist(), where, strict=True)):
        above = start
        while up[above] != above:
            up[above] = above = up[up[above]]
        below = start - 1
        while down[below] != below:
            down[below] = below = down[down[below]]
        higher = heaps[above] - mine
        lower = mine - heaps[below]
        # A wall is missing, and nothing compares with it.
        to_above = higher if higher == higher else inf
        to_below = lower if lower == lower else inf
        heap, distance = (below, to_below) if to_below <= to_above else (above, to_above)
        if distance > limit or distance == inf:
            continue
        found[seeker], distances[seeker] = shelf.first[heap], distance
        shelf.first[heap] += 1
        left[heap] -= 1
        if left[heap] == 0:
            up[heap], down[heap] = heap + 1, heap - 1
    return np.array(found, dtype="int64"), np.array(distances)
