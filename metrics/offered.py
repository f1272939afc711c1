"""Cells of what was offered: sessions and volunteer hours by partner, activity and month."""

from collections.abc import Mapping

import numpy as np
import pandas as pd

from metrics.grouped import Part, Rows, Split, split, tall
from metrics.hour_rates import hours_valued
from metrics.keys import Columns, Ints, Table, ints
from metrics.sessions import CAME, GIVEN, INTERPRETED, MARKED, PLANNED, SEATED
from metrics.stays import day_numbers
from tables.codes import WHOLE

OF_VOLUNTEERING = [
    *("volunteer_entries", "volunteer_minutes", "volunteer_untimed", "volunteer_valued", "volunteer_cents"),
]
"""Of each entry of a log: it is there; its minutes; whether it tells none; whether they have a value; it."""

SERVED = ["people_served"]
"""People, but students, who came to any session at a school, each once there."""

ACTIVITY_MONTH = "activity_month"
"""The dimension of CAME: "12:202602" is what an activity held in a month."""

OF_SESSIONS = (GIVEN, PLANNED, SEATED, MARKED, INTERPRETED)

MEMBERS = {measures[0]: measures for measures in (*OF_SESSIONS, CAME, OF_VOLUNTEERING, SERVED)}
"""Measures that tell of the same rows, by the one that tells how many there are."""

ADDING_UP = [name for measures in MEMBERS.values() for name in measures]
"""Measures whose district is the sum of its schools, and of what names no school."""

KNOWN_TO = "known_to"
"""The last day on which a session is known to have been held or not, or somebody volunteered; of a whole
place."""

LAST_DAY = "last_day"
"""The last day on which a partner held a session or somebody volunteered for it. Both are days since 1970."""

KNOWN_OF_PARTNERS = "partners_known_to"
"""As KNOWN_TO, or the last day of a gift, contact, training or milestone, if it is later."""

LATEST = [KNOWN_TO, LAST_DAY]


def count(
    sessions: pd.DataFrame, volunteering: Table, people: Table, rates: Mapping[int, int], year: int
) -> Columns:
    """Count what was offered at some schools (0: where none is named).

    Args:
        sessions: of ``metrics.sessions.judged``.
        volunteering: ``school, day, partner, minutes``; blank minutes are not recorded.
        people: ``school, role, person`` of those who came and are no students, each once.
        rates: cents of a volunteer's hour by calendar year (``metrics.hour_rates.rates``).

    Returns:
        ``tables.derived.CELLS``. ADDING_UP by "whole", "partner" ("0": the school itself, or none named) and,
        of sessions, "activity", of volunteering, "month", of people, "role"; CAME by ACTIVITY_MONTH alone;
        LATEST as said there.
    """
    parts = [*_sessions(sessions, year), *_volunteering(volunteering, rates, year), *_served(people, year)]
    parts.append(_came(sessions, year))
    return tall([*parts, *_latest(sessions, volunteering, year)])


def _sessions(sessions: pd.DataFrame, year: int) -> list[Part]:
    return [part for measures in OF_SESSIONS for part in _told(sessions, year, measures)]


def _told(sessions: pd.DataFrame, year: int, measures: list[str]) -> list[Part]:
    """Sums of some measures, of the sessions that tell anything of them."""
    telling = sessions[sessions[measures[0]] > 0]
    years = np.full(len(telling), year, dtype="int64")
    rows = Rows(years, ints(telling["school"]), telling[measures].to_numpy("int64"), measures)
    splits = [numbered(name, ints(telling[name])) for name in ("partner", "activity")]
    return [rows.summed(by) for by in (whole(len(telling)), *splits)]


def _came(sessions: pd.DataFrame, year: int) -> Part:
    """Sums of CAME, of the sessions that students were expected at."""
    telling = sessions[sessions[CAME[0]] > 0]
    month = telling["day"].str.slice(0, 7).str.replace("-", "", regex=False)
    groups = telling["activity"].astype(str) + ":" + month
    years = np.full(len(telling), year, dtype="int64")
    rows = Rows(years, ints(telling["school"]), telling[CAME].to_numpy("int64"), CAME)
    return rows.summed(split(ACTIVITY_MONTH, groups.to_numpy(object)))


def _volunteering(entries: Table, rates: Mapping[int, int], year: int) -> list[Part]:
    minutes = np.asarray(entries["minutes"], dtype="float64")
    valued, cents = hours_valued(np.asarray(entries["day"], dtype=object), minutes, rates)
    count = len(minutes)
    numbers = [np.ones(count), np.nan_to_num(minutes), np.isnan(minutes), valued, cents]
    rows = Rows(
        np.full(count, year, dtype="int64"),
        ints(entries["school"]),
        np.column_stack(numbers).astype("int64"),
        OF_VOLUNTEERING,
    )
    months = [int(day[:4]) * 100 + int(day[5:7]) for day in entries["day"]]
    splits = [whole(count), numbered("partner", ints(entries["partner"]))]
    splits.append(numbered("month", np.array(months, dtype="int64")))
    return [rows.summed(by) for by in splits]


def _served(people: Table, year: int) -> list[Part]:
    """People by role; who came in two roles is in both, and once in the whole."""
    rows = pd.DataFrame({name: np.asarray(people[name]) for name in ("school", "role", "person")})
    once = rows.drop_duplicates(["school", "person"])
    return [_ones(once, whole(len(once)), year), _ones(rows, split("role", rows["role"]), year)]


def _ones(rows: pd.DataFrame, by: Split, year: int) -> Part:
    one = np.ones((len(rows), 1), dtype="int64")
    return Rows(np.full(len(rows), year, dtype="int64"), ints(rows["school"]), one, SERVED).summed(by)


def _latest(sessions: pd.DataFrame, volunteering: Table, year: int) -> list[Part]:
    """The last days of places and of partners in them."""
    given = pd.DataFrame({name: volunteering[name] for name in ("school", "partner")})
    given["number"] = day_numbers(volunteering["day"])
    names = ["school", "partner", "number"]
    worked = pd.concat([sessions.loc[sessions["held"], names], given[names]], ignore_index=True)
    known = pd.concat([sessions.loc[sessions["told"], names], given[names]], ignore_index=True)
    to = known.groupby("school")["number"].max()
    last = worked[worked["partner"] > 0].groupby(["school", "partner"])["number"].max()
    return [
        latest(WHOLE, year, ints(to.index), np.full(len(to), WHOLE, dtype=object), KNOWN_TO, ints(to)),
        latest(
            "partner",
            year,
            ints(last.index.get_level_values("school")),
            last.index.get_level_values("partner").astype(str).to_numpy(object),
            LAST_DAY,
            ints(last),
        ),
    ]


def latest(dimension: str, year: int, place: Ints, grp: np.ndarray, measure: str, days: Ints) -> Part:
    """Last days as cells."""
    return Part(dimension, np.full(len(days), year, dtype="int64"), place, grp, [measure], days[:, None])


def whole(count: int) -> Split:
    """Everything together."""
    return Split(WHOLE, np.zeros(count, dtype="int64"), np.array([WHOLE], dtype=object))


def numbered(dimension: str, values: Ints) -> Split:
    """A dimension told by numbers: entities or months."""
    found, codes = np.unique(values, return_inverse=True)
    return Split(
        dimension, codes.astype("int64"), np.array([str(one) for one in found.tolist()], dtype=object)
    )


def by_partner(cells: Table) -> pd.DataFrame:
    """Cells by partner as ``place, partner, last_day, minutes`` of sessions and ``times`` it was seen:
    sessions and entries of volunteer logs; 0 where there is nothing."""
    rows = pd.DataFrame({name: np.asarray(cells[name]) for name in ("place", "grp", "measure", "amount")})
    rows = rows[(np.asarray(cells["dimension"]) == "partner") & (rows["grp"] != "0")]
    found = rows.pivot(index=["place", "grp"], columns="measure", values="amount")
    found = found.reindex(columns=[LAST_DAY, *ADDING_UP]).fillna(0).astype("int64").reset_index()
    return pd.DataFrame(
        {
            "place": found["place"],
            "partner": found["grp"].astype("int64"),
            "last_day": found[LAST_DAY],
            "minutes": found["session_minutes"],
            "times": found["sessions_given"] + found["volunteer_entries"],
        }
    )


def known_to(cells: Table) -> dict[int, int]:
    """The last day known of each place."""
    mine = np.asarray(cells["measure"]) == KNOWN_TO
    at: Mapping[str, list] = {n: np.asarray(cells[n])[mine].tolist() for n in ("place", "amount")}
    return dict(zip(at["place"], at["amount"], strict=True))
