"""Partners of a place: who works with it, how long agreements run, and how much hangs on the largest."""

from collections.abc import Collection, Mapping

import numpy as np
import pandas as pd

from metrics.grouped import Part, Rows, split
from metrics.keys import Ints, Table, ints
from metrics.offered import numbered, whole
from metrics.stays import day_numbers
from tables.codes import AGREED, UNDER_WAY, WHOLE

RECENT = 90
"""Days, the last day known among them, in which a partner that works with a place was seen there."""

SOON = 60
"""Days after the last day known in which an agreement lapses soon."""

YEARS = 3
"""From so many years on a partnership is lasting."""

AGREEMENTS = ("current", "soon", "lapsed")
"""Groups of ``tables.codes.AGREEMENT`` whose end is recorded."""

REGISTER = ("partner", "partner_type", "stage", "first_day", "agreement_end")

MEASURES = [
    *("partners", "partners_active", "partners_paper", "agreements_told", "agreements_run"),
    *("agreements_current", "agreements_soon", "agreements_lapsed", "agreements_untold"),
    *("tenure_told", "tenure_long", "partners_working", "partners_once"),
]
"""Of each partner 0 or 1, as ``judge`` says."""

NAMED = MEASURES[:3]
"""Those that are counted by partner, too."""

OF_HOURS = ["partner_minutes", "largest_minutes", "partner_minutes_squared"]
"""Session time of partners: together, of the largest, and the sum of squares."""

DAYS_LEFT = "agreement_days"

IDENTIFIED = ["identity_told", "identity_yes"]
"""Of each partner that was asked: it is there; it identifies with an under-represented community."""

STAYED = ["partners_before", "partners_stayed"]
"""Of each partner seen at work the year before: it is there; it was seen this year, too."""


def at_places(
    seen: pd.DataFrame, register: Table, activities: Table, places: Collection[int], whole: Collection[int]
) -> pd.DataFrame:
    """The partners of places: those seen there, or with a session or an activity there.

    Args:
        seen: of ``metrics.offered.by_partner``.
        activities: ``partner`` and ``school`` of ``tables.facts.ACTIVITIES``.
        whole: places to which every partner of the register belongs.

    Returns:
        ``place, partner, last_day, minutes, times``; 0 where a partner was not seen.
    """
    offers = pd.DataFrame({"place": ints(activities["school"]), "partner": ints(activities["partner"])})
    offers = offers[offers["place"].isin(list(places)) & (offers["partner"] > 0)]
    every = pd.DataFrame({"partner": ints(register["partner"])})
    named = [every.assign(place=place) for place in whole if place in places]
    rows = pd.concat([seen, offers, *named], ignore_index=True).fillna(0).astype("int64")
    return rows.drop_duplicates(["place", "partner"]).reset_index(drop=True)  # what was seen goes first


def judge(register: Table, at: pd.DataFrame, known_to: Mapping[int, int]) -> pd.DataFrame:
    """Judge the partners of some places by the register as it stands.

    Args:
        register: ``partner, partner_type, stage, first_day, agreement_end`` of ``tables.facts.PARTNERS``.
        at: ``place, partner, last_day`` (days since 1970; 0: never seen) and ``times`` it was seen, a row a
            partner of a place, as ``metrics.offered.by_partner`` gives it.
        known_to: the last day known of each place; of others nobody is judged.

    Returns:
        A row a partner and place: ``at`` with MEASURES, ``partner_type``, ``stage``, ``agreement`` and
        ``days_left`` (missing where no end is recorded). ``partners``: 1, of those that had begun.
        ``partners_active``: active or renewing, and seen in the last RECENT days. ``partners_paper``: an
        agreement stands, and nothing was seen in these days. An agreement runs to its last day.
        ``agreements_*`` are of active partners alone, ``tenure_*`` of those seen in the year;
        ``partners_once``: seen a single time in the year.
    """
    known = pd.DataFrame({name: np.asarray(register[name]) for name in REGISTER})
    rows = at.merge(known, on="partner", how="inner", validate="many_to_one")
    rows = rows[rows["place"].isin(list(known_to))]
    to = ints([known_to[place] for place in rows["place"].tolist()])
    begins, ends = (day_numbers(rows[name]) for name in ("first_day", "agreement_end"))
    began = begins <= to  # also where no day is recorded
    rows, to, begins, ends = rows[began].reset_index(drop=True), to[began], begins[began], ends[began]
    started, ending = rows["first_day"].fillna("") != "", (rows["agreement_end"].fillna("") != "").to_numpy()
    stage = rows["stage"].fillna("")
    recent = rows["last_day"].to_numpy("int64") > to - RECENT
    active = stage.isin(UNDER_WAY).to_numpy() & recent
    stands = np.where(ending, ends >= to, stage.isin(AGREED))
    left = np.where(ending, ends, to) - to
    agreement = np.select([~ending, left < 0, left <= SOON], ["", "lapsed", "soon"], "current")
    working = rows["last_day"].to_numpy() > 0
    tenured = working & started.to_numpy()
    long = tenured & (_years_later(rows["first_day"], tenured) <= to)
    numbers = {
        "partners": np.ones(len(rows), dtype=bool),
        "partners_active": active,
        "partners_paper": stands.astype(bool) & ~recent,
        "agreements_told": active & ending,
        "agreements_run": active & ending & (left >= 0),
        **{f"agreements_{name}": active & (agreement == name) for name in AGREEMENTS},
        "agreements_untold": active & ~ending,
        "tenure_told": tenured,
        "tenure_long": long,
        "partners_working": working,
        "partners_once": working & (rows["times"] == 1).to_numpy(),
    }
    return rows.assign(
        days_left=np.where(active & ending, left, np.nan),
        **{name: flags.astype("int64") for name, flags in numbers.items()},
    )


def _years_later(first_days: pd.Series, told: np.ndarray) -> np.ndarray:
    """The day on which each partnership has lasted for YEARS; of those told alone, else 0."""
    days = pd.to_datetime(first_days.where(told)) + pd.DateOffset(years=YEARS)
    return day_numbers(days.dt.strftime("%Y-%m-%d").fillna(""))


def identified(judged: pd.DataFrame, identities: Mapping[int, bool], year: int) -> list[Part]:
    """Count the partners that say of themselves whether they are led by, or serve, an under-represented
    community.

    Args:
        judged: of ``judge``.
        identities: of each partner that was asked.

    Returns:
        IDENTIFIED by "whole" and "partner_type".
    """
    asked = judged[(judged["partners"] == 1) & judged["partner"].isin(list(identities))]
    if asked.empty:
        return []
    yes = np.array([identities[int(one)] for one in asked["partner"].tolist()], dtype="int64")
    numbers = np.column_stack([np.ones(len(asked), dtype="int64"), yes])
    rows = Rows(np.full(len(asked), year, dtype="int64"), ints(asked["place"]), numbers, IDENTIFIED)
    return [rows.summed(whole(len(asked))), rows.summed(split("partner_type", asked["partner_type"]))]


def count(judged: pd.DataFrame, at: pd.DataFrame, year: int) -> list[Part]:
    """Count the partners of some places.

    Args:
        judged: of ``judge``.
        at: ``place, partner, minutes``, as ``metrics.offered.by_partner`` gives it.

    Returns:
        MEASURES by "whole", "partner_type" and "stage", NAMED by "partner", too;
        OF_HOURS of everything, the first of them by "partner", too; DAYS_LEFT by "partner", of active
        partners whose agreement has an end, and of the place the fewest of those that still run.
    """
    years = np.full(len(judged), year, dtype="int64")
    rows = Rows(years, ints(judged["place"]), judged[MEASURES].to_numpy("int64"), MEASURES)
    splits = [whole(len(judged)), *(split(name, judged[name]) for name in ("partner_type", "stage"))]
    parts = [rows.summed(by) for by in splits]
    by_name = Rows(years, ints(judged["place"]), judged[NAMED].to_numpy("int64"), NAMED)
    parts.append(by_name.summed(numbered("partner", ints(judged["partner"]))))
    timed = at[at["minutes"] > 0]
    by_place = timed.groupby("place")["minutes"]
    squared = timed.assign(minutes=timed["minutes"] ** 2).groupby("place")["minutes"]
    sums = [by_place.sum(), by_place.max(), squared.sum()]
    parts.append(_whole(year, sums[0].index, OF_HOURS, np.column_stack([ints(each) for each in sums])))
    parts.append(_by_partner(year, timed, OF_HOURS[0], ints(timed["minutes"])))
    running = judged[judged["days_left"].notna()]
    parts.append(_by_partner(year, running, DAYS_LEFT, ints(running["days_left"])))
    least = running.loc[running["days_left"] >= 0].groupby("place")["days_left"].min()
    parts.append(_whole(year, least.index, [DAYS_LEFT], ints(least)[:, None]))
    return parts


def stayed(before: pd.DataFrame, seen: pd.DataFrame, types: Mapping[int, str], year: int) -> list[Part]:
    """Which partners came again.

    Args:
        before: partners seen at work the year before: ``place, partner``.
        seen: those of this year: ``place, partner, last_day`` (0: not seen).

    Returns:
        STAYED by "whole" and "partner_type".
    """
    now = seen.loc[seen["last_day"] > 0, ["place", "partner"]].assign(again=1)
    rows = before.merge(now, on=["place", "partner"], how="left")
    again = rows["again"].fillna(0).to_numpy("int64")
    numbers = np.column_stack([np.ones(len(rows), dtype="int64"), again])
    kinds = [types.get(partner, "") for partner in rows["partner"].tolist()]
    counted = Rows(np.full(len(rows), year, dtype="int64"), ints(rows["place"]), numbers, STAYED)
    return [counted.summed(by) for by in (whole(len(rows)), split("partner_type", kinds))]


def _whole(year: int, place: pd.Index, measures: list[str], sums: Ints) -> Part:
    return _part(year, WHOLE, ints(place), [WHOLE] * len(place), measures, sums)


def _by_partner(year: int, rows: pd.DataFrame, measure: str, amounts: Ints) -> Part:
    names = ints(rows["partner"]).astype(str).tolist()
    return _part(year, "partner", ints(rows["place"]), names, [measure], amounts[:, None])


def _part(year: int, dimension: str, place: Ints, grp: list[str], measures: list[str], sums: Ints) -> Part:
    groups = np.array(grp, dtype=object)
    return Part(dimension, np.full(len(groups), year, dtype="int64"), place, groups, measures, sums)
