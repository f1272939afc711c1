"""Intervals: what a number could also have been. Vectorised, missing where nobody is counted.

All are 95 % where nothing else is asked for.
"""

from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

Z = 1.959963984540054
"""0.975 quantile of the standard normal (R: ``qnorm(0.975)``)."""

POWER_Z = 0.8416212335729143
"""0.8 quantile of the standard normal: a difference that four samples in five would have shown."""


def _floats(*values: ArrayLike) -> list[Floats]:
    return [np.asarray(value, dtype="float64") for value in values]


def divide(top: ArrayLike, bottom: ArrayLike) -> Floats:
    """``top / bottom``; missing where ``bottom`` is not above 0 or either is missing."""
    above, below = _floats(top, bottom)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(below > 0, above / below, np.nan)


def z_of(confidence: float) -> float:
    """Quantile of the standard normal that an interval of this confidence (0 to 1) reaches out to."""
    return Z if confidence == 0.95 else NormalDist().inv_cdf((1 + confidence) / 2)


def wilson(count: ArrayLike, n: ArrayLike, z: float = Z) -> tuple[Floats, Floats]:
    """Wilson score interval of a share.

    Args:
        count: how many have it, 0 to ``n``; need not be whole.
        n: how many there are.
        z: see ``z_of``.

    Returns:
        Low and high end, inside 0 to 1; missing where ``n`` is 0 or missing.

    Source:
        Wilson 1927; about nominal coverage also at small n, where Wald's is 0.40 (n=10, p=.05).
    """
    x, total = _floats(count, n)
    p, share_of_z = divide(x, total), divide(z * z, total)
    centre = (p + share_of_z / 2) / (1 + share_of_z)
    half = z * np.sqrt(np.maximum(divide(p * (1 - p), total) + divide(share_of_z / 4, total), 0))
    half = half / (1 + share_of_z)
    low = np.where(x == 0, centre * 0, np.clip(centre - half, 0, 1))
    high = np.where(x == total, centre * 0 + 1, np.clip(centre + half, 0, 1))
    return low, high


def newcombe(
    x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike, z: float = Z
) -> tuple[Floats, Floats, Floats]:
    """Difference of two shares of different people, the first minus the second.

    Args:
        x1, x2: how many have it; n1, n2: how many there are; z: see ``z_of``.

    Returns:
        Difference, low and high end (-1 to 1); missing where either ``n`` is 0.

    Source:
        Newcombe 1998 (Statistics in Medicine 17, 873), method 10: Wilson limits squared and added.
    """
    p1, p2 = divide(x1, n1), divide(x2, n2)
    (low1, high1), (low2, high2) = wilson(x1, n1, z), wilson(x2, n2, z)
    gap = p1 - p2
    return gap, gap - np.hypot(p1 - low1, high2 - p2), gap + np.hypot(high1 - p1, p2 - low2)


def risk_ratio(
    x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike, z: float = Z
) -> tuple[Floats, Floats, Floats]:
    """Ratio of two shares with its log-Wald interval.

    Args:
        x1, x2: how many have it; n1, n2: how many there are; z: see ``z_of``.

    Returns:
        Ratio, low and high end. All missing where either count is 0 (then print shares and
        difference); the interval alone is missing where everybody of both groups has it.

    Source:
        Katz et al. 1978; statistics text books. Ratio against all others: 34 CFR 300.647.
    """
    a, b, c, d = _floats(x1, n1, x2, n2)
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = np.where((a > 0) & (c > 0) & (b > 0) & (d > 0), (a / b) / (c / d), np.nan)
        error = np.sqrt(1 / a - 1 / b + 1 / c - 1 / d)
        spread = np.where(np.isnan(ratio) | ~(error > 0), np.nan, np.exp(z * error))
        return ratio, ratio / spread, ratio * spread


def t_quantile(df: ArrayLike, at: float = 0.975) -> Floats:
    """Quantile of Student's t; missing for fewer than one degree of freedom."""
    from scipy.special import stdtrit  # slow to import, and only means need it

    (free,) = _floats(df)
    return np.where(free >= 1, stdtrit(np.where(free >= 1, free, 1), at), np.nan)


def t_below(df: ArrayLike, t: ArrayLike) -> Floats:
    """Share of Student's t below a value; missing for fewer than one degree of freedom."""
    from scipy.special import stdtr

    free, value = _floats(df, t)
    return np.where(free >= 1, stdtr(np.where(free >= 1, free, 1), value), np.nan)


def mean_of_sums(total: ArrayLike, squares: ArrayLike, n: ArrayLike) -> tuple[Floats, Floats, Floats]:
    """Mean with its t interval, from sum, sum of squares and number of people.

    Returns:
        Mean, low and high end. The interval is missing for fewer than two people and where all
        are alike: no spread was seen, so none can be told.
    """
    sums, squared, people = _floats(total, squares, n)
    mean = divide(sums, people)
    spread = squared - mean * sums
    error = np.sqrt(_positive(divide(divide(spread, people - 1), people), scale=mean**2))
    half = t_quantile(people - 1) * error
    return mean, mean - half, mean + half


def rate_of_sums(
    enrolled: ArrayLike,
    absent: ArrayLike,
    enrolled_squared: ArrayLike,
    absent_squared: ArrayLike,
    product: ArrayLike,
    n: ArrayLike,
) -> tuple[Floats, Floats]:
    """Share of enrolled time missed, pooled over students, and its standard error.

    Days of one student hang together, so the error is linearised over students:
    ``sum((absent - rate * enrolled)^2)`` from the sums of squares and products.

    Args:
        enrolled, absent: sums over the students, in day units.
        enrolled_squared, absent_squared, product: sums over students of squares and products.
        n: students.

    Returns:
        Rate and standard error; the error is missing for fewer than two students and where all
        missed the same share.

    Source:
        Cochran, Sampling Techniques, 1977, section 6.3 (ratio estimate).
    """
    e, a, ee, aa, ea, people = _floats(enrolled, absent, enrolled_squared, absent_squared, product, n)
    rate = divide(a, e)
    spread = aa - 2 * rate * ea + rate**2 * ee
    variance = divide(people, people - 1) * divide(spread, e**2)
    return rate, np.sqrt(_positive(variance, scale=1.0))


def welch(
    mean1: ArrayLike, error1: ArrayLike, n1: ArrayLike, mean2: ArrayLike, error2: ArrayLike, n2: ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Difference of two means of different people, from means and standard errors.

    Returns:
        Difference, low and high end; the interval is missing where an error is.

    Source:
        Welch 1947, with the degrees of freedom of Satterthwaite.
    """
    first, second, people1, people2 = _floats(error1, error2, n1, n2)
    v1, v2 = first**2, second**2
    df = divide((v1 + v2) ** 2, divide(v1**2, people1 - 1) + divide(v2**2, people2 - 1))
    gap = np.asarray(mean1, dtype="float64") - np.asarray(mean2, dtype="float64")
    half = t_quantile(df) * np.sqrt(v1 + v2)
    return gap, gap - half, gap + half


def _positive(variance: Floats, scale: ArrayLike) -> Floats:
    """The variance, missing where it is nothing but rounding (all people alike)."""
    return np.where(variance > 1e-14 * np.maximum(np.asarray(scale), 1e-300), variance, np.nan)
