"""School years as published tables write them, in cells and in headings."""

import re

from loaders.cell_pattern import CellPattern
from loaders.school_years import read_year

_SPAN = CellPattern(r"(?<!\d)(?:[sa]y)?\s*((?:20|19)\d\d\s*[-–—/_]\s*(?:20|19)?\d\d)(?!\d)", re.IGNORECASE)
_SHORT = re.compile(r"^(?:sy|ay)?\s*(\d\d)\s*[-–—/]\s*(\d\d)$", re.IGNORECASE)
_JOINED = re.compile(r"^\s*(20\d\d)(\d\d)\s*$")
_LONG = re.compile(r"^\s*(20\d\d)(20\d\d)\s*$")
_SEASON = re.compile(
    r"^(fall|autumn|winter|spring|summer|otoño|primavera|herbst|frühjahr)\s+(20\d\d)$", re.IGNORECASE
)
_ALONE = re.compile(r"(?<![\d.,])(20\d\d)(?:\.0)?(?![\d.,]|\s*[-–—/]\s*\d)")
_FIRST_HALF = {"fall", "autumn", "otoño", "herbst"}


def begins(text: str, ends: bool = False) -> str:
    """The year a school year begins in; "" where the text names none.

    Args:
        ends: a year alone is the one in which the school year ends.
    """
    bare = text.strip()
    if year := read_year(bare):
        return read_year(bare, ends) if is_alone(bare) else year
    if (joined := _JOINED.match(bare)) and (int(joined[1]) + 1) % 100 == int(joined[2]):
        return joined[1]
    if (short := _SHORT.match(bare)) and (int(short[1]) + 1) % 100 == int(short[2]):
        return f"20{short[1]}"
    if season := _SEASON.match(bare):
        return str(int(season[2]) - (season[1].casefold() not in _FIRST_HALF))
    alone = _ALONE.findall(bare)
    return str(int(alone[0]) - ends) if len(set(alone)) == 1 else ""


def is_alone(text: str) -> bool:
    """Whether a text names a single year, so that it must be known whether it begins or ends then."""
    bare = text.strip()
    if _SPAN.search(bare) or any(one.match(bare) for one in (_JOINED, _LONG, _SHORT, _SEASON)):
        return False
    return len(set(_ALONE.findall(bare))) == 1


def without_year(heading: str) -> tuple[str, str]:
    """A heading without the school year it names, and that year as typed ("" where it names none)."""
    for pattern in (_SPAN, _ALONE):
        found = pattern.findall(heading)
        if len(found) == 1 and (match := pattern.search(heading)) and begins(match[0]):
            rest = f"{heading[: match.start()]} {heading[match.end() :]}"
            return re.sub(r"\s*\(\s*\)\s*", " ", " ".join(rest.split())).strip(" -–—:_,/|"), match[0].strip()
    return heading, ""
