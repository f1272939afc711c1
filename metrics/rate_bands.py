"""Bands for rates near none and near all: what is told of a hidden row in place of its numbers.

"At most 5%" says what a reader wants to know and names nobody, where enough people are in the group: each
band holds every count below the hiding threshold, so that being in it narrows no small count. The bands
are finer the more people there are, as NCES 2011-603 (SLDS Technical Brief 3) recommends; its own cut points
leave as few as three possible counts in groups of 10 to 40, and are not used.
"""

from typing import NamedTuple

import numpy as np

from metrics.ranges import Floats
from metrics.wide import Ints

PERCENT = np.array([20, 10, 5, 3, 2, 1])
"""Bands from the widest to the narrowest: at most so many percent, or at least 100 less so many."""

UNLIMITED = 1e12
"""More people than there are."""


class Interval(NamedTuple):
    """Least and greatest value that a reader holds possible of each number."""

    low: Floats
    high: Floats


def sizes(least: int | Ints) -> Ints:
    """Least number of people for each of ``PERCENT``, along the last axis: its share of them holds all counts
    below ``least``."""
    return -(-100 * (np.asarray(least)[..., None] - 1) // PERCENT)


def band(count: Floats, n: Floats, least: int) -> Ints:
    """The band of each rate by the sizes that follow from the hiding threshold, as for ``band_by_size``."""
    return band_by_size(count, n, sizes(least), PERCENT)


def band_by_size(count: Floats, n: Floats, people: Ints, widths: Ints) -> Ints:
    """The band of each rate.

    Args:
        count: how many; missing where nothing is counted.
        n: of how many.
        people: least number of people of each band, ascending.
        widths: its percent from none or from all.

    Returns:
        5: at most 5 percent; -5: at least 95 percent; 0: neither near none nor near all, or too few people.
        An edge belongs to the band.
    """
    which = np.searchsorted(people, n, side="right") - 1
    percent = np.where(which >= 0, widths[np.maximum(which, 0)], 0)
    low, high = 100 * count <= percent * n, 100 * (n - count) <= percent * n
    return np.where(percent == 0, 0, np.where(low, percent, np.where(high, -percent, 0))).astype("int64")


def written(band: float | None) -> str:
    """A band as files have it: "<=5%", ">=95%"; "" for none."""
    if not band or band != band:
        return ""
    return f"<={band:.0f}%" if band > 0 else f">={100 + band:.0f}%"


def possible(count: Floats, rest: Floats, band: Ints, known_n: np.ndarray, least: Ints) -> list[Interval]:
    """What a band leaves possible, of those counted and of all others.

    Of each the other is taken as it is, unless ``n`` is known: the intervals are those within which a number
    can move for certain, not the widest.

    Args:
        band: of ``band``; 0: anything is possible.
        known_n: rows whose number of people is shown.
        least: the hiding threshold by which each band was told.
    """
    percent, low = np.abs(band), band > 0
    few, many = np.where(low, count, rest), np.where(low, rest, count)
    n = count + rest
    which = [percent == one for one in PERCENT]
    from_n = list(np.moveaxis(sizes(least), -1, 0))
    first = np.select(which, from_n, 0).astype(float)
    last = np.select(which, [*from_n[1:], np.full(n.shape, UNLIMITED)], UNLIMITED) - 1.0
    share = np.maximum(percent, 1)
    of_few = Interval(np.maximum(0, first - many), np.minimum(percent * first // 100, last - many))
    of_many = Interval(np.maximum(first - few, np.ceil(100 * few / share) - few), last - few)
    most = percent * n // 100
    of_few = Interval(np.where(known_n, 0, of_few.low), np.where(known_n, most, of_few.high))
    of_many = Interval(np.where(known_n, n - most, of_many.low), np.where(known_n, n, of_many.high))
    anything = Interval(np.zeros_like(n), np.where(known_n, n, UNLIMITED))
    found = []
    for own, side, value in ((low, of_few, count), (~low, of_few, rest)):
        other = of_many
        told = Interval(np.where(own, side.low, other.low), np.where(own, side.high, other.high))
        told = Interval(*(np.where(band == 0, free, each) for free, each in zip(anything, told, strict=True)))
        # What is there is possible at any rate: a band told earlier may no longer hold.
        found.append(Interval(np.minimum(told.low, value), np.maximum(told.high, value)))
    return found
