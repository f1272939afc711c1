"""A text as the reader's language says it."""

from typing import TypeVar

from words.catalogues import SOURCE, catalogue
from words.phrases import Phrase
from words.spoken import language

Kept = TypeVar("Kept")


def tr(text: str, /, **blanks: object) -> str:
    """A text of ours with its blanks filled in; one that no catalogue knows stays as it is.

    Args:
        text: in English, ``{name}`` for each blank; a literal, what was marked with ``mark``, or what was
            said with ``phrase``, which brings its own blanks.
        blanks: what is filled in; without any, braces in the text mean nothing.
    """
    if isinstance(text, Phrase):
        return _told(text)
    return _filled(_said("", text), blanks)


def tr_in(context: str, text: str, /, **blanks: object) -> str:
    """The same of a word that other languages say differently by what it is said of: "all", "open"."""
    return _filled(_said(context, text), blanks)


def tr_many(count: float | None, one: str, many: str, /, **blanks: object) -> str:
    """The form for a number; ``{n}`` is the number with its thousands, unless it is given.

    Args:
        count: 1 takes ``one``; every other number, none and a fraction take ``many``.
    """
    blanks.setdefault("n", "" if count is None else f"{count:,}")
    if language() == SOURCE:
        return _filled(one if count == 1 else many, blanks)
    said = catalogue(language()).get(("", one))
    # English and Spanish alike: one, and all others. A language of more forms needs its own rule here.
    forms = said if isinstance(said, tuple) else (one, many)
    return _filled(forms[0] if count == 1 else forms[-1], blanks)


def mark(texts: Kept) -> Kept:
    """Text that is translated later, where it is read: the same, noted for the catalogues.

    Of a mapping the values are text, of anything else all that stands in it.
    """
    return texts


def _said(context: str, text: str) -> str:
    if language() == SOURCE or not text:
        return text
    said = catalogue(language()).get((context, text), text)
    return said if isinstance(said, str) else said[0]


def _told(said: Phrase) -> str:
    if language() == SOURCE:
        return str(said)
    if said.many:
        return tr_many(said.number, said.one, said.many, **said.blanks)
    return tr(said.one, **said.blanks)


def _filled(text: str, blanks: dict[str, object]) -> str:
    if not blanks:
        return text
    return text.format(**{name: tr(one) if isinstance(one, Phrase) else one for name, one in blanks.items()})
