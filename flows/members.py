"""Organisations of a network as somebody may see them: of schools, the own alone."""

from collections.abc import Collection

import numpy as np

from metrics.network import SCHOOL
from metrics.shares import Columns


def within(rows: Columns, schools: Collection[int]) -> Columns:
    """The rows without schools that are not these; partners, the district itself and the total stay.

    Args:
        rows: an indicator frame by member.
        schools: entity ids; none: every school may be seen.
    """
    if not schools or not rows:
        return rows
    mine = {f"{SCHOOL}{school}" for school in (0, *schools)}
    groups = [str(grp) for grp in rows["grp"]]
    kept = np.array([not grp.startswith(SCHOOL) or grp in mine for grp in groups], dtype=bool)
    return {name: np.asarray(values)[kept] for name, values in rows.items()}
