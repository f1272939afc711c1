"""Groups are flagged together: all groups of all equity indicators of a place and year."""

from collections.abc import Mapping

import numpy as np

from metrics import equity
from metrics.catalogue import CATALOGUE
from metrics.equity import FLAGGED
from metrics.indicators import frames, stacked
from metrics.shares import Columns
from metrics.wide import Wide
from tables.codes import GROUP_DIMENSIONS


def family(cells: Wide, settings: Mapping[str, object]) -> dict[str, Columns]:
    """The frames of FLAGGED by every dimension of groups, one below the other, flagged together.

    Args:
        cells: of the dimensions "whole" and all of GROUP_DIMENSIONS.
        settings: thresholds.

    Returns:
        By indicator, as ``metrics.indicators.frames``.
    """
    splits = tuple(GROUP_DIMENSIONS)
    found = {key: frames(CATALOGUE[key], cells, splits, settings) for key in FLAGGED}
    sizes = [len(rows["n"]) for rows in found.values()]
    together = stacked(list(found.values())) | {
        "indicator": np.repeat(np.array(FLAGGED, dtype=object), sizes)
    }
    told = zip(
        *(np.split(each, np.cumsum(sizes)[:-1]) for each in equity.flagged(together, settings)), strict=True
    )
    return {
        key: rows | {"status": status, "comparisons": comparisons}
        for (key, rows), (status, comparisons) in zip(found.items(), told, strict=True)
    }
