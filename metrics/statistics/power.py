"""What a comparison of this size could show at all."""

from math import sqrt

from metrics.intervals import POWER_Z, Z
from metrics.statistics.missing import Missing, Number


def smallest_effect(n_treated: int, n_control: int, spread: float = 1.0, told: float = 0.0) -> Number:
    """Smallest true difference that four samples in five of this size would show at 5 %.

    Args:
        n_treated, n_control: students a side.
        spread: standard deviation of the outcome; 1 gives the answer in standard deviations.
        told: share of the outcome's variance that the scores before tell (R squared, 0 to below 1).

    Returns:
        In units of ``spread``; missing with fewer than two students a side.

    Source:
        Bloom 1995 (minimum detectable effects), by the normal distribution.
    """
    if min(n_treated, n_control) < 2:
        return Missing("fewer than two students a side")
    if not 0 <= told < 1:
        raise ValueError(f"the share told before must be 0 to below 1, not {told}")
    return (Z + POWER_Z) * spread * sqrt((1 - told) * (1 / n_treated + 1 / n_control))
