"""What was known of each student before, side by side as numbers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.products import beside, rows_of

NOT_RECORDED = "not recorded"
"""The level of people of whom a category says nothing: a group of its own."""

Kind = Literal["continuous", "binary"]


@dataclass(frozen=True)
class Covariates:
    """What was known of each student before.

    Attributes:
        names, kinds: one a covariate.
        spare: the first level of a category, which its others tell.
        table: students x covariates.
    """

    names: tuple[str, ...]
    kinds: tuple[Kind, ...]
    spare: tuple[bool, ...]
    table: Floats

    @classmethod
    def of(cls, columns: Mapping[str, ArrayLike]) -> "Covariates":
        """Put columns side by side.

        Args:
            columns: by name, one value a person: numbers (none missing), of which 0 and 1 alone are binary,
                or words, of which each level is a covariate and a blank is a level. Levels are in the
                order of their words, or by size where they are numbers.

        Returns:
            One covariate a number and one a level (column and level in one: "racewhite"); of a category of
            two levels the second alone, as the first is its mirror.

        Raises:
            ValueError: a number is missing: leave these people out first (``complete``).
        """
        names: list[str] = []
        kinds: list[Kind] = []
        spare: list[bool] = []
        parts: list[Floats] = []
        rows = 0
        for name, values in columns.items():
            column = np.asarray(values)
            rows = len(column)
            if column.dtype.kind in "biuf":
                if column.dtype.kind == "f" and np.isnan(column).any():
                    raise ValueError(f"{name} has missing numbers; leave these rows out before")
                names.append(name)
                kinds.append("binary" if ((column == 0) | (column == 1)).all() else "continuous")
                spare.append(False)
                parts.append(column.astype("float64"))
                continue
            found = levels(column)
            for at, (level, inside) in enumerate(found):
                if at or len(found) != 2:
                    names.append(f"{name}{level}")
                    kinds.append("binary")
                    spare.append(not at)
                    parts.append(inside)
        table = beside(parts, rows)
        return cls(tuple(names), tuple(kinds), tuple(spare), table)

    def rows(self, which: NDArray) -> "Covariates":
        """Those of some of the students."""
        return Covariates(self.names, self.kinds, self.spare, rows_of(self.table, which))


def levels(column: ArrayLike) -> list[tuple[str, Floats]]:
    """The levels of a category, each with who is in it (0 or 1): numbers by size, before words by letter."""
    words = np.asarray(column, dtype=object)
    which, found = pd.factorize(words)
    names = [*(NOT_RECORDED if word == "" else str(word) for word in found), NOT_RECORDED]
    which = np.where(which < 0, len(found), which)
    sides: dict[str, Floats] = {}
    for at in np.unique(which).tolist():
        inside = (which == at).astype("float64")
        sides[names[at]] = sides.get(names[at], 0.0) + inside
    return sorted(sides.items(), key=lambda side: _place(side[0]))


def _place(level: str) -> tuple[float, str]:
    try:
        return float(level), level
    except ValueError:
        return np.inf, level


def complete(columns: Mapping[str, ArrayLike]) -> NDArray[np.bool_]:
    """Who has every number; blanks of categories are no reason to leave anybody out."""
    numbers = [np.asarray(values) for values in columns.values()]
    known = [~np.isnan(column) for column in numbers if column.dtype.kind == "f"]
    rows = len(numbers[0]) if numbers else 0
    return np.logical_and.reduce(known) if known else np.ones(rows, dtype=bool)
