"""How closely hidden numbers can be told: linear programmes first, then integer ones.

Every whole solution of the system is a table that the stranger must hold possible: the least and the most
that any of them has of a number bound its range from inside. Numbers that no solution found by chance moves
far enough are aimed at one by one, by the integer programme, whose answer is exact.
"""

from dataclasses import dataclass

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import csr_array, vstack
from scipy.sparse.csgraph import connected_components

from tests.attacker.published import Number
from tests.attacker.system import System

CHANCES = 40
"""Solutions looked for by chance, each with its opposite."""

WHOLE_CHANCES, ROUGHLY = 10, 0.1
"""Whole solutions looked for by chance, each with its opposite, where those of linear programmes are not
whole; how far each may be from the best one: any whole one is possible."""

WHOLE = 1e-6
FAR = 10
"""Times the largest number shown: no hidden one is looked for beyond."""


class Impossible(Exception):
    """Nothing fits all that was taken to be known."""


@dataclass
class Ranges:
    """The range of each unknown number, as wide as was looked for.

    Attributes:
        low, high: by column.
        programmes: how many were solved.
    """

    low: np.ndarray
    high: np.ndarray
    programmes: int = 0

    def near(self, aims: np.ndarray, enough: float) -> np.ndarray:
        """Those of some columns whose ranges are not known to be wide enough."""
        return aims[~(self.high[aims] - self.low[aims] >= enough)]

    def note(self, columns: np.ndarray, solution: np.ndarray) -> None:
        """Widen the ranges by a whole solution."""
        self.low[columns] = np.minimum(self.low[columns], solution)
        self.high[columns] = np.maximum(self.high[columns], solution)


def ranges(known: System, wanted: list[Number], enough: float, rng: np.random.Generator) -> Ranges:
    """Ranges of the wanted numbers, each until it is wide enough.

    Raises:
        Impossible: nothing fits.
    """
    matrix, least, most = known.matrix()
    many = matrix.shape[1]
    found = Ranges(np.full(many, np.inf), np.full(many, -np.inf))
    aims = np.array([known.unknown[number] for number in wanted], dtype="int64")
    far = FAR * max(known.known.values(), default=0.0) + FAR
    _, part = connected_components(abs(matrix).T @ abs(matrix), directed=False)
    for _ in range(CHANCES):
        near = found.near(aims, enough)
        if not len(near):
            return found
        aim = np.zeros(many)
        aim[near] = rng.choice([-1.0, 1.0], len(near))
        for way in (aim, -aim):
            solution = _linear(way, matrix, least, most, far)
            found.programmes += 1
            odd = np.abs(solution - np.round(solution)) > WHOLE
            whole = np.flatnonzero(~np.isin(part, part[odd]))
            found.note(whole, np.round(solution[whole]))
    near = found.near(aims, enough)
    for one in np.unique(part[near]):
        block = _Block.of(np.flatnonzero(part == one), matrix, least, most, far)
        _by_chance(found, block, near[part[near] == one], enough, rng)
        for column in near[part[near] == one]:
            if len(found.near(np.array([column]), enough)):
                for sign in (1.0, -1.0):
                    block.solved(found, np.where(block.columns == column, sign, 0.0))
    return found


def _linear(
    aim: np.ndarray, matrix: csr_array, least: np.ndarray, most: np.ndarray, far: float
) -> np.ndarray:
    """A vertex of the fitting tables that is extreme in a direction."""
    equal = least == most
    upper, lower = ~equal & np.isfinite(most), ~equal & np.isfinite(least)
    answer = linprog(
        aim,
        A_ub=vstack([matrix[upper], -matrix[lower]]) if (upper | lower).any() else None,
        b_ub=np.concatenate([most[upper], -least[lower]]) if (upper | lower).any() else None,
        A_eq=matrix[equal] if equal.any() else None,
        b_eq=least[equal] if equal.any() else None,
        bounds=(0, far),
        method="highs",
    )
    if answer.status == 2:
        raise Impossible
    if answer.status:
        raise RuntimeError(answer.message)
    return answer.x


@dataclass(frozen=True)
class _Block:
    """What hangs together: numbers, by column of the whole, and all that is known of them."""

    columns: np.ndarray
    matrix: csr_array
    least: np.ndarray
    most: np.ndarray
    far: float

    @classmethod
    def of(
        cls, columns: np.ndarray, matrix: csr_array, least: np.ndarray, most: np.ndarray, far: float
    ) -> "_Block":
        rows = np.flatnonzero(np.diff(matrix[:, columns].tocsr().indptr))
        return cls(columns, matrix[rows][:, columns], least[rows], most[rows], far)

    def solved(self, found: Ranges, aim: np.ndarray, gap: float = 0.0) -> None:
        """Widen the ranges by a whole solution that is extreme in a direction, or nearly so.

        Args:
            gap: how far from the extreme it may be, as a share.
        """
        answer = milp(
            aim,
            constraints=LinearConstraint(self.matrix, self.least, self.most),
            integrality=np.ones(len(self.columns)),
            bounds=Bounds(0, self.far),
            options={"mip_rel_gap": gap},
        )
        found.programmes += 1
        if answer.status == 2:
            raise Impossible
        if answer.status:
            raise RuntimeError(answer.message)
        found.note(self.columns, np.round(answer.x))


def _by_chance(
    found: Ranges, block: _Block, aims: np.ndarray, enough: float, rng: np.random.Generator
) -> None:
    """Widen the ranges of some numbers of a block, all together."""
    for _ in range(WHOLE_CHANCES):
        near = found.near(aims, enough)
        if len(near) <= 2 * WHOLE_CHANCES:
            return  # one by one is as quick
        aim = np.zeros(len(block.columns))
        aim[np.searchsorted(block.columns, near)] = rng.choice([-1.0, 1.0], len(near))
        for way in (aim, -aim):
            block.solved(found, way, ROUGHLY)
