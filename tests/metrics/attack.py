"""A reader with a linear programme: what can be worked out from all tables of one indicator and year."""

from typing import ClassVar

import numpy as np
import pandas as pd
from scipy.optimize import linprog
from scipy.sparse import block_diag, csr_matrix, lil_matrix, vstack

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


class Joint:
    """Knows all numbers of a row together, what adds up, and bands: everything that is shown.

    Args:
        shown: protected frames; ``count`` and ``n`` are missing where hidden, ``bound`` as
            ``metrics.privacy.protect`` gives it.
        districts: places that are the district.
        least: the hiding threshold, from which the sizes of bands follow.
    """

    AMOUNTS: ClassVar = {"count": (1, 0), "rest": (0, 1), "n": (1, 1)}

    def __init__(self, shown: pd.DataFrame, districts: set[int], least: int):
        reader = Reader(shown.assign(rest=np.nan, none=np.nan), "none", districts)
        many, self.keys = len(shown), reader.keys
        equal, told = self._sums(reader, shown)
        above, most = self._bands(shown, least)
        self.problem = {"A_eq": equal, "b_eq": told, "A_ub": above, "b_ub": most, "method": "highs"}
        self.least = {name: np.full(many, np.inf) for name in self.AMOUNTS}
        self.most = {name: np.full(many, -np.inf) for name in self.AMOUNTS}

    @staticmethod
    def _sums(reader: Reader, shown: pd.DataFrame) -> tuple[csr_matrix, np.ndarray]:
        """Sums of counts and of all others, and what is known of single rows."""
        many = len(shown)
        known = np.flatnonzero(shown["n"].notna())
        own = lil_matrix((2 * len(known), 2 * many))
        own[np.arange(len(known)), known] = 1
        own[len(known) + np.arange(len(known)), many + known] = 1
        count, rest = shown["count"].to_numpy()[known], (shown["n"] - shown["count"]).to_numpy()[known]
        both = block_diag([reader.matrix, reader.matrix])
        return csr_matrix(vstack([both, own])), np.concatenate([np.zeros(both.shape[0]), count, rest])

    @staticmethod
    def _bands(shown: pd.DataFrame, least: int) -> tuple[csr_matrix, np.ndarray]:
        """Of each band, that so few are in it, and how many people it is told of."""
        rows, most, many = [], [], len(shown)
        first = {20: 45, 10: 90, 5: 180, 3: 300, 2: 450, 1: 900}  # nine of them are so many percent
        assert least == 10
        for at, bound in enumerate(shown["bound"].tolist()):
            if bound:
                few, rest = (at, many + at) if bound > 0 else (many + at, at)
                sizes = sorted(first.values())
                larger = [one for one in sizes if one > first[abs(bound)]]
                rows += [{few: 100 - abs(bound), rest: -abs(bound)}, {few: -1, rest: -1}]
                most += [0, -first[abs(bound)]]
                if larger:
                    rows.append({few: 1, rest: 1})
                    most.append(larger[0] - 1)
        matrix = lil_matrix((len(rows), 2 * many))
        for at, row in enumerate(rows):
            for column, value in row.items():
                matrix[at, column] = value
        return csr_matrix(matrix), np.array(most, dtype=float)

    def width(self, at: int, amount: str, enough: float) -> float:
        """How wide the range of a number is, looked at until it is wide enough."""
        low, high = self.least[amount], self.most[amount]
        for sign in (1, -1):
            if high[at] - low[at] < enough:
                many = len(self.keys)
                aim = np.zeros(2 * many)
                aim[at], aim[many + at] = (sign * one for one in self.AMOUNTS[amount])
                found = linprog(aim, **self.problem)
                assert found.status in (0, 3), found.message
                if found.status == 3:
                    return np.inf
                for name, (count, rest) in self.AMOUNTS.items():
                    value = count * found.x[:many] + rest * found.x[many:]
                    self.least[name] = np.minimum(self.least[name], value)
                    self.most[name] = np.maximum(self.most[name], value)
                low, high = self.least[amount], self.most[amount]
        return float(high[at] - low[at])
