"""Size of a change in standard deviations. Which deviation makes a different number: each is named."""

from dataclasses import dataclass
from math import exp, lgamma, sqrt

from metrics.intervals import Floats
from metrics.statistics.change import Change, change
from metrics.statistics.missing import Limits, Missing, Number
from metrics.statistics.noncentral_t import noncentrality
from metrics.statistics.one_mean import ALIKE

TOO_FEW = "fewer than three people have both values"


@dataclass(frozen=True)
class ChangeSizes:
    """Sizes of one change; ``g`` is ``d`` times Hedges' correction.

    Attributes:
        correction: J of n - 1 degrees of freedom.
        d_z, g_z: over the deviation of the changes: how even the change was, grows with r; for power only.
        d_z_limits: interval of ``d_z`` by the non-central t.
        d_av, g_av: over the mean of both deviations (Lakens 2013, eq. 10): the size to show.
        d_rms, g_rms: over the root mean square of both deviations (Cumming 2012).
        d_rm, g_rm: ``d_z`` times the root of 2(1 - r) (Lakens 2013, eq. 9).
        g_before: over the deviation before (Becker 1988): where the programme changes the spread.
    """

    correction: Number
    d_z: Number
    d_z_limits: Limits
    g_z: Number
    d_av: Number
    g_av: Number
    d_rms: Number
    g_rms: Number
    d_rm: Number
    g_rm: Number
    g_before: Number


def correction(df: float) -> Number:
    """Hedges' correction for small samples, exact; missing below two degrees of freedom (it would be 0).

    Source:
        Hedges 1981: gamma(df/2) / (sqrt(df/2) gamma((df - 1)/2)).
    """
    if df < 2:
        return Missing(TOO_FEW)
    return exp(lgamma(df / 2) - lgamma((df - 1) / 2)) / sqrt(df / 2)


def change_sizes(before: Floats, after: Floats, confidence: float = 0.95) -> ChangeSizes:
    """Size the change of matched people (as ``metrics.statistics.change.change`` takes them)."""
    found = change(before, after, confidence)
    j = correction(found.change.n - 1)
    d_z = _over(found.change.value, found.change.sd)
    d_av = _over(found.change.value, _average(found))
    d_rms = _over(found.change.value, _root_mean_square(found))
    d_rm = _times(d_z, Missing(found.r.reason) if isinstance(found.r, Missing) else sqrt(2 * (1 - found.r)))
    return ChangeSizes(
        j,
        d_z,
        _d_z_limits(found, confidence),
        _times(d_z, j),
        d_av,
        _times(d_av, j),
        d_rms,
        _times(d_rms, j),
        d_rm,
        _times(d_rm, j),
        _times(_over(found.change.value, found.before.sd), j),
    )


def _d_z_limits(found: Change, confidence: float) -> Limits:
    if isinstance(found.t, Missing) or isinstance(found.df, Missing):
        why = Missing(found.t.reason if isinstance(found.t, Missing) else TOO_FEW)
        return why, why
    low, high = noncentrality(found.t, found.df, confidence)
    root = sqrt(found.change.n)
    return _over(low, root), _over(high, root)


def _average(found: Change) -> Number:
    before, after = found.before.sd, found.after.sd
    if isinstance(before, Missing) or isinstance(after, Missing):
        return before if isinstance(before, Missing) else after
    return (before + after) / 2


def _root_mean_square(found: Change) -> Number:
    before, after = found.before.sd, found.after.sd
    if isinstance(before, Missing) or isinstance(after, Missing):
        return before if isinstance(before, Missing) else after
    return sqrt((before**2 + after**2) / 2)


def _over(value: Number, spread: Number) -> Number:
    if isinstance(value, Missing):
        return value
    if isinstance(spread, Missing):
        return spread
    return value / spread if spread > 0 else Missing(ALIKE)


def _times(value: Number, factor: Number) -> Number:
    if isinstance(value, Missing):
        return value
    return factor if isinstance(factor, Missing) else value * factor
