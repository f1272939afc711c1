"""Ordered answer scales, known by their words: agreement, frequency, satisfaction and the like.

A scale is a ladder of rungs, lowest first. A rung has English and Spanish words. Forms use parts
of a ladder (five of the seven rungs of agreement, say): the shortest part that holds every word
seen is taken. Numbers alone are never a scale: nobody can tell whether 5 is the good end. Only a
heading that names both ends ("0 = not at all, 10 = very") makes them one.
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from loaders.cell_pattern import CellPattern
from loaders.scale_words import APART, HIGH_ENDS, LADDERS, LOW_ENDS, PARTS
from loaders.words import plain

MISSING = frozenset(
    {"na", "n a", "n/a", "null", "#n/a", "nan", "#null", "missing", "-", "{question_not_shown}"}
)
"""Literal text that stands for a blank; "-" is what a panel's export writes where a person was asked and
did not answer. "None" is not among them: it is an option of many forms."""

MOSTLY = 0.9
"""Least part of a question's answers that must stand on the ladder: one mistyped or added answer
does not undo a scale, an open question that happens to hold "never" is none."""

SURE = 30
"""With so many answers, a rung nobody chose is taken as not offered."""

_NUMBERED = CellPattern(r"^\s*\d{1,2}\s*[-–—=.:)]\s*(?=\D)|\s*[(\[]\s*\d{1,2}\s*[)\]]\s*$")
_END = re.compile(r"(?<![\d.])(\d{1,2})\s*(?:=|:|\(|means|is|es|significa|-|–)\s*([^\W\d][^\d,;()]*)", re.I)
_RANGE = re.compile(r"\b0\s*(?:-|–|to|and|through|a|al|y)\s*10\b", re.I)
_RECOMMEND = re.compile(r"recommend|recomend", re.I)


@dataclass(frozen=True)
class Scale:
    """An ordered answer scale.

    Attributes:
        name: "agreement", "frequency", ...
        points: how many rungs the form offered, as far as its answers tell.
        codes: word (as ``word`` folds it) to its place, 1 the lowest. Words that stand apart
            ("don't know") have none.
    """

    name: str
    points: int
    codes: Mapping[str, int]


def word(text: str) -> str:
    """Fold an answer for comparison: no case, accents, punctuation, nor a number before or after
    it ("5 - Strongly agree", "Strongly agree (5)"). An answer in two languages is its first word that is
    English: "De acuerdo / Agree" is "agree"."""
    return _of_two_tongues(text) or _folded(text)


def _folded(text: str) -> str:
    folded = plain(_NUMBERED.sub("", text)) or plain(text)
    if folded.isascii():
        return folded
    return "".join(c for c in unicodedata.normalize("NFD", folded) if not unicodedata.combining(c))


_RUNG: dict[str, dict[str, tuple[int, str]]] = {
    name: {
        _folded(text): (place, tongue)
        for place, rung in enumerate(rungs)
        for tongue, texts in zip(("en", "es"), rung, strict=True)
        for text in texts
    }
    for name, rungs in LADDERS.items()
}
_APART = frozenset(_folded(text) for text in APART)
_NOTHING = frozenset("none nothing ninguno ninguna same igual".split())
"""Words that alone are no step of a scale: people write them where there is nothing to say."""
_LOW, _HIGH = frozenset(map(_folded, LOW_ENDS)), frozenset(map(_folded, HIGH_ENDS))
_BETWEEN = re.compile(r"[/|\n(]+")
"""What parts an answer in two languages."""


def _of_two_tongues(text: str) -> str:
    """One of the two words of an answer that says the same rung twice ("Always / Siempre"); else ""."""
    halves = _BETWEEN.split(text.strip().removesuffix(")"))
    if len(halves) != 2:
        return ""
    both = [_folded(half) for half in halves]
    if all(half in _APART for half in both):
        return both[0]
    for rungs in _RUNG.values():
        if all(half in rungs for half in both) and rungs[both[0]][0] == rungs[both[1]][0]:
            return next((half for half in both if rungs[half][1] == "en"), both[0])
    return ""


def missing(text: str) -> bool:
    """Whether the text only stands for a blank ("NA", "NULL", "-")."""
    return text.strip().casefold() in MISSING


def apart(text: str) -> bool:
    """Whether the answer is outside any scale: "Don't know", "Not applicable", "Prefer not to say"."""
    return _apart(word(text), text)


def _apart(folded: str, text: str) -> bool:
    return folded in _APART or missing(text)


def ladder(counts: Mapping[str, int]) -> str:
    """Name of the ladder that holds nearly all of these answers; "" if there is none.

    Args:
        counts: answers as typed and how often each was given.
    """
    asked: dict[str, int] = {}
    for text, n in counts.items():
        folded = word(text)
        if not _apart(folded, text):
            asked[folded] = asked.get(folded, 0) + n
    total = sum(asked.values())
    if not total or len(asked) > 60:
        return ""
    best, held = "", 0
    for name, rungs in _RUNG.items():
        inside = sum(n for folded, n in asked.items() if folded in rungs)
        if inside > held or (inside == held > 0 and _crowded(best, asked) and not _crowded(name, asked)):
            best, held = name, inside
    return best if held >= MOSTLY * total else ""


def _places(name: str, texts: Iterable[str]) -> frozenset[int]:
    rungs = _RUNG[name]
    return frozenset(rungs[folded][0] for folded in map(word, texts) if folded in rungs)


def distant(name: str, texts: Iterable[str]) -> bool:
    """Whether words of a ladder lie so far apart that they are its two ends, not neighbours on it."""
    places = _places(name, texts)
    return max(places) - min(places) >= min(3, len(LADDERS[name]) - 1)


def _crowded(name: str, texts: Iterable[str]) -> bool:
    """Whether two words of one language share a rung: a finer scale than the ladder knows."""
    seen: dict[tuple[int, str], str] = {}
    return any(
        seen.setdefault(_RUNG[name][folded], folded) != folded
        for folded in map(word, texts)
        if folded in _RUNG[name]
    )


def _part(name: str, places: frozenset[int]) -> tuple[int, ...] | None:
    fitting = [part for part in PARTS[name] if places <= set(part)]
    return min(fitting, key=len) if fitting else None


def scale(
    counts: Mapping[str, int], beside: Collection[str] = (), elsewhere: Collection[str] = ()
) -> Scale | None:
    """The scale of one question, or None.

    Args:
        counts: its answers as typed and how often each was given.
        beside: answers given to the other rows of the same grid, which share its scale.
        elsewhere: answers on the same ladder anywhere in the file; they fill in rungs that nobody
            chose here, unless this question's own answers already make a whole scale.
    """
    name = ladder(counts)
    if not name or _crowded(name, counts):
        return None
    if not beside and {word(text) for text in counts if not apart(text)} <= _NOTHING:
        return None
    own = _places(name, counts)
    both = own | (_places(name, beside) if beside and not _crowded(name, [*counts, *beside]) else own)
    part = _part(name, both)
    if part is None:
        return None
    whole = set(part) == both and (len(part) >= 5 or sum(counts.values()) >= SURE)
    wider = both | _places(name, elsewhere)
    if not whole and name != "yes_no" and (larger := _part(name, wider)) is not None:
        part = larger
    if len(both) < 2 and len(part) < 3:
        return None
    place = {rung: i + 1 for i, rung in enumerate(part)}
    codes = {folded: place[rung] for folded, (rung, _) in _RUNG[name].items() if rung in place}
    return Scale(name, len(part), codes)


def _ends(heading: str) -> tuple[int, int, bool] | None:
    """First and last number a heading names, and whether the first is the low end."""
    named = [(int(number), word(text)) for number, text in _END.findall(heading)]
    if len(named) < 2:
        return None
    (low, first), (high, last) = min(named), max(named)

    def at(ends: frozenset[str], text: str) -> bool:
        return any(text == end or text.startswith(end + " ") for end in ends)

    if at(_LOW, first) and at(_HIGH, last):
        return low, high, True
    if at(_HIGH, first) and at(_LOW, last):
        return low, high, False
    return None


def numbers(counts: Mapping[str, int], heading: str) -> Scale | None:
    """The scale of a question answered in numbers, if its heading says what they mean.

    That is: it names both ends in words, or asks for a recommendation from 0 to 10. Places run
    from 1 in the good direction, so that 0 to 10 has 11 points and the answer 7 place 8.
    """
    asked = [text.strip() for text in counts if not apart(text)]
    if not asked or not all(re.fullmatch(r"\d{1,2}", text) for text in asked):
        return None
    ends = _ends(heading)
    if ends is None and _RECOMMEND.search(heading) and _RANGE.search(heading):
        ends = 0, 10, True
    if ends is None:
        return None
    low, high, rising = ends
    if not 2 <= high - low <= 10 or not all(low <= int(text) <= high for text in asked):
        return None
    places = range(low, high + 1) if rising else range(high, low - 1, -1)
    name = "recommend" if (low, high) == (0, 10) and _RECOMMEND.search(heading) else "rating"
    return Scale(name, high - low + 1, {str(number): i + 1 for i, number in enumerate(places)})
