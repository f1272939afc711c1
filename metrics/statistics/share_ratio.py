"""Ratio of two shares of different people."""

from collections.abc import Callable
from math import exp, log, sqrt

from metrics import intervals
from metrics.intervals import z_of
from metrics.statistics.missing import Limits, Missing, Number, known, limits

NOBODY = "nobody is counted in one of the groups"
NONE_HAS_IT = "a group has nobody with it: read the two shares and their difference"
NO_END = "no upper end: nobody of the second group has it"


def risk_ratio(x1: int, n1: int, x2: int, n2: int, confidence: float = 0.95) -> tuple[Number, Limits]:
    """Ratio with its log-Wald interval (``metrics.intervals.risk_ratio`` for many at once)."""
    why = NONE_HAS_IT if n1 and n2 else NOBODY
    ratio, low, high = intervals.risk_ratio(x1, n1, x2, n2, z_of(confidence))
    return known(ratio, why), limits(low, high, why)


def haldane_ratio(x1: int, n1: int, x2: int, n2: int, confidence: float = 0.95) -> tuple[Number, Limits]:
    """Ratio with half a person added to each cell: an approximation, and to be called so.

    Source:
        Haldane 1956; Walter 1975.
    """
    if not (n1 and n2):
        return Missing(NOBODY), (Missing(NOBODY), Missing(NOBODY))
    return risk_ratio(x1 + 0.5, n1 + 1, x2 + 0.5, n2 + 1, confidence)  # type: ignore[arg-type]


def koopman(x1: int, n1: int, x2: int, n2: int, confidence: float = 0.95) -> Limits:
    """Score interval of the ratio: better than log-Wald for small groups, and there where a count is 0.

    Returns:
        Low end (0 where nobody of the first group has it), and high end (missing where nobody of the
        second has it: there is none).

    Source:
        Koopman 1984. statsmodels 0.15 ``confint_proportions_2indep(compare="ratio", method="score")``
        is wrong where all of a group have it (3/3 and 1/4: lower end 1.75, true 1.02).
    """
    if not (n1 and n2):
        return Missing(NOBODY), Missing(NOBODY)
    if not (x1 or x2):
        return Missing(NONE_HAS_IT), Missing(NONE_HAS_IT)
    z = z_of(confidence)

    def beyond(log_ratio: float) -> float:
        return _score(x1, n1, x2, n2, exp(log_ratio)) ** 2 - z * z

    low = _root(beyond, _start(x1, n1, x2, n2), -1) if x1 else 0.0
    high = _root(beyond, _start(x1, n1, x2, n2), 1) if x2 else Missing(NO_END)
    return low, high


def _start(x1: int, n1: int, x2: int, n2: int) -> float:
    """The log of the ratio; of half a person where a count is 0."""
    return log(max(x1, 0.5) / n1) - log(max(x2, 0.5) / n2)


def _score(x1: int, n1: int, x2: int, n2: int, ratio: float) -> float:
    """How many standard errors off the counts are, were this the true ratio."""
    a, b = (n1 + n2) * ratio, n1 * ratio + x1 + n2 + x2 * ratio
    second = (b - sqrt(max(b * b - 4 * a * (x1 + x2), 0))) / (2 * a)
    first = ratio * second
    variance = first * (1 - first) / n1 + ratio**2 * second * (1 - second) / n2
    gap = x1 / n1 - ratio * x2 / n2
    return gap / sqrt(variance) if variance > 0 else 0.0


def _root(beyond: Callable[[float], float], start: float, way: int) -> float:
    """The ratio at which a rising curve crosses 0, looked for one way from the start (a log)."""
    from scipy.optimize import brentq

    far = start + way
    while beyond(far) < 0:
        far += way
    return exp(float(brentq(beyond, *sorted((start, far)), xtol=1e-13)))
