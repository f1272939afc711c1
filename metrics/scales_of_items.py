"""A scale as the mean of its questions as they are shown: nothing is told that the questions do not tell."""

from collections.abc import Mapping

import numpy as np

from metrics.intervals import wilson
from metrics.privacy import WITHHELD
from metrics.shares import NOBODY, Columns
from tables.codes import WHOLE

OF_ONE = ("against", "strongest", "bound")
"""Columns that speak of a single question."""


def over_scales(rows: Columns, scale_of: Mapping[str, str]) -> Columns:
    """The mean over the questions of each scale, below the total.

    Args:
        rows: a frame by question of one place and year, protected or not, with its total row.
        scale_of: the scale that each question belongs to, by group; others are left out.

    Returns:
        The columns of ``rows`` without OF_ONE. Of a scale ``n`` is the most answers that one of its questions
        has, which are as many respondents at least; it has no ``count``. A question nobody answered is left
        out of the mean; a scale of which a question is hidden is hidden.
    """
    grp = rows["grp"].tolist()
    members: dict[str, list[int]] = {}
    for at, name in enumerate(grp):
        if name in scale_of:
            members.setdefault(scale_of[name], []).append(at)
    total = [at for at, name in enumerate(grp) if name == WHOLE]
    first = [at[0] for at in members.values()]
    found = {name: values[[*total, *first]].copy() for name, values in rows.items() if name not in OF_ONE}
    for place, (name, mine) in enumerate(members.items(), start=len(total)):
        for column, value in _scale(rows, np.array(mine)).items():
            found[column][place] = value
        found["grp"][place] = name
        if "since_day" in found:
            found["since_day"][place] = max(filter(None, rows["since_day"][mine]), default="")
    return found


def _scale(rows: Columns, at: np.ndarray) -> dict[str, object]:
    """What changes from the first question of a scale to the scale."""
    hidden = bool(rows["hidden"][at].any())
    value, n = rows["value"][at].astype("float64"), rows["n"][at].astype("float64")
    told = ~np.isnan(value)
    if hidden or not told.any():
        gone = dict.fromkeys(("count", "n", "value", "low", "high"), np.nan)
        reason = WITHHELD if hidden else NOBODY
        return gone | {"hidden": hidden, "reason": reason, "status": "withheld" if hidden else ""}
    mean, most = float(value[told].mean()), float(np.nanmax(n))
    low, high = wilson(mean * most, most)
    numbers = {"count": np.nan, "n": most, "value": mean, "low": float(low), "high": float(high)}
    return numbers | {"hidden": False, "reason": "", "status": ""}
