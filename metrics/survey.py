"""Survey answers: how many are favourable, by question and by role."""

from collections.abc import Mapping

import numpy as np

from metrics.keys import Ints, Table, Words, added, coded, distinct, ints
from metrics.stays import districts
from tables import FIRST_MONTH
from tables.codes import WHOLE

FAVOURABLE_FROM = {4: 3, 5: 4, 6: 4}
"""Lowest favourable answer of a scale by its number of points: top two of five, three of six, two
of four. Other scales have no agreed favourable set and are not counted."""

ROLE_ITEM = "\x1f"
"""Between role and item in a group of "item_role"; no role and no question key holds it."""

MEASURES = ("favourable", "valid", "respondents")

MEMBERS = "valid"
"""The measure that tells how many answers a group holds."""

TOTALS = ("whole", "role")
"""Dimensions whose groups hold answers of several sources; a group of the others is of one."""

Cells = dict[str, np.ndarray]
"""Columns of ``tables.derived.CELLS`` and ``source``."""


def count(answers: Table, questions: Table, district_of: Mapping[int, int]) -> Cells:
    """Count favourable and valid answers to questions on an ordered answer scale, each source apart.

    All measures are sums over the respondents of a source, and over sources.

    Args:
        answers: columns ``source, respondent, question_key, sub_item, day, school, role, answer_code,
            points`` of ``tables.facts.ANSWERS``. ``answer_code`` is 1 for the lowest answer; blank (also
            "don't know") is neither favourable nor valid. An answer without a day belongs to no year and
            is left out.
        questions: columns of ``tables.facts.QUESTIONS`` with ``source``; tells the points of a scale
            where the answer does not, and which items are reversed: their lowest answer counts as the
            highest.
        district_of: district of each school; school 0 counts in the home district alone.

    Returns:
        By ``source`` the columns of ``tables.derived.CELLS``: dimensions "whole", "item" (group
        "<source>:<question_key>|<sub_item>"), "role" and "item_role" (role, ROLE_ITEM, item); measures
        ``favourable``, ``valid`` (answers) and ``respondents`` (who gave at least one valid answer).
    """
    item, items, points, turned = _items(answers, questions)
    day, days = coded(answers["day"])
    given = _numbers(answers["answer_code"])
    code = np.where(turned, points + 1 - given, given)
    least = np.select([points == scale for scale in FAVOURABLE_FROM], list(FAVOURABLE_FROM.values()), np.nan)
    used = ~np.isnan(least) & (code >= 1) & (code <= points) & (days != "")[day]
    school, source = ints(_numbers(answers["school"], 0)), ints(answers["source"])
    role, roles = coded(answers["role"])
    _, person = distinct(source, coded(answers["respondent"])[0])
    everywhere, at_school = np.flatnonzero(used), np.flatnonzero(used & (school != 0))
    at = np.concatenate([at_school, everywhere])
    place = np.concatenate([school[at_school], districts(school[everywhere], district_of)])
    key = (np.array([_year(text) for text in days.tolist()], dtype="int64")[day[at]], place, source[at])
    favourable = (code >= least)[at]
    groups = {
        "whole": (np.zeros(len(at), dtype="int64"), [WHOLE]),
        "item": (item[at], items),
        "role": (role[at], roles.tolist()),
        "item_role": _together(role[at], roles, item[at], items),
    }
    parts = [
        _sums(dimension, (*key, group), names, favourable, person[at])
        for dimension, (group, names) in groups.items()
    ]
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _items(answers: Table, questions: Table) -> tuple[Ints, list[str], np.ndarray, np.ndarray]:
    """The item of each answer as a number, the names of items; of each answer the points of its scale, and
    whether its item is reversed."""
    source = ints(answers["source"])
    question, keys = coded(answers["question_key"])
    row, rows = coded(answers["sub_item"])
    at, item = distinct(source, question, row)
    listed = list(zip(source[at].tolist(), keys[question[at]], rows[row[at]], strict=True))
    lines = zip(
        ints(questions["source"]).tolist(),
        _words(questions["question_key"]),
        _words(questions["sub_item"]),
        _numbers(questions["points"]).tolist(),
        (_numbers(questions["reversed"]) == 1).tolist(),
        strict=True,
    )
    asked: dict[tuple[int, str, str], tuple[float, bool]] = {}
    for number, name, of, scale, turned in lines:
        asked.setdefault((number, name, of), (scale, turned))
    told = [asked.get(one, (np.nan, False)) for one in listed]
    points = _numbers(answers["points"])
    return (
        item,
        [f"{number}:{name}|{of}" for number, name, of in listed],
        np.where(np.isnan(points), np.array([scale for scale, _ in told], dtype="float64")[item], points),
        np.array([turned for _, turned in told], dtype=bool)[item],
    )


def _words(values: object) -> list[str]:
    codes, names = coded(values)
    return names[codes].tolist()


def _numbers(values: object, blank: float = np.nan) -> np.ndarray:
    found = np.asarray(values, dtype="float64")
    return np.where(np.isnan(found), blank, found)


def _year(day: str) -> int:
    """The school year of an ISO day; 0 for none."""
    return int(day[:4]) - int(int(day[5:7]) < FIRST_MONTH) if day else 0


def _together(role: Ints, roles: Words, item: Ints, items: list[str]) -> tuple[Ints, list[str]]:
    """Role and item as one group, of those that there are."""
    at, number = distinct(role, item)
    return number, [roles[role[one]] + ROLE_ITEM + items[item[one]] for one in at.tolist()]


def _sums(
    dimension: str, key: tuple[Ints, ...], names: list[str], favourable: np.ndarray, person: Ints
) -> Cells:
    at, number = distinct(*key)
    once, _ = distinct(number, person)
    sums = {
        "favourable": added(number, favourable, len(at)),
        "valid": np.bincount(number, minlength=len(at)),
        "respondents": np.bincount(number[once], minlength=len(at)),
    }
    year, place, source, group = (column[at] for column in key)
    grp = np.array([names[one] for one in group.tolist()], dtype=object)
    columns = {"year": year, "source": source, "place": place, "grp": grp}
    return {name: np.tile(values, len(sums)) for name, values in columns.items()} | {
        "dimension": np.full(len(at) * len(sums), dimension, dtype=object),
        "measure": np.repeat(np.array(list(sums), dtype=object), len(at)),
        "amount": np.concatenate([sums[measure] for measure in sums]),
    }
