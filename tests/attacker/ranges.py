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
    for column in found.near(aims, enough):
        if len(found.near(np.array([column]), enough)):
            _exact(found, int(column), np.flatnonzero(part == part[column]), matrix, least, most, far)
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


def _exact(
    found: Ranges,
    column: int,
    columns: np.ndarray,
    matrix: csr_array,
    least: np.ndarray,
    most: np.ndarray,
    far: float,
) -> None:
    """The exact range of one number, in whole numbers, by what hangs together with it."""
    rows = np.flatnonzero(np.diff(matrix[:, columns].tocsr().indptr))
    block = matrix[rows][:, columns]
    for sign in (1.0, -1.0):
        answer = milp(
            np.where(columns == column, sign, 0.0),
            constraints=LinearConstraint(block, least[rows], most[rows]),
            integrality=np.ones(len(columns)),
            bounds=Bounds(0, far),
        )
        found.programmes += 1
        if answer.status == 2:
            raise Impossible
        if answer.status:
            raise RuntimeError(answer.message)
        found.note(columns, np.round(answer.x))
