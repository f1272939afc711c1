"""Shares: so many of so many, and the difference to all others."""

import numpy as np
import pandas as pd

from metrics.intervals import POWER_Z, Z, divide, newcombe, risk_ratio, wilson

NOBODY = "nobody is counted here"


def share(rows: pd.DataFrame, count: str, n: str) -> pd.DataFrame:
    """Share with its Wilson interval.

    Args:
        rows: one row a group, whole numbers in the columns named by ``count`` and ``n``.

    Returns:
        ``count``, ``n``, ``value`` (0 to 1; missing where ``n`` is 0), ``low``, ``high``,
        ``reason`` (why there is no value; "" if there is one), index as given.
    """
    some, all_ = rows[count].astype("float64"), rows[n].astype("float64")
    low, high = wilson(some, all_)
    return pd.DataFrame(
        {
            "count": some,
            "n": all_,
            "value": divide(some, all_),
            "low": low,
            "high": high,
            "reason": np.where(all_ > 0, "", NOBODY),
        },
        index=rows.index,
    )


def against_others(count: pd.Series, n: pd.Series, others: pd.Series, n_others: pd.Series) -> pd.DataFrame:
    """Difference and ratio between a group and all others.

    Returns:
        ``gap`` (group minus others, -1 to 1), ``gap_low``, ``gap_high`` (Newcombe), ``ratio``
        (missing where a count is 0), ``p`` (score test of no difference), ``detectable`` (smallest
        difference that four samples in five of this size would have shown).
    """
    gap, low, high = newcombe(count, n, others, n_others)
    ratio, _, _ = risk_ratio(count, n, others, n_others)
    pooled = divide(count + others, n + n_others)
    error = np.sqrt(pooled * (1 - pooled) * (divide(1, n) + divide(1, n_others)))
    return pd.DataFrame(
        {
            "gap": gap,
            "gap_low": low,
            "gap_high": high,
            "ratio": ratio,
            "p": two_sided(divide(np.abs(gap), error), gap),
            "detectable": np.where(error > 0, (Z + POWER_Z) * error, np.nan),
        },
        index=count.index,
    )


def two_sided(z: np.ndarray, gap: np.ndarray) -> np.ndarray:
    """Two-sided p of a standard normal; 1 where nothing varies and nothing differs."""
    from math import erfc

    half = np.asarray(z, dtype="float64") / np.sqrt(2)
    p = np.array([erfc(value) if value == value else np.nan for value in np.ravel(half)]).reshape(half.shape)
    return np.where(np.isnan(p) & (np.asarray(gap) == 0), 1.0, p)
