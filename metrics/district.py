"""The district from its schools: sums of their cells, with students of several schools put right.

Every measure of ``tables.derived.CELLS`` about students is a sum over students. So the district is what
its schools are together, less what its students of several schools are in each, plus what they are in
the district, where a day or a session of two schools counts once.
"""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.keys import Ints, coded, distinct, ints
from metrics.keys import texts as text
from metrics.stays import districts

TEXTS = ("dimension", "grp", "measure")


def lifted(cells: pd.DataFrame, district_of: Mapping[int, int], sign: int = 1) -> pd.DataFrame:
    """Cells of schools as their districts'; ``sign`` -1 takes them away."""
    return cells.assign(place=districts(cells["place"], district_of), amount=sign * cells["amount"])


def corrected(cells: pd.DataFrame, district_of: Mapping[int, int], sign: int = 1) -> pd.DataFrame:
    """What students of several schools change in their districts.

    Args:
        cells: of these students alone, at each of their schools and at district grain.
        sign: -1 takes it away.
    """
    at_school = cells["place"].isin(list(district_of))
    of_districts = cells[~at_school]
    return pd.concat(
        [
            of_districts.assign(amount=sign * of_districts["amount"]),
            lifted(cells[at_school], district_of, -sign),
        ],
        ignore_index=True,
    )


def summed(parts: list[pd.DataFrame]) -> pd.DataFrame:
    """The sum of cells, group by group, by key."""
    year, place, amount = (
        np.concatenate([ints(part[name]) for part in parts]) for name in ("year", "place", "amount")
    )
    texts = [coded(np.concatenate([np.asarray(part[name], object) for part in parts])) for name in TEXTS]
    at, number = distinct(year, place, *(codes for codes, _ in texts))
    columns = {
        "year": year[at],
        "place": place[at],
        **{name: text(names[codes[at]]) for name, (codes, names) in zip(TEXTS, texts, strict=True)},
        "amount": _added(number, amount, len(at)),
    }
    return pd.DataFrame(columns)


def _added(number: Ints, amount: Ints, count: int) -> Ints:
    """Sums as whole numbers: a district's squares are beyond what floats hold exactly."""
    sums = np.zeros(count, dtype="int64")
    np.add.at(sums, number, amount)
    return sums


def settled(cells: pd.DataFrame) -> pd.DataFrame:
    """Cells without the groups that hold nobody any more, as they would be had nobody ever been in them."""
    texts = (coded(cells[name])[0] for name in ("dimension", "grp"))
    _, group = distinct(ints(cells["year"]), ints(cells["place"]), *texts)
    nobody = (cells["measure"] == "students").to_numpy() & (ints(cells["amount"]) == 0)
    return cells[~np.isin(group, group[nobody])].reset_index(drop=True)
