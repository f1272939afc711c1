"""What hours of volunteers are worth, by the rate of the year in which they were given."""

from collections.abc import Mapping

import numpy as np

from metrics.keys import Ints, Table
from tables.rates import VOLUNTEER_HOUR

HOUR = 60
"""Minutes."""


def rates(told: Table) -> dict[int, int]:
    """Cents of a volunteer's hour by calendar year: as the register tells it, else as is known.

    Args:
        told: ``year, cents``.
    """
    own = zip(np.asarray(told["year"]).tolist(), np.asarray(told["cents"]).tolist(), strict=True)
    return VOLUNTEER_HOUR | {int(year): int(cents) for year, cents in own if cents == cents}


def hours_valued(days: np.ndarray, minutes: np.ndarray, rate: Mapping[int, int]) -> tuple[Ints, Ints]:
    """What hours are worth at the rate of the year they were given in.

    Args:
        days: ISO; minutes: of each entry, missing where it does not tell.

    Returns:
        Of each entry 1 where it has a value, and whole cents, rounded half up; 0 where the year has no rate.
    """
    of_hour = np.array([rate.get(int(str(day)[:4]), 0) for day in days.tolist()], dtype="int64")
    whole = np.nan_to_num(minutes).astype("int64")
    valued = (of_hour > 0) & ~np.isnan(minutes)
    cents = np.where(valued, (2 * whole * of_hour + HOUR) // (2 * HOUR), 0)
    return valued.astype("int64"), cents
