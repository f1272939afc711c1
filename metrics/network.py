"""Organisations that rate one another: trust, value, and who is linked to whom.

Of each two organisations and school the latest rating of the school year counts.
"""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from metrics import clustered
from metrics.grouped import Part
from metrics.keys import ints
from tables.codes import WHOLE
from tables.network_codes import NO_TIE, TRUST_ITEMS, VALUE_ITEMS

TRUSTED = clustered.names("trust")
VALUED = clustered.names("value")
"""Of what an organisation says of another: the mean of its answers to three items, in sixths. A respondent is
a rater."""

SIXTHS = 6
"""A mean of one, two or three whole numbers is a whole number of sixths."""

NETWORK = [
    *("network_members", "network_raters", "ties_possible", "ties_named", "degree_spread", "degree_possible"),
]
"""Of a place with ratings: organisations; those that rate; ties these could name; ties they name; ties that
others have less than the one with most; as many as in a star."""

TIED = ["member_counted", "member_ties"]
"""Of each organisation: it is there; with how many others it has a tie, whoever named it. Of the place: how
many organisations, how many ties."""

MEASURES = [*TRUSTED, *VALUED, *NETWORK, *TIED]

MEMBER = "member"
"""The dimension: an organisation of the network."""

SCHOOL = "school:"
"""Begins the code of a school among the organisations; "school:0" is the district itself."""


def node(partner: pd.Series, school: pd.Series) -> pd.Series:
    """The organisation's code: a partner's number, or the school itself."""
    own = SCHOOL + school.astype("int64").astype("str")
    return partner.astype("int64").astype("str").where(partner != 0, own).astype("object")


def latest(rows: pd.DataFrame, first: int, last: int) -> pd.DataFrame:
    """The latest rating of each pair in a school year.

    Args:
        rows: of ``metrics.placed.placed``: ``place, rater, partner, school, day`` (whole numbers), the items,
            ``frequency``.
        first, last: days of the year.

    Returns:
        These rows, with the nodes ``one`` (who rates) and ``other`` (who is rated).
    """
    here = rows[(rows["day"] >= first) & (rows["day"] <= last)].sort_values("day", kind="stable")
    found = here.drop_duplicates(["place", "school", "rater", "partner"], keep="last")
    return found.assign(
        one=node(found["rater"], found["school"]), other=node(found["partner"], found["school"])
    ).reset_index(drop=True)


def count(ratings: pd.DataFrame, active: pd.DataFrame, year: int) -> list[Part]:
    """Count the network of each place.

    Args:
        ratings: of ``latest``.
        active: active partners of places: ``place, partner``. They are members, rated or not: without them a
            network looks denser than it is.

    Returns:
        TRUSTED, VALUED and TIED by MEMBER and of the whole, NETWORK of the whole.
    """
    if ratings.empty:
        return []
    parts = []
    for items, measures in ((TRUST_ITEMS, TRUSTED), (VALUE_ITEMS, VALUED)):
        told = _scored(ratings, items)
        parts += [
            clustered.part(told, ["one"], measures, WHOLE, year),
            clustered.part(told, ["one"], measures, MEMBER, year, "other"),
        ]
    return [*parts, *_ties(ratings, active, year)]


def _scored(ratings: pd.DataFrame, items: Sequence[str]) -> pd.DataFrame:
    """Ratings with an answer to any of some items: ``place, one, other``, an answer, points in sixths."""
    answers = ratings[list(items)].to_numpy("float64").reshape(len(ratings), len(items))
    given = (~np.isnan(answers)).sum(axis=1)
    told = ratings.loc[given > 0, ["place", "one", "other"]]
    points = SIXTHS * np.nansum(answers, axis=1)[given > 0] / given[given > 0]
    return told.assign(answers=1, points=np.rint(points).astype("int64"))


def links(ratings: pd.DataFrame) -> pd.DataFrame:
    """Ties that are named, each once: ``place, one, other``."""
    named = ~ratings["frequency"].isin(NO_TIE) & (ratings["one"] != ratings["other"])
    return ratings.loc[named, ["place", "one", "other"]].drop_duplicates()


def _ties(ratings: pd.DataFrame, active: pd.DataFrame, year: int) -> list[Part]:
    whole, members = [], []
    named = links(ratings)
    for place, rows in ratings.groupby("place", sort=True):
        ties = named[named["place"] == place]
        working = active.loc[active["place"] == place, "partner"].astype("int64").astype("str")
        every = sorted({*rows["one"], *rows["other"], *working})
        degree = degrees(every, zip(ties["one"], ties["other"], strict=True))
        n, raters, most = len(every), rows["one"].nunique(), max(degree.values())
        spread = sum(most - each for each in degree.values())
        numbers = [n, raters, raters * (n - 1), len(ties), spread, (n - 1) * (n - 2)]
        whole.append((place, WHOLE, [*numbers, n, sum(degree.values()) // 2]))
        members += [(place, one, [1, degree[one]]) for one in every]
    return [_part(whole, WHOLE, [*NETWORK, *TIED], year), _part(members, MEMBER, TIED, year)]


def degrees(members: Sequence[str], ties: object) -> Mapping[str, int]:
    """With how many others each member has a tie, whichever way it was named.

    Args:
        members: codes of all, also of those without a tie.
        ties: pairs of codes.
    """
    with_whom: dict[str, set[str]] = {one: set() for one in members}
    for one, other in ties:  # type: ignore[attr-defined]
        if one != other:
            with_whom[one].add(other)
            with_whom[other].add(one)
    return {one: len(others) for one, others in with_whom.items()}


def _part(rows: list[tuple], dimension: str, measures: list[str], year: int) -> Part:
    names = np.array([grp for _, grp, _ in rows], dtype=object)
    years = np.full(len(rows), year, dtype="int64")
    numbers = np.array([values for _, _, values in rows], dtype="int64").reshape(len(rows), len(measures))
    return Part(dimension, years, ints([place for place, _, _ in rows]), names, measures, numbers)
