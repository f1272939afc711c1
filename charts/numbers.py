"""How a number is written: rounded once, at the end (look.md, section 3.5).

Percent are whole numbers, differences of shares are "points", missing is a word.
"""

import math
from collections.abc import Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal
from typing import Any

import pandas as pd

from words import mark, tr

MISSING = mark("not known")
MINUS = "−"
COUNTS_BELOW = 50
"""People. Below it a sentence says "18 of 31": one person would be two points and more."""

DIGITS = {
    "share": 0,
    "points": 0,
    "hours": 1,
    "days": 1,
    "count": 0,
    "index": 2,
    "steps": 2,
    "money": 0,
    "ratio": 1,
    "of 4": 1,
    "of 5": 1,
    "of 100": 0,
    "score": 0,
}
"""Decimals printed for each unit; shares and points are printed times 100."""

BARE = ("count", "index", "ratio", "score")
"""Units that are not written behind a number."""

UNITS: dict[str, str] = mark(
    {
        "points": "points",
        "hours": "hours",
        "days": "days",
        "steps": "steps",
        "money": "money",
        "of 4": "of 4",
        "of 5": "of 5",
        "of 100": "of 100",
    }
)
"""Units as they are written behind a number."""

ONE_UNIT: dict[str, str] = mark({"points": "point", "hours": "hour", "days": "day", "steps": "step"})
"""The same behind a one."""

ONE_DECIMAL = frozenset({"average_daily_attendance", "adjusted_absence"})
"""Indicators whose changes under one point are the message."""


def missing(value: object) -> bool:
    """Whether there is no number: None or NaN."""
    return value is None or bool(pd.isna(value))  # type: ignore[call-overload]


OF_GROUPS = ("reach_ratio", "absence_ratio", "dosage_ratio")
"""Ratios of groups: half and two thirds must not read alike."""

TWO_DECIMALS = frozenset({"cost_per_hour", "voice_parity", "voice_presence", *OF_GROUPS})
"""Indicators of which the second decimal is the message: cents; what lies beside 0.8 and 1.25; ratios."""


def digits_for(unit: str, key: str = "") -> int:
    """Decimals with which values of an indicator are printed."""
    if key in TWO_DECIMALS:
        return 2
    return 1 if key in ONE_DECIMAL else DIGITS.get(unit, 1)


def scaled(value: float, unit: str) -> Decimal:
    """The exact decimal that is printed before rounding: shares and points times 100.

    Twelve decimals are kept, so that 57 of 200 (28.4999… in binary) is 28.5 and rounds up.
    """
    exact = Decimal(repr(round(float(value), 12)))
    return exact * 100 if unit in ("share", "points") else exact


def rounded(value: float, unit: str, digits: int, how: str = ROUND_HALF_UP) -> Decimal:
    """Round once, half away from zero unless told otherwise; never "minus zero"."""
    result = scaled(value, unit).quantize(Decimal(1).scaleb(-digits), rounding=how)
    return abs(result) if result == 0 else result


def written(value: Decimal, *, sign: bool = False) -> str:
    """Digits with a thousands comma and a true minus sign; with ``sign`` also a plus."""
    text = f"{abs(value):,f}"
    if value < 0:
        return MINUS + text
    return "+" + text if sign and value > 0 else text


def unit_after(text: str, unit: str) -> str:
    """The unit behind a printed number, "" where none stands there: "points", after "1" "point"."""
    if unit in BARE:
        return ""
    return tr(ONE_UNIT[unit] if text == "1" and unit in ONE_UNIT else UNITS.get(unit, unit))


def percent(value: float | None, digits: int = 0) -> str:
    """A share (0 to 1) as "41%"; a share that is neither none nor all is never written as such."""
    if value is None or missing(value):
        return tr(MISSING)
    result = rounded(value, "share", digits)
    step = Decimal(1).scaleb(-digits)
    if result <= 0 < value:
        return tr("under {bound}%", bound=step)
    if result >= 100 and value < 1:
        return tr("over {bound}%", bound=100 - step)
    return f"{written(result)}%"


def in_a_band(row: Mapping[Any, Any]) -> str:
    """What is told of a withheld share: "at most 5%", "at least 95%"; "" where nothing is."""
    bound = row.get("bound")
    if bound is None or missing(bound) or bound == 0:
        return ""
    if bound > 0:
        return tr("at most {bound}%", bound=f"{bound:.0f}")
    return tr("at least {bound}%", bound=f"{100 + bound:.0f}")


def points(value: float | None, digits: int = 0) -> str:
    """A difference of shares (-1 to 1) as "−13 points"; never "%"."""
    if value is None or missing(value):
        return tr(MISSING)
    text = signed(value, digits)
    return f"{text} {unit_after(text.lstrip('+' + MINUS), 'points')}"


def signed(value: float, digits: int = 0, unit: str = "points") -> str:
    """A difference with its sign: "−13", "+4", "0"."""
    return written(rounded(value, unit, digits), sign=True)


def amount(value: float, unit: str, digits: int | None = None) -> str:
    """The number without its unit: "12.3", "5,140"."""
    return written(rounded(value, unit, digits_for(unit) if digits is None else digits))


def number(value: float | None, unit: str, digits: int | None = None) -> str:
    """A value with its unit: "41%", "−13 points", "12.3 hours", "5,140"; "not known" if missing."""
    if value is None or missing(value):
        return tr(MISSING)
    places = digits_for(unit) if digits is None else digits
    if unit == "share":
        return percent(value, places)
    if unit == "points":
        return points(value, places)
    if unit == "days" and places == DIGITS[unit] and scaled(value, unit) % 1 == 0:
        places = 0  # days that are counted are whole; a median between two of them is a half
    text = signed(value, places, unit) if unit == "score" else amount(value, unit, places)
    if unit == "money":
        return f"${text}"
    return text if unit in BARE else f"{text} {unit_after(text, unit)}"


def whole_number(value: float | None) -> str:
    """A count of people or lines: "5,140"."""
    return tr(MISSING) if value is None or missing(value) else amount(value, "count", 0)


def agreeing_digits(first: float, second: float, unit: str, start: int) -> int | None:
    """Decimals at which two printed numbers and their printed difference agree.

    The difference is computed from the unrounded numbers: 28.6 and 41.4 are printed 29 and 41, but
    differ by 12.8, printed 13. One more decimal is printed then, two if one is not enough.

    Returns:
        None where two are not enough either: the difference is then "about" so much.
    """
    for digits in range(start, start + 3):
        parts = rounded(first, unit, digits) - rounded(second, unit, digits)
        if parts == rounded(first - second, unit, digits):
            return digits
    return None


def telling_digits(value: float, unit: str, start: int) -> int:
    """Decimals at which a difference that is not zero is not printed as zero; three more at most."""
    for digits in range(start, start + 4):
        if value == 0 or rounded(value, unit, digits) != 0:
            return digits
    return start


def parting_digits(first: float, second: float, unit: str, start: int) -> int:
    """Decimals at which two values that differ are not printed alike; three more at most."""
    for digits in range(start, start + 4):
        if rounded(first, unit, digits) != rounded(second, unit, digits):
            return digits
    return start


def ends(low: float, high: float, unit: str, digits: int) -> tuple[Decimal, Decimal]:
    """Ends of an interval, the low one rounded down and the high one up.

    An interval that leaves out zero is not printed as if it began there: more decimals are used.
    """
    for places in range(digits, digits + 4):
        first = rounded(low, unit, places, ROUND_FLOOR)
        last = rounded(high, unit, places, ROUND_CEILING)
        if unit == "share" or not ((low > 0 and first == 0) or (high < 0 and last == 0)):
            break
    return first, last


def share_ends(low: float, high: float, digits: int = 0) -> tuple[str, str]:
    """Ends of an interval of a share (0 to 1) as percent, without their sign: "25" and "33"."""
    first, last = ends(low, high, "share", digits)
    return written(max(first, Decimal(0))), written(min(last, Decimal(100)))


def between(low: float | None, high: float | None, unit: str, digits: int | None = None) -> str:
    """An interval in words: "between 25% and 33%", "between −17 and −9 points"; "" if missing."""
    if low is None or high is None or missing(low) or missing(high):
        return ""
    places = digits_for(unit) if digits is None else digits
    first, last = ends(low, high, unit, places)
    if unit == "share":
        low_end, high_end = share_ends(low, high, places)
        return tr("between {low}% and {high}%", low=low_end, high=high_end)
    plus = unit in ("points", "steps", "score")
    told = tr("between {low} and {high}", low=written(first, sign=plus), high=written(last, sign=plus))
    return told if unit in BARE else f"{told} {tr(UNITS.get(unit, unit))}"


def finite(value: object) -> bool:
    """Whether there is a number that can be drawn."""
    return not missing(value) and math.isfinite(float(value))  # type: ignore[arg-type]
