"""Rates of many schools or partners drawn to what is usual, so that the smallest do not top every list."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from metrics.intervals import Floats, divide
from metrics.statistics.missing import Missing, Number

NO_DIFFERENCE = 1e7
"""People of the prior from which on schools do not differ at all. Where they do not, the way there is so flat
that where the search ends depends on rounding: a fit no likelier than one rate for all says the same."""


@dataclass(frozen=True)
class BetaBinomial:
    """Rates as if each school had its own, drawn from one beta distribution.

    Attributes:
        alpha, beta: of that distribution; missing where schools differ no more than by chance.
        prior_mean: its mean (0 to 1).
        prior_n: how many people it counts for; missing as above.
        raw, shrunken: rate of each school, as seen and drawn to the mean; raw is missing where nobody is.
        low, high: 95 % credible interval of each.
    """

    alpha: Number
    beta: Number
    prior_mean: float
    prior_n: Number
    raw: Floats
    shrunken: Floats
    low: Floats
    high: Floats


def beta_binomial(count: ArrayLike, n: ArrayLike) -> BetaBinomial | Missing:
    """Fit by maximum likelihood over schools, and draw each rate in.

    Args:
        count, n: of each school: so many of so many; schools without people tell nothing and get the mean.

    Returns:
        Missing with fewer than two schools with people, and where all or none of everybody have it.

    Source:
        Carlin & Louis, Bayesian Methods for Data Analysis, section 5.2.
    """
    from scipy.optimize import minimize  # slow to import
    from scipy.special import betaincinv, betaln

    x, people = np.asarray(count, dtype="float64"), np.asarray(n, dtype="float64")
    seen = people > 0
    if seen.sum() < 2:
        return Missing("fewer than two schools with people")
    mean = float(x[seen].sum() / people[seen].sum())
    if not 0 < mean < 1:
        return Missing("all or none of everybody: rates do not differ")
    counted, of = x[seen], people[seen]

    def surprise(place: Floats) -> float:
        alpha, beta = np.exp(place)
        return -float((betaln(counted + alpha, of - counted + beta) - betaln(alpha, beta)).sum())

    start = np.log([mean * 10, (1 - mean) * 10])
    top = np.log(NO_DIFFERENCE)
    found = minimize(
        surprise,
        start,
        method="L-BFGS-B",
        bounds=[(-15.0, top)] * 2,
        options={"ftol": 1e-15, "gtol": 1e-9, "maxiter": 1000},
    )
    alpha, beta = (float(value) for value in np.exp(found.x))
    raw = divide(x, people)
    one_rate = -float((counted * np.log(mean) + (of - counted) * np.log1p(-mean)).sum())
    if alpha + beta > NO_DIFFERENCE / 10 or found.fun >= one_rate:
        same = Missing("schools differ no more than by chance")
        flat = np.full(len(x), mean)
        return BetaBinomial(same, same, mean, same, raw, flat, flat, flat)
    return BetaBinomial(
        alpha=alpha,
        beta=beta,
        prior_mean=alpha / (alpha + beta),
        prior_n=alpha + beta,
        raw=raw,
        shrunken=(x + alpha) / (people + alpha + beta),
        low=betaincinv(x + alpha, people - x + beta, 0.025),
        high=betaincinv(x + alpha, people - x + beta, 0.975),
    )


@dataclass(frozen=True)
class JamesStein:
    """Rates of equally many people each, drawn to their mean.

    Attributes:
        mean: of the rates (0 to 1).
        factor: how much of a difference from the mean is kept (0 to 1).
        shrunken: the rates drawn in.
    """

    mean: float
    factor: float
    shrunken: Floats


def james_stein(count: ArrayLike, n: ArrayLike) -> JamesStein | Missing:
    """Draw the rates of four and more groups of the same size to their mean.

    Args:
        count, n: of each: so many of so many.

    Returns:
        Missing for fewer than four groups, groups of different size, and rates that do not differ.

    Source:
        Efron & Morris 1977: ``1 - (k - 3) mean (1 - mean) / n / sum((rate - mean)^2)``, at least 0.
    """
    x, people = np.asarray(count, dtype="float64"), np.asarray(n, dtype="float64")
    if len(x) < 4:
        return Missing("fewer than four groups")
    if not people[0] > 0 or (people != people[0]).any():
        return Missing("groups of different size: use the beta-binomial")
    rates = x / people
    mean = float(rates.mean())
    squares = float(np.square(rates - mean).sum())
    if not squares > 1e-20:
        return Missing("all rates are the same")
    factor = max(0.0, 1 - (len(x) - 3) * mean * (1 - mean) / float(people[0]) / squares)
    return JamesStein(mean, factor, mean + factor * (rates - mean))
