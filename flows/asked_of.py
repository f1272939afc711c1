"""Of whom questions were asked: those of surveys that one side answered for the most part."""

from collections.abc import Sequence

from flows.database import store
from store import derived
from tables import HOME_DISTRICT
from tables.codes import FAMILY

STAFF = ("teacher", "school_leader", "support_staff")
"""Roles of those who work at a school."""

FAMILIES = (FAMILY,)

MOST = 0.9
"""Share of a survey's respondents from which on it is a survey of their side."""


def of_staff(db: str, year: int, groups: Sequence[str]) -> list[str]:
    """Of groups of questions, those of surveys of staff.

    A survey that others answered, too, is none: what staff say in it is told by role, where it can be told.

    Args:
        groups: of questions, "<source>:<what was asked>"; others are left out.

    Returns:
        In the order given.
    """
    return _asked_of(db, year, groups, STAFF)


def of_families(db: str, year: int, groups: Sequence[str]) -> list[str]:
    """Of groups of questions, those of surveys of families, as ``of_staff``."""
    return _asked_of(db, year, groups, FAMILIES)


def _asked_of(db: str, year: int, groups: Sequence[str], roles: Sequence[str]) -> list[str]:
    with store(db).reading() as tx:
        rows = derived.read(tx, "answered", year=year, place=HOME_DISTRICT, dimension="role")
    rows = rows[rows["measure"] == "respondents"]
    theirs = rows[rows["grp"].isin(roles)].groupby("source")["amount"].sum()
    every = rows.groupby("source")["amount"].sum()
    share = (theirs / every).dropna()
    asked = {str(source) for source in share.index[share >= MOST]}
    return [code for code in groups if code.partition(":")[0] in asked]
