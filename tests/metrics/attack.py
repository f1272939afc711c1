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
        sums: list[tuple[list[int], int]] = []
        for (place, dimension), rows in shown.groupby(["place", "dimension"]):
            if dimension not in ("whole", *OVERLAPPING):
                parts = [self.at[place, dimension, group] for group in rows["grp"]]
                sums.append((parts, self.at[place, "whole", "whole"]))
        for (dimension, group), rows in shown.groupby(["dimension", "grp"]):
            whole = [self.at[place, dimension, group] for place in rows["place"] if place in districts]
            parts = [self.at[place, dimension, group] for place in rows["place"] if place not in districts]
            if whole and parts:
                sums.append((parts, whole[0]))
        self.matrix = lil_matrix((len(sums), len(self.keys)))
        for row, (parts, whole_at) in enumerate(sums):
            self.matrix[row, parts] = 1
            self.matrix[row, whole_at] = -1
        self.matrix = self.matrix.tocsr()
        self.bounds = [(0, None) if np.isnan(value) else (value, value) for value in self.known]

        self.least = np.full(len(self.keys), np.inf)
        self.most = np.full(len(self.keys), -np.inf)

    def _best(self, aim: np.ndarray) -> float:
        """The least value of an aim; every solution found is a table the reader must hold possible."""
        zero = np.zeros(self.matrix.shape[0])
        found = linprog(aim, A_eq=self.matrix, b_eq=zero, bounds=self.bounds, method="highs")
        assert found.status in (0, 3), found.message
        if found.status == 3:
            return -np.inf
        self.least, self.most = np.minimum(self.least, found.x), np.maximum(self.most, found.x)
        return float(found.fun)

    def range(self, key: tuple[int, str, str]) -> tuple[float, float]:
        """Least and greatest value of one number that fit everything known."""
        aim = np.zeros(len(self.keys))
        aim[self.at[key]] = 1
        return self._best(aim), -self._best(-aim)

    def width(self, at: int, enough: float) -> float:
        """How wide the range of one number is, at most looked at until it is wide enough."""
        if self.most[at] - self.least[at] >= enough:
            return float(self.most[at] - self.least[at])
        low, high = self.range(self.keys[at])
        return high - low
