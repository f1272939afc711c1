"""Change of the same people from before to after: descriptive, never by itself an effect."""

from dataclasses import dataclass

import numpy as np

from metrics.intervals import Floats, divide
from metrics.statistics.missing import Limits, Missing, Number, known
from metrics.statistics.one_mean import ALIKE, NOBODY, Mean, alike, mean

NOBODY_CHANGED = "nobody changed"


@dataclass(frozen=True)
class Change:
    """Change of matched people, in raw points, after minus before.

    Attributes:
        before, after, change: mean, spread and t interval of each.
        r: correlation of before and after.
        t, df, p: paired t test of no change.
        improved, unchanged, declined: shares of the people, 0 to 1.
    """

    before: Mean
    after: Mean
    change: Mean
    r: Number
    t: Number
    df: Number
    p: Number
    improved: Number
    unchanged: Number
    declined: Number

    @property
    def limits(self) -> Limits:
        """t interval of the mean change."""
        return self.change.limits


def change(before: Floats, after: Floats, confidence: float = 0.95) -> Change:
    """Judge the change of matched people.

    Args:
        before, after: one value a person, the same person in the same place, none missing
            (``metrics.statistics.pairs.matched``).

    Source:
        Student 1908; R: ``t.test(paired = TRUE)``.
    """
    from scipy.special import stdtr

    moved = after - before
    found = mean(moved, confidence)
    n = found.n
    t: Number
    p: Number
    if isinstance(found.value, Missing) or isinstance(found.error, Missing) or not found.error:
        reason = found.error.reason if isinstance(found.error, Missing) else ALIKE
        t = p = Missing(reason)
    else:
        t = found.value / found.error
        p = 2 * float(stdtr(n - 1, -abs(t)))
    shares = (known(divide(one.sum(), n), NOBODY) for one in (moved > 0, moved == 0, moved < 0))
    df: Number = n - 1 if n > 1 else Missing("fewer than two people have both values")
    return Change(
        mean(before, confidence),
        mean(after, confidence),
        found,
        correlation(before, after),
        t,
        df,
        p,
        *shares,
    )


def correlation(x: Floats, y: Floats) -> Number:
    """Pearson's correlation of the same people; missing for fewer than two and where one side is alike."""
    if alike(x) or alike(y):
        return Missing(ALIKE if len(x) > 1 else "fewer than two people have both values")
    return float(np.corrcoef(x, y)[0, 1])


@dataclass(frozen=True)
class SignedRanks:
    """Wilcoxon's signed rank test.

    Attributes:
        v: sum of the ranks of those who rose; who did not change is left out.
        p: two-sided, normal approximation with ties and without continuity correction.
    """

    v: Number
    p: Number


def signed_ranks(before: Floats, after: Floats) -> SignedRanks:
    """Test by ranks whether matched people rose or fell.

    Source:
        Wilcoxon 1945; R: ``wilcox.test(paired = TRUE, exact = FALSE, correct = FALSE)``.
    """
    from scipy.stats import wilcoxon

    moved = after - before
    if not moved.any():
        why = Missing(NOBODY_CHANGED if len(moved) else NOBODY)
        return SignedRanks(why, why)
    told = moved[moved != 0]
    rose = wilcoxon(told, alternative="greater", method="asymptotic", correction=False)
    both = wilcoxon(told, method="asymptotic", correction=False)
    return SignedRanks(float(rose.statistic), float(both.pvalue))
