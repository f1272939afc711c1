"""The district from its schools: sums of their cells, with students of several schools put right.

Every measure of ``tables.derived.CELLS`` about students is a sum over students. So the district is what
its schools are together, less what its students of several schools are in each, plus what they are in
the district, where a day or a session of two schools counts once.
"""

from collections.abc import Mapping, Sequence

import numpy as np

from metrics.keys import Columns, Table, coded, distinct, ints
from metrics.stays import districts
from tables.derived import CELLS

TEXTS = ("dimension", "grp", "measure")


def lifted(cells: Table, district_of: Mapping[int, int], sign: int = 1) -> Columns:
    """Cells of schools as their districts'; ``sign`` -1 takes them away."""
    place = districts(cells["place"], district_of)
    return {**_columns(cells), "place": place, "amount": sign * ints(cells["amount"])}


def corrected(cells: Table, district_of: Mapping[int, int], sign: int = 1) -> Columns:
    """What students of several schools change in their districts.

    Args:
        cells: of these students alone, at each of their schools and at district grain.
        sign: -1 takes it away.
    """
    at_school = np.isin(ints(cells["place"]), list(district_of))
    found = lifted(cells, district_of, -sign)
    place, amount = ints(cells["place"]), sign * ints(cells["amount"])
    return found | {
        "place": np.where(at_school, found["place"], place),
        "amount": np.where(at_school, found["amount"], amount),
    }


def summed(parts: Sequence[Table], key: Sequence[str] = CELLS.key) -> Columns:
    """The sum of cells, group by group, by key; ``key``: of the cells, or of cells told apart by more."""
    together = {name: np.concatenate([_column(part[name]) for part in parts]) for name in (*key, "amount")}
    texts = {name: coded(together[name]) for name in TEXTS}
    numbers = {name: ints(together[name]) for name in key if name not in TEXTS}
    at, number = distinct(*numbers.values(), *(codes for codes, _ in texts.values()))
    # Whole numbers: a district's squares are beyond what floats hold exactly.
    amount = np.zeros(len(at), dtype="int64")
    np.add.at(amount, number, ints(together["amount"]))
    named = {name: names[codes[at]] for name, (codes, names) in texts.items()}
    return {**{name: values[at] for name, values in numbers.items()}, **named, "amount": amount}


def settled(cells: Table, members: str = "students") -> Columns:
    """Cells without the groups that hold nobody any more, as they would be had nobody ever been in them.

    Args:
        members: the measure that tells how many a group holds.
    """
    texts = (coded(cells[name])[0] for name in ("dimension", "grp"))
    _, group = distinct(ints(cells["year"]), ints(cells["place"]), *texts)
    nobody = (_column(cells["measure"]) == members) & (ints(cells["amount"]) == 0)
    held = ~np.isin(group, group[nobody])
    return {name: values[held] for name, values in _columns(cells).items()}


def _columns(cells: Table) -> Columns:
    return {name: _column(cells[name]) for name in CELLS.names}


def _column(values: object) -> np.ndarray:
    return values if isinstance(values, np.ndarray) else np.asarray(values)
