"""Lengths of time as people and tools write them: "1h 7s", "2h 30m", "90 min", "1:30", "2,5"."""

import re
from functools import lru_cache

from loaders.roles import folded

_WORDS = {
    3600: "h hr hrs hour hours std stunde stunden hora horas heure heures ora ore uur u 時間 小时 小時 시간",
    60: "' m min mins minute minutes minuto minutos minuten minuti minuut 分 分钟 分鐘 분",
    1: "s sec secs second seconds sek sekunde sekunden seg segundo segundos seconde secondes secondi 秒 초",
}
_UNITS = {word: size for size, words in _WORDS.items() for word in words.split()}
_AMOUNT = r"(\d*½|\d+\s+1/2|1/2|\d+(?:[.,]\d+)?)"
_PART = re.compile(rf"{_AMOUNT}\s*('|[^\W\d_]+)\.?\s*(?:,|und|and|y|et|e)?\s*")
_CLOCK = re.compile(r"^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$")
_NUMBER = re.compile(rf"^{_AMOUNT}$")
_HALF_SAID = re.compile(r"(?<=\d)(\s*h\s*)(\d{1,2})$")
"""The minutes of "2h30", as French writes them."""


@lru_cache(maxsize=1 << 16)
def seconds(text: str, unit: int = 3600) -> float | None:
    """How long a text says, in seconds; None where it says no length.

    Args:
        text: as typed; a sign in front, or words that are no unit, make it none.
        unit: seconds that a bare number counts: 3600 where a column is in hours. "1:30" is an hour and
            a half whatever the unit; "0:45:12" has seconds.
    """
    bare = " ".join(text.replace("\u00a0", " ").replace("\u202f", " ").split()).casefold()
    if found := _CLOCK.match(bare):
        return float(int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3] or 0))
    if found := _NUMBER.match(bare):
        return _number(found[1]) * unit
    bare = _HALF_SAID.sub(r"\1\2m", bare).replace("’", "'")
    total, at = 0.0, 0
    while at < len(bare):
        part = _PART.match(bare, at)
        size = _UNITS.get(part[2]) or _UNITS.get(folded(part[2])) if part else None
        if part is None or size is None:
            return None
        total, at = total + _number(part[1]) * size, part.end()
    return total if bare else None


def _number(text: str) -> float:
    if text.endswith("½"):
        return float(text[:-1] or 0) + 0.5
    if text.endswith("1/2"):
        return float(text[:-3].strip() or 0) + 0.5
    return float(text.replace(",", "."))


def minutes(length: float | None) -> str:
    """Seconds as minutes in decimal text ("19.4333", "39"); "" for none."""
    return "" if length is None else f"{length / 60:.4f}".rstrip("0").rstrip(".")
