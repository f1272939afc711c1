"""The share that improved as rows, each beside the share that improves anyway."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pandas as pd

from metrics.intervals import Z, newcombe, wilson
from metrics.shares import two_sided
from metrics.statistics.multiple_tests import adjusted
from tables.codes import WHOLE
from tables.compared import Improved
from words import mark, tr

NOBODY_ALIKE = mark("No participant who missed a tenth of school last year has anybody beside them.")
"""Why there is no number at all."""

NO_PAIR = mark("nobody who missed a tenth of school last year has somebody beside them who began alike")

NOBODY_ALIKE_HERE = mark("nobody who took part has anybody beside them who started alike")

LEVEL = 0.05
"""P value, adjusted for how many were looked at, below which a difference is told."""

NUMBERS = ("count", "n", "value", "low", "high", "gap", "gap_low", "gap_high", "detectable")
SHADOW = ("expected", "expected_low", "expected_high", "others")


def from_rounded(told: Improved | None) -> Improved | None:
    """What an edition tells, with the intervals that follow from its rounded numbers and from nothing else.

    Counts are told in tens, rounded down: the intervals are rather too wide than too narrow.

    Returns:
        None where there is nothing, or too little for an interval.

    Source:
        Wilson; difference: Newcombe 1998, method 10. The others stand for as many as would tell as much, had
        all of them begun where the participants did.
    """
    if told is None or not told.alike or not told.n:
        return None
    low, high = (float(end) for end in wilson(told.share * told.n, told.n))
    below, above = (float(end) for end in wilson(told.expected * told.alike, told.alike))
    _, gap_low, gap_high = (
        float(one) for one in newcombe(told.share * told.n, told.n, told.expected * told.alike, told.alike)
    )
    return replace(
        told,
        low=low,
        high=high,
        expected_low=below,
        expected_high=above,
        gap_low=gap_low,
        gap_high=gap_high,
    )


def rows_of(one: Improved, live: bool) -> pd.DataFrame:
    """The federal number: of all participants who began low, where it is counted live.

    Returns:
        The total row of an indicator frame, with the shadow of those who have one (SHADOW).
    """
    row = _row(WHOLE, tr("All"), one)
    if live and one.every:
        risen, every = float(one.risen or 0), float(one.every)
        low, high = (float(end) for end in wilson(risen, every))
        row |= {"count": risen, "n": every, "value": risen / every, "low": low, "high": high}
    return pd.DataFrame([row])


def pair(one: Improved, labels: tuple[str, str]) -> pd.DataFrame:
    """Those who took part, and the share of the others as if they had begun where these did.

    Returns:
        Rows "yes" and "no" of an indicator frame; the first carries the difference, and "cannot_tell" where
        it may be none.
    """
    first = {name: value for name, value in _row("yes", labels[0], one).items() if name not in SHADOW}
    second = dict.fromkeys(NUMBERS, np.nan) | {
        "grp": "no",
        "label": labels[1],
        "n": float(one.others),
        "value": one.expected,
        "low": one.expected_low,
        "high": one.expected_high,
        "status": "",
        "hidden": False,
        "reason": "",
    }
    return pd.DataFrame([first | {"status": "" if one.sure else "cannot_tell"}, second])


def beside_others(told: Sequence[tuple[str, str, Improved | None]], withheld: str) -> pd.DataFrame:
    """A row an activity with its shadow beside it; the ones with a number first.

    Args:
        told: code, label and what is told of each.
        withheld: reason of those of whom nothing is told; "": nobody began alike.
    """
    rows = [_row(code, label, one) for code, label, one in told if one is not None]
    rows += [
        dict[str, object](dict.fromkeys((*NUMBERS, *SHADOW), np.nan))
        | {"grp": code, "label": label, "status": "withheld" if withheld else ""}
        | {"hidden": bool(withheld), "reason": withheld or NO_PAIR}
        for code, label, one in told
        if one is None
    ]
    found = pd.DataFrame(rows)
    gap, low, high = (found[name].to_numpy("float64") for name in ("gap", "gap_low", "gap_high"))
    with np.errstate(invalid="ignore", divide="ignore"):
        p = two_sided(np.abs(gap) / ((high - low) / (2 * Z)), gap)
    sure = adjusted(np.where(np.isnan(gap), np.nan, p), np.zeros(len(p))) < LEVEL
    found["status"] = np.where(np.isnan(gap) | sure, found["status"], "cannot_tell")
    return found


def _row(grp: str, label: str, one: Improved) -> dict[str, object]:
    exact = one.every is not None  # else the numbers were rounded, and a count would be made up
    return {
        "grp": grp,
        "label": label,
        "count": float(round(one.share * one.n)) if exact else np.nan,
        "n": float(one.n),
        "value": one.share,
        "low": one.low,
        "high": one.high,
        "gap": None if one.gap_low is None else one.share - one.expected,
        "gap_low": one.gap_low,
        "gap_high": one.gap_high,
        "detectable": one.detectable if one.detectable is not None else np.nan,
        "expected": one.expected,
        "expected_low": one.expected_low,
        "expected_high": one.expected_high,
        "others": float(one.others),
        "status": "",
        "hidden": False,
        "reason": "",
    }
