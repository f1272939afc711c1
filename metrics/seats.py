"""Who sits at the table: seats of bodies that decide, against the people for whom they decide."""

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.keys import ints
from tables.codes import FAMILY, WHOLE

SEATED = ["decision_seats", "decision_seats_due"]
CAME = ["decision_attended", "decision_attended_due"]
"""Of each role: seats it has (places it took at meetings); what it would have by its part of the people for
whom the bodies decide, in MILLIONTHS."""

OF_FAMILIES = ["body_seats", "family_seats"]
"""Of each body: seats that are told of any role, and those of families."""


MEASURES = [*SEATED, *CAME, *OF_FAMILIES]

MILLIONTHS = 1_000_000

BODY = ["place", "school", "body"]


def count(rows: pd.DataFrame, first: int, last: int, year: int) -> list[Part]:
    """Count seats by role.

    Args:
        rows: of ``metrics.placed.placed``: ``place, school, day`` (whole numbers), ``body, role, seats,
            attended, stakeholders`` (missing: not recorded).
        first, last: days of the year.

    Returns:
        SEATED and CAME by "role" and of the whole. Seats stand as on the latest day that tells any of a body;
        attendance is of all its meetings. A role of which it is not told for how many people the body decides
        is left out of it; one that has people and no seat counts with none.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= last)].sort_values("day", kind="stable")
    told = here[here["stakeholders"] > 0].drop_duplicates([*BODY, "role"], keep="last")
    people = told[[*BODY, "role", "stakeholders"]]
    if people.empty:
        return []
    seated = here[here["seats"].notna()]
    seated = seated[seated["day"] == seated.groupby(BODY)["day"].transform("max")]
    came = here[here["attended"].notna()]
    return [
        *_judged(seated.rename(columns={"seats": "held"}), people, BODY, SEATED, year),
        *_judged(came.rename(columns={"attended": "held"}), people, [*BODY, "day"], CAME, year),
    ]


def families(rows: pd.DataFrame, first: int, last: int, year: int) -> list[Part]:
    """Count the seats of families.

    Args:
        rows, first, last: as for ``count``.

    Returns:
        OF_FAMILIES by "body" and of the whole. Seats stand as on the latest day that tells any of a body.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= last) & rows["seats"].notna()]
    if here.empty:
        return []
    seated = here[here["day"] == here.groupby(BODY)["day"].transform("max")]
    seats = seated["seats"].astype("int64")
    numbers = seated.assign(held=seats, due=seats.where(seated["role"] == FAMILY, 0))
    by_body = numbers.groupby(["place", "body"], as_index=False)[["held", "due"]].sum()
    whole = numbers.groupby("place", as_index=False)[["held", "due"]].sum()
    return [
        _part(whole.assign(role=WHOLE), WHOLE, OF_FAMILIES, year),
        _part(by_body.rename(columns={"body": "role"}), "body", OF_FAMILIES, year),
    ]


def _judged(
    rows: pd.DataFrame, people: pd.DataFrame, meeting: list[str], measures: list[str], year: int
) -> list[Part]:
    """Seats held of each role and those due, one meeting after the other."""
    meetings = rows[meeting].drop_duplicates()
    every = meetings.merge(people, on=BODY)
    every = every.merge(rows[[*meeting, "role", "held"]], on=[*meeting, "role"], how="left").fillna(
        {"held": 0}
    )
    if every.empty:
        return []
    of_meeting = every.groupby(meeting)[["held", "stakeholders"]].transform("sum")
    due = MILLIONTHS * of_meeting["held"] * every["stakeholders"] / of_meeting["stakeholders"]
    numbers = every.assign(
        held=every["held"].astype("int64"), due=np.rint(due.to_numpy("float64")).astype("int64")
    )
    by_role = numbers.groupby(["place", "role"], as_index=False)[["held", "due"]].sum()
    whole = numbers.groupby("place", as_index=False)[["held", "due"]].sum()
    return [
        _part(whole.assign(role=WHOLE), WHOLE, measures, year),
        _part(by_role, "role", measures, year),
    ]


def _part(rows: pd.DataFrame, dimension: str, measures: list[str], year: int) -> Part:
    years = np.full(len(rows), year, dtype="int64")
    return Part(
        dimension,
        years,
        ints(rows["place"]),
        rows["role"].to_numpy(object),
        measures,
        rows[["held", "due"]].to_numpy("int64"),
    )
