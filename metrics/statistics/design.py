"""The design of a model: which terms stand for the columns of people."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.products import blocks, cross

INTERCEPT = "(Intercept)"

NOT_RECORDED = "not recorded"
"""The level of people of whom a category says nothing: a group of its own."""

TOLD = 1e-9
"""Share of a term's variance that the terms before it must leave open, else it adds nothing."""


@dataclass(frozen=True)
class Design:
    """Terms of a model.

    Attributes:
        names: terms; the intercept first.
        matrix: rows x terms.
        middle, scale: mean and standard deviation of each term, to compute with: a term in dollars then
            weighs as much as one in years. 0 and 1 for the intercept.
        left_out: terms that add nothing: constant, or told by those before them.
    """

    names: tuple[str, ...]
    matrix: Floats
    middle: Floats
    scale: Floats
    left_out: tuple[str, ...] = ()

    def rows(self, which: NDArray) -> "Design":
        """The design of some of the rows, without the terms that add nothing there."""
        return terms(self.names, self.matrix[which], self.left_out)


def design(columns: Mapping[str, ArrayLike]) -> Design:
    """Terms for columns: a number stands for itself, a category for its levels but the first.

    Args:
        columns: by name, one value a person. Numbers (none missing; true and false are 1 and 0) or
            words, of which a blank is a level of its own. The term of a level is the column's name and
            the level in one ("racewhite").

    Raises:
        ValueError: a number is missing: leave these people out first (``complete``).
    """
    names: list[str] = [INTERCEPT]
    parts: list[Floats] = []
    rows = 0
    for name, values in columns.items():
        column = np.asarray(values)
        rows = len(column)
        if column.dtype.kind in "biuf":
            numbers = column.astype("float64")
            if np.isnan(numbers).any():
                raise ValueError(f"{name} has missing numbers; leave these rows out before")
            names.append(name)
            parts.append(numbers)
            continue
        for level, inside in levels(column)[1:]:
            names.append(f"{name}{level}")
            parts.append(inside)
    return terms(tuple(names), np.column_stack([np.ones(rows), *parts]))


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


def terms(names: tuple[str, ...], matrix: Floats, left_out: tuple[str, ...] = ()) -> Design:
    """Those of some terms that add something; found on their correlations, as that is cheap.

    Args:
        names: the intercept first.
        matrix: rows x terms.
        left_out: terms that were left out before.
    """
    rows = max(len(matrix), 1)
    middle = np.append(0.0, matrix[:, 1:].sum(axis=0) / rows)
    centred = blocks(matrix[:, 1:] - middle[1:])
    products = cross(centred, centred)
    spread = np.diag(products).copy()
    varies = spread > 1e-14 * (spread + rows * np.square(middle[1:]))
    scale = np.append(1.0, np.sqrt(np.where(varies, spread, rows) / rows))
    open_part = products / np.outer(scale[1:], scale[1:]) / rows
    keep = [0]
    for term in range(len(spread)):
        left = open_part[term, term]
        if not varies[term] or left < TOLD:
            continue
        keep.append(term + 1)
        open_part -= np.outer(open_part[:, term], open_part[term]) / left
    if len(keep) == len(names):
        return Design(names, matrix, middle, scale, left_out)
    dropped = tuple(name for at, name in enumerate(names) if at not in keep)
    kept = tuple(names[at] for at in keep)
    return Design(kept, matrix[:, keep], middle[keep], scale[keep], left_out + dropped)
