"""What might be so of the sums of an edition: from margins and links, each tried on what is shown.

The manifest says which rows are totals and which tables are linked. What exactly is linked (the counts, of
how many, which groups of a table) the stranger finds by trying: what holds wherever all of it is shown, in
every year and at both levels, is taken to hold of the rest.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from tests.attacker.published import COUNT, REST, WHOLE, N, Number, Table

Kind = Literal["certain", "equal", "at_most", "nearly"]

AS_MANY, EVERYBODY = "of as many", "all of all"
"""Every row of a table speaks of as many people as its total; and its total is all of all."""

SAME, OUT_OF = "same", "out of"
"""Rows show the numbers of rows called alike in another table; or are of as many as are counted there."""

GROUPS = 8
"""Most groups of a table of which every choice is tried."""

SURE = {"certain": 0, "equal": 1, "at_most": 1, "nearly": 1}
SURE_OF_A_CHOICE = 4
"""How often each must be seen to hold; among many choices of groups one may fit by chance."""


@dataclass(frozen=True)
class Conjecture:
    """A sum that might be nothing, at most nothing, or a little more than nothing.

    Attributes:
        name: conjectures of one name hold together, or none of them does.
        parts: numbers with their signs.
    """

    name: tuple[object, ...]
    kind: Kind
    parts: tuple[tuple[Number, float], ...]
    sure: int

    def amount(self, known: Mapping[Number, float]) -> float | None:
        """What it comes to; None where a number of it is not shown."""
        if any(number not in known for number, _ in self.parts):
            return None
        return sum(sign * known[number] for number, sign in self.parts)


def conjectures(tables: Mapping[str, Table]) -> Iterator[Conjecture]:
    """All that might be so of an edition."""
    for table in tables.values():
        yield from _margins(table)
        for link in table.told["links"]:
            other = tables.get(link["to"])
            if other is None:
                continue
            if link.get("nearly") == "sum" and table.told["level"] == other.told["level"]:
                yield from _at_most(table, other)
                yield from _nearly_all(table, other)
            elif link.get("nearly") == "sum":
                yield from _schools(table, other)
            elif link["kind"] == "same":
                yield from _same(table, other)
            elif link["kind"] == "out_of":
                yield from _out_of(table, other)
            elif link["kind"] == "sum":
                yield from _added(table, other)
            else:
                yield from _at_most(table, other)


def _conjecture(kind: Kind, name: tuple, parts: list[tuple[Number, float]], sure: int = 0) -> Conjecture:
    return Conjecture((kind, *name), kind, tuple(parts), sure or SURE[kind])


def _margins(table: Table) -> Iterator[Conjecture]:
    """Groups add up to their total, in their count for certain; or all speak of as many as it."""
    counted = COUNT if table.counts else N
    for margin in table.told["margins"]:
        if margin["row"] not in table.rows.index:
            continue  # the withheld groups together: the total says as much
        for amount in table.amounts:
            parts = [((table.file, margin["row"], amount), -1.0)]
            parts += [((table.file, row, amount), 1.0) for row in margin["is_total_of"]]
            kind: Kind = "certain" if amount == counted else "equal"
            yield _conjecture(kind, ("margin", table.name, amount), parts)
    if table.counts:
        for row, total in table.total.items():
            parts = [((table.file, row, N), 1.0), ((table.file, total, N), -1.0)]
            yield _conjecture("equal", (AS_MANY, table.name), parts)
        for total in sorted({*table.rows.index} & {f"{place}|{WHOLE}" for place in table.rows["place"]}):
            yield _conjecture("equal", (EVERYBODY, table.name), [((table.file, total, REST), 1.0)])


def _same(table: Table, other: Table) -> Iterator[Conjecture]:
    """Rows called alike show the same numbers."""
    for row in table.rows.index.intersection(other.rows.index):
        for mine in table.amounts:
            for theirs in other.amounts:
                parts = [((table.file, row, mine), 1.0), ((other.file, row, theirs), -1.0)]
                yield _conjecture("equal", (SAME, table.name, mine, other.name, theirs), parts)


def _out_of(table: Table, other: Table) -> Iterator[Conjecture]:
    """Rows speak of as many as the other table counts in rows called alike."""
    for row in table.rows.index.intersection(other.rows.index):
        parts = [((table.file, row, N), 1.0), ((other.file, row, COUNT), -1.0)]
        yield _conjecture("equal", (OUT_OF, table.name, N, other.name, COUNT), parts)


def _added(table: Table, other: Table) -> Iterator[Conjecture]:
    """The total of a table is that of another; or some of its groups add up to it."""
    there = set(table.rows.index)
    for place in sorted({*table.rows["place"]}):
        total = f"{place}|{WHOLE}"
        if total not in other.rows.index:
            continue
        if total in there:
            for mine in table.amounts:
                for theirs in other.amounts:
                    parts = [((table.file, total, mine), 1.0), ((other.file, total, theirs), -1.0)]
                    yield _conjecture("equal", ("total", table.name, mine, other.name, theirs), parts)
        for chosen in _choices(table):
            rows = [f"{place}|{group}" for group in chosen if f"{place}|{group}" in there]
            parts = [((other.file, total, COUNT), -1.0), *(((table.file, row, COUNT), 1.0) for row in rows)]
            yield _conjecture("equal", ("some", table.name, other.name, chosen), parts, SURE_OF_A_CHOICE)


def _choices(table: Table) -> Iterator[tuple[str, ...]]:
    groups = [group for group in sorted({*table.rows["group"]}) if group != WHOLE]
    if table.counts and len(groups) <= GROUPS:
        for size in range(2, len(groups)):
            yield from combinations(groups, size)


def _at_most(table: Table, other: Table) -> Iterator[Conjecture]:
    """No row is larger than the total of its place."""
    for row, place in table.rows["place"].items():
        total = f"{place}|{WHOLE}"
        if total in other.rows.index and row != total:
            for amount in set(table.amounts) & set(other.amounts):
                parts = [((table.file, str(row), amount), 1.0), ((other.file, total, amount), -1.0)]
                yield _conjecture("at_most", ("within", table.name, other.name, amount), parts)


def _nearly_all(table: Table, other: Table) -> Iterator[Conjecture]:
    """The groups of a place add up to its total, or to a little less: some are in the total alone."""
    for place, rows in table.rows.groupby("place").groups.items():
        total = f"{place}|{WHOLE}"
        if total not in other.rows.index:
            continue
        for amount in set(table.amounts) & set(other.amounts):
            parts = [((other.file, total, amount), 1.0)]
            parts += [((table.file, str(row), amount), -1.0) for row in rows if row != total]
            yield _conjecture("nearly", ("nearly all", table.name, amount), parts)


def _schools(table: Table, other: Table) -> Iterator[Conjecture]:
    """Schools add up to the district or to a little more, and none is larger."""
    district = {str(group): str(row) for row, group in other.rows["group"].items()}
    for group, rows in table.rows.groupby("group").groups.items():
        if group not in district:
            continue
        for amount in set(table.amounts) & set(other.amounts):
            whole = ((other.file, district[str(group)], amount), -1.0)
            parts = [whole, *(((table.file, str(row), amount), 1.0) for row in rows)]
            yield _conjecture("nearly", ("schools", table.name, amount), parts)
            for row in rows:
                one = [((table.file, str(row), amount), 1.0), whole]
                yield _conjecture("at_most", ("a school", table.name, amount), one)
