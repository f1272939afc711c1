"""Yes and no of the same people, before and after."""

from dataclasses import dataclass
from math import nan, sqrt

from metrics.intervals import z_of
from metrics.statistics.missing import Limits, Missing, Number, known

NOBODY = "nobody answered both times"
NOBODY_CHANGED = "nobody changed, so there is nothing to weigh"


@dataclass(frozen=True)
class Switch:
    """Change of a share of the same people.

    Attributes:
        n: people with both answers.
        before, after: share of yes, 0 to 1; ``change`` is after minus before.
        limits: Bonett and Price's interval of the change, inside -1 to 1.
        lost, won: people who went from yes to no, and from no to yes.
        chi2, p_chi2: McNemar's test; only for 25 people or more who changed.
        chi2_corrected, p_corrected: with continuity correction.
        p_exact: exact binomial; 1 where nobody changed.
        p_mid: exact with half the weight of what was observed: the test to use.
    """

    n: int
    before: Number
    after: Number
    change: Number
    limits: Limits
    lost: int
    won: int
    chi2: Number
    p_chi2: Number
    chi2_corrected: Number
    p_corrected: Number
    p_exact: Number
    p_mid: Number


def switch(yes_yes: int, yes_no: int, no_yes: int, no_no: int, confidence: float = 0.95) -> Switch:
    """Judge the change of a share of the same people.

    Args:
        yes_yes, yes_no, no_yes, no_no: people by answer before, then after.

    Source:
        McNemar 1947; mid-p: Fagerland, Lydersen & Laake 2013; interval: Bonett & Price 2012.
        statsmodels' corrected chi-squared is 1/(b + c), not 0, where as many won as lost; so it is not used.
    """
    from scipy.special import bdtr, chdtrc

    n, moved = yes_yes + yes_no + no_yes + no_no, yes_no + no_yes
    if not n:
        why = Missing(NOBODY)
        return Switch(0, why, why, why, (why, why), 0, 0, why, why, why, why, why, why)
    fewer = min(yes_no, no_yes)
    below = float(bdtr(fewer - 1, moved, 0.5)) if fewer else 0.0
    observed = float(bdtr(fewer, moved, 0.5)) - below
    chi2 = (yes_no - no_yes) ** 2 / moved if moved else nan
    corrected = max(abs(yes_no - no_yes) - 1, 0) ** 2 / moved if moved else nan
    return Switch(
        n,
        (yes_yes + yes_no) / n,
        (yes_yes + no_yes) / n,
        (no_yes - yes_no) / n,
        _bonett_price(yes_no, no_yes, n, confidence),
        yes_no,
        no_yes,
        known(chi2, NOBODY_CHANGED),
        known(chdtrc(1, chi2), NOBODY_CHANGED),
        known(corrected, NOBODY_CHANGED),
        known(chdtrc(1, corrected), NOBODY_CHANGED),
        min(2 * (below + observed), 1.0),
        min(2 * below + observed, 1.0),
    )


def _bonett_price(lost: int, won: int, n: int, confidence: float) -> Limits:
    """One more who lost and one more who won, so that it has a width where nobody changed."""
    away, gained = (lost + 1) / (n + 2), (won + 1) / (n + 2)
    centre = gained - away
    half = z_of(confidence) * sqrt((gained + away - centre**2) / (n + 2))
    return max(centre - half, -1.0), min(centre + half, 1.0)
