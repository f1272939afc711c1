"""What families and neighbours get, ask and hear: online resources, projects, mentions, suggestions."""

from collections.abc import Mapping

import pandas as pd

from metrics.grouped import Part
from metrics.placed import parts, told
from tables.community_codes import MENTION, PEOPLE_SERVED

USED = ["resource_given", "resource_opened"]
"""Of each online resource of which both are told: people given access; those who opened it."""

BROUGHT = ["outputs", "output_amount"]
"""Of each kind of output: entries, and how many; of the whole, things of all kinds."""

NEIGHBOURS = ["neighbours_told", "neighbours_served"]
"""Of each project that tells it: entries, and people of the neighbourhood served."""

SEEN: Mapping[str, list[str]] = {kind: [f"{kind}_told", f"{kind}_times"] for kind in MENTION}
"""Of each kind of mention: entries, and how often."""

SUGGESTED = ["suggestions", "suggestions_answered"]
"""Of each suggestion: it is there; it was answered."""

MEASURES = [
    *(*USED, *BROUGHT, *NEIGHBOURS, *SUGGESTED),
    *(name for names in SEEN.values() for name in names),
]


def uses(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """How many of those given access opened a resource: USED by "resource".

    Args:
        rows: of ``metrics.placed.placed``: ``place, school, day`` (whole numbers), ``resource``, ``given``
            and ``opened`` (missing: not recorded), ``to``.
        first: first day of the year.

    Returns:
        Of each resource and school what its latest day tells. A district takes the row that names no school
        in place of those that do: it counts the same people. A resource without one of its numbers is left
        out.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= rows["to"])]
    here = here[here["given"].notna() & here["opened"].notna()].sort_values("day", kind="stable")
    latest = here.drop_duplicates(["place", "school", "resource"], keep="last")
    of_all = latest["school"] == 0
    covered = of_all.groupby([latest["place"], latest["resource"]]).transform("any")
    latest = latest[of_all | ~covered]
    judged = latest.assign(
        resource_given=latest["given"].astype("int64"), resource_opened=latest["opened"].astype("int64")
    )
    return parts(judged, USED, ("resource",), year)


def outputs(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """What projects brought about: BROUGHT by "output", NEIGHBOURS by "activity".

    Args:
        rows: of ``metrics.placed.placed``: ``place, activity, day`` (whole numbers), ``output``, ``quantity``
            (missing: not recorded), ``to``.
        first: first day of the year.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= rows["to"]) & rows["quantity"].notna()]
    here = here.assign(amount=here["quantity"].astype("int64"))
    served = here["output"] == PEOPLE_SERVED
    people, things = here[served], here[~served]
    neighbours = people.assign(neighbours_told=1, neighbours_served=people["amount"])
    brought = things.assign(outputs=1, output_amount=things["amount"])
    return [
        *parts(neighbours, NEIGHBOURS, ("activity",), year),
        *parts(brought, BROUGHT, ("output",), year),
    ]


def mentions(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """How often the school was seen or asked for: SEEN by "month".

    Args:
        rows: of ``metrics.placed.placed``: ``place, day`` (whole numbers), ``mention``, ``times`` (missing:
            not recorded), ``to``.
        first: first day of the year.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= rows["to"]) & rows["times"].notna()]
    days = here["day"].to_numpy("int64").astype("datetime64[D]")
    here = here.assign(month=[str(day)[:7].replace("-", "") for day in days])
    found: list[Part] = []
    for kind, measures in SEEN.items():
        mine = here[here["mention"] == kind]
        judged = mine.assign(**{measures[0]: 1}).rename(columns={"times": measures[1]})
        found += parts(judged, measures, ("month",), year)
    return found


def suggestions(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """Which suggestions were answered: SUGGESTED by "role".

    Args:
        rows: of ``metrics.placed.placed``: ``place, day, answered`` (whole numbers), ``role, to``.
        first: first day of the year.
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= rows["to"])]
    done = told(here["answered"]) & (here["answered"] <= here["to"])
    judged = here.assign(suggestions=1, suggestions_answered=done.astype("int64"))
    return parts(judged, SUGGESTED, ("role",), year)
