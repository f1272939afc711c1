"""The attack on one edition or on several, and what came of it."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise, product
from pathlib import Path

import numpy as np

from tests.attacker.conjectures import AS_MANY, EVERYBODY, OUT_OF, SAME
from tests.attacker.published import COUNT, REST, WHOLE, Edition, N, Number, read
from tests.attacker.ranges import Impossible, Ranges, ranges
from tests.attacker.system import System, system

DOUBLED, DOUBT = 8, 4096
"""How doubt grows, and where it ends: what does not fit then is not for the conjectures."""

OF_BANDS = ("attendance_bands", "dosage")
"""Indicators whose bands have a total that is all of all, so that nobody is beside it."""

ENOUGH = 5
"""How wide the range of a hidden number must be, in people."""


@dataclass(frozen=True)
class Hidden:
    """One hidden number: what it is of, and the range that all that is published leaves it."""

    number: Number
    low: float
    high: float

    @property
    def width(self) -> float:
        return self.high - self.low

    def __str__(self) -> str:
        file, row, amount = self.number
        return f"{file}, row {row}, {amount}: {self.low:g} to {self.high:g}"


@dataclass(frozen=True)
class Outcome:
    """What came of an attack.

    Attributes:
        tables, rows, withheld: how many there are.
        hidden: hidden numbers that were attacked.
        programmes: linear and integer programmes that were solved.
        moved: rows whose numbers changed between editions by fewer people than an edition may show.
    """

    tables: int
    rows: int
    withheld: int
    hidden: list[Hidden]
    programmes: int
    moved: list[str]

    @property
    def recovered(self) -> list[Hidden]:
        return [one for one in self.hidden if one.width < 1]

    @property
    def narrow(self) -> list[Hidden]:
        """Hidden numbers that a reader comes close to."""
        return [one for one in self.hidden if one.width < ENOUGH]

    @property
    def withstood(self) -> bool:
        return not (self.narrow or self.moved)

    def lines(self) -> Iterator[str]:
        """For people."""
        share = self.withheld / self.rows if self.rows else 0.0
        yield f"{self.tables:,} tables, {self.rows:,} rows, {self.withheld:,} of them withheld ({share:.0%})"
        yield f"{len(self.hidden):,} hidden numbers attacked by {self.programmes:,} programmes"
        narrowest = min((one.width for one in self.hidden), default=np.inf)
        yield f"recovered: {len(self.recovered):,}; narrower than {ENOUGH}: {len(self.narrow):,}"
        yield f"narrowest range found: {narrowest:g}"
        yield from (f"  {one}" for one in self.narrow[:20])
        yield from (f"  {one}" for one in self.moved[:20])


def attacked(folders: Sequence[Path], splits: Collection[str] = (), seed: int = 0) -> Outcome:
    """Attack editions, the oldest first.

    Args:
        splits: attack the tables split so and the totals alone; () for all tables together.
    """
    editions = [read(folder, splits) for folder in folders]
    rng = np.random.default_rng(seed)
    hidden: list[Hidden] = []
    programmes = 0
    for edition in editions:
        known, wanted, found = _closest(edition, rng)
        for number in wanted:
            at = known.unknown[number]
            hidden.append(Hidden(number, found.low[at], found.high[at]))
        programmes += found.programmes
    rows = [table.rows for edition in editions for table in edition.tables.values()]
    return Outcome(
        tables=len(rows),
        rows=sum(len(one) for one in rows),
        withheld=sum(int(one["hidden"].sum()) for one in rows),
        hidden=hidden,
        programmes=programmes,
        moved=[told for one, two in pairwise(editions) for told in moved(one, two)],
    )


def _closest(edition: Edition, rng: np.random.Generator) -> tuple[System, list[Number], Ranges]:
    """Ranges of the hidden numbers of an edition by all conjectures that can be true together.

    First numbers of earlier editions are taken to hold still, then not. Where nothing fits all conjectures,
    those seen to hold least often are given up.
    """
    for still in (True, False):
        doubt = 1
        while doubt <= DOUBT:
            known = system(edition, doubt, still)
            wanted = list(secret(edition, known))
            try:
                return known, wanted, ranges(known, wanted, ENOUGH, rng)
            except Impossible:
                doubt *= DOUBLED
    raise Impossible(f"what {edition.folder} says of its sums for certain is not so")


def secret(edition: Edition, known: System) -> Iterator[Number]:
    """The numbers of hidden rows that are not said elsewhere.

    Of bands, and of groups that overlap, every row speaks of as many people as its total, and the total of
    bands is all of all; and where a total is shown as none, so are its parts. What a table takes from another
    one is no secret of its own where that one shows it; what another takes from it is.
    """
    taken = set(_taken(edition, known))
    for table in edition.tables.values():
        as_many = ("equal", AS_MANY, table.name) in known.tried
        everybody = ("equal", EVERYBODY, table.name) in known.tried
        for row in table.rows.index[table.rows["hidden"]]:
            for amount in (COUNT,) if as_many else table.amounts:
                said = known.known.get((table.file, table.total.get(row, ""), amount)) == 0
                all_of_all = everybody or str(table.told["indicator"]) in OF_BANDS
                said |= (table.file, row, amount) in taken
                if not said and not (all_of_all and amount == REST and row.endswith(f"|{WHOLE}")):
                    yield table.file, row, amount


def _taken(edition: Edition, known: System) -> Iterator[Number]:
    """The numbers of hidden rows that the table they are taken from shows."""
    for table in edition.tables.values():
        for link in table.told["links"]:
            other = edition.tables.get(link["to"])
            if other is None or link["kind"] not in ("same", "out_of"):
                continue
            kind = SAME if link["kind"] == "same" else OUT_OF
            shown = other.rows.index[~other.rows["hidden"]]
            for mine, theirs in product(table.amounts, other.amounts):
                if ("equal", kind, table.name, mine, other.name, theirs) in known.tried:
                    for row in table.rows.index.intersection(shown):
                        yield table.file, str(row), mine


def moved(before: Edition, after: Edition) -> Iterator[str]:
    """Rows shown in both editions whose numbers differ by fewer people than may be told."""
    for file, table in after.tables.items():
        if file not in before.tables:
            continue
        least = after.manifest["hide_below"][table.told["indicator"]]
        both = before.tables[file].rows.join(table.rows, suffixes=("_then", ""), how="inner")
        everybody = (both[REST] == 0) & (both[f"{REST}_then"] == 0)  # all of all: how many there are
        both = both[~both["hidden"] & ~both["hidden_then"] & ~everybody]
        for amount in (COUNT, REST) if table.counts else (N,):
            by = (both[amount] - both[f"{amount}_then"]).abs()
            for row in both.index[(by > 0) & (by < least)]:
                yield f"{file}, row {row}, {amount}: {by[row]:g} more or fewer than an edition before"
