"""Scale scores: one number a person from several items."""

import numpy as np

from metrics.intervals import Floats, divide

LEAST_ANSWERED = 0.5
"""Share of the items a person must have answered to have a score (usual half rule)."""


def reverse(answers: Floats, turned: np.ndarray, low: float, high: float) -> Floats:
    """Answers with reverse-worded items turned, so that more is better in every item.

    Args:
        answers: people x items; NaN where nothing was answered.
        turned: which items are reverse-worded.
        low, high: lowest and highest answer of the scale.
    """
    return np.where(turned, low + high - answers, answers)


def scores(answers: Floats, least_answered: float = LEAST_ANSWERED) -> Floats:
    """Mean of the items a person answered.

    Args:
        answers: people x items, reverse-worded items turned; NaN where nothing was answered.
        least_answered: share of the items a person must have answered (0 to 1).

    Returns:
        One score a person; NaN where too few items were answered, or there are none.

    Source:
        Person mean over answered items with the half rule. Medians or sums in place of blanks invent answers.
    """
    given = ~np.isnan(answers)
    answered = given.sum(axis=1)
    enough = (answered > 0) & (answered >= least_answered * answers.shape[1])
    total = np.where(given, answers, 0).sum(axis=1)
    return np.where(enough, divide(total, answered), np.nan)
