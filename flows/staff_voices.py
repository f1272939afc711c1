"""Which questions were asked of a school's staff: those of surveys that staff answered for the most part."""

from collections.abc import Sequence

from flows.database import store
from store import derived
from tables import HOME_DISTRICT

STAFF = ("teacher", "school_leader", "support_staff")
"""Roles of those who work at a school."""

MOST = 0.9
"""Share of a survey's respondents from which on it is a survey of staff."""


def of_staff(db: str, year: int, groups: Sequence[str]) -> list[str]:
    """Of groups of questions, those of surveys of staff.

    A survey that others answered, too, is none: what staff say in it is told by role, where it can be told.

    Args:
        groups: of questions, "<source>:<what was asked>"; others are left out.

    Returns:
        In the order given.
    """
    with store(db).reading() as tx:
        rows = derived.read(tx, "answered", year=year, place=HOME_DISTRICT, dimension="role")
    rows = rows[rows["measure"] == "respondents"]
    staff = rows[rows["grp"].isin(STAFF)].groupby("source")["amount"].sum()
    every = rows.groupby("source")["amount"].sum()
    share = (staff / every).dropna()
    asked = {str(source) for source in share.index[share >= MOST]}
    return [code for code in groups if code.partition(":")[0] in asked]
