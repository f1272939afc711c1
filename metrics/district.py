"""The district from its schools: sums of their cells, with students of several schools put right.

Every measure of ``tables.derived.CELLS`` about students is a sum over students. So the district is what
its schools are together, less what its students of several schools are in each, plus what they are in
the district, where a day or a session of two schools counts once.
"""

import pandas as pd

from metrics.stays import districts
from tables.derived import CELLS

GROUP = list(CELLS.key)


def lifted(cells: pd.DataFrame, district_of: dict[int, int], sign: int = 1) -> pd.DataFrame:
    """Cells of schools as their districts'; ``sign`` -1 takes them away."""
    return cells.assign(place=districts(cells["place"], district_of), amount=sign * cells["amount"])


def corrected(cells: pd.DataFrame, district_of: dict[int, int], sign: int = 1) -> pd.DataFrame:
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
    """The sum of cells, group by group."""
    rows = pd.concat([part[CELLS.names] for part in parts if len(part)] or parts[:1], ignore_index=True)
    return rows.groupby(GROUP, as_index=False)[["amount"]].sum()


def settled(cells: pd.DataFrame) -> pd.DataFrame:
    """Cells without the groups that hold nobody any more, as they would be had nobody ever been in them."""
    rows = cells[cells["measure"] == "students"]
    gone = rows.loc[rows["amount"] == 0, GROUP[:-1]].assign(gone=True)
    found = cells.merge(gone, how="left", on=GROUP[:-1])
    return found[found["gone"].isna()].drop(columns="gone").reset_index(drop=True)
