"""How old what is known is, beside how often it is expected."""

from collections.abc import Mapping
from datetime import date

import numpy as np

from metrics.in_full import COUNTED
from metrics.settings import number
from metrics.shares import Columns
from tables.codes import WHOLE
from tables.quality_codes import KIND_OF_DATA
from words import mark

SCORE = 100.0
OWN_RHYTHM = mark("each kind of data has a rhythm of its own")


def ages(newest: Mapping[str, str], as_of: date) -> dict[str, int]:
    """Days from the newest event of each kind of data to a day; 0 where it lies on or after it.

    Args:
        newest: ISO day by kind (``tables.quality_codes.KIND_OF_DATA``); "" or no kind: nothing is known.
    """
    return {
        kind: max(0, (as_of - date.fromisoformat(newest[kind])).days)
        for kind in KIND_OF_DATA
        if newest.get(kind)
    }


def scores(days: Mapping[str, int], settings: Mapping[str, object]) -> dict[str, float]:
    """100 for what is no older than expected; else 100 times the days expected over the days since.

    Args:
        days: by kind, of ``ages``.
        settings: ``expected_every.*``; defaults where missing.
    """
    expected = {kind: number(settings, f"expected_every.{kind}") for kind in days}
    return {
        kind: SCORE if age <= expected[kind] else SCORE * expected[kind] / age for kind, age in days.items()
    }


def lowest(days: Mapping[str, int], settings: Mapping[str, object]) -> Columns:
    """Scores as a frame: the total is the lowest of them, for nothing is fresher than its stalest part.

    Returns:
        Columns of a frame, with ``days_since`` and ``days_expected`` of each kind, missing in the total.
    """
    found = scores(days, settings)
    beside = {
        "days_since": [float(age) for age in days.values()],
        "days_expected": [number(settings, f"expected_every.{kind}") for kind in days],
    }
    rows = _frame(found, min(found.values(), default=np.nan), COUNTED)
    return rows | {name: np.array([np.nan, *values]) for name, values in beside.items()}


def each(days: Mapping[str, int]) -> Columns:
    """Days as a frame; there is no total of them."""
    return _frame(days, np.nan, OWN_RHYTHM)


def _frame(found: Mapping[str, float], total: float, why: str) -> Columns:
    value = np.array([total, *found.values()], dtype="float64")
    nothing = np.full(len(value), np.nan)
    return {
        "grp": np.array([WHOLE, *found], dtype=object),
        "count": nothing,
        "n": np.array([len(found), *[1.0] * len(found)]),
        "value": value,
        "low": nothing,
        "high": nothing,
        "reason": np.array([why, *[COUNTED] * len(found)], dtype=object),
    }
