"""Answers on a scale of four or five steps, items and factors of an inventory, as surveys of partners write
them."""

import re

from loaders.cell_pattern import CellPattern
from loaders.words import plain
from tables.network_codes import AGREES, FACTOR, LEAST, MOST
from words import phrase

_NUMBER = re.compile(r"^\s*(\d)(?:\.0+)?\s*(?:[-–:=.,)(]\s*[^\d\s].*|\s+\D.*)?$", re.DOTALL)
_ITEM = CellPattern(
    r"^\s*(?:q|item|question|no|nr|#)?[\s._#-]*0*(\d{1,3})(?:\.0+)?\s*[.):]?\s*$", re.IGNORECASE
)

_NOT_TOLD = frozenset(
    "n a|na|not applicable|dont know|do not know|unknown|no answer|no opinion|not sure|skip".split("|")
)

_FOUR = {
    1: "not at all|none|no",
    2: "a little|a small amount|small amount|little|somewhat|to a small extent",
    3: "a fair amount|fair amount|a moderate amount|moderate|to a fair extent|quite a bit",
    4: "a great deal|great deal|a lot|very much|to a great extent|completely",
}
_FIVE = {
    1: "strongly disagree",  # not text
    2: "disagree",
    3: "neutral|neither|neither agree nor disagree|no opinion either way|neutral no opinion",
    4: "agree",
    5: "strongly agree",  # not text
}


def _meant(words: dict[int, str]) -> dict[str, int]:
    return {word: step for step, joined in words.items() for word in joined.split("|")}


_OF_FOUR, _OF_FIVE = _meant(_FOUR), _meant(_FIVE)


def one_to_four(text: str) -> str | None:
    """ "3", "3 - A fair amount", "A great deal"; "" of "don't know", None where it is none of the four."""
    return _step(text, _OF_FOUR, MOST)


def one_to_five(text: str) -> str | None:
    """ "4", "5 = Strongly agree", "agree"; "" of "don't know", None where it is none of the five."""
    return _step(text, _OF_FIVE, AGREES)


def _step(text: str, words: dict[str, int], most: int) -> str | None:
    word = plain(text)
    if word in _NOT_TOLD:
        return ""
    if word in words:
        return str(words[word])
    found = _NUMBER.match(text)
    return found[1] if found and LEAST <= int(found[1]) <= most else None


def why_no_step(most: int) -> tuple[str, str]:
    """Why a cell is no answer, and how to mend it."""
    return (
        phrase("“{value}” is no answer from 1 to {most}.", value="{value}", most=most),
        phrase("Write a whole number from 1 to {most}, or leave the cell blank.", most=most),
    )


def item(text: str) -> str:
    """The number of an item: "q07", "Item 7" and "7." are "7"; other names stay as they stand."""
    found = _ITEM.match(text)
    return found[1] if found else text.strip()


def factor(text: str) -> str:
    """The code of a factor by its name, code or number; a name of one's own stays as it stands."""
    word = plain(text)
    for number, (code, label) in enumerate(FACTOR.items(), start=1):
        if word in (plain(code), plain(label), str(number)):
            return code
    return text.strip()
