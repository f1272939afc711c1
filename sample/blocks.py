"""A large district in blocks of schools, drawn and written one after the other.

Students change schools within their block alone, and each block draws from streams of its own: what is
held in memory is one block, however many there are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

STUDENTS = 8_000
"""Students a block has about, where its schools are not too few."""

SCHOOLS = 6
"""Schools a block has at least: then it has every level and somewhere to change to."""

FIRST_ID = 1_000_000
"""The lowest student id where there are several blocks."""


@dataclass(frozen=True)
class Block:
    """A part of the district.

    Attributes:
        number: 1, 2, …; 0 for the only one.
        students: enrolled in the last year.
        schools: how many; ``first_school``: how many are in the blocks before.
    """

    number: int
    students: int
    schools: int
    first_school: int = 0

    @property
    def ending(self) -> str:
        """What the names of its files end in; the files of the only block are those of the district."""
        return f"_{self.number:03d}" if self.number else ""

    def entropy(self, seed: int, *more: int) -> list[int]:
        """Seed of a stream of this block."""
        return [seed, *([self.number] if self.number else []), *more]


def split(students: int, schools: int, size: int = STUDENTS) -> list[Block]:
    """Blocks of about ``size`` students, each with its share of students and schools."""
    count = max(1, min(-(-students // size), schools // SCHOOLS))
    if count == 1:
        return [Block(0, students, schools)]
    shares = list(_shares(schools, count))
    # Students follow the schools, so that blocks of more schools have more students.
    edges = [students * edge // schools for edge in accumulate(shares, initial=0)]
    first = list(accumulate(shares, initial=0))
    return [Block(i + 1, edges[i + 1] - edges[i], shares[i], first[i]) for i in range(count)]


def _shares(whole: int, count: int) -> Iterator[int]:
    """A number in so many parts that differ by one at most."""
    for i in range(count):
        yield whole * (i + 1) // count - whole * i // count
