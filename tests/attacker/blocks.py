"""The attack on a state: some of its schools at a time, all others known as they are.

A stranger who is told the true numbers of all other schools, and is mistaken in nothing, knows more than any.
What is not told even then is told by no more schools together: every table that fits here is one that fits
all that is published. A number that is nearly told is looked at again among other schools, for the stranger
may know it from what was told of those that stood outside.
"""

from collections.abc import Mapping
from pathlib import Path

import numpy as np

from tests.attacker.attack import ENOUGH, secret
from tests.attacker.published import Number, read
from tests.attacker.ranges import Ranges, ranges
from tests.attacker.system import System, system

DISTRICT = "district"


class State:
    """The tables of one split of a state, with the totals they share.

    Attributes:
        wanted: the hidden numbers that are not said elsewhere.
    """

    def __init__(self, folder: Path, split: str, true: Mapping[Number, float]) -> None:
        edition = read(folder, (split,))
        self._known = system(edition, true=true)
        self._true = np.array([true.get(number, 0.0) for number in self._known.unknown])
        self._school = np.array([_school(number) for number in self._known.unknown])
        self._numbers = list(self._known.unknown)
        self._matrix, self._least, self._most = self._known.matrix()
        self.wanted = list(secret(edition, self._known))

    @property
    def schools(self) -> list[str]:
        """Those with a hidden number."""
        return sorted({_school(number) for number in self.wanted} - {DISTRICT})

    def nearly_told(self, schools: list[str], rng: np.random.Generator) -> dict[Number, tuple[float, float]]:
        """Hidden numbers of these schools, and of the district, that are told closely by all others."""
        here, wanted = self._among(schools)
        if not wanted:
            return {}
        found: Ranges = ranges(here, wanted, ENOUGH, rng)
        ends = {one: (found.low[here.unknown[one]], found.high[here.unknown[one]]) for one in wanted}
        return {one: (low, high) for one, (low, high) in ends.items() if high - low < ENOUGH}

    def _among(self, schools: list[str]) -> tuple[System, list[Number]]:
        """What is known of the numbers of these schools and of the district beside all others, and which
        of them are wanted."""
        free = np.isin(self._school, [*schools, DISTRICT])
        rest = self._matrix[:, ~free] @ self._true[~free]
        part = self._matrix[:, free].tocsr()
        numbers = [number for number, mine in zip(self._numbers, free, strict=True) if mine]
        here = System(known=self._known.known, unknown={number: at for at, number in enumerate(numbers)})
        for row in np.flatnonzero(np.diff(part.indptr)):
            of = slice(part.indptr[row], part.indptr[row + 1])
            named = zip(part.indices[of].tolist(), part.data[of].tolist(), strict=True)
            here.sums.append({numbers[at]: sign for at, sign in named})
            here.least.append(self._least[row] - rest[row])
            here.most.append(self._most[row] - rest[row])
        return here, [one for one in self.wanted if one in here.unknown]


def _school(number: Number) -> str:
    return number[1].partition("|")[0]
