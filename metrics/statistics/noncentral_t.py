"""How far from zero: the interval of a t value's non-centrality."""

from math import isfinite

from metrics.statistics.missing import Limits, Missing

STEPS = 200
"""Steps a bracket is widened before the interval is given up."""

NOT_FOUND = "the interval could not be found: the change is too even for so few people"


def noncentrality(t: float, df: float, confidence: float = 0.95) -> Limits:
    """Interval of the non-centrality of Student's t that was observed as ``t``.

    Source:
        Steiger & Fouladi 1997. scipy 1.17.1 ``nct.cdf`` is NaN where t and the non-centrality have
        opposite signs and lie far apart: so the size of t is used, its sign put back at the end, and the
        bracket is widened step by step from t.
    """
    tail = (1 - confidence) / 2
    low, high = _reached(abs(t), df, 1 - tail, -1), _reached(abs(t), df, tail, 1)
    return (low, high) if t >= 0 else (_negative(high), _negative(low))


def _negative(value: float | Missing) -> float | Missing:
    return value if isinstance(value, Missing) else -value


def _reached(t: float, df: float, share: float, way: int) -> float | Missing:
    """The non-centrality at which ``share`` of t values lie below ``t``, looked for one way from t."""
    from scipy.optimize import brentq
    from scipy.stats import nct

    def above(centre: float) -> float:
        return float(nct.cdf(t, df, centre)) - share

    near, step = t, way * max(0.5, t / 20)
    for _ in range(STEPS):
        far = near + step
        if not isfinite(value := above(far)):
            break
        if way * value <= 0:
            return float(brentq(above, *sorted((near, far)), xtol=1e-12))
        near = far
    return Missing(NOT_FOUND)
