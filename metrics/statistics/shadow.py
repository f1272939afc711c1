"""The zero-effect shadow: who would have improved anyway, starting from the same level?"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import POWER_Z, Z, divide, wilson
from metrics.statistics.missing import Missing, Number

Both = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Of who took part and of the others, a number a band."""


@dataclass(frozen=True)
class Shadow:
    """The share that improved beside that of similar students who did not take part.

    Attributes:
        n, improved: students who took part, have a start and an end, and stand in a band with others.
        share, low, high: of them that improved (0 to 1), with its Wilson interval.
        expected, expected_low, expected_high: share of the others that improved, weighted by where those who
            took part began, with its 95 % interval.
        gap, gap_low, gap_high: ``share`` less ``expected``, with a 95 % interval.
        detectable: smallest gap that four samples in five of this size would have shown.
        others: students who did not take part, in the same bands.
        alike: as many others, all of the starts of those who took part, would tell as much (0: nobody).
        alone: students who took part and have nobody beside them in their band: left out.
    """

    n: int
    improved: int
    share: Number
    low: Number
    high: Number
    expected: Number
    expected_low: Number
    expected_high: Number
    gap: Number
    gap_low: Number
    gap_high: Number
    detectable: Number
    others: int
    alone: int
    alike: float = 0.0


def shadow(improved: NDArray[np.bool_], treated: NDArray[np.bool_], start: ArrayLike) -> Shadow:
    """Compare the share that improved with that of others from the same start.

    Regression to the mean alone makes most low starters improve: without this beside it, a share
    that improved says nothing of a programme.

    Args:
        improved: who improved; only students with a start and an end.
        treated: who took part.
        start: the band each began in.

    Source:
        Direct standardisation; distances to Wilson's limits, times the bands' weights, squared and added
        (Zou, Huang & Zhang 2009; of a difference Newcombe 1998, method 10), so that none and all have an
        interval, too.
    """
    _, band = np.unique(np.asarray(start), return_inverse=True)
    bands = int(band.max(initial=-1)) + 1
    sizes = [np.bincount(band[who], minlength=bands) for who in (treated, ~treated)]
    gains = [np.bincount(band[who & improved], minlength=bands) for who in (treated, ~treated)]
    return of_bands((sizes[0], sizes[1]), (gains[0], gains[1]))


def of_bands(sizes: Both, gains: Both) -> Shadow:
    """The same of who is told by how many there are.

    Args:
        sizes, gains: students of each band, and those who improved: who took part, and the others.
    """
    both = (sizes[0] > 0) & (sizes[1] > 0)
    n, count, others = int(sizes[0][both].sum()), int(gains[0][both].sum()), int(sizes[1][both].sum())
    alone = int(sizes[0].sum()) - n
    if not n:
        nobody = Missing("nobody who took part has anybody beside them who started alike")
        none = (nobody,) * 10
        return Shadow(0, 0, *none, others, alone)
    rates, weight = divide(gains[1][both], sizes[1][both]), sizes[0][both] / n
    lows, highs = wilson(gains[1][both], sizes[1][both])
    share, expected = count / n, float(rates @ weight)
    low, high = (float(end) for end in wilson(count, n))
    below, above = (float(np.hypot.reduce(weight * side)) for side in (rates - lows, highs - rates))
    gap = share - expected
    gap_low, gap_high = gap - float(np.hypot(share - low, above)), gap + float(np.hypot(high - share, below))
    return Shadow(
        n=n,
        improved=count,
        share=share,
        low=low,
        high=high,
        expected=expected,
        expected_low=expected - below,
        expected_high=expected + above,
        gap=gap,
        gap_low=gap_low,
        gap_high=gap_high,
        detectable=(Z + POWER_Z) * (gap_high - gap_low) / (2 * Z),
        others=others,
        alone=alone,
        alike=float(1 / np.sum(weight**2 / sizes[1][both])),
    )
