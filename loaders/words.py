"""Words of a file compared as a person reads them: case, spaces and punctuation do not count."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from loaders.grid import Grid

_NOT_A_WORD = re.compile(r"[^\w#%+]+|_+")
_NOT_A_WORD_OR_LINE = re.compile(r"[^\w#%+\n]+|_+")


@lru_cache(maxsize=1 << 16)
def plain(text: object) -> str:
    """A heading or answer as it is compared: small letters, single spaces, no punctuation.

    ``Student_ID``, ``student id`` and ``Student\\u00a0ID:`` are one. ``#``, ``%`` and ``+`` stay, for
    "Order #" and "% chronic" mean something. A blank cell is "".
    """
    if not isinstance(text, str):
        return ""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("'", "").replace("’", "")
    return _NOT_A_WORD.sub(" ", folded).strip()


def plains(texts: Sequence[str]) -> list[str]:
    """``plain`` of many different texts at once, several times as fast as one by one."""
    joined = "\n".join(texts)
    if not texts or joined.count("\n") >= len(texts):
        return [plain(text) for text in texts]
    folded = unicodedata.normalize("NFKC", joined).casefold().replace("'", "").replace("’", "")
    return [line.strip() for line in _NOT_A_WORD_OR_LINE.sub(" ", folded).split("\n")]


def letters(position: int) -> str:
    """What a spreadsheet calls the column at a position: 0 is "A", 26 is "AA"."""
    name = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, 26)
        name = chr(65 + rest) + name
    return name


class Headings(dict[str, frozenset[str]]):
    """The headings each field goes by, however written; folded once for all sheets."""

    @classmethod
    def of(cls, **fields: str) -> "Headings":
        """The headings of each field in one text, set apart by bars."""
        return cls({field: frozenset(joined.split("|")) for field, joined in fields.items()})

    @cached_property
    def field_of(self) -> dict[str, str]:
        """Field by plain heading; of two fields with one heading the first."""
        fields: dict[str, str] = {}
        for field, names in self.items():
            for name in names:
                fields.setdefault(plain(name), field)
        return fields

    @cached_property
    def known(self) -> frozenset[str]:
        """All headings in plain words, for ``find_grid``."""
        return frozenset(self.field_of)


_TABLE = re.compile(r"^[A-Za-z_]\w*\.(?=[A-Za-z_])")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=1 << 12)
def _without_table(heading: str) -> str:
    """A heading as ad hoc reports write it, "student.lastName", in plain words: "last name"."""
    return plain(_HUMP.sub(" ", _TABLE.sub("", heading.strip())))


def headed(grid: "Grid", headings: Mapping[str, frozenset[str]]) -> dict[str, int]:
    """Find the columns of a grid by their headings.

    Args:
        grid: a table with headings.
        headings: for each field the headings it goes by, however written.

    Returns:
        Field to column position; a field not found is absent. Each column serves one field, the
        first that names it; of several columns the leftmost.
    """
    fields = (headings if isinstance(headings, Headings) else Headings(headings)).field_of
    found: dict[str, int] = {}
    for position, heading in enumerate(grid.headings):
        field = (fields.get(plain(heading)) or fields.get(_without_table(heading), "")) if heading else ""
        if field and field not in found:
            found[field] = position
    return found
