"""Favourable answers of single persons: each item, and the topic its items make up."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats, divide, wilson, z_of
from metrics.statistics.missing import Limits, Missing, Number, known, limits

NOBODY = "nobody gave a valid answer"


@dataclass(frozen=True)
class Item:
    """Valid answers to one item.

    Attributes:
        n: valid answers; a blank and "don't know" are none.
        favourable: those in the favourable set.
        share: favourable of valid, 0 to 1.
        limits: Wilson interval of it.
        top, bottom: share of valid answers at the highest and the lowest point of the scale.
    """

    n: int
    favourable: int
    share: Number
    limits: Limits
    top: Number
    bottom: Number


def item(
    answers: Floats, favourable: Collection[float], low: float, high: float, confidence: float = 0.95
) -> Item:
    """Count one item.

    Args:
        answers: one a person, reverse-worded items turned; NaN where nothing valid was answered.
        favourable: answers that are favourable; a matter of the scale, never guessed here.
        low, high: lowest and highest answer of the scale.
    """
    valid = answers[~np.isnan(answers)]
    n, good = len(valid), int(np.isin(valid, list(favourable)).sum())
    ends = wilson(good, n, z_of(confidence))
    top, bottom = (known(divide((valid == end).sum(), n), NOBODY) for end in (high, low))
    return Item(n, good, known(divide(good, n), NOBODY), limits(*ends, NOBODY), top, bottom)


def topic(items: list[Item]) -> Number:
    """Mean of the items' shares: an item that many left blank weighs no less, one nobody answered nothing."""
    shares = [one.share for one in items if not isinstance(one.share, Missing)]
    return float(np.mean(shares)) if shares else Missing(NOBODY)


def pooled(items: list[Item]) -> Number:
    """Favourable of all valid answers of all items; differs from ``topic`` where blanks differ."""
    return known(divide(sum(one.favourable for one in items), sum(one.n for one in items)), NOBODY)
