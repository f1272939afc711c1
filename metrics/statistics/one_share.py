"""Intervals of one share. Wilson's is the one to show; the others are what other programs print."""

from math import sqrt

from metrics import intervals
from metrics.intervals import z_of
from metrics.statistics.missing import Limits, Missing, limits

NOBODY = "nobody is counted here"


def wilson(x: int, n: int, confidence: float = 0.95) -> Limits:
    """Wilson's score interval (``metrics.intervals.wilson`` for many at once)."""
    return limits(*intervals.wilson(x, n, z_of(confidence)), NOBODY)


def wilson_corrected(x: int, n: int, confidence: float = 0.95) -> Limits:
    """Wilson's with continuity correction, too wide: the default of R's ``prop.test``.

    R corrects by half a person, and by less where the count is nearer than that to half of all.

    Source:
        Newcombe 1998 (Statistics in Medicine 17, 857), method 4; R: ``prop.test``.
    """
    step, z = min(0.5, abs(x - n / 2)), z_of(confidence)
    low, _ = intervals.wilson(max(x - step, 0), n, z)
    _, high = intervals.wilson(min(x + step, n), n, z)
    return limits(low, high, NOBODY)


def clopper_pearson(x: int, n: int, confidence: float = 0.95) -> Limits:
    """Exact interval: never below its confidence, much above it for small n.

    Source:
        Clopper & Pearson 1934; R: ``binom.test``.
    """
    if not n:
        return Missing(NOBODY), Missing(NOBODY)
    from scipy.stats import binomtest

    found = binomtest(x, n).proportion_ci(confidence, method="exact")
    return float(found.low), float(found.high)


def agresti_coull(x: int, n: int, confidence: float = 0.95) -> Limits:
    """Wald's interval of two more with it and two more without, as the formula gives it: may pass 0 and 1.

    Source:
        Agresti & Coull 1998.
    """
    if not n:
        return Missing(NOBODY), Missing(NOBODY)
    z = z_of(confidence)
    more = n + z * z
    centre = (x + z * z / 2) / more
    half = z * sqrt(max(centre * (1 - centre), 0) / more)
    return centre - half, centre + half


def clipped(ends: Limits) -> Limits:
    """The interval cut to 0 to 1."""
    low, high = ends
    if isinstance(low, Missing) or isinstance(high, Missing):
        return low, high
    return max(low, 0.0), min(high, 1.0)
