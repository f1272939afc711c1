"""Wilder factors: ratings by item, and bands of sums."""

import re
from fractions import Fraction

from metrics.statistics.wilder import BORDERLINE_FROM, STRENGTH_FROM, Factor, banded, factor
from tests.reference.case import Case, NotUnderstood


def compute(case: Case) -> dict[str, object]:
    """Choose by the parameters."""
    told = case.parameters
    if "sum_and_n" in told:
        each = [banded(Fraction(str(total)), n, n, *_bands(case)) for total, n in told["sum_and_n"]]
        return {
            "mean": [one.mean for one in each],
            "mean_1dp": [one.rounded for one in each],
            "band": [one.band for one in each],
        }
    if "factor_items" in told:
        rows = case.frame()
        return {
            name: _told(factor(rows[items].to_numpy("float64"), *_bands(case)))
            for name, items in told["factor_items"].items()
        }
    raise NotUnderstood(f"parameters {', '.join(told)}")


def _bands(case: Case) -> tuple[str, str]:
    """Where bands begin, of words as ">= 4.0" and "3.0 to 3.9"."""
    words = case.parameters.get("bands", {})
    found = [re.search(r"\d+(?:\.\d+)?", str(words.get(name, ""))) for name in ("strength", "borderline")]
    strength, borderline = (one and one[0] for one in found)
    return strength or STRENGTH_FROM, borderline or BORDERLINE_FROM


def _told(found: Factor) -> dict[str, object]:
    return {
        "n_ratings": found.ratings,
        "n_respondents": found.respondents,
        "mean": found.mean,
        "mean_1dp": found.rounded,
        "band": found.band,
    }
