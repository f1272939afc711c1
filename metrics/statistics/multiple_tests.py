"""Many looks at once: p values adjusted for how many were looked at."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats


def benjamini_hochberg(p: pd.Series, family: pd.Series) -> pd.Series:
    """P values adjusted for how many were looked at.

    Args:
        p: p values, 0 to 1; a missing one was not looked at and is not counted.
        family: which ones were looked at together.

    Returns:
        Adjusted values, missing where ``p`` is; index as given.

    Source:
        Benjamini & Hochberg 1995: the least of ``m p(j) / j`` over all ``j`` from ``i`` on, at most 1.
    """
    return pd.Series(adjusted(p.to_numpy("float64"), family.to_numpy()), p.index)


def adjusted(p: Floats, family: NDArray) -> Floats:
    """``benjamini_hochberg`` of plain columns, all families at once (scipy knows one at a time)."""
    seen = np.flatnonzero(~np.isnan(p))
    ranked = seen[np.lexsort((p[seen], family[seen]))]
    _, starts, sizes = np.unique(family[ranked], return_index=True, return_counts=True)
    at = np.arange(len(ranked)) - np.repeat(starts, sizes)
    raw = p[ranked] * np.repeat(sizes, sizes) / (at + 1)
    for start, size in zip(starts, sizes, strict=True):
        from_the_end = raw[start : start + size][::-1]
        np.minimum.accumulate(from_the_end, out=from_the_end)
    found = np.full(len(p), np.nan)
    found[ranked] = np.minimum(raw, 1)
    return found


@dataclass(frozen=True)
class Looked:
    """One family of p values, adjusted in the usual ways; missing where ``p`` is.

    Attributes:
        looked_at: how many p values there were.
        bh: Benjamini & Hochberg: the share of false flags among those raised.
        by: Benjamini & Yekutieli: the same however the tests hang together.
        holm: the chance of any false flag.
        raw_flags, bh_flags, bonferroni_flags: how many are flagged at the level.
    """

    looked_at: int
    bh: Floats
    by: Floats
    holm: Floats
    raw_flags: int
    bh_flags: int
    bonferroni_flags: int


def looked(p: ArrayLike, level: float = 0.05) -> Looked:
    """Adjust one family of p values, of which missing ones were not looked at.

    Args:
        p: 0 to 1.
        level: a value of at most this is flagged.
    """
    from statsmodels.stats.multitest import multipletests  # slow to import

    values = np.asarray(p, dtype="float64")
    seen = ~np.isnan(values)
    holm, by = np.full(len(values), np.nan), np.full(len(values), np.nan)
    if seen.any():
        holm[seen] = multipletests(values[seen], method="holm")[1]
        by[seen] = multipletests(values[seen], method="fdr_by")[1]
    bh = adjusted(values, np.zeros(len(values)))
    number = int(seen.sum())
    return Looked(
        looked_at=number,
        bh=bh,
        by=by,
        holm=holm,
        raw_flags=int((values[seen] <= level).sum()),
        bh_flags=int((bh[seen] <= level).sum()),
        bonferroni_flags=int((values[seen] <= level / max(number, 1)).sum()),
    )
