"""How a sheet of the register is declared: its columns, their headings and their kinds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from loaders.stacked import words
from loaders.words import Headings

Simple = Literal[
    "text",
    "code",
    "codes",
    "day",
    "minutes",
    "count",
    "yes_no",
    "hours",
    "money",
    "number",
    "person",
    "school_year",
]
OfSurveys = Literal["one_to_four", "one_to_five", "item", "factor", "respondent"]
Kind = Simple | OfSurveys


@dataclass(frozen=True)
class Field:
    """One column of a register sheet.

    Attributes:
        name: as in ``tables.readings``.
        title: heading in our template.
        also: further headings it is known by, in one text, set apart by a bar.
        kind: what the cells hold; "codes" are several, set apart by commas.
            "hours" are lengths whose bare numbers are hours;
            "money" is kept as whole cents, "number" as a decimal; of a "person" only that there is one.
            "one_to_four" and "one_to_five" are answers; "item" and "factor" of an inventory;
            "respondent" is kept as a number. A "school_year" is kept as the year it begins in.
        choices: code to label, for a code.
        words: what else is written for a code, in plain words.
        help: one sentence for whoever fills in the template.
        example: of the template's example row.
    """

    name: str
    title: str
    also: str = ""
    kind: Kind = "text"
    choices: Mapping[str, str] | None = None
    help: str = ""
    example: str = ""
    words: Mapping[str, str] = field(default_factory=dict)

    @property
    def headings(self) -> frozenset[str]:
        return words(f"{self.name}|{self.title}|{self.also}")


@dataclass(frozen=True)
class Register:
    """One sheet of the register.

    Attributes:
        name: key of ``tables.readings.SHAPES`` and the sheet's name.
        also: other names of the sheet.
        fields: its columns.
        key: names of the columns that tell its rows apart; the first may be told by the name. Of a log,
            none: every row is an entry, unless it repeats another in every cell.
        telling: columns of which one must be there where the sheet's name does not tell; of a log, always.
        says: what the sheet is for.
        needed: columns of a log that it must have, and in which no row may be blank.
        alone: columns of a log that must all be there where the sheet's name does not tell.
    """

    name: str
    also: str
    fields: tuple[Field, ...]
    key: tuple[str, ...]
    telling: tuple[str, ...]
    says: str
    needed: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()

    @property
    def required(self) -> tuple[str, ...]:
        """Columns in which no row may be blank."""
        day = ("day",) if any(each.name == "day" for each in self.fields) else ()
        return self.needed or (self.key[0], *day)

    @property
    def of_students(self) -> bool:
        """Whether its rows are told by the student's number."""
        return self.fields[0].name == "student"

    @cached_property
    def headings(self) -> Headings:
        """The headings of each column."""
        return Headings({each.name: each.headings for each in self.fields})

    def field(self, name: str) -> Field:
        return next(each for each in self.fields if each.name == name)
