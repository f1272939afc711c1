"""Whole-number units, and the school year.

Sums of whole numbers agree to the bit on every engine and in every order, and a tenth is
exactly a tenth (``10 * absent >= enrolled``); floats miss every student at exactly 10 %.
"""

from datetime import date
from fractions import Fraction

DAY = 2520
"""Units in a school day: halves to ninths are whole (lowest common multiple of 1 to 10)."""

CENT = 100
"""Cents in a unit of money."""

FIRST_MONTH = 7
"""The month in which a school year begins (1 to 12): summer programmes open the new year."""

FULL_TIME = 2_080
"""Hours in a year of a full-time post: 52 weeks of 40 hours."""

HOME_DISTRICT = 1
"""Entity id of the district that files mean when they do not name one."""


def day_units(days: str | int | float | Fraction) -> int:
    """Turn days (``"0.5"``, ``3``) into whole units.

    Raises:
        ValueError: the text is no number of days.
    """
    return round(Fraction(str(days)) * DAY)


def school_year(day: date) -> int:
    """The year in which the school year of a day begins: 2025 for May 2026."""
    return day.year if day.month >= FIRST_MONTH else day.year - 1


def year_days(year: int) -> tuple[date, date]:
    """First and last day of a school year, both inside it."""
    following = date(year + 1, FIRST_MONTH, 1)
    return date(year, FIRST_MONTH, 1), date.fromordinal(following.toordinal() - 1)


def year_name(year: int) -> str:
    """How a school year is written: 2025 is "2025–26"."""
    return f"{year}–{(year + 1) % 100:02d}"
