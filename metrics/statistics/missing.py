"""What stands where a number cannot be computed: never 0, inf, an exception or a bare NaN."""

from dataclasses import dataclass
from math import isfinite
from typing import SupportsFloat


@dataclass(frozen=True)
class Missing:
    """A value that is not there, and why; false where a truth is asked for.

    Attributes:
        reason: a plain sentence without a full stop ("fewer than two people answered every item").
    """

    reason: str

    def __bool__(self) -> bool:
        return False


def known(value: SupportsFloat, reason: str) -> float | Missing:
    """The number, or ``Missing`` for this reason where it is none or not finite."""
    number = float(value)
    return number if isfinite(number) else Missing(reason)


Number = float | Missing
"""A number, or why there is none."""

Limits = tuple[Number, Number]
"""Low and high end of an interval."""


def limits(low: SupportsFloat, high: SupportsFloat, reason: str) -> Limits:
    """Both ends of an interval, each ``Missing`` for this reason where it is none or not finite."""
    return known(low, reason), known(high, reason)
