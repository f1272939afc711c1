"""A mean as it would be had all groups answered as often as their share of everybody."""

from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats, t_quantile
from metrics.means import ALIKE
from metrics.statistics.missing import Missing, Number
from metrics.statistics.one_mean import alike
from words import mark

LEAST = 5
"""People of a group who answered, below which groups stand together."""

LEFT_OUT = 0.05
"""Share of everybody up to which groups are left out that hardly anybody of answered."""

TOO_FEW = mark("fewer than {n} of some groups answered").format(n=LEAST)
NOBODY = mark("nobody who answered is known")


@dataclass(frozen=True)
class PostStratified:
    """A weighted mean.

    Attributes:
        n: people who answered.
        value, low, high: weighted mean and its 95 % interval, inside 0 to 1.
    """

    n: int
    value: Number
    low: Number
    high: Number


def post_stratified(scores: Floats, group: np.ndarray, everybody: dict[str, int]) -> PostStratified:
    """Weigh the means of groups by their shares of everybody.

    Args:
        scores: one number from 0 to 1 a person who answered.
        group: their groups.
        everybody: people of each group, who answered or not; groups of nobody may be left out.

    Returns:
        Missing where fewer than LEAST answered of the small groups taken together, and these are more than
        LEFT_OUT of everybody.

    Source:
        Holt & Smith 1979: sum of W times the mean, variance the sum of W squared times s squared over n,
        where W is the share of the group. Student's t with the degrees of freedom of Satterthwaite 1946: a
        group of five tells little of its spread. No interval where all are alike: no spread was seen.
    """
    n = len(scores)
    if not n or not sum(everybody.values()):
        return _missing(n, NOBODY)
    answered = {name: scores[group == name] for name in everybody}
    large = [name for name in everybody if len(answered[name]) >= LEAST]
    rest = [name for name in everybody if name not in large and everybody[name]]
    strata = [(everybody[name], answered[name]) for name in large]
    if rest:
        people = sum(everybody[name] for name in rest)
        together = np.concatenate([answered[name] for name in rest])
        if len(together) >= LEAST:
            strata.append((people, together))
        elif people > LEFT_OUT * sum(everybody.values()):
            return _missing(n, TOO_FEW)
    if not strata:
        return _missing(n, TOO_FEW)
    total = sum(people for people, _ in strata)
    shares = [people / total for people, _ in strata]
    value = float(sum(w * values.mean() for w, (_, values) in zip(shares, strata, strict=True)))
    if all(alike(values) for _, values in strata):
        return PostStratified(n, value, Missing(ALIKE), Missing(ALIKE))
    parts = np.array(
        [w**2 * values.var(ddof=1) / len(values) for w, (_, values) in zip(shares, strata, strict=True)]
    )
    below = np.array([len(values) - 1 for _, values in strata])
    freedom = parts.sum() ** 2 / (parts**2 / below).sum()
    half = float(t_quantile(freedom) * np.sqrt(parts.sum()))
    return PostStratified(n, value, max(0.0, value - half), min(1.0, value + half))


def _missing(n: int, reason: str) -> PostStratified:
    why = Missing(reason)
    return PostStratified(n, why, why, why)
