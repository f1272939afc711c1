"""The design of a model: which terms stand for the columns of people."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from metrics.intervals import Floats
from metrics.statistics.covariates import Covariates
from metrics.statistics.products import beside, blocks, cross, rows_of

INTERCEPT = "(Intercept)"

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
        return terms(self.names, rows_of(self.matrix, which), self.left_out)


def design(given: Covariates) -> Design:
    """Terms for what was known of people: each for itself, but the first level of a category.

    The levels of a category add up to everybody, as the intercept does: one of them is told by the others.
    """
    kept = [at for at, spare in enumerate(given.spare) if not spare]
    names = (INTERCEPT, *(given.names[at] for at in kept))
    rows = len(given.table)
    return terms(names, beside([np.ones(rows), *given.table.T[kept]], rows))


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
