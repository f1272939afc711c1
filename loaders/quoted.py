"""Headings and cells of a file in a sentence of ours."""

from collections.abc import Iterable

from words import Phrase, phrase, phrases


def quoted(texts: Iterable[str], by: str = ", ", most: int | None = None) -> Phrase:
    """Each in quotation marks, one after the other; behind the first ``most`` dots stand for the others."""
    every = [phrase("“{text}”", text=text) for text in texts]
    dots = "…" if most is not None and len(every) > most else ""
    return phrases(*every[:most], dots, by=by)
