"""What only whole answers tell, person by person: of one school, for those who work with its students."""

from collections.abc import Mapping

import numpy as np

from flows.sheet import Sheet
from metrics.answered import answered
from metrics.keys import chosen, coded, distinct
from metrics.means import ALIKE
from metrics.post_stratified import post_stratified
from metrics.setting_kinds import favourable_from
from metrics.shares import Columns
from metrics.statistics.missing import Missing, Number
from metrics.statistics.one_mean import mean
from store import answers, crosswalk, derived, matches
from store.connect import Tx
from tables import year_days
from tables.codes import GROUP_DIMENSIONS, WHOLE
from words import mark

NOBODY_KNOWN = mark("No survey of this year tells which students of the school answered.")

BY = ("grade", *GROUP_DIMENSIONS)
"""Groups that are weighed by, each by itself."""


def weighted(tx: Tx, shown: Sheet, by: str, year: int) -> Columns | str:
    """Favourable answers of one school as given and weighed, or why there are none."""
    given, asked = _answers(tx, shown.place, year)
    top = favourable_from(str(shown.reach.settings["favourable"]))
    rows = _weighted(tx, shown.place, year, chosen(given, given["person"] != 0), asked, top)
    return rows if len(rows.get("grp", ())) > 1 else NOBODY_KNOWN


def _answers(tx: Tx, place: int, year: int) -> tuple[Columns, Columns]:
    """Answers given for a school in a school year, and the questions of their surveys."""
    first, last = (day.isoformat() for day in year_days(year))
    given = matches.counted(answers.of_school(tx, (first, last), place), matches.told(tx))
    return given, answers.questions(tx, np.unique(given["source"]).tolist())


def _weighted(
    tx: Tx, place: int, year: int, given: Columns, asked: Columns, top: Mapping[int, int]
) -> Columns:
    """The mean share of favourable answers as answered, and weighed by each dimension of groups."""
    if not len(given["person"]):
        return {}
    person, score = _favourable_of_each(given, asked, crosswalk.renamed(tx), place, top)
    students = derived.some(tx, "student_years", ("person", *BY), year=year, place=place)
    order = np.argsort(students["person"], kind="stable")
    students = chosen(students, order)
    at = np.searchsorted(students["person"], person)
    known = (at < len(students["person"])) & np.isin(person, students["person"])
    at, score = at[known], score[known]
    if len(score) < 2:
        return {}
    told: list[tuple[str, int, Number, Number, Number]] = [(WHOLE, len(score), *_as_answered(score))]
    for by in BY:
        groups = students[by].astype(object)
        names, people = np.unique(groups.astype(str), return_counts=True)
        if len(names) > 1:
            of = dict(zip(names.tolist(), people.tolist(), strict=True))
            found = post_stratified(score, groups[at].astype(str), of)
            told.append((by, found.n, found.value, found.low, found.high))
    return _rows(told) | {"as_answered": np.full(len(told), float(score.mean()))}


def _as_answered(score: np.ndarray) -> tuple[Number, Number, Number]:
    """The mean of students' shares with Student's t, inside 0 to 1."""
    known = mean(score)
    low, high = known.limits
    if isinstance(low, Missing) or isinstance(high, Missing):
        return known.value, Missing(ALIKE), Missing(ALIKE)
    return known.value, max(0.0, low), min(1.0, high)


def _favourable_of_each(
    given: Columns, asked: Columns, meant: dict[int, int], place: int, top: Mapping[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """Of each student who gave a valid answer the share of favourable ones.

    Args:
        top: lowest favourable answer by number of points.
    """
    said = answered(given, asked, {})
    respondent = said.some((said.place == place) & np.isin(said.points, list(top)))
    respondent = respondent.some(~respondent.items.barrier[respondent.item])
    least = np.array([top[int(points)] for points in respondent.points.tolist()])
    good = respondent.code >= least
    whose = _students(given, meant)[respondent.person]
    people, at = np.unique(whose, return_inverse=True)
    return people, np.bincount(at, good) / np.bincount(at) if len(people) else np.zeros(0)


def _students(given: Columns, meant: dict[int, int]) -> np.ndarray:
    """The student of each respondent, by the number ``answered`` gives them."""
    _, number_of = distinct(given["source"], coded(given["respondent"])[0])
    _, first = np.unique(number_of, return_index=True)
    return crosswalk.counted(given["person"][first], meant)


def _rows(told: list[tuple[str, int, Number, Number, Number]]) -> Columns:
    numbers = np.array(
        [[np.nan if isinstance(one, Missing) else one for one in row[2:]] for row in told], dtype="float64"
    )
    why = [next((one.reason for one in row[2:] if isinstance(one, Missing)), "") for row in told]
    return {
        "grp": np.array([row[0] for row in told], dtype=object),
        "count": np.full(len(told), np.nan),
        "n": np.array([row[1] for row in told], dtype="float64"),
        "value": numbers[:, 0],
        "low": numbers[:, 1],
        "high": numbers[:, 2],
        "reason": np.array(why, dtype=object),
    }
