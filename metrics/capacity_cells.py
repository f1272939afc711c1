"""Cells of the four Cs: what families and what staff find favourable, question by question, and how many
of each answered."""

import re
from collections.abc import Mapping

import numpy as np

from metrics.answered import Answered, cells
from metrics.keys import Columns, Ints, added, distinct
from tables.codes import FAMILY, WHOLE

DIMENSION = "capacity"
"""By what the four Cs are split; a group is one of ``tables.community_codes.CAPACITY``."""

ITEM = "capacity_item"
"""Dimension of their questions; a group is "<source>:<question_key>|<sub_item>", OF_C and the C."""

OF_C = "\x1f"

FAMILIES = (FAMILY,)
STAFF = ("teacher", "school_leader", "support_staff", "coordinator")
"""Roles of the two sides."""

SIDES = ("family_people", "staff_people")
"""Respondents of each side."""

ANSWERS = (("family_favourable", "family_valid"), ("staff_favourable", "staff_valid"))
"""Of each side favourable answers and valid ones."""

MEMBERS = {
    "side_people": ("side_people", *SIDES),
    "side_answers": ("side_answers", *(name for pair in ANSWERS for name in pair)),
}

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


def parts(rows: Answered, favourable_from: Mapping[int, int]) -> list[Columns]:
    """Cells of the four Cs; [] where no scale is one of them.

    Args:
        favourable_from: lowest favourable answer by number of points; other scales are not counted.

    Returns:
        "whole" and DIMENSION with SIDES, ITEM with ANSWERS; each with their sum, which tells how many a group
        holds. Answers of other roles are left out.
    """
    of = np.array([capacity_of(name.partition(":")[2]) for name in rows.items.scales], dtype=object)
    scale = rows.items.of[rows.item]
    capacity = np.where(scale >= 0, np.append(of, "")[scale], "")
    roles = rows.roles.astype(object)[rows.role]
    side = np.select([np.isin(roles, FAMILIES), np.isin(roles, STAFF)], [0, 1], -1)
    used = (capacity != "") & (side >= 0) & np.isin(rows.points, list(favourable_from))
    rows, capacity, side = rows.some(used), capacity[used], side[used]
    if not len(rows.item):
        return []
    names, code = np.unique(capacity.astype(str), return_inverse=True)
    return [
        _people(WHOLE, rows, side, np.zeros(len(side), dtype="int64"), [WHOLE]),
        _people(DIMENSION, rows, side, code, names.tolist()),
        _items(rows, side, code, names.tolist(), favourable_from),
    ]


def _people(dimension: str, rows: Answered, side: Ints, group: Ints, names: list[str]) -> Columns:
    at, number = distinct(*rows.home, group)
    once, _ = distinct(number, rows.person)
    each = [np.bincount(number[once][side[once] == one], minlength=len(at)) for one in (0, 1)]
    sums = dict(zip(("side_people", *SIDES), (each[0] + each[1], *each), strict=True))
    return cells(dimension, at, rows.home, [names[one] for one in group[at].tolist()], sums)


def _items(
    rows: Answered, side: Ints, code: Ints, names: list[str], favourable_from: Mapping[int, int]
) -> Columns:
    at, number = distinct(*rows.home, rows.item)
    least = np.array([favourable_from[int(points)] for points in rows.points.tolist()])
    sums = {"side_answers": np.bincount(number, minlength=len(at))}
    for one, (good, valid) in enumerate(ANSWERS):
        mine = side == one
        sums[good] = added(number[mine], (rows.code >= least)[mine].astype("int64"), len(at))
        sums[valid] = np.bincount(number[mine], minlength=len(at))
    called = [
        f"{rows.items.names[item]}{OF_C}{names[of]}" for item, of in zip(rows.item[at], code[at], strict=True)
    ]
    return cells(ITEM, at, rows.home, called, sums)
