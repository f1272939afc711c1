"""What a comment is about, and how it sounds: by lists of words, without anything that learns.

A theme is told by its stems and phrases (``data/comments/themes.csv``), a tone by words of praise and of
complaint (``tone.csv``), turned round where a negation stands just before them: "not good" complains, "no
problems" praises. English and Spanish; a comment in neither is about nothing and sounds neither way. How
often this is right is measured on comments labelled by hand (``docs/comments.md``), and on the page by those
that people checked.
"""

from collections.abc import Sequence
from functools import lru_cache

from metrics.comment_words import Hit, lexicon, spoken, tokens_of
from tables.codes import THEME

THEMES, TONES = "themes.csv", "tone.csv"

REACH = 3
"""Words before another within which a negation turns it round."""

ENDS = ".!?;,\n"
"""Signs over which no negation reaches."""

Coding = tuple[tuple[str, ...], str]
"""Themes in their order, and the tone."""


@lru_cache(20_000)
def coded(text: str) -> Coding:
    """Themes (codes of ``tables.codes.THEME``, in their order; none: nothing known) and tone of a comment."""
    tokens = tokens_of(text)
    languages = spoken(tokens)
    return _themes(tokens, languages), _tone(tokens, languages)


def _themes(tokens: Sequence[str], languages: tuple[str, ...]) -> tuple[str, ...]:
    hits = lexicon(THEMES, "theme", languages).hits(tokens)
    # "Reading nights" is an activity: neither reading nor the time of day.
    found = {hit.label for hit in hits if not any(_within(hit, other) for other in hits)}
    return tuple(theme for theme in THEME if theme in found)


def _within(hit: Hit, other: Hit) -> bool:
    """Whether a hit is a part of a longer one."""
    return other.start <= hit.start and hit.end <= other.end and other.end - other.start > hit.end - hit.start


def _tone(tokens: Sequence[str], languages: tuple[str, ...]) -> str:
    hits = lexicon(TONES, "tone", languages).hits(tokens)
    negations = {hit.start for hit in hits if hit.label == "negation"}
    turns = {hit.start for hit in hits if hit.label == "turn"}
    told, used = [], set[int]()
    for hit in _apart([hit for hit in hits if hit.label in ("positive", "negative", "neutral")]):
        if hit.label == "neutral":
            continue
        by = _negated(tokens, hit, negations, turns)
        used |= by
        told.append((hit, bool(by)))
    # A negation that turned another word round says nothing by itself: "never a problem".
    signs = {
        (hit.label == "positive") != turned
        for hit, turned in told
        if not (hit.end - hit.start == 1 and hit.start in used)
    }
    if signs == {True, False}:
        return "mixed"
    return "positive" if True in signs else "negative" if False in signs else "neither"


def _apart(hits: list[Hit]) -> list[Hit]:
    """Hits that share no word: the longest of those that begin first."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=lambda each: (-(each.end - each.start), each.start)):
        if all(hit.end <= other.start or other.end <= hit.start for other in kept):
            kept.append(hit)
    return sorted(kept, key=lambda each: each.start)


def _negated(tokens: Sequence[str], hit: Hit, negations: set[int], turns: set[int]) -> set[int]:
    """The negation just before a hit, if there is one: nothing, or where it stands."""
    for at in range(hit.start - 1, max(hit.start - 1 - REACH, -1), -1):
        if at in turns or tokens[at][0] in ENDS:
            return set()
        if at in negations:
            return {at}
    return set()


def written(themes: Sequence[str]) -> str:
    """Themes as they are kept: a blank on either side of each, in their order; "" for none."""
    return "".join(f" {theme}" for theme in THEME if theme in themes) + (" " if themes else "")


def read(kept: str) -> tuple[str, ...]:
    """Themes as they were kept."""
    return tuple(kept.split())
