"""Amounts of money and other numbers as schools write them; what may be read in two ways is nothing."""

import re
from decimal import Decimal

from words import phrase

_WHOLE = r"(?:\d{1,3}(?:,\d{3})+|\d+)"
_DOLLARS = r"(?:USD|US\$|\$|dollars?)?"
_MONEY = re.compile(rf"^{_DOLLARS}\s*({_WHOLE})(?:\.(\d{{1,2}}))?\s*{_DOLLARS}$", re.IGNORECASE)
_NUMBER = re.compile(rf"^([-+]?)({_WHOLE})(?:\.(\d+))?\s*%?$")
_OTHER_CURRENCY = re.compile(r"[€£¥₹]|\b(?:EUR|GBP|CAD|AUD|CHF|JPY|MXN)\b", re.IGNORECASE)
_TWO_WAYS = re.compile(r"\d(?:\.\d{3})+(?:,\d*)?(?!\d)|\d,\d{1,2}(?!\d)")
_NOT_TOLD = frozenset("n/a|na|-|–|—|?|tbd|unknown|not valued|not known|none given|priceless".split("|"))

LARGEST = 10**11
"""Cents: a larger amount is no school's."""

PLACES = 3
"""Decimal places of a number that are kept."""


def cents(text: str) -> str | None:
    """Whole cents of "1250", "1,250.5", "$1,250.00", "12 USD"; "" of "n/a", None where it is no amount."""
    bare = _bare(text)
    if bare.casefold() in _NOT_TOLD:
        return ""
    found = _MONEY.match(bare)
    if not found:
        return None
    whole = int(found[1].replace(",", "")) * 100 + int((found[2] or "0").ljust(2, "0"))
    return str(whole) if whole <= LARGEST else None


def why_no_money(text: str) -> tuple[str, str]:
    """Why an amount means nothing, and how to mend it."""
    bare = _bare(text)
    if _OTHER_CURRENCY.search(bare):
        return phrase("“{value}” is in another currency."), phrase(
            "Write its value in dollars, such as 1250.00."
        )
    if _TWO_WAYS.search(bare):
        return (
            phrase("“{value}” can be read in two ways: a point or a comma may set apart thousands or cents."),
            phrase("Write thousands without a sign and cents after a point, such as 1250.00."),
        )
    if bare.startswith(("-", "(", "$-", "-$")):
        return (
            phrase("“{value}” is below 0."),
            phrase("Write the amount without a sign; the column of the direction tells who gave it."),
        )
    return phrase("“{value}” is no amount of money."), phrase(
        "Write it such as 1250.00, or leave the cell blank."
    )


def number(text: str) -> str | None:
    """A decimal with at most three places of "72.5", "72%", "-3", "1,250"; None where it is none."""
    found = _NUMBER.match(_bare(text))
    if not found or len((found[3] or "").rstrip("0")) > PLACES or len(found[2]) > PLACES * 4:
        return None
    value = Decimal(f"{found[1]}{found[2].replace(',', '')}.{found[3] or '0'}")
    return format(value.normalize(), "f")


def why_no_number(text: str) -> tuple[str, str]:
    """Why a number means nothing, and how to mend it."""
    if _TWO_WAYS.search(_bare(text)):
        return (
            phrase("“{value}” can be read in two ways: a point or a comma may set apart thousands or parts."),
            phrase("Write parts after a point, such as 72.5, and thousands without a sign."),
        )
    return (
        phrase("“{value}” is no number with at most three places."),
        phrase("Write it such as 72.5, or leave it blank."),
    )


def _bare(text: str) -> str:
    return text.replace("\u00a0", " ").replace("\u202f", " ").strip()
