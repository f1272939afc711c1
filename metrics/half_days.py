"""What part of a day missed counts for, by the rules of different places."""

import numpy as np

from metrics.keys import Ints
from tables import DAY

SUM, WHOLE_DAY = "sum", "half_is_a_day"
HALF_DAY = (SUM, WHOLE_DAY)
"""Parts of days add up; or half a day or more is a day and less is none."""


def other(half_day: str) -> str:
    """The rule that is not in use.

    Raises:
        ValueError: ``half_day`` is no known rule.
    """
    if half_day not in HALF_DAY:
        raise ValueError(f"half_day is {half_day!r}, not one of {HALF_DAY}")
    return WHOLE_DAY if half_day == SUM else SUM


def counted(part: Ints, half_day: str) -> Ints:
    """What parts of a day count for, in units of a whole day.

    Args:
        part: units missed of a day of ``DAY``.
    """
    return np.where(2 * part >= DAY, DAY, 0) if half_day == WHOLE_DAY else part
