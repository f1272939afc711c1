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
        left_out: terms that add nothing: constant, or told by those before them.
    """

    names: tuple[str, ...]
    matrix: Floats
    left_out: tuple[str, ...] = ()

    def rows(self, which: NDArray) -> "Design":
        """The design of some of the rows, without the terms that add nothing there."""
        return _independent(self.names, self.matrix[which], self.left_out)


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
    return _independent(tuple(names), np.column_stack([np.ones(rows), *parts]), ())


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


def centre(terms: Design) -> tuple[Floats, Floats]:
    """Mean and standard deviation of each term, to compute with; 0 and 1 for the intercept.

    A term in dollars then weighs as much as one in years.
    """
    others = terms.matrix[:, 1:]
    return np.append(0.0, others.mean(axis=0)), np.append(1.0, others.std(axis=0))


def _independent(names: tuple[str, ...], matrix: Floats, left_out: tuple[str, ...]) -> Design:
    """The terms that add something, found on their correlations (cheap: terms x terms)."""
    centred = matrix[:, 1:] - matrix[:, 1:].mean(axis=0) if len(matrix) else matrix[:, 1:]
    parts = blocks(centred)
    products = cross(parts, parts)
    size = np.square(matrix[:, 1:]).sum(axis=0)
    spread = np.diag(products).copy()
    varies = spread > 1e-14 * size
    scale = np.sqrt(np.where(varies, spread, 1.0))
    open_part = products / np.outer(scale, scale)
    keep = []
    for term in range(len(spread)):
        left = open_part[term, term]
        if not varies[term] or left < TOLD:
            continue
        keep.append(term + 1)
        open_part -= np.outer(open_part[:, term], open_part[term]) / left
    kept = [0, *keep]
    if len(kept) == len(names):
        return Design(names, matrix, left_out)
    dropped = tuple(name for at, name in enumerate(names) if at not in kept)
    return Design(tuple(names[at] for at in kept), matrix[:, kept], left_out + dropped)
