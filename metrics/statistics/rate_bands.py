"""Rates near none and all shown as bands, the wider, the fewer people there are.

A rate of exactly 0 or 100 % says the same of every member, however many they are.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

LEAST = 10
"""People below which no rate is shown."""

BANDS: tuple[tuple[int, int], ...] = ((20, 20), (40, 10), (100, 5), (200, 3), (300, 2))
"""Up to so many people, rates within so many points of none or all are one band."""

LARGEST = 1
"""Points of the band where there are more people than that."""

SUPPRESSED = "suppressed"


def shown_rates(
    count: ArrayLike,
    n: ArrayLike,
    bands: Sequence[tuple[int, int]] = BANDS,
    largest: int = LARGEST,
    least: int = LEAST,
) -> NDArray[np.object_]:
    """How rates may be shown: "suppressed", "<=20%", ">=80%", or the whole percent "12%".

    Args:
        count, n: so many of so many, whole numbers.
        bands: up to how many people a band of how many points, ascending; the edge belongs to the band.
        largest: points of the band above the last.
        least: people below which nothing is shown.

    Source:
        After NCES 2011-603 (SLDS Technical Brief 3); cut points are settings. Half a percent is rounded up.
    """
    x, people = np.asarray(count, dtype="int64"), np.asarray(n, dtype="int64")
    sizes, points = np.array([size for size, _ in bands]), np.array([*(edge for _, edge in bands), largest])
    edge = points[np.searchsorted(sizes, people)]
    # In whole numbers: 100 x / n <= edge, so that 2 of 10 is exactly 20 %.
    low, high = 100 * x <= edge * people, 100 * x >= (100 - edge) * people
    percent = (200 * x + people) // np.maximum(2 * people, 1)
    text = [f"{value}%" for value in percent.ravel().tolist()]
    words = np.array(text, dtype=object).reshape(percent.shape)
    bottom = np.char.add(np.char.add("<=", edge.astype(str)), "%").astype(object)
    top = np.char.add(np.char.add(">=", (100 - edge).astype(str)), "%").astype(object)
    return np.where(people < least, SUPPRESSED, np.where(low, bottom, np.where(high, top, words)))
