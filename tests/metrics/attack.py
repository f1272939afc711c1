"""A reader with a linear programme: what can be worked out from all tables of one indicator and year."""

import numpy as np
import pandas as pd
from scipy.optimize import linprog
from scipy.sparse import lil_matrix

OVERLAPPING = ("activity", "partner")


class Reader:
    """Knows every shown number of one kind and that groups and schools add up; nothing else.

    Args:
        shown: protected frames; ``amount`` is missing where hidden.
        amount: the column attacked ("n", "count" or "rest").
        districts: places that are the district.
    """

    def __init__(self, shown: pd.DataFrame, amount: str, districts: set[int]):
        self.keys = [tuple(row) for row in shown[["place", "dimension", "grp"]].itertuples(index=False)]
        self.at = {key: number for number, key in enumerate(self.keys)}
        self.known = shown[amount].to_numpy("float64")
        along: dict[tuple[int, str], list[int]] = {}
        down: dict[tuple[str, str], list[int]] = {}
        for at, (place, dimension, group) in enumerate(self.keys):
            if dimension not in ("whole", *OVERLAPPING):
                along.setdefault((place, dimension), []).append(at)
            down.setdefault((dimension, group), []).append(at)
        sums = [(parts, self.at[place, "whole", "whole"]) for (place, _), parts in along.items()]
        for rows in down.values():
            whole = [at for at in rows if self.keys[at][0] in districts]
            parts = [at for at in rows if self.keys[at][0] not in districts]
            if whole and parts:
                sums.append((parts, whole[0]))
        unknown = np.isnan(self.known)
        self.column = np.cumsum(unknown) - 1
        matrix = lil_matrix((len(sums), max(int(unknown.sum()), 1)))
        self.sums = np.zeros(len(sums))
        for row, (parts, whole_at) in enumerate(sums):
            for at, sign in ((whole_at, -1), *((part, 1) for part in parts)):
                if unknown[at]:
                    matrix[row, self.column[at]] = sign
                else:
                    self.sums[row] -= sign * self.known[at]
        told = np.diff(matrix.tocsr().indptr) > 0
        self.matrix, self.sums = matrix.tocsr()[told], self.sums[told]
        self.least = np.full(matrix.shape[1], np.inf)
        self.most = np.full(matrix.shape[1], -np.inf)

    def _best(self, aim: np.ndarray) -> float:
        """The least value of an aim; every solution found is a table the reader must hold possible."""
        found = linprog(aim, A_eq=self.matrix, b_eq=self.sums, method="highs")
        assert found.status in (0, 3), found.message
        if found.status == 3:
            return -np.inf
        self.least, self.most = np.minimum(self.least, found.x), np.maximum(self.most, found.x)
        return float(found.fun)

    def range(self, key: tuple[int, str, str]) -> tuple[float, float]:
        """Least and greatest value of one number that fit everything known."""
        at = self.at[key]
        if not np.isnan(self.known[at]):
            return float(self.known[at]), float(self.known[at])
        aim = np.zeros(self.matrix.shape[1])
        aim[self.column[at]] = 1
        return self._best(aim), -self._best(-aim)

    def width(self, at: int, enough: float) -> float:
        """How wide the range of a hidden number is, looked at until it is wide enough."""
        column = self.column[at]
        if self.most[column] - self.least[column] < enough:
            low, high = self.range(self.keys[at])
            return high - low
        return float(self.most[column] - self.least[column])
