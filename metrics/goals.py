"""Goals of partnerships: which were due, which were met, and how far they have come."""

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.keys import ints
from metrics.placed import parts, told
from metrics.stays import NO_DAY

DUE = ["goals_due", "goals_told", "goals_met"]
"""Of each goal that was due: it is there; it is known whether it was met; it was met."""

PROGRESS = ["goals_measured", "goal_progress"]
"""Of each goal that has numbers: it is there; how far it has come, in thousandths of its way."""

MEASURES = [*DUE, *PROGRESS]

WAY = 1_000
"""The whole way from baseline to target."""


def reached(rows: pd.DataFrame) -> pd.Series:
    """Whether the numbers say that a goal is reached; missing where they do not tell.

    Args:
        rows: ``target, reading`` (numbers, missing where there are none) and ``better`` ("up", "down", "").
    """
    reading, target = rows["reading"].astype("Float64"), rows["target"].astype("Float64")
    up, down = rows["better"] == "up", rows["better"] == "down"
    found = (reading >= target).where(up, reading <= target)
    return found.where(up | down)


def met(rows: pd.DataFrame) -> pd.Series:
    """Whether a goal is met: as somebody said it, else as the numbers say; missing where neither tells.

    Args:
        rows: as for ``reached``, with ``status``.
    """
    said = rows["status"].map({"met": True, "not_met": False}).astype("boolean")
    return said.where(said.notna(), reached(rows).astype("boolean"))


def progress(rows: pd.DataFrame) -> pd.Series:
    """How far each goal has come from baseline to target, in thousandths, at least 0 and at most the whole
    way; missing where a number is, or where the way has no length. A goal whose numbers are to fall comes as
    far by falling."""
    known = rows[["baseline", "target", "reading"]].notna().all(axis=1) & (rows["target"] != rows["baseline"])
    begun, aim, now = (ints(rows.loc[known, name]) for name in ("baseline", "target", "reading"))
    come = np.clip((now - begun) * WAY // (aim - begun), 0, WAY)  # whole numbers: the edge is exact
    return pd.Series(come, rows.index[known], dtype="Int64").reindex(rows.index)


def _told_by(rows: pd.DataFrame) -> list[str]:
    """Goals by partner, day due ("" for none) and name: "7:2026-06-12:Read"."""
    days = ["" if day == NO_DAY else str(np.datetime64(day, "D")) for day in rows["due"].tolist()]
    told = zip(rows["partner"].tolist(), days, rows["name"].tolist(), strict=True)
    return [f"{partner}:{day}:{name}" for partner, day, name in told]


def count(rows: pd.DataFrame, first: int, last: int, year: int) -> list[Part]:
    """Count the goals of some places in a school year.

    Args:
        rows: of ``metrics.placed.placed``: columns of ``tables.facts.GOALS``, ``place, to``; ``due`` and
            ``measured`` as whole numbers.
        first, last: days of the year (days since 1970).

    Returns:
        DUE of goals due from the first day of the year to the last known, by "domain" and "partner";
        PROGRESS of goals due or measured in the year, by "goal" (partner, day due, name). Dropped goals count
        nowhere.
    """
    if rows.empty:
        return []
    rows = rows[rows["status"] != "dropped"].reset_index(drop=True)
    in_year = told(rows["due"]) & (rows["due"] >= first) & (rows["due"] <= last)
    due = rows[in_year & (rows["due"] <= rows["to"])]
    known = met(due)
    judged = due.assign(
        goals_due=1,
        goals_told=known.notna().astype("int64"),
        goals_met=known.fillna(False).astype("int64"),
    )
    seen = told(rows["measured"]) & (rows["measured"] >= first) & (rows["measured"] <= last)
    asked = rows[in_year | seen]
    come = progress(asked)
    there = asked[come.notna()]
    measured = there.assign(
        goals_measured=1,
        goal_progress=come[come.notna()].astype("int64"),
        goal=_told_by(there),
    )
    return [*parts(judged, DUE, ("domain", "partner"), year), *parts(measured, PROGRESS, ("goal",), year)]
