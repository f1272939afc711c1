"""Files that mean something only beside another: a code book, a data dictionary, repeated questions."""

import re

from loaders import code_book_rows, redcap_dictionary
from loaders.form import Document
from loaders.glance import top
from loaders.meaning import code_of
from loaders.redcap_columns import CHECKBOX, CHOICE
from loaders.text import decode
from loaders.unreadable import Unreadable
from loaders.words import plain

DESCRIBED = 0.5
"""Least share of its names, or of the headings beside it, that a code book has in common with a file."""
HEADINGS = 5
"""Rows of a file in which its headings are looked for."""

_NAMING = re.compile(r"variable|field|item|question|pregunta|frage|pergunta|column", re.IGNORECASE)
_TELLING = re.compile(
    r"label|code|scale|revers|choice|value|options|answer|etiqueta|escala|invert|skala|werte?\b|échelle|rótulo",
    re.IGNORECASE,
)
_REPEAT = re.compile(r"\bPARENT_KEY\b|\b_parent_index\b")


def may_be(head: bytes) -> bool:
    """Whether the beginning of a text file could be that of such a file: a cheap look."""
    try:
        text, _, _ = decode(head)
    except Unreadable:
        return False
    first = "\n".join(text.splitlines()[:HEADINGS])
    return bool(_REPEAT.search(first) or (_NAMING.search(first) and _TELLING.search(first)))


def is_one(document: Document) -> bool:
    """Whether a file is a code book, a data dictionary or a table of repeated questions."""
    return bool(_named(document)) or bool(_parents(document))


def belongs(companion: Document, other: Document) -> bool:
    """Whether such a file is to be read with another (the beginning of it is enough)."""
    if parents := _parents(companion):
        return bool(parents & _keys(other))
    named = _named(companion)
    for sheet in other.sheets:
        for row in top(sheet, HEADINGS):
            words = {plain(_stem(text)) for text in row} - {""}
            if len(words & named) >= max(1, DESCRIBED * min(len(words), len(named))) and len(words) > 1:
                return True
    return False


def _stem(heading: str) -> str:
    found = CHECKBOX.match(heading.strip()) or CHOICE.match(heading.strip())
    return found["field"] if found else heading


def _named(document: Document) -> set[str]:
    """Plain names of the questions that the file explains."""
    found: set[str] = set()
    for sheet in document.sheets:
        fields = redcap_dictionary.fields_of(sheet)
        if fields is not None:
            found |= {plain(name) for name in fields} | {plain(each.label) for each in fields.values()}
        elif (table := code_book_rows.table_of(sheet)) is not None:
            found |= set(code_book_rows.entries_of(*table, ())) - {"*"}
    return found


def _parents(document: Document) -> set[str]:
    return _column(document, "parent key")  # not text


def _keys(document: Document) -> set[str]:
    ids = ("key", "instanceid", "meta instanceid")  # not text
    return set().union(*(_column(document, name) for name in ids))


def _column(document: Document, heading: str) -> set[str]:
    """The cells under a heading, each as far as its first slash."""
    found: set[str] = set()
    for sheet in document.sheets:
        row = next(iter(top(sheet, 1)), [])
        for at in (c for c, text in enumerate(row) if plain(text) == heading):
            found |= {code_of(text).split("/")[0] for text in sheet.cells[at].iloc[1:].dropna().unique()}
    return found
