"""A question of a report: which indicator answers it, and how it is asked for."""

from dataclasses import dataclass

LAST, GROUPS, COUNTS = "last", "groups", "counts"
"""How a figure is asked for: of what surveys asked alike, the last; the groups of all dimensions together;
how many of each group took part, before groups are compared."""


@dataclass(frozen=True)
class Asked:
    """A question of the brief: the indicator, what it is split by, its picture ("dots", "bars" or ""), the
    reader's words ("" for the catalogue's), and how it is asked for."""

    key: str
    by: str = ""
    picture: str = "dots"
    words: str = ""
    how: str = ""
