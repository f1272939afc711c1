"""Words that are looked for in comments: stems and phrases, by language, as `data/comments` lists them."""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from tables.accents import without_accents

DATA = Path(__file__).resolve().parent.parent / "data" / "comments"

LANGUAGES = ("en", "es")

_MARK = re.compile(r"\[[a-z-]+\]")
_TOKEN = re.compile(r"[^\W_]+|[.!?;,\n]+")

Pattern = tuple[str, ...]
"""The words of a phrase; one that ends in "*" stands for all that begin so."""


@dataclass(frozen=True)
class Hit:
    """Where words were found: the label they stand for, and the first token and the one after the last."""

    label: str
    start: int
    end: int


class Lexicon:
    """Finds listed words in texts.

    Args:
        entries: label and phrase, as the files of ``data/comments`` write it.
    """

    def __init__(self, entries: Iterable[tuple[str, str]]) -> None:
        self._exact: dict[str, list[tuple[Pattern, str]]] = {}
        self._begins: dict[str, list[tuple[Pattern, str]]] = {}
        for label, phrase in entries:
            pattern = tuple(folded(phrase).split())
            first = pattern[0]
            index = self._begins if first.endswith("*") else self._exact
            index.setdefault(first.rstrip("*"), []).append((pattern, label))
        self._shortest = min(map(len, self._begins), default=0)

    def hits(self, tokens: Sequence[str]) -> list[Hit]:
        """Everything that is found, in order; of what begins at one word the longest phrases first."""
        found: list[Hit] = []
        for at, token in enumerate(tokens):
            known = list(self._exact.get(token, ()))
            for size in range(self._shortest, len(token) + 1) if self._begins else ():
                known += self._begins.get(token[:size], ())
            known.sort(key=lambda each: -len(each[0]))
            found += [Hit(label, at, at + len(p)) for p, label in known if _meets(p, tokens, at)]
        return found


def _meets(pattern: Pattern, tokens: Sequence[str], at: int) -> bool:
    return len(tokens) - at >= len(pattern) and all(
        token.startswith(part[:-1]) if part.endswith("*") else token == part
        for part, token in zip(pattern, tokens[at:], strict=False)
    )


def folded(text: str) -> str:
    """A text in small letters, without accents and apostrophes: as it is looked through."""
    return without_accents(text.casefold()).replace("'", "").replace("’", "")


def tokens_of(text: str) -> list[str]:
    """The words of a comment and the signs between its parts, without the marks of what was taken out."""
    return _TOKEN.findall(_MARK.sub(" ", folded(text)))


def spoken(tokens: Sequence[str]) -> tuple[str, ...]:
    """The languages a comment may be in: the one of which it has more small words; both where as many."""
    many = {name: sum(token in _speech()[name] for token in tokens) for name in LANGUAGES}
    most = max(many.values())
    return tuple(name for name in LANGUAGES if many[name] == most)


@cache
def _speech() -> dict[str, frozenset[str]]:
    rows = _read("speech.csv")
    return {row["language"]: frozenset(folded(row["words"]).split(";")) for row in rows}


@lru_cache
def lexicon(file: str, label: str, languages: tuple[str, ...]) -> Lexicon:
    """The words of a file in some languages, by what a column of it says they stand for."""
    rows = [row for row in _read(file) if row["language"] in languages]
    return Lexicon((row[label], phrase) for row in rows for phrase in row["words"].split(";"))


@cache
def _read(file: str) -> list[dict[str, str]]:
    with (DATA / file).open(encoding="utf-8", newline="") as told:
        return list(csv.DictReader(told))
