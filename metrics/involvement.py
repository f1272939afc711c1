"""The six types of involvement: what activities a place has of each, and how much of their time."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.grouped import Part
from metrics.keys import Table, ints
from tables.codes import WHOLE
from tables.network_codes import INVOLVEMENT, INVOLVEMENT_OF

TYPED = ["typed_activities", "typed_most", "typed_minutes", "typed_minutes_most"]
"""Activities with a session held, and their time; of the whole also the most that any one type has."""

MEASURES = TYPED

FROM = ("sessions_given", "session_minutes")
"""Measures of ``metrics.sessions`` it is counted from."""


def types(kinds: Table, told: Table) -> dict[int, str]:
    """The type of each activity, by its number: as somebody told it, else by its kind; "" for none.

    Args:
        kinds: ``activity, activity_type`` of all activities.
        told: ``activity, involvement``.
    """
    pairs = zip(ints(kinds["activity"]).tolist(), list(kinds["activity_type"]), strict=True)
    found = {activity: INVOLVEMENT_OF.get(str(kind), "") for activity, kind in pairs}
    said = zip(ints(told["activity"]).tolist(), list(told["involvement"]), strict=True)
    return {**found, **{activity: str(kind) for activity, kind in said if activity in found}}


def count(cells: Table, type_of: Mapping[int, str], year: int) -> list[Part]:
    """Count activities by type.

    Args:
        cells: ``tables.derived.CELLS`` by "activity" with FROM.
        type_of: of ``types``.

    Returns:
        TYPED by "involvement" and of the whole. Every type of a place with any activity is there, also with
        none: that is what is looked for.
    """
    rows = pd.DataFrame({name: np.asarray(cells[name]) for name in ("place", "grp", "measure", "amount")})
    if rows.empty:
        return []
    wide = rows.pivot(index=["place", "grp"], columns="measure", values="amount").reindex(columns=list(FROM))
    wide = wide.fillna(0).astype("int64").reset_index()
    held = wide[(wide["sessions_given"] > 0) & (wide["grp"] != "0")]
    if held.empty:
        return []
    kinds = [type_of.get(int(one), "") for one in held["grp"]]
    judged = held.assign(involvement=kinds, activities=1)
    sums = judged.groupby(["place", "involvement"])[["activities", "session_minutes"]].sum()
    places = sorted(set(judged["place"].tolist()))
    every = [(place, kind) for place in places for kind in INVOLVEMENT]
    untold = [(place, "") for place in places if (place, "") in sums.index]
    found = sums.reindex([*every, *untold]).fillna(0).astype("int64")
    by_place = found.groupby(level=0)
    total, most = by_place.sum(), by_place.max()
    numbers = np.column_stack(
        [total["activities"], most["activities"], total["session_minutes"], most["session_minutes"]]
    ).astype("int64")
    zero = np.zeros(len(found), dtype="int64")
    of_type = np.column_stack([found["activities"], zero, found["session_minutes"], zero]).astype("int64")
    return [
        _part(ints(total.index), [WHOLE] * len(total), WHOLE, numbers, year),
        _part(
            ints(found.index.get_level_values(0)),
            found.index.get_level_values(1).tolist(),
            "involvement",
            of_type,
            year,
        ),
    ]


def _part(places: np.ndarray, groups: list[str], by: str, numbers: np.ndarray, year: int) -> Part:
    years = np.full(len(groups), year, dtype="int64")
    return Part(by, years, places, np.array(groups, dtype=object), TYPED, numbers)
