"""How partnerships are kept up: contacts, reviews, trainings, what goes wrong, what is celebrated."""

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.keys import Ints, ints
from metrics.placed import parts, told
from tables.codes import WHOLE

SPOKEN_WITH = ["contact_asked", "contact_recent", "contact_never"]
"""Of each active partner of a place with contacts on record: it is there; it was in two-way contact in the
last RECENT days; no two-way contact is on record."""

CONTACT_DAYS = ["contact_dated", "contact_days"]
"""Of each active partner that was ever in two-way contact: it is there; days since the last one."""

REVIEWED = ["reviews_due", "reviews_held"]
"""Of each partner with a review due: it is there; all that were due were held."""

TRAINED = ["training_asked", "training_covered"]
"""Of each active organisation of a place with trainings of partners on record: it is there; its people were
trained in the last YEAR days."""

PEOPLE = ["trainings", "trainings_told", "people_trained"]
"""Of each training: it is there; it tells how many; so many."""

WRONG = ["challenges", "challenges_open"]
"""Of each challenge that was open at any time of the year: it is there; it is open on the last day known."""

SETTLED = ["challenges_resolved", "challenge_half_days"]
"""Challenges that were settled in the year; twice the median of their days."""

REACHED = ["milestones", "milestones_told", "milestones_shared"]
"""Of each milestone: it is there; it is known whether it was made public; it was."""

MEASURES = [
    *(*SPOKEN_WITH, *CONTACT_DAYS, *REVIEWED, *TRAINED, *PEOPLE, *WRONG, *SETTLED, *REACHED),
]

RECENT = 30
"""Days, the last day known among them, in which a partner was in contact."""

PERSON = "individual"
"""The kind of a partner that is one person: whether that one was trained is told nobody."""

YEAR = 365
"""Days, the last day known among them, in which a training counts."""

OF_PARTNERS = ("partner_type", "partner")


def contacts(active: pd.DataFrame, rows: pd.DataFrame, year: int) -> list[Part]:
    """Who was in contact lately.

    Args:
        active: active partners of places: ``place, partner, partner_type, to``.
        rows: of ``metrics.placed.placed``: contacts of any time with ``place, partner, day`` (whole number),
            ``two_way, to``.

    Returns:
        SPOKEN_WITH by OF_PARTNERS; CONTACT_DAYS by "partner", and of the place the most days.
    """
    if rows.empty:
        return []
    rows = rows[rows["day"] <= rows["to"]]
    asked = active[active["place"].isin(rows["place"].unique())]
    two_way = rows[rows["two_way"] == "yes"].groupby(["place", "partner"], as_index=False)["day"].max()
    found = asked.merge(two_way, on=["place", "partner"], how="left")
    since = (found["to"] - found["day"]).astype("float64")
    judged = found.assign(
        contact_asked=1,
        contact_recent=(since < RECENT).astype("int64"),
        contact_never=since.isna().astype("int64"),
        contact_dated=1,
    )
    dated = judged[since.notna()].assign(contact_days=since[since.notna()].astype("int64"))
    by_partner = parts(dated, CONTACT_DAYS, ("partner",), year)[1:]
    most = dated.groupby("place")["contact_days"].agg(["size", "max"])
    return [
        *parts(judged, SPOKEN_WITH, OF_PARTNERS, year),
        *by_partner,
        _whole(most.index, CONTACT_DAYS, most.to_numpy("int64"), year),
    ]


def _whole(places: pd.Index, measures: list[str], sums: Ints, year: int) -> Part:
    groups = np.full(len(places), WHOLE, dtype=object)
    return Part(WHOLE, np.full(len(places), year, dtype="int64"), ints(places), groups, measures, sums)


def reviews(rows: pd.DataFrame, types: dict[int, str], first: int, year: int) -> list[Part]:
    """Which partners of the register with a review due were reviewed: REVIEWED by OF_PARTNERS.

    Args:
        types: kind of each partner of the register.
        rows: of ``metrics.placed.placed``: ``place, partner, due, held`` (whole numbers), ``to``.
        first: first day of the year.
    """
    if rows.empty:
        return []
    listed = rows["partner"].isin(list(types))
    due = rows[listed & told(rows["due"]) & (rows["due"] >= first) & (rows["due"] <= rows["to"])]
    held = told(due["held"]) & (due["held"] <= due["to"])
    keys = ["place", "partner"]
    missed = due.loc[~held, keys].drop_duplicates().assign(reviews_held=0)
    found = due[keys].drop_duplicates().merge(missed, on=keys, how="left").fillna({"reviews_held": 1})
    judged = found.assign(reviews_due=1, partner_type=_types(found, types))
    return parts(judged, REVIEWED, OF_PARTNERS, year)


def trainings(active: pd.DataFrame, rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """Which active partners were trained, and how many people: TRAINED by OF_PARTNERS, PEOPLE by "role".

    Args:
        active: as for ``contacts``.
        rows: of ``metrics.placed.placed``: ``place, partner, day`` (whole number), ``role, people, to``.
        first: first day of the year.
    """
    if rows.empty:
        return []
    rows = rows[rows["day"] <= rows["to"]]
    of_partners = rows[rows["partner"] != 0]
    asked = active[active["place"].isin(of_partners["place"].unique()) & (active["partner_type"] != PERSON)]
    lately = of_partners.loc[of_partners["day"] > of_partners["to"] - YEAR, ["place", "partner"]]
    found = asked.merge(lately.drop_duplicates().assign(lately=1), on=["place", "partner"], how="left")
    judged = found.assign(training_asked=1, training_covered=found["lately"].fillna(0).astype("int64"))
    held = rows[rows["day"] >= first]
    people = np.asarray(held["people"], dtype="float64")
    counted = held.assign(
        trainings=1,
        trainings_told=(~np.isnan(people)).astype("int64"),
        people_trained=np.nan_to_num(people).astype("int64"),
    )
    return [*parts(judged, TRAINED, OF_PARTNERS, year), *parts(counted, PEOPLE, ("role",), year)]


def challenges(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """What goes wrong: WRONG and SETTLED by "challenge_type".

    Args:
        rows: of ``metrics.placed.placed``: ``place, challenge_type, opened, resolved`` (whole numbers),
            ``to``.
        first: first day of the year.
    """
    if rows.empty:
        return []
    settled = told(rows["resolved"]) & (rows["resolved"] <= rows["to"])
    here = (rows["opened"] <= rows["to"]) & (~settled | (rows["resolved"] >= first))
    judged = rows.assign(challenges=1, challenges_open=(~settled).astype("int64"))[here]
    done = rows[here & settled]
    done = done.assign(days=done["resolved"] - done["opened"])
    found = parts(judged, WRONG, ("challenge_type",), year)
    typical = done.groupby("place")["days"].agg(["size", "median"])
    found.append(_whole(typical.index, SETTLED, _halves(typical), year))
    by_type = done.groupby(["place", "challenge_type"])["days"].agg(["size", "median"])
    places = ints(by_type.index.get_level_values("place"))
    names = by_type.index.get_level_values("challenge_type").to_numpy(object)
    years = np.full(len(places), year, dtype="int64")
    found.append(Part("challenge_type", years, places, names, SETTLED, _halves(by_type)))
    return found


def _halves(typical: pd.DataFrame) -> Ints:
    """How many, and twice the median: a whole number."""
    return np.column_stack([ints(typical["size"]), np.rint(2 * typical["median"]).astype("int64")])


def milestones(rows: pd.DataFrame, first: int, year: int) -> list[Part]:
    """What was reached and made public: REACHED by "milestone_type".

    Args:
        rows: of ``metrics.placed.placed``: ``place, milestone_type, day`` (whole number), ``shared, to``.
        first: first day of the year.
    """
    if rows.empty:
        return []
    rows = rows[(rows["day"] >= first) & (rows["day"] <= rows["to"])]
    judged = rows.assign(
        milestones=1,
        milestones_told=rows["shared"].isin(["yes", "no"]).astype("int64"),
        milestones_shared=(rows["shared"] == "yes").astype("int64"),
    )
    return parts(judged, REACHED, ("milestone_type",), year)


def _types(rows: pd.DataFrame, types: dict[int, str]) -> pd.Series:
    return pd.Series([types.get(one, "") for one in rows["partner"].tolist()], rows.index, dtype="object")
