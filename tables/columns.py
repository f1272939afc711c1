"""How a table and its columns are described."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["text", "int", "bool", "date", "time", "entity", "json", "bytes"]
"""``entity`` is the id of a district, school, person, partner or activity (``store.entities``);
``date`` is an ISO day kept as text, ``time`` local date and time kept as ISO text."""


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        name: what it is called everywhere.
        kind: its type.
        meaning: one sentence, with the unit, and what a blank means.
        of: for ``entity`` which kind of entity; for a code which list in ``tables.codes``.
    """

    name: str
    kind: Kind
    meaning: str
    of: str = ""


@dataclass(frozen=True)
class Table:
    """One table of facts.

    Attributes:
        name: plural noun.
        meaning: what one row is.
        key: columns that tell rows of one batch apart; never blank (0 or "" stands for none).
        columns: all columns, the key first.
        shared: True where the fact is one for all sources (a school has one name: the latest
            batch that says it holds); False where each source speaks for itself.
        school, day, year: names of the columns by which a batch's coverage is told, if any.
    """

    name: str
    meaning: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    shared: bool = True
    school: str = ""
    day: str = ""
    year: str = ""

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]
