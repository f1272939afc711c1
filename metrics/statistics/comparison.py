"""The whole matched comparison: students who took part beside the most similar ones who did not."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike, NDArray

from metrics.intervals import Floats
from metrics.statistics.baseline import Baseline, baseline
from metrics.statistics.covariates import Covariates, complete
from metrics.statistics.design import Design, design
from metrics.statistics.matched import EFFECT_FROM, Effect, matched_effect
from metrics.statistics.matching import Pairs, Rows, nearest
from metrics.statistics.missing import Missing
from metrics.statistics.propensity import propensity

CALIPER = 0.2
"""Standard deviations of the score: largest distance of a pair (Austin 2011)."""

DIGITS = 10
"""Decimals of a score: the same student has the same score on every machine."""


@dataclass(frozen=True)
class Sample:
    """Students that can be compared.

    Attributes:
        outcome: one number each.
        treated: who took part.
        score: what pairs are near in: the likelihood of taking part, or a score of before.
        stratum: pairs are alike in this; None: anybody.
        known: what was known of each before.
        terms: the same as terms of a model.
        schools: of each; None where only one is looked at.
        rows: places in what was given.
    """

    outcome: Floats
    treated: NDArray[np.bool_]
    score: Floats
    stratum: Rows | None
    known: Covariates
    terms: Design
    schools: NDArray | None
    rows: Rows

    def caliper(self, width: float) -> float:
        """A caliper in units of the score, from one in its standard deviations over the whole sample."""
        return width * float(self.score.std(ddof=1))


@dataclass(frozen=True)
class Comparison:
    """What the matched students tell.

    Attributes:
        sample: whom the comparison is about; pairs are rows of it.
        left_out: students without an outcome or a number that was to be known before.
        pairs: who was matched with whom; ``unmatched`` found nobody near enough.
        caliper: largest distance allowed, in units of the score.
        before, after: how alike the groups were at the start, before and after matching.
        unadjusted, adjusted: the effect by means alone, and at the same covariates.
        evidence: key of ``tables.codes.EVIDENCE``: what may be said.
    """

    sample: Sample
    left_out: int
    pairs: Pairs
    caliper: float
    before: list[Baseline]
    after: list[Baseline]
    unadjusted: Effect
    adjusted: Effect
    evidence: str


def sample(
    outcome: ArrayLike,
    treated: NDArray[np.bool_],
    columns: Mapping[str, ArrayLike],
    exact: Mapping[str, ArrayLike] | None = None,
    schools: ArrayLike | None = None,
    distance: ArrayLike | None = None,
) -> Sample | Missing:
    """Who can be compared, and how near they are.

    Args:
        outcome: one number a student; missing ones are left out.
        treated: who took part.
        columns: what was known before anything happened, by name; students with a missing number are left
            out, blanks of words are a group of their own. Nothing that came after the start belongs here.
        exact: pairs are to be alike in all of these.
        schools: of each student.
        distance: what pairs are to be near in, if not the likelihood of taking part.

    Returns:
        Missing where the likelihood of taking part cannot be told.
    """
    y = np.asarray(outcome, dtype="float64")
    numbers = dict(columns) if distance is None else {**columns, "": distance}
    keep = np.flatnonzero(complete(numbers) & ~np.isnan(y))
    kept = {name: np.asarray(values)[keep] for name, values in columns.items()}
    took, known = treated[keep], Covariates.of(kept)
    terms = design(known)
    if distance is None:
        model = propensity(terms, took)
        if isinstance(model, Missing):
            return model
        score = np.round(model.scores, DIGITS)
    else:
        score = np.asarray(distance, dtype="float64")[keep]
    return Sample(
        outcome=y[keep],
        treated=took,
        score=score,
        stratum=_strata([np.asarray(values)[keep] for values in (exact or {}).values()]),
        known=known,
        terms=terms,
        schools=None if schools is None else np.asarray(schools)[keep],
        rows=keep,
    )


def comparison(
    outcome: ArrayLike,
    treated: NDArray[np.bool_],
    columns: Mapping[str, ArrayLike],
    exact: Mapping[str, ArrayLike] | None = None,
    schools: ArrayLike | None = None,
    distance: ArrayLike | None = None,
    caliper: float = CALIPER,
    least: int = EFFECT_FROM,
) -> Comparison | Missing:
    """Match, look how alike the groups are, and compare their outcomes.

    Args:
        caliper: in standard deviations of the score.
        least: pairs below which no effect is told.
        others: as for ``sample``.
    """
    found = sample(outcome, treated, columns, exact, schools, distance)
    if isinstance(found, Missing):
        return found
    width = found.caliper(caliper)
    pairs = nearest(found.score, found.treated, width, found.stratum)
    alike = np.repeat([True, False], len(pairs.treated))
    after = baseline(found.known.rows(pairs.rows), alike)
    return Comparison(
        sample=found,
        left_out=len(treated) - len(found.rows),
        pairs=pairs,
        caliper=width,
        before=baseline(found.known, found.treated),
        after=after,
        unadjusted=matched_effect(found.outcome, pairs, None, found.schools, least),
        adjusted=matched_effect(found.outcome, pairs, found.terms, found.schools, least),
        evidence=evidence(after),
    )


def evidence(after: list[Baseline]) -> str:
    """What may be said of an adjusted effect: the groups were alike at the start, or were not.

    Up to 0.25 standard deviations adjusting mends the difference; what cannot be told is not alike.
    """
    return "adjusted_unlike" if not after or any(row.unlike for row in after) else "adjusted_alike"


def _strata(columns: list[NDArray]) -> Rows | None:
    """One code for all columns together; a blank is alike to a blank."""
    if not columns:
        return None
    code = np.zeros(len(columns[0]), dtype="int64")
    for column in columns:
        which, found = pd.factorize(column)
        code = code * (len(found) + 1) + which + 1
    return code
