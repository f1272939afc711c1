"""Regression to the mean: people chosen because they were low rise by themselves."""

from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats
from metrics.statistics.change import correlation
from metrics.statistics.missing import Missing, Number
from metrics.statistics.one_mean import ALIKE, alike, mean

NOBODY_CHOSEN = "nobody was chosen"


@dataclass(frozen=True)
class Regression:
    """What a group chosen by its value before does by itself.

    Attributes:
        n, n_chosen: people with both values, and the chosen among them.
        r: correlation of before and after.
        before, before_chosen: mean before.
        change, change_chosen: mean change, after minus before.
        expected: change of the chosen from regression alone; to be taken off, with the change of all,
            before any effect is spoken of.
    """

    n: int
    n_chosen: int
    r: Number
    before: Number
    before_chosen: Number
    change: Number
    change_chosen: Number
    expected: Number


def regression(before: Floats, after: Floats, chosen: np.ndarray) -> Regression:
    """Tell how much of the change of a chosen group is regression to the mean.

    Args:
        before, after: one value a person of everybody, chosen or not; none missing.
        chosen: who was chosen by the value before.

    Source:
        Galton 1886; (1 - b)(mean of all - mean of the chosen), b the slope of after on before.
    """
    picked = np.asarray(chosen, dtype=bool)
    moved = after - before
    level, theirs = mean(before).value, mean(before[picked]).value
    expected: Number
    if isinstance(level, Missing) or isinstance(theirs, Missing):
        expected = Missing(NOBODY_CHOSEN)
    elif alike(before):
        expected = Missing(ALIKE)
    else:
        around = before - level
        slope = float(around @ after / (around @ around))
        expected = (1 - slope) * (level - theirs)
    return Regression(
        len(before),
        int(picked.sum()),
        correlation(before, after),
        level,
        theirs,
        mean(moved).value,
        mean(moved[picked]).value,
        expected,
    )
