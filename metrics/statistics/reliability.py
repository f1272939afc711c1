"""Reliability of a scale: how well its items agree with one another, which is no proof of one construct."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics.intervals import Floats
from metrics.statistics.missing import Limits, Missing, Number, known
from metrics.statistics.one_mean import alike
from words import mark

ONE_ITEM = "a scale needs at least two items"
TOO_FEW = "fewer than two people answered every item"
SAME_TOTAL = "the items add up to the same for everybody"
CONSTANT = mark("an item was answered alike by everybody")


@dataclass(frozen=True)
class Alpha:
    """Cronbach's alpha of the people who answered every item.

    Attributes:
        n: those people.
        k: items.
        value: alpha; at most 1, may be negative (usually an item that was not turned).
        limits: Feldt's interval.
    """

    n: int
    k: int
    value: Number
    limits: Limits


def complete(answers: Floats) -> Floats:
    """The people who answered every item (people x items)."""
    return answers[~np.isnan(answers).any(axis=1)]


def constant(answers: Floats) -> np.ndarray:
    """Which items everybody answered alike: they tell nobody apart and are to be named, not dropped."""
    return np.array([alike(item[~np.isnan(item)]) for item in answers.T], dtype=bool)


def alpha(answers: Floats, confidence: float = 0.95) -> Alpha:
    """Cronbach's alpha, listwise, with Feldt's interval. Noise below about 30 people.

    Args:
        answers: people x items, reverse-worded items turned; NaN where nothing was answered.

    Source:
        Cronbach 1951; interval: Feldt 1965, ``1 - (1 - alpha) F`` with n - 1 and (n - 1)(k - 1).
    """
    from scipy.special import fdtri

    whole = complete(answers)
    n, k = whole.shape
    why = _why_not(whole)
    if why is not None:
        return Alpha(n, k, why, (why, why))
    value = _alpha(np.cov(whole, rowvar=False))
    tail, above, below = (1 - confidence) / 2, n - 1, (n - 1) * (k - 1)
    low, high = (1 - (1 - value) * float(fdtri(above, below, part)) for part in (1 - tail, tail))
    return Alpha(n, k, value, (low, high))


def pairwise_alpha(answers: Floats) -> Number:
    """Alpha from covariances of whoever answered both items of a pair; its n cannot be told."""
    if answers.shape[1] < 2:
        return Missing(ONE_ITEM)
    covariances = pd.DataFrame(answers).cov().to_numpy()
    if np.isnan(covariances).any():
        return Missing("some pair of items was answered by fewer than two people")
    return _alpha(covariances) if covariances.sum() > 0 else Missing(SAME_TOTAL)


def average_correlation(answers: Floats) -> Number:
    """Mean correlation between the items of people who answered every item."""
    whole = complete(answers)
    if whole.shape[1] < 2 or len(whole) < 2:
        return Missing(ONE_ITEM if whole.shape[1] < 2 else TOO_FEW)
    if constant(whole).any():
        return Missing(CONSTANT)
    matrix = np.asarray(np.corrcoef(whole, rowvar=False))
    return float(matrix[np.triu_indices(len(matrix), 1)].mean())


def standardised_alpha(answers: Floats) -> Number:
    """Alpha the items would have if all spread alike: of their average correlation."""
    r, k = average_correlation(answers), answers.shape[1]
    if isinstance(r, Missing):
        return r
    return known(k * r / (1 + (k - 1) * r) if 1 + (k - 1) * r > 0 else np.nan, SAME_TOTAL)


def item_total(answers: Floats) -> list[Number]:
    """Correlation of each item with the sum of the others; negative: probably reverse-worded."""
    whole = complete(answers)
    return [_with_others(whole, at) for at in range(whole.shape[1])]


def probably_reversed(correlations: list[Number]) -> list[int]:
    """Which items (positions) go against the sum of the others and were probably not turned."""
    return [at for at, r in enumerate(correlations) if not isinstance(r, Missing) and r < 0]


def alpha_if_dropped(answers: Floats) -> list[Number]:
    """Alpha of the other items, for each item, among people who answered all of them."""
    whole = complete(answers)
    return [alpha(np.delete(whole, at, axis=1)).value for at in range(whole.shape[1])]


def _with_others(whole: Floats, at: int) -> Number:
    item, others = whole[:, at], np.delete(whole, at, axis=1).sum(axis=1)
    if whole.shape[1] < 2 or len(whole) < 2:
        return Missing(ONE_ITEM if whole.shape[1] < 2 else TOO_FEW)
    if alike(item) or alike(others):
        return Missing(CONSTANT if alike(item) else "the other items add up to the same for everybody")
    return float(np.corrcoef(item, others)[0, 1])


def _alpha(covariances: Floats) -> float:
    k = len(covariances)
    return float(k / (k - 1) * (1 - np.trace(covariances) / covariances.sum()))


def _why_not(whole: Floats) -> Missing | None:
    if whole.shape[1] < 2:
        return Missing(ONE_ITEM)
    if len(whole) < 2:
        return Missing(TOO_FEW)
    return Missing(SAME_TOTAL) if alike(whole.sum(axis=1)) else None
