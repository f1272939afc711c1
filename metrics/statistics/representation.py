"""Who takes part, group by group: rates, and how each group stands to all others and to one of them."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import Floats, divide, newcombe, risk_ratio, wilson
from metrics.statistics.missing import Number, known


@dataclass(frozen=True)
class Representation:
    """One row a group, as given; missing where it cannot be computed (nobody in a group, a count of 0).

    Attributes:
        n, count: people, and those who took part.
        rate, low, high: share that took part (0 to 1), with its Wilson interval.
        share_of_people, share_of_participants: of everybody, and of all who took part (0 to 1).
        composition_index: the second over the first. A large group's cannot be far from 1: look at the
            points, too.
        composition_points: the second less the first, in points.
        ratio, ratio_low, ratio_high: rate over that of all others (34 CFR 300.647), log-Wald interval.
        p: Fisher's exact test against all others.
        relative_rate: rate over that of the reference group.
        gap, gap_low, gap_high: rate less that of the reference group (Newcombe); the reference has a
            gap of 0 to itself and no interval.
        overall: rate of everybody.
    """

    n: Floats
    count: Floats
    rate: Floats
    low: Floats
    high: Floats
    share_of_people: Floats
    share_of_participants: Floats
    composition_index: Floats
    composition_points: Floats
    ratio: Floats
    ratio_low: Floats
    ratio_high: Floats
    p: Floats
    relative_rate: Floats
    gap: Floats
    gap_low: Floats
    gap_high: Floats
    overall: Number


def representation(count: ArrayLike, n: ArrayLike, reference: int | None = None) -> Representation:
    """Compare groups.

    Args:
        count, n: of each group, whole numbers: so many of so many took part.
        reference: the place of the group the others are held against; choose it beforehand. Without
            one, relative rates and gaps are missing.
    """
    x, people = np.asarray(count, dtype="float64"), np.asarray(n, dtype="float64")
    low, high = wilson(x, people)
    rate = divide(x, people)
    of_people, of_participants = divide(people, people.sum()), divide(x, x.sum())
    others, n_others = x.sum() - x, people.sum() - people
    ratio, ratio_low, ratio_high = risk_ratio(x, people, others, n_others)
    x_held, n_held = (np.nan, 0.0) if reference is None else (x[reference], people[reference])
    gap, gap_low, gap_high = newcombe(x, people, x_held, n_held)
    itself = np.arange(len(x)) == reference
    return Representation(
        n=people,
        count=x,
        rate=rate,
        low=low,
        high=high,
        share_of_people=of_people,
        share_of_participants=of_participants,
        composition_index=divide(of_participants, of_people),
        composition_points=100 * (of_participants - of_people),
        ratio=ratio,
        ratio_low=ratio_low,
        ratio_high=ratio_high,
        p=fisher(x, people, others, n_others),
        relative_rate=divide(rate, divide(x_held, n_held)),
        gap=gap,
        gap_low=np.where(itself, np.nan, gap_low),
        gap_high=np.where(itself, np.nan, gap_high),
        overall=known(float(divide(x.sum(), people.sum())), "nobody is counted here"),
    )


def fisher(x1: ArrayLike, n1: ArrayLike, x2: ArrayLike, n2: ArrayLike) -> Floats:
    """Two-sided p of Fisher's exact test of each pair of counts; missing where a group holds nobody."""
    from scipy.stats import fisher_exact  # slow to import

    rows = np.broadcast_arrays(*(np.asarray(side, dtype="float64") for side in (x1, n1, x2, n2)))
    found = np.full(rows[0].shape, np.nan)
    for at in np.ndindex(found.shape):
        a, n_a, b, n_b = (int(side[at]) for side in rows)
        if n_a and n_b:
            found[at] = fisher_exact([[a, n_a - a], [b, n_b - b]]).pvalue
    return found
