"""Columns that staff may name, as a form declares them."""

from collections.abc import Callable, Iterable, Sequence

from loaders import looks
from loaders.form import Field
from loaders.student_ids import OWN, STATE, SYSTEM
from loaders.words import plain


def column(
    key: str,
    title: str,
    headings: Iterable[str] = (),
    fits: Callable[[Sequence[str]], float] | None = None,
    *,
    needed: bool = False,
    instead: tuple[str, ...] = (),
) -> Field:
    """A column by its title and all other headings it goes by, however written; see ``form.Field``."""
    words = tuple(dict.fromkeys([plain(title), *map(plain, headings)]))
    return Field(key, title, words, needed, fits, instead)


STUDENT = column("student", "Student ID", "|".join((OWN, SYSTEM, STATE)).split("|"), looks.ids, needed=True)
"""The student's number, in every file that names students."""
