"""A reader with integer programming: the tightest whole-number ranges that published numbers leave."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import inf

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp


@dataclass
class Published:
    """What was said of whole numbers that are not negative.

    Attributes:
        cells: what they are called.
        said: of a weighted sum of cells the least and the most it can be.
    """

    cells: Sequence[str]
    said: list[tuple[Mapping[str, float], float, float]] = field(default_factory=list)

    def total(self, cells: Iterable[str], value: float, most: float | None = None) -> None:
        """The sum of some cells is this, or lies between two values."""
        self.said.append((dict.fromkeys(cells, 1.0), value, value if most is None else most))

    def rate(self, part: Iterable[str], whole: Iterable[str], rate: float, digits: int) -> None:
        """The part's share of the whole, rounded to so many digits, is this."""
        half = 0.5 * 10.0**-digits
        for sign, edge in ((1.0, rate - half), (-1.0, rate + half)):
            weights = dict.fromkeys(whole, -sign * edge)
            for cell in part:
                weights[cell] = weights.get(cell, 0.0) + sign
            self.said.append((weights, 0.0, inf))

    def range(self, cells: Iterable[str]) -> tuple[float, float]:
        """Least and greatest sum of some cells that fit everything said; infinite where nothing bounds it.

        Raises:
            ValueError: what was said contradicts itself.
        """
        aim = np.array([1.0 if cell in set(cells) else 0.0 for cell in self.cells])
        return self._best(aim), -self._best(-aim)

    def _best(self, aim: np.ndarray) -> float:
        matrix = np.array([[weights.get(cell, 0.0) for cell in self.cells] for weights, _, _ in self.said])
        low, high = (np.array([row[at] for row in self.said], dtype=float) for at in (1, 2))
        # A hair of room: rates are no exact binary numbers.
        limits = LinearConstraint(matrix, low - 1e-9, high + 1e-9) if self.said else ()
        found = milp(aim, constraints=limits, integrality=np.ones(len(aim)), bounds=Bounds(0, inf))
        if found.status == 3 or (found.status == 4 and found.x is None):
            return -inf
        if found.x is None:
            raise ValueError(f"no whole numbers fit what was published ({found.message})")
        return float(round(found.fun))
