"""Who took part beside others who started at the same level: a share that rises anyway says nothing alone."""

import numpy as np

from metrics.entry import Entry
from metrics.improved import NOBODY_ALIKE_HERE
from metrics.intervals import Z
from metrics.outcome_cells import STARTED
from metrics.shares import Columns, two_sided
from metrics.statistics.missing import Missing
from metrics.statistics.shadow import Shadow, of_bands
from metrics.wide import Ints, Wide, Words

SIDES = ("yes", "no")
"""Groups of who took part and of the others."""


def beside(entry: Entry, cells: Wide, at: Ints, by: Words, rows: Columns) -> Columns:
    """Rows by who took part, the others' standardised to where those who took part started.

    Args:
        entry: one with ``started``.
        cells: with STARTED.
        at, by: position and split of each row.
        rows: as they are, not yet compared.

    Returns:
        The columns with the others' share as it would be had they started where those who took part did
        (their ``n``: others who started at one of these levels; no count), the difference (beside those who
        have somebody at their level) in the row of who took part, and ``alone``: how many of them have
        nobody. Where nobody has, the others have no share.
    """
    found = {name: np.array(values, copy=True) for name, values in rows.items()}
    found["alone"] = np.full(len(at), np.nan)
    of_side = {side: (by == "took_part") & (cells.grp[at] == side) for side in SIDES}
    mine, others = (np.flatnonzero(of_side[side]) for side in SIDES)
    homes = {int(home): row for row, home in zip(others, cells.home[at[others]], strict=True)}
    _put(found, others, dict.fromkeys((*COMPARED, "count"), np.nan) | {"status": ""})
    for row, home in zip(mine.tolist(), cells.home[at[mine]].tolist(), strict=True):
        one = _shadow(entry, cells, home)
        _put(found, np.array([row]), _of_participants(one))
        if home in homes:
            _put(found, np.array([homes[home]]), _of_others(one))
    return found


COMPARED = ("gap", "gap_low", "gap_high", "ratio", "p", "detectable", "n_others")


def _put(rows: Columns, at: Ints, values: dict[str, object]) -> None:
    for name, value in values.items():
        rows[name][at] = value


def _shadow(entry: Entry, cells: Wide, home: int) -> Shadow:
    there = np.flatnonzero((cells.home == home) & (cells.dimension == STARTED))
    at = {str(cells.grp[one]): int(one) for one in there}
    wanted = np.array([[at.get(f"{start}:{side}", -1) for start in entry.started] for side in SIDES])
    sums = cells.sums((entry.of, entry.count), wanted.ravel())
    many, good = (
        np.nan_to_num(sums[name]).astype("int64").reshape(wanted.shape) for name in (entry.of, entry.count)
    )
    return of_bands((many[0], many[1]), (good[0], good[1]))


def _of_participants(one: Shadow) -> dict[str, object]:
    nothing: dict[str, object] = dict.fromkeys(COMPARED, np.nan) | {"alone": float(one.alone), "status": ""}
    if isinstance(one.gap, Missing):
        return nothing
    gap, low, high = (float(str(end)) for end in (one.gap, one.gap_low, one.gap_high))
    error = (high - low) / (2 * Z)
    return nothing | {
        "gap": gap,
        "gap_low": low,
        "gap_high": high,
        "p": float(two_sided(np.array([abs(gap) / error]), np.array([gap]))[0]),
        "detectable": one.detectable,
        "n_others": float(one.others),
        "status": "cannot_tell",
    }


def _of_others(one: Shadow) -> dict[str, object]:
    told: dict[str, object] = {"n": float(one.others), "reason": ""}
    if isinstance(one.expected, Missing):
        return told | dict.fromkeys(("value", "low", "high"), np.nan) | {"reason": NOBODY_ALIKE_HERE}
    return told | {"value": one.expected, "low": one.expected_low, "high": one.expected_high}
