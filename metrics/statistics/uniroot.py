"""A root as R's ``uniroot`` ends its search: near, and not at machine precision."""

from collections.abc import Callable

EPSILON = 2.0**-52
R_TOLERANCE = EPSILON**0.25
"""R's default, about 0.00012."""

MOST_STEPS = 1000


def uniroot(f: Callable[[float], float], low: float, high: float) -> float:
    """Where ``f`` crosses 0 between ``low`` and ``high``, within R's default tolerance.

    scipy's ``brentq`` finds the same root by other steps and to more digits; this one is for numbers
    that are to agree with those R prints.

    Raises:
        ValueError: ``f`` does not change its sign between the ends.

    Source:
        Brent 1973, as in ``R_zeroin2`` of R 4.2.
    """
    a, b = low, high
    fa, fb = f(a), f(b)
    if fa == 0:
        return a
    if fa * fb > 0:
        raise ValueError(f"no root between {low} and {high}: {fa} and {fb} have one sign")
    c, fc = a, fa
    for _ in range(MOST_STEPS):
        before = b - a
        if abs(fc) < abs(fb):  # b is the best so far, c is on the other side of the root
            a, b, c = b, c, b
            fa, fb, fc = fb, fc, fb
        near = 2 * EPSILON * abs(b) + R_TOLERANCE / 2
        step = (c - b) / 2
        if abs(step) <= near or fb == 0:
            return b
        if abs(before) >= near and abs(fa) > abs(fb):
            step = _interpolated((a, fa), (b, fb), (c, fc), near, before)
        if abs(step) < near:
            step = near if step > 0 else -near
        a, fa = b, fb
        b += step
        fb = f(b)
        if fb * fc > 0:
            c, fc = a, fa
    return b


def _interpolated(
    first: tuple[float, float],
    best: tuple[float, float],
    across: tuple[float, float],
    near: float,
    before: float,
) -> float:
    """A step by a line or a parabola through what is known; half the way where it leads too far."""
    (a, fa), (b, fb), (c, fc) = first, best, across
    way, ratio = c - b, fb / fa
    if a == c:
        p, q = way * ratio, 1 - ratio
    else:
        q, t = fa / fc, fb / fc
        p = ratio * (way * q * (q - t) - (b - a) * (t - 1))
        q = (q - 1) * (t - 1) * (ratio - 1)
    p, q = (p, -q) if p > 0 else (-p, q)
    if p < 0.75 * way * q - abs(near * q) / 2 and p < abs(before * q / 2):
        return p / q
    return way / 2
