"""Answers on an ordered answer scale as whole numbers: who said what to which item, where and when."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from metrics.inventories import is_barriers, is_inventory
from metrics.keys import Columns, Ints, Table, Words, coded, distinct, ints
from metrics.stays import districts
from tables import FIRST_MONTH


@dataclass(frozen=True)
class Items:
    """Items that were answered; one value an item.

    Attributes:
        names: "<source>:<question_key>|<sub_item>".
        points: points of its answer scale; missing where it is on none.
        scale: name of the answer scale ("agreement"), "" where it has none.
        turned: whether its lowest answer counts as the highest.
        of: number of the scale it is an item of; -1: of none, or of an inventory.
        barrier: whether it is one of an inventory of barriers.
        scales: names of the scales, "<source>:<item_scale>".
        sizes: of each of ``scales`` how many items were asked.
    """

    names: list[str]
    points: np.ndarray
    scale: list[str]
    turned: np.ndarray
    of: Ints
    barrier: np.ndarray
    scales: list[str]
    sizes: Ints


@dataclass(frozen=True)
class Answered:
    """Valid answers, one row each in its district, and before that one at its school where it has one.

    Attributes:
        items: what was answered; ``item`` is a place in it.
        roles: names of roles; ``role`` is a place in it.
        year, place, source: where a row counts.
        person: tells respondents of all sources apart.
        code: 1 for the lowest answer, items turned; points: of its answer scale.
    """

    items: Items
    roles: Words
    year: Ints
    place: Ints
    source: Ints
    item: Ints
    role: Ints
    person: Ints
    code: Ints
    points: Ints

    def some(self, which: np.ndarray) -> "Answered":
        """Some of the rows, True for each of them."""
        rows = (self.year, self.place, self.source, self.item, self.role, self.person, self.code, self.points)
        return Answered(self.items, self.roles, *(column[which] for column in rows))

    @property
    def home(self) -> tuple[Ints, Ints, Ints]:
        """Year, place and source of each row."""
        return self.year, self.place, self.source


def answered(answers: Table, questions: Table, district_of: Mapping[int, int]) -> Answered:
    """The valid answers among those given; see ``metrics.survey.count`` for what these hold."""
    item, items = _items(answers, questions)
    day, days = coded(answers["day"])
    given = _numbers(answers["answer_code"])
    points = _numbers(answers["points"])
    points = np.where(np.isnan(points), items.points[item], points)
    code = np.where(items.turned[item], points + 1 - given, given)
    used = (code >= 1) & (code <= points) & (days != "")[day]
    school, source = ints(_numbers(answers["school"], 0)), ints(answers["source"])
    role, roles = coded(answers["role"])
    _, person = distinct(source, coded(answers["respondent"])[0])
    everywhere, at_school = np.flatnonzero(used), np.flatnonzero(used & (school != 0))
    at = np.concatenate([at_school, everywhere])
    place = np.concatenate([school[at_school], districts(school[everywhere], district_of)])
    year = np.array([_year(text) for text in days.tolist()], dtype="int64")[day[at]]
    rows = (item[at], role[at], person[at], code[at].astype("int64"), points[at].astype("int64"))
    return Answered(items, roles, year, place, source[at], *rows)


def cells(
    dimension: str, at: Ints, home: tuple[Ints, Ints, Ints], grp: list[str], sums: Mapping[str, Ints]
) -> Columns:
    """Sums of the groups of a dimension as cells.

    Args:
        at: where each group's year, place and source stand in ``home``.
        grp: what each group is called.
        sums: one number a group, by measure.
    """
    year, place, source = (column[at] for column in home)
    columns = {"year": year, "source": source, "place": place, "grp": np.array(grp, dtype=object)}
    return {name: np.tile(values, len(sums)) for name, values in columns.items()} | {
        "dimension": np.full(len(at) * len(sums), dimension, dtype=object),
        "measure": np.repeat(np.array(list(sums), dtype=object), len(at)),
        "amount": np.concatenate([sums[measure] for measure in sums]),
    }


def _items(answers: Table, questions: Table) -> tuple[Ints, Items]:
    """The item of each answer as a number, and the items."""
    source = ints(answers["source"])
    question, keys = coded(answers["question_key"])
    row, rows = coded(answers["sub_item"])
    at, item = distinct(source, question, row)
    listed = list(zip(source[at].tolist(), keys[question[at]], rows[row[at]], strict=True))
    asked = _asked(questions)
    nothing = (np.nan, "", "", False)
    told = [asked.get(one, nothing) for one in listed]
    scales = sorted({name for name in map(_scale_of, asked.items()) if name})
    number = {name: place for place, name in enumerate(scales)}
    sizes = np.zeros(len(scales), dtype="int64")
    for one in asked.items():
        if name := _scale_of(one):
            sizes[number[name]] += 1
    of = [number.get(_scale_of(one), -1) for one in zip(listed, told, strict=True)]
    return item, Items(
        [f"{number}:{name}|{part}" for number, name, part in listed],
        np.array([points for points, _, _, _ in told], dtype="float64"),
        [scale for _, scale, _, _ in told],
        np.array([turned for _, _, _, turned in told], dtype=bool),
        np.array(of, dtype="int64"),
        np.array([is_barriers(item_scale) for _, _, item_scale, _ in told], dtype=bool),
        scales,
        sizes,
    )


def scale_items(questions: Table) -> dict[str, frozenset[tuple[str, float]]]:
    """The items of each scale with the points of their answer scales; scales by "<source>:<item_scale>"."""
    found: dict[str, set[tuple[str, float]]] = {}
    for one in _asked(questions).items():
        if name := _scale_of(one):
            (_, key, row), (points, *_) = one
            found.setdefault(name, set()).add((f"{key}|{row}", points))
    return {name: frozenset(items) for name, items in found.items()}


Question = tuple[float, str, str, bool]
"""Points, answer scale, the scale it is an item of, and whether it is turned."""


def _asked(questions: Table) -> dict[tuple[int, str, str], Question]:
    """What is said of each question, by source, key and row of its grid; what is said first holds."""
    lines = zip(
        ints(questions["source"]).tolist(),
        _words(questions["question_key"]),
        _words(questions["sub_item"]),
        _numbers(questions["points"]).tolist(),
        _words(questions["scale"]),
        _words(questions["item_scale"]),
        (_numbers(questions["reversed"]) == 1).tolist(),
        strict=True,
    )
    asked: dict[tuple[int, str, str], Question] = {}
    for number, name, of, points, scale, item_scale, turned in lines:
        asked.setdefault((number, name, of), (points, scale, item_scale, turned))
    return asked


def _scale_of(one: tuple[tuple[int, str, str], Question]) -> str:
    """The scale that a question counts to, with its source; "" where it has none."""
    (source, _, _), (points, _, item_scale, _) = one
    return (
        f"{source}:{item_scale}" if points == points and item_scale and not is_inventory(item_scale) else ""
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
