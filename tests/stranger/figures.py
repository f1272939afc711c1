"""What a number is here, and the intervals the definitions name, from their papers alone."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)
UNTOLD = math.nan  # in place of what the definition does not tell how to work out


@dataclass(frozen=True)
class Figure:
    """One number; a blank is one that there is none of, ``UNTOLD`` one that is not recomputed."""

    value: float | None
    n: float | None
    count: float | None = None
    low: float | None = None
    high: float | None = None


def share(count: float, n: float) -> Figure:
    """A share with the interval of Wilson 1927; of nobody it has no value."""
    if not n:
        return Figure(None, 0, 0)
    low, high = wilson(count / n, n)
    return Figure(count / n, n, count, low, high)


def full(count: float, n: float) -> Figure:
    """A share counted in full: no interval."""
    return Figure(count / n if n else None, n, count)


def wilson(p: float, n: float, z: float = Z) -> tuple[float, float]:
    """Wilson 1927."""
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return max(0.0, middle - half), min(1.0, middle + half)


def newcombe(p: float, n: float, q: float, m: float) -> tuple[float, float]:
    """Newcombe 1998, method 10: of the share ``p`` of ``n`` less the share ``q`` of ``m``."""
    (a, b), (c, d) = wilson(p, n), wilson(q, m)
    low = p - q - math.sqrt((p - a) ** 2 + (d - q) ** 2)
    return low, p - q + math.sqrt((b - p) ** 2 + (q - c) ** 2)


def ratio(count: float, n: float, other: float, m: float) -> tuple[float, float, float]:
    """Risk ratio with its log-Wald interval (Katz et al. 1978)."""
    value = (count / n) / (other / m)
    half = Z * math.sqrt(1 / count - 1 / n + 1 / other - 1 / m)
    return value, value * math.exp(-half), value * math.exp(half)


def pooled(pairs: Iterable[tuple[float, float]], least: float = 0.0, most: float = 1.0) -> Figure:
    """Sum over sum with t and the linearised spread between units; ``pairs`` are (part, whole)."""
    rows = [(part, whole) for part, whole in pairs if whole]
    n, total = len(rows), sum(whole for _, whole in rows)
    if not n:
        return Figure(None, 0)
    value = sum(part for part, _ in rows) / total
    if n < 2:
        return Figure(value, n)
    spread = sum((part - value * whole) ** 2 for part, whole in rows)
    if spread < 1e-18 * total * total:
        return Figure(value, n)
    half = t(0.975, n - 1) * math.sqrt(n / (n - 1) * spread) / total
    return Figure(value, n, None, max(least, value - half), min(most, value + half))


def mean(values: Sequence[float], least: float = -math.inf, most: float = math.inf) -> Figure:
    """A mean with Student's t over people."""
    return pooled([(value, 1.0) for value in values], least, most)


def beta(x: float, a: float, b: float) -> float:
    """Incomplete beta function, by Lentz's continued fraction."""
    if x <= 0 or x >= 1:
        return float(x >= 1)
    if x > (a + 1) / (a + b + 2):
        return 1 - beta(1 - x, b, a)
    front = math.exp(
        math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log(1 - x)
    )
    f, c, d = 1.0, 1.0, 0.0
    for i in range(1000):
        m = i // 2
        if i == 0:
            numerator = 1.0
        elif i % 2 == 0:
            numerator = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        else:
            numerator = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d = 1 / (1 + numerator * d)
        c = 1 + numerator / c
        f *= c * d
        if abs(1 - c * d) < 1e-15:
            break
    return front * (f - 1) / a


def t(p: float, df: float) -> float:
    """Quantile of Student's t above the middle."""
    return _root(lambda x: 1 - beta(df / (df + x * x), df / 2, 0.5) / 2, p)


def f(p: float, one: float, two: float) -> float:
    """Quantile of Fisher's F."""
    return _root(lambda x: beta(one * x / (one * x + two), one / 2, two / 2), p)


def _root(cdf, p: float) -> float:
    low, high = 0.0, 1.0
    while cdf(high) < p:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if cdf(middle) < p else (low, middle)
    return (low + high) / 2
