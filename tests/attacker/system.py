"""What is known of the numbers of an edition: equations and inequalities over those that are not shown."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np
from scipy.sparse import csr_array

from tests.attacker.conjectures import Conjecture, conjectures
from tests.attacker.published import COUNT, REST, Edition, N, Number

NOTHING = 0.5
"""Whole numbers that are nearer than this are equal."""


@dataclass
class System:
    """Numbers and what is known of them: least <= sums <= most, and no number below 0.

    Attributes:
        known: the numbers that are shown.
        unknown: column of each of the others.
        sums, least, most: each sum as its unknown numbers with their signs, and its bounds.
        tried: conjectures that hold, and by how much more than nothing at most.
    """

    known: dict[Number, float] = field(default_factory=dict)
    unknown: dict[Number, int] = field(default_factory=dict)
    sums: list[dict[Number, float]] = field(default_factory=list)
    least: list[float] = field(default_factory=list)
    most: list[float] = field(default_factory=list)
    tried: dict[tuple[object, ...], float] = field(default_factory=dict)

    def add(self, parts: tuple[tuple[Number, float], ...], least: float = 0.0, most: float = 0.0) -> None:
        """Note that a sum lies between two bounds."""
        unknown: dict[Number, float] = {}
        for number, sign in parts:
            if number in self.known:
                least, most = least - sign * self.known[number], most - sign * self.known[number]
            else:
                unknown[number] = unknown.get(number, 0.0) + sign
        if unknown:
            self.sums.append(unknown)
            self.least.append(least)
            self.most.append(most)

    def matrix(self) -> tuple[csr_array, np.ndarray, np.ndarray]:
        """The sums as rows of a matrix over the unknown numbers, and their bounds."""
        entries = [
            (row, self.unknown[number], sign)
            for row, one in enumerate(self.sums)
            for number, sign in one.items()
        ]
        rows, columns, signs = zip(*entries, strict=True) if entries else ((), (), ())
        shape = (len(self.sums), len(self.unknown))
        return csr_array((signs, (rows, columns)), shape=shape), np.array(self.least), np.array(self.most)


def system(
    edition: Edition, doubt: int = 1, still: bool = True, true: Mapping[Number, float] | None = None
) -> System:
    """All that is known of an edition.

    Args:
        doubt: how many times as often as usual a conjecture must be seen to hold.
        still: whether numbers of earlier editions are taken to hold still; else they are not known.
        true: the true numbers, of a stranger who is mistaken in nothing; None where these are not told.
    """
    made = System()
    sizes = {int(percent): least for percent, least in edition.manifest["bands"].items()}
    for table in edition.tables.values():
        for row, values in zip(table.rows.index, table.rows.to_dict("records"), strict=True):
            for amount in table.amounts:
                number = (table.file, row, amount)
                old = not still and values["edition"] < edition.number
                if values["hidden"] or old or np.isnan(values[amount]):
                    made.unknown[number] = len(made.unknown)
                else:
                    made.known[number] = values[amount]
            if table.counts and (table.file, row, COUNT) in made.unknown:
                one, of, rest = ((table.file, row, amount) for amount in (COUNT, N, REST))
                made.add(((of, -1.0), (one, 1.0), (rest, 1.0)))
                if values["bound"] and (still or values["edition"] == edition.number):
                    _banded(
                        made, (one, rest) if values["bound"] > 0 else (rest, one), of, values["bound"], sizes
                    )
    listed = list(conjectures(edition.tables))
    made.tried = dict(_tried(listed, made.known, doubt))
    for name in _mistaken(listed, made.tried, true or {}):
        del made.tried[name]
    for one in listed:
        if one.name in made.tried:
            below = -np.inf if one.kind == "at_most" else 0.0
            made.add(one.parts, below, made.tried[one.name])
    return made


def _mistaken(
    listed: list[Conjecture], tried: Mapping[tuple[object, ...], float], true: Mapping[Number, float]
) -> Collection[tuple[object, ...]]:
    """Names of the conjectures that are not so."""
    found = set()
    for one in listed:
        amount = one.amount(true) if one.name in tried else None
        if amount is not None and not np.isnan(amount):
            low = -np.inf if one.kind == "at_most" else 0.0
            if not low - NOTHING < amount < tried[one.name] + NOTHING:
                found.add(one.name)
    return found


def _banded(
    made: System, sides: tuple[Number, Number], of: Number, bound: float, sizes: dict[int, int]
) -> None:
    """Of a band: that so few are on one side, and that the group is as large as the band is told of."""
    percent = abs(int(bound))
    larger = [size for size in sizes.values() if size > sizes[percent]]
    made.add(((sides[0], 100.0 - percent), (sides[1], -float(percent))), -np.inf, 0.0)
    made.add(((of, 1.0),), sizes[percent], min(larger) - 1.0 if larger else np.inf)


def _tried(
    listed: list[Conjecture], known: dict[Number, float], doubt: int
) -> Iterator[tuple[tuple[object, ...], float]]:
    """Names of the conjectures that hold wherever they can be tried, and the most that they come to."""
    told: dict[tuple[object, ...], list[float]] = {}
    kinds = {one.name: one for one in listed}
    for one in listed:
        amount = one.amount(known)
        if amount is not None:
            told.setdefault(one.name, []).append(amount)
    for name, one in kinds.items():
        seen = told.get(name, [])
        low, high = min(seen, default=0.0), max(seen, default=0.0)
        fits = {
            "certain": True,
            "equal": low > -NOTHING and high < NOTHING,
            "at_most": high < NOTHING,
            "nearly": low > -NOTHING,
        }[one.kind]
        if fits and (one.kind == "certain" or len(seen) >= one.sure * doubt):
            yield name, high if one.kind == "nearly" else 0.0
