"""What people wrote, without what tells who they are or whom they mean: names, addresses, numbers, links.

What is taken out leaves a mark of what it was (MARKS): "Ask [name] about the bus." Rather a word too many
than a name too few; yet a name that is also an ordinary word ("Hope", "Flores") is left where nothing in the
text shows that somebody is meant by it.
"""

import re
from collections.abc import Collection, Iterable
from functools import lru_cache
from pathlib import Path

from tables.accents import without_accents

DATA = Path(__file__).resolve().parent.parent / "data" / "comments"

NAME, EMAIL, PHONE, NUMBER, LINK, ADDRESS = "[name]", "[e-mail]", "[phone]", "[number]", "[link]", "[address]"
MARKS = (NAME, EMAIL, PHONE, NUMBER, LINK, ADDRESS)
"""What stands in the place of what was taken out."""

LONGEST = 4_000
"""Letters of a comment that are kept; what is longer is cut, and ends in "…"."""

DIGITS = tuple("0123456789")

_PATTERNS = (
    (
        re.compile(r"[\w.+'-]+\s*(?:@|\(at\)|\[at\])\s*[\w-]+(?:\.[\w-]+)+", re.IGNORECASE),
        EMAIL,
        ("@", "at)", "at]"),
    ),
    (re.compile(r"\b[\w.+-]+ at [\w-]+ dot (?:com|org|net|edu|us|gov)\b", re.IGNORECASE), EMAIL, (" dot ",)),
    (re.compile(r"\b(?:https?://|www\.)\S+", re.IGNORECASE), LINK, ("://", "www.")),
    (
        re.compile(
            r"\b(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|us|mx|es|info|io|me|ly|gl)(?:/\S*)?(?![\w@])",
            re.IGNORECASE,
        ),
        LINK,
        (".",),
    ),
    (re.compile(r"(?<![\w@])@\w{2,}"), NAME, ("@",)),
    (
        re.compile(
            r"\b\d{1,5}[a-z]?\s+(?:[\w.'-]+\s+){1,3}(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|"
            r"blvd|court|ct|place|pl|way|terrace|circle|parkway|pkwy)\b\.?(?:\s*(?:apt|unit|#)\.?\s*\w+)?",
            re.IGNORECASE,
        ),
        ADDRESS,
        DIGITS,
    ),
    (
        re.compile(
            r"\b(?:calle|avenida|av\.|colonia|carretera)\s+(?:[\w.'-]+\s+){1,4}(?:#|n[uú]m\.?\s*)?\d{1,5}\b",
            re.IGNORECASE,
        ),
        ADDRESS,
        DIGITS,
    ),
)
"""What a text shows of itself, in this order, the mark it leaves, and signs of which one at least is in it: a
look for these is many times cheaper."""

_CALLED = re.compile(r"(?<![\w$])\+?\(?\d{2,4}\)?(?:[ ./-]{0,2}\d{2,4}){1,4}(?!\w)")
_DAY = re.compile(r"\d{1,4}([/.-])\d{1,2}\1\d{1,4}|\d{4}[/-]\d{2,4}")
LEAST_CALLED = 7
"""Digits of a phone number."""

_YEARS = re.compile(r"(?:19|20)\d\d")
_NUMBERS = re.compile(r"(?<![\w$.,:/])[A-Za-z]{0,3}-?\d{4,}(?![\w%:])")
_WORD = re.compile(r"\[[a-z-]+\]|[^\W\d_]+(?:['’-][^\W\d_]+)*|[.!?…\n]+|\d+")
_OWN = re.compile(r"['’]s$")


def _words(text: str) -> frozenset[str]:
    return frozenset(without_accents(text).split())


_TITLES = _words(
    "mr mrs ms miss mx dr prof professor coach teacher principal counselor sr sra srta señor señora "
    "señorita maestro maestra profesor profesora profe director directora doctor doctora don doña nurse "
    "officer"
)
_KIN = _words(
    "son daughter child kid boy girl brother sister grandson granddaughter niece nephew cousin husband "
    "wife friend hijo hija hijos hijas nieto nieta sobrino sobrina hermano hermana primo prima esposo "
    "esposa amigo amiga niño niña named called signed sincerely atentamente llama llamado llamada "
    "nombre"
)
_SHORT = _words("mr mrs ms mx dr sr sra srta prof st")
"""Titles that a full stop may follow without ending a sentence."""

_NOT_NAMES = _words(
    "i i'm i've i'd i'll he she they we you it is was has have had and but or the a an of for to in on "
    "at with who that this there here please thank thanks gracias very so all our my his her their your "
    "not no yes monday tuesday wednesday thursday friday saturday sunday january february march april may "
    "june july august september october november december english spanish american school fall spring k "
    "pre-k el la los las un una y o pero es son fue está que en de con por para nos no si sí más muy "
    "inglés español lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo "
    "junio julio agosto septiembre octubre noviembre diciembre"
)
"""Words that are no name after a title, even with a capital."""


class Scrubber:
    """Takes out what tells of people, knowing some of their names.

    Args:
        names: first and last names of the people of a place, as they are written.
        ids: their local ids; of three signs and more.
    """

    def __init__(self, names: Iterable[str] = (), ids: Collection[str] = ()) -> None:
        told = {part for name in names for part in _parts(name)}
        self._ordinary = _listed("ordinary_names.txt")
        self._known = told - self._ordinary
        self._perhaps = told & self._ordinary
        self._common = _listed("first_names.txt") - self._ordinary
        self._ids = frozenset(one.casefold() for one in ids if len(one) >= 3 and any(map(str.isdigit, one)))

    def scrubbed(self, text: str) -> str:
        """The text without e-mail addresses, phone numbers, ids, links, addresses and names.

        Spaces are single, lines stay. What was scrubbed already stays as it is.
        """
        lines = [" ".join(line.split()) for line in text.splitlines()]
        said = "\n".join(line for line in lines if line)
        if len(said) > LONGEST:
            said = said[:LONGEST].rstrip() + "…"
        small = said.lower()
        for pattern, mark, signs in _PATTERNS:
            if any(sign in small for sign in signs):
                said = pattern.sub(mark, said)
        if any(sign in said for sign in DIGITS):
            said = _CALLED.sub(lambda found: PHONE if _is_phone(found[0]) else found[0], said)
            said = _NUMBERS.sub(lambda found: found[0] if _YEARS.fullmatch(found[0]) else NUMBER, said)
            said = self._without_ids(said)
        return self._without_names(said)

    def _without_ids(self, said: str) -> str:
        if not self._ids:
            return said
        return re.sub(
            r"(?<![\w$])[\w-]*\d[\w-]*(?!\w)",
            lambda found: NUMBER if found[0].casefold() in self._ids else found[0],
            said,
        )

    def _without_names(self, said: str) -> str:
        found = [(each.start(), each.end(), each[0]) for each in _WORD.finditer(said)]
        shouted = said.isupper()
        named = [False] * len(found)
        begins, expected = True, 0
        for at, (_, _, token) in enumerate(found):
            word = _OWN.sub("", token)
            plain = _plain(word)
            if token[0] == "[" or token[0].isdigit():
                begins = expected = False
                continue
            if token[0] in ".!?…\n":
                begins = not (set(token) == {"."} and at and _plain(found[at - 1][2]) in _SHORT)
                expected = expected if not begins else 0
                continue
            capital = word[0].isupper() and not shouted
            if plain in _TITLES or plain in _KIN:
                expected = 2
            elif (expected and capital and plain not in _NOT_NAMES) or self._names(word, capital, begins):
                named[at] = True
                expected = max(expected - 1, 0)
            elif expected and plain not in ("is", "es", "mi", "my", "de", "se"):
                expected = 0
            begins = False
        return _replaced(said, found, self._beside(found, named, shouted))

    def _names(self, word: str, capital: bool, begins: bool) -> bool:
        """Whether a word names somebody: by itself, or by its capital inside a sentence."""
        parts = _parts(word)
        if any(part in self._known for part in parts):
            return True
        if capital and any(part in self._common for part in parts):
            return True
        return capital and not begins and any(part in self._perhaps for part in parts)

    def _beside(self, found: list[tuple[int, int, str]], named: list[bool], shouted: bool) -> list[bool]:
        """With words next to one that names somebody: what may be a name before it ("Hope Alvarez"), and what
        has a capital after it ("Jamal Smith")."""
        named = list(named)
        for step in (1, -1):
            order = range(len(found)) if step == 1 else range(len(found) - 1, -1, -1)
            for at in order:
                other = at - step
                if named[at] or not 0 <= other < len(found) or not named[other]:
                    continue
                word = _OWN.sub("", found[at][2])
                plain = _plain(word)
                if not word[0].isupper() or shouted or plain in _NOT_NAMES or plain in _TITLES:
                    continue
                if step == 1 or any(part in self._ordinary for part in _parts(word)):
                    named[at] = _touch(found[min(at, other)], found[max(at, other)])
        return named


def _is_phone(text: str) -> bool:
    digits = sum(map(str.isdigit, text))
    return ((digits >= LEAST_CALLED and not text.isdigit()) or digits in (10, 11)) and not _DAY.fullmatch(
        text
    )


def _touch(one: tuple[int, int, str], other: tuple[int, int, str]) -> bool:
    return other[0] - one[1] <= 1


def _replaced(said: str, found: list[tuple[int, int, str]], named: list[bool]) -> str:
    """The text with one mark for names that stand beside each other."""
    out, last, open_until = [], 0, -1
    for (start, end, token), name in zip(found, named, strict=True):
        if not name:
            continue
        own = _OWN.search(token)
        until = end - (len(own[0]) if own else 0)
        between = said[last:start]
        if open_until == last and between.strip(" -.") == "" and last:
            last = open_until = until
            continue
        out += [between, NAME]
        last = open_until = until
    return "".join([*out, said[last:]])


@lru_cache(50_000)
def _parts(name: str) -> tuple[str, ...]:
    """The words of a name that can name somebody alone, without accents; no initials."""
    return tuple(part for part in re.split(r"[^\w]+", _plain(name)) if len(part) > 1 and not part.isdigit())


@lru_cache(50_000)
def _plain(word: str) -> str:
    return without_accents(word.casefold())


@lru_cache
def _listed(file: str) -> frozenset[str]:
    """The words of a list; lines that begin with # are comments."""
    lines = (DATA / file).read_text(encoding="utf-8").splitlines()
    return frozenset(_plain(word) for line in lines if not line.startswith("#") for word in line.split())
