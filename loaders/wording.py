"""Wordings of questions, taken apart: what columns share is the stem, what differs the item."""

import html
import re
from collections.abc import Sequence

from loaders.cell_pattern import CellPattern

_TAG = re.compile(r"<[^<>]{1,200}>")
_LINK = CellPattern(r"\s+[-–—]\s+|\s*-\s*|\s*:\s*")
_OUTER = " \t\n-–—:"


def cleaned(text: str) -> str:
    """A wording without markup ("<br>", "&nbsp;") and with single spaces."""
    return " ".join(html.unescape(_TAG.sub(" ", text)).split())


def shared_stem(words: Sequence[str]) -> tuple[str, list[str]]:
    """The longest stem that several wordings share, and what each adds to it.

    The stem ends where a dash or colon stands, so that no word is cut in two; a wording may also be
    the stem itself. Wordings that share none: "" and each as it is.
    """
    if len(words) < 2 or len(set(words)) == 1:
        return (words[0], [""] * len(words)) if words else ("", [])
    whole = min(words, key=len)
    if whole and all(
        text == whole or (_LINK.match(text, len(whole)) and text.startswith(whole)) for text in words
    ):
        return whole.strip(), [text[len(whole) :].strip(_OUTER) for text in words]
    for spaced in (True, False):
        ends = [
            (link.start(), link.end())
            for link in _LINK.finditer(words[0])
            if link.start() > 0 and (not spaced or link.group() == " - ")
        ]
        for start, end in reversed(ends):
            head = words[0][:end]
            if all(text.startswith(head) and len(text) > end for text in words):
                return words[0][:start].strip(), [text[end:].strip() for text in words]
    return "", list(words)
