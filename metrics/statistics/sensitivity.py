"""How much a matched effect hangs on choices that nobody can call wrong: the order, and the caliper."""

from dataclasses import dataclass

import numpy as np

from metrics.statistics.comparison import CALIPER, Sample
from metrics.statistics.matched import EFFECT_FROM, Effect, matched_effect
from metrics.statistics.matching import Rows, largest_first, nearest

CALIPERS = (0.1, CALIPER, 0.5, None)
"""Standard deviations of the score; None: without one."""

LARGEST, SMALLEST, AS_GIVEN = "largest score first", "smallest score first", "as given"


@dataclass(frozen=True)
class Choice:
    """The effect under one order and caliper.

    Attributes:
        order: who chose a partner first.
        caliper: in standard deviations of the score; None: without one.
        unmatched: students who took part and found nobody.
        effect: adjusted for the covariates.
    """

    order: str
    caliper: float | None
    unmatched: int
    effect: Effect


def sensitivity(
    sample: Sample, calipers: tuple[float | None, ...] = CALIPERS, least: int = EFFECT_FROM
) -> list[Choice]:
    """The effect in every order and with every caliper.

    Args:
        sample: of ``metrics.statistics.comparison.sample``.
        calipers: in standard deviations of the score.
        least: pairs below which no effect is told.
    """
    return [
        _choice(sample, name, order, caliper, least)
        for name, order in _orders(sample).items()
        for caliper in calipers
    ]


def _orders(sample: Sample) -> dict[str, Rows]:
    given = np.arange(len(sample.score))
    return {LARGEST: largest_first(sample.score), SMALLEST: largest_first(-sample.score), AS_GIVEN: given}


def _choice(sample: Sample, name: str, order: Rows, caliper: float | None, least: int) -> Choice:
    width = None if caliper is None else sample.caliper(caliper)
    pairs = nearest(sample.score, sample.treated, width, sample.stratum, order)
    effect = matched_effect(sample.outcome, pairs, sample.terms, sample.schools, least)
    return Choice(name, caliper, len(pairs.unmatched), effect)
