"""Months and terms that headings and cells name: "Sep", "October 2025", "2025-10", "Q1", "2nd trimester"."""

import re
from dataclasses import dataclass

from loaders.month_names import MONTHS
from loaders.words import plain
from tables.units import FIRST_MONTH

KINDS = ("month", "quarter", "trimester", "semester")
"""Parts of a school year, the shortest first."""

_NAMES = "|".join(sorted((name for name in MONTHS if name not in ("out", "set")), key=len, reverse=True))
_IN_LETTERS = re.compile(rf"\b({_NAMES})\b(?: (?:de )?(20\d\d|\d\d)\b)?")
_IN_NUMBERS = (re.compile(r"\b(20\d\d) (0?[1-9]|1[0-2])\b"), re.compile(r"\b(0?[1-9]|1[0-2]) (20\d\d)\b"))
_TERM_NAMES = {
    "quarter": r"q|qtr|quarter|mp|marking period|grading period|bimestre|periodo|período",
    "trimester": r"tri|trim|trimester|trimestre",
    "semester": r"s|sem|semester|semestre",
}
_ORDER = r"(?:st|nd|rd|th|er|ro|do|to|o|º)?"
_TERMS = {
    kind: re.compile(rf"\b(?:(?:{names}) ?([1-6])|([1-6]){_ORDER} (?:{names}))\b")
    for kind, names in _TERM_NAMES.items()
}
WHOLE = re.compile(r"\b(?:totals?|year|ytd|year to date|annual|a[nñ]o|anual)\b")
"""In plain words: the whole year."""
_BETWEEN = {"in", "for", "of", "the", "month", "en", "de", "del", "mes", "por"}  # not text


@dataclass(frozen=True)
class Span:
    """A part of a school year.

    Attributes:
        kind: one of ``KINDS``.
        number: the month as a year counts them, or the number of the term.
        year: the school year of a month by the year it begins in; "" where its year is not told.
    """

    kind: str
    number: int
    year: str = ""

    @property
    def place(self) -> int:
        """Where it stands in the school year."""
        return (self.number - FIRST_MONTH) % 12 if self.kind == "month" else self.number


def span_in(text: str) -> tuple[Span, str] | None:
    """The span that a text names, and the rest of it in plain words; None where it names none."""
    words = plain(text)
    if month := _month(words):
        found, number, year = month
        begins = str(int(year[-2:]) + 2000 - (number < FIRST_MONTH)) if year else ""
        return Span("month", number, begins), _rest(words, found)
    for kind, term in _TERMS.items():
        if of_term := term.search(words):
            return Span(kind, int(of_term[1] or of_term[2])), _rest(words, of_term)
    return None


def month_in(text: str) -> Span | None:
    """The month that a cell names, also by its number alone; None where it names none."""
    found = span_in(text)
    if found is not None:
        return found[0] if found[0].kind == "month" else None
    bare = text.strip().removesuffix(".0")
    return Span("month", int(bare)) if bare.isdecimal() and len(bare) < 3 and 0 < int(bare) < 13 else None


def _month(words: str) -> tuple[re.Match[str], int, str] | None:
    """Where a text names a month, the month, and its year or ""."""
    if found := _IN_LETTERS.search(words):
        return found, MONTHS[found[1]], found[2] or ""
    if found := _IN_NUMBERS[0].search(words):
        return found, int(found[2]), found[1]
    if found := _IN_NUMBERS[1].search(words):
        return found, int(found[1]), found[2]
    return None


def _rest(words: str, found: re.Match[str]) -> str:
    around = f"{words[: found.start()]} {words[found.end() :]}".split()
    return " ".join(word for word in around if word not in _BETWEEN)
