"""What a cell of the register means: lengths of time, counts, choices; and why it means nothing."""

import re
from collections.abc import Callable

from rapidfuzz import fuzz, process

from loaders.agreement import factor, item, one_to_five, one_to_four, why_no_step
from loaders.cell_pattern import CellPattern
from loaders.codes import truth
from loaders.money import cents, number, why_no_money, why_no_number
from loaders.register_sheet import Field
from loaders.school_years import read_year
from loaders.words import plain
from tables.network_codes import AGREES, MOST
from words import phrase, phrases

_MINUTES = CellPattern(
    r"^\s*(?:(?P<h>\d{1,6}(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours)\b\.?\s*)?"
    r"(?:(?P<m>\d{1,6}(?:\.0+)?)\s*(?:m|min|mins|minute|minutes)?\.?)?\s*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^\s*(\d{1,2}):(\d{2})(?::00)?\s*$")


def minutes(text: str) -> str | None:
    """Whole minutes of "90", "90 min", "1:30", "1.5 h", "2h 30m"; None where it is no length."""
    clock = _CLOCK.match(text)
    if clock:
        return str(int(clock[1]) * 60 + int(clock[2]))
    found = _MINUTES.match(text)
    if not found or not (found["h"] or found["m"]):
        return None
    return str(round(float((found["h"] or "0").replace(",", ".")) * 60 + float(found["m"] or 0)))


def hours(text: str) -> str | None:
    """As ``minutes``, but a bare number is hours: "2", "1.5"."""
    bare = re.match(r"^\s*(\d+(?:[.,]\d+)?)\s*$", text)
    return minutes(f"{bare[1]} h" if bare else text)


def count(text: str) -> str | None:
    """A whole number of 0 or more; None where it is none, or longer than anything that is counted."""
    found = re.match(r"^\s*(\d{1,12})(?:\.0+)?\s*$", text)
    return found[1] if found else None


def school_year(text: str) -> str | None:
    """The year a school year begins in; None of a year alone, which may be the one it ends in."""
    return None if count(text) else read_year(text) or None


READERS: dict[str, Callable[[str], str | None]] = {
    "minutes": minutes,
    "hours": hours,
    "count": count,
    "money": cents,
    "number": number,
    "school_year": school_year,
    "person": lambda text: "1",
    "one_to_four": one_to_four,
    "one_to_five": one_to_five,
    "item": item,
    "factor": factor,
}
"""What a cell means, by kind; None where it is not understood."""

STEPS = {"one_to_four": MOST, "one_to_five": AGREES}
"""The highest answer, by kind."""


def meaning(field: Field, text: str) -> str | None:
    """What a cell means; None where it is not understood."""
    reader = READERS.get(field.kind)
    if reader is not None:
        return reader(text)
    if field.kind == "yes_no":
        if plain(text) in field.words:
            return field.words[plain(text)]
        said = truth(text)
        if said is None:
            said = {"held": True, "completed": True, "cancelled": False, "canceled": False}.get(plain(text))
        return None if said is None else "yes" if said else "no"
    if field.kind == "code":
        return _code(field, text)
    if field.kind == "codes":
        found = [_code(field, part) for part in re.split(r"[,;|]", text) if part.strip()]
        return None if None in found else ",".join(dict.fromkeys(code for code in found if code))
    return text


def _code(field: Field, text: str) -> str | None:
    word = plain(text)
    for code, label in (field.choices or {}).items():
        if word in (plain(code), plain(label), f"{plain(label)} school"):
            return code
    return field.words.get(word)


def why_not(field: Field, text: str) -> tuple[str, str]:
    """What is wrong with a cell, and how to mend it."""
    if field.kind in ("minutes", "hours"):
        mend = phrase("Write hours, such as 1.5, or hours and minutes, such as 1:30.")
        if field.kind == "minutes":
            mend = phrase("Write minutes, such as 90, or hours and minutes, such as 1:30.")
        return phrase("“{value}” is no length of time."), mend
    if field.kind in STEPS:
        return why_no_step(STEPS[field.kind])
    if field.kind == "money":
        return why_no_money(text)
    if field.kind == "number":
        return why_no_number(text)
    if field.kind == "school_year":
        return phrase("“{value}” is no school year."), phrase("Write it such as 2025-26.")
    if field.kind == "count":
        return (
            phrase("“{value}” is no whole number."),
            phrase("Write a number such as 20, or leave the cell blank."),
        )
    labels = list((field.choices or {}).values())
    near = process.extract(text, labels, scorer=fuzz.WRatio, limit=1, score_cutoff=70)
    shown = ", ".join(labels[:6]) + (", …" if len(labels) > 6 else "")
    what = phrase("“{value}” is not on the list for {column}.", value="{value}", column=field.title.lower())
    mend = phrase("Write one of the list: {listed}", listed=shown)
    return what, phrases(phrase("Did you mean “{near}”?", near=near[0][0]) if near else "", mend)
