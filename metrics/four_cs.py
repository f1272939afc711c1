"""The four Cs of family engagement, as families and as staff see them, side by side."""

import re

import numpy as np

from metrics.answered import Answered
from metrics.intervals import newcombe
from metrics.keys import Ints
from metrics.shares import NOBODY, Columns
from metrics.survey import FAVOURABLE_FROM
from tables.codes import WHOLE
from tables.community_codes import CAPACITY

FAMILIES = ("parent_caregiver",)
STAFF = ("teacher", "school_leader", "support_staff", "coordinator")
"""Roles of the two sides."""

_NAMED = re.compile(r"\b(?:4|four|cuatro|quatre|vier|quatro)\s*-?\s*c'?s?\b", re.IGNORECASE)

_WORDS = {"capabilities": "capab|capacid", "connections": "conne|conex", "cognition": "cogni"} | {
    "confidence": "confid|confian"
}


def capacity_of(item_scale: str) -> str:
    """The C that a scale of a code book is: "4 Cs: Confidence"; "" where it is none of the four."""
    if not _NAMED.search(item_scale):
        return ""
    told = _NAMED.sub("", item_scale).casefold()
    found = [code for code, words in _WORDS.items() if re.search(words, told)]
    return found[0] if len(found) == 1 else ""


def both_sides(said: Answered) -> Columns:
    """Favourable answers of families and of staff, by C.

    Args:
        said: valid answers of one place.

    Returns:
        ``grp`` (the total, then the codes of CAPACITY), ``value`` (share of families less share of
        staff), ``low``, ``high`` (Newcombe, as if each respondent gave one answer), ``n`` (respondents of
        both sides),
        ``count`` (missing), ``of_families``, ``of_staff`` (means over the questions of the share favourable;
        missing where a side did not answer) and ``reason``. The total is over the questions of all four. {}
        where no scale is one of the four.
    """
    of = np.array([capacity_of(name.partition(":")[2]) for name in said.items.scales], dtype=object)
    scale = said.items.of[said.item]
    capacity = np.where(scale >= 0, np.append(of, "")[scale], "")
    used = (capacity != "") & np.isin(said.points, list(FAVOURABLE_FROM))
    said, capacity = said.some(used), capacity[used]
    if not len(said.item):
        return {}
    roles = said.roles.astype(object)[said.role]
    sides = [np.isin(roles, side) for side in (FAMILIES, STAFF)]
    groups = [WHOLE, *(code for code in CAPACITY if (capacity == code).any())]
    told = []
    for group in groups:
        mine = np.ones(len(capacity), dtype=bool) if group == WHOLE else capacity == group
        told.append([_favourable(said.some(mine & side)) for side in sides])
    value = np.array([[side[0] for side in row] for row in told], dtype="float64")
    n = np.array([[side[1] for side in row] for row in told], dtype="float64")
    gap, low, high = newcombe(value[:, 0] * n[:, 0], n[:, 0], value[:, 1] * n[:, 1], n[:, 1])
    known = ~np.isnan(gap)
    return {
        "grp": np.array(groups, dtype=object),
        "count": np.full(len(groups), np.nan),
        "n": n.sum(axis=1),
        "value": gap,
        "low": np.where(known, low, np.nan),
        "high": np.where(known, high, np.nan),
        "reason": np.where(known, "", NOBODY).astype(object),
        "of_families": value[:, 0],
        "of_staff": value[:, 1],
    }


def _favourable(said: Answered) -> tuple[float, int]:
    """The mean over questions of the share favourable (missing: nobody answered), and respondents."""
    if not len(said.item):
        return np.nan, 0
    least = np.array([FAVOURABLE_FROM[int(points)] for points in said.points.tolist()])
    good = (said.code >= least).astype("float64")
    _, item = np.unique(said.item, return_inverse=True)
    each: Ints = np.bincount(item)
    return float((np.bincount(item, good) / each).mean()), len(np.unique(said.person))
