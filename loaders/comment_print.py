"""By what a comment is known again: a mark of each of its words, which tells none of them.

What was scrubbed with fewer names reads otherwise than what was scrubbed with more: a word stands in the one
where a mark stands in the other. Both are still the same comment.
"""

import re
from hashlib import blake2b

from loaders.scrub import MARKS
from tables.accents import without_accents

ANY = "*"
"""In the place of what was taken out."""

MOST_WORDS = 4
"""Words that one mark may stand for: first name, second name, two last names."""

_WORD = re.compile(r"\[[a-z-]+\]|\w+")


def fingerprint(text: str) -> str:
    """A mark of two bytes for each word, with blanks between; ANY for what was taken out."""
    return " ".join(_mark(word) for word in _WORD.findall(without_accents(text.casefold())))


def same(one: str, other: str) -> bool:
    """Whether two fingerprints may be of one comment, scrubbed with more names or fewer."""
    return one == other or bool(_pattern(one).fullmatch(other) or _pattern(other).fullmatch(one))


def _mark(word: str) -> str:
    return ANY if word in MARKS else blake2b(word.encode(), digest_size=2).hexdigest()


def _pattern(told: str) -> re.Pattern[str]:
    some = rf"(?:\S+(?: \S+){{0,{MOST_WORDS - 1}}})"
    return re.compile(" ".join(some if word == ANY else re.escape(word) for word in told.split(" ")))
