"""All mangled files, family by family."""

from tests.mangled import (
    archives,
    cells,
    disguised,
    encodings,
    headings,
    layouts,
    parts,
    quoting,
    truncated,
    values,
)
from tests.mangled.case import Mangled

FAMILIES = (
    truncated,
    disguised,
    archives,
    parts,
    cells,
    encodings,
    quoting,
    headings,
    values,
    layouts,
)


def every() -> list[Mangled]:
    """Every case; the name of each is its own."""
    return [case for family in FAMILIES for case in family.cases()]
