"""The analysis of variance of students by school: simple shares, to stand beside the ICC."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.statistics.missing import Missing, Number


@dataclass(frozen=True)
class Anova:
    """One way, students by group.

    Attributes:
        n, groups, smallest, largest: students, groups, and students of the smallest and largest group.
        eta2: share of the squares that lies between groups. Too large where groups are small: show the
            ICC in its place.
        icc1: share of variance between groups, by mean squares, with the group size of unbalanced data;
            below 0 where groups differ less than chance would have them.
        icc1_mean_size: the same with the mean group size.
        icc2: reliability of group means.
    """

    n: int
    groups: int
    smallest: int
    largest: int
    eta2: Number
    icc1: Number
    icc1_mean_size: Number
    icc2: Number


def anova(outcome: ArrayLike, groups: ArrayLike) -> Anova:
    """Split the squares of an outcome.

    Args:
        outcome: one number a student, none missing.
        groups: of each student.

    Source:
        Bliese 2000 (ICC1, ICC2); Donner 1986 (group size of unbalanced data).
    """
    y = np.asarray(outcome, dtype="float64")
    _, which, sizes = np.unique(np.asarray(groups), return_inverse=True, return_counts=True)
    n, k = len(y), len(sizes)
    smallest, largest = (int(sizes.min()), int(sizes.max())) if k else (0, 0)
    if k < 2 or n <= k:
        few = Missing("fewer than two groups, or no group with two students")
        return Anova(n, k, smallest, largest, few, few, few, few)
    means = np.bincount(which, weights=y) / sizes
    between = float(sizes @ np.square(means - y.mean()))
    within = float(np.square(y - means[which]).sum())
    if not between + within > 1e-20 * float(np.square(y).sum()):
        alike = Missing("all students are alike: there is no variance to split")
        return Anova(n, k, smallest, largest, alike, alike, alike, alike)
    square_between, square_within = between / (k - 1), within / (n - k)

    def icc(size: float) -> Number:
        whole = square_between + (size - 1) * square_within
        return (square_between - square_within) / whole if whole > 0 else Missing("no variance to split")

    level = (n - float(np.square(sizes).sum()) / n) / (k - 1)
    rounding = 1e-20 * float(np.square(y).sum())
    reliable: Number = Missing("groups have all the same mean: their means tell nothing apart")
    if between > rounding:
        reliable = (square_between - square_within) / square_between
    return Anova(n, k, smallest, largest, between / (between + within), icc(level), icc(n / k), reliable)
