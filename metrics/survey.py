"""Survey answers: how many are favourable, by question and by role; what scales add up to; barriers."""

from collections.abc import Mapping

import numpy as np

from metrics import barrier_cells, capacity_cells, likely_cells, scale_cells, straight_lines
from metrics.answered import Answered, answered, cells
from metrics.keys import Columns, Ints, Table, added, distinct
from tables.codes import WHOLE

FAVOURABLE_FROM = {4: 3, 5: 4, 6: 4}
"""Lowest favourable answer of a scale by its number of points: top two of five, three of six, two
of four, unless the setting ``favourable`` says otherwise. Other scales have no agreed favourable set and are
not counted."""

ROLE_ITEM = "\x1f"
"""Between role and item in a group of "item_role"; no role and no question key holds it."""

STRONGEST = "strongest"
"""The highest answers of their scale; counted by question alone."""

STUDENTS = "answered_students"
"""Respondents who are students."""

AGAINST = "against"
"""Answers as far from the middle as favourable ones, on the other side; counted by question alone."""

MEMBERS = {
    STUDENTS: (STUDENTS,),
    "valid": ("favourable", "valid", "respondents", AGAINST, STRONGEST),
    **scale_cells.MEMBERS,
    **barrier_cells.MEMBERS,
    **straight_lines.MEMBERS,
    **likely_cells.MEMBERS,
    **capacity_cells.MEMBERS,
}
"""The measures that tell how many a group holds, each with all that are counted of these."""

MEASURES = tuple(name for counted in MEMBERS.values() for name in counted)

TOTALS = ("whole", "role", capacity_cells.DIMENSION)
"""Dimensions whose groups hold answers of several sources; a group of the others is of one."""

OF_SOURCE = (
    *("item", "scale", "scale_item", "scale_pair", "barrier", "survey"),
    *(likely_cells.DIMENSION, capacity_cells.ITEM),
)
"""Dimensions whose groups begin with their source and a colon; those of "item_role" have the role before
it."""


def count(
    answers: Table,
    questions: Table,
    district_of: Mapping[int, int],
    favourable_from: Mapping[int, int] = FAVOURABLE_FROM,
) -> Columns:
    """Count answers to questions on an ordered answer scale, each source apart.

    All measures are sums over the respondents of a source, and over sources.

    Args:
        answers: columns ``source, respondent, question_key, sub_item, day, school, role, answer_code,
            points`` of ``tables.facts.ANSWERS``. ``answer_code`` is 1 for the lowest answer; blank (also
            "don't know") is neither favourable nor valid. An answer without a day belongs to no year and
            is left out.
        questions: columns of ``tables.facts.QUESTIONS`` with ``source``; tells the points of an answer scale
            where the answer does not, which items are reversed (their lowest answer counts as the
            highest), and which scale or inventory they belong to.
        district_of: district of each school; school 0 counts in the home district alone.
        favourable_from: lowest favourable answer by number of points; other scales are not counted.

    Returns:
        By ``source`` the columns of ``tables.derived.CELLS``: dimensions "whole", "item" (group
        "<source>:<question_key>|<sub_item>"), "role" and "item_role" (role, ROLE_ITEM, item); measures
        ``favourable``, ``valid`` (answers) and ``respondents`` (who gave at least one valid answer); and
        those of ``metrics.scale_cells``, ``metrics.barrier_cells``, ``metrics.straight_lines``,
        ``metrics.likely_cells`` and ``metrics.capacity_cells``. Barriers are not favourable. Dimension
        "survey" (group "<source>:") and "whole" have STUDENTS.
    """
    rows = answered(answers, questions, district_of)
    parts = [*_favourable(rows, favourable_from), *scale_cells.parts(rows)]
    parts += barrier_cells.parts(rows, favourable_from)
    parts += [*_students(rows), *straight_lines.parts(rows), *likely_cells.parts(rows)]
    parts += capacity_cells.parts(rows, favourable_from)
    return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}


def _favourable(rows: Answered, favourable_from: Mapping[int, int]) -> list[Columns]:
    """Favourable answers of the scales that have an agreed favourable set."""
    least = np.select([rows.points == scale for scale in favourable_from], list(favourable_from.values()), 0)
    used = (least > 0) & ~rows.items.barrier[rows.item]
    rows, least = rows.some(used), least[used]
    favourable = rows.code >= least
    together, names = _together(rows)
    groups = {
        "whole": (np.zeros(len(rows.item), dtype="int64"), [WHOLE]),
        "item": (rows.item, rows.items.names),
        "role": (rows.role, rows.roles.tolist()),
        "item_role": (together, names),
    }
    against = rows.code <= rows.points + 1 - least
    counted = {"favourable": favourable}
    of_items = {AGAINST: against, STRONGEST: rows.code == rows.points}
    return [
        _sums(dimension, rows, *by, counted | (of_items if dimension == "item" else {}))
        for dimension, by in groups.items()
    ]


def _students(rows: Answered) -> list[Columns]:
    """Students who answered, of each survey and of all."""
    rows = rows.some(np.array([role == "student" for role in rows.roles], dtype=bool)[rows.role])
    at, number = distinct(*rows.home)
    once, _ = distinct(number, rows.person)
    sums = {STUDENTS: np.bincount(number[once], minlength=len(at))}
    surveys = [f"{source}:" for source in rows.source[at].tolist()]
    return [
        cells("survey", at, rows.home, surveys, sums),
        cells(WHOLE, at, rows.home, [WHOLE] * len(at), sums),
    ]


def _together(rows: Answered) -> tuple[Ints, list[str]]:
    """Role and item as one group, of those that there are."""
    at, number = distinct(rows.role, rows.item)
    pairs = zip(rows.role[at].tolist(), rows.item[at].tolist(), strict=True)
    return number, [rows.roles[role] + ROLE_ITEM + rows.items.names[item] for role, item in pairs]


def _sums(
    dimension: str, rows: Answered, group: Ints, names: list[str], counted: Mapping[str, np.ndarray]
) -> Columns:
    at, number = distinct(*rows.home, group)
    once, _ = distinct(number, rows.person)
    sums = {
        **{name: added(number, which.astype("int64"), len(at)) for name, which in counted.items()},
        "valid": np.bincount(number, minlength=len(at)),
        "respondents": np.bincount(number[once], minlength=len(at)),
    }
    return cells(dimension, at, rows.home, [names[one] for one in group[at].tolist()], sums)
