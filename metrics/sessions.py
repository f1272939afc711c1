"""Sessions: what was planned, what of it was held, and how many seats were filled."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from metrics.keys import Table
from metrics.stays import day_numbers

DAY = ["activity", "school", "day"]
SESSION = [*DAY, "session_key"]

GIVEN = [
    *("sessions", "sessions_given", "sessions_untold", "session_minutes", "sessions_untimed"),
    "sessions_closed",
]
"""Of each session, 0 or 1 and whole numbers: it is known of at all; it was held; it was due on no closed day,
and nothing is known of it; minutes where it was held; held without a known length; held on a closed day."""

PLANNED = ["sessions_told", "sessions_held"]
"""Of sessions that were due on no closed day and are known to have been held or not: each; whether it was."""

SEATED = ["seats", "seats_filled"]
"""Of sessions held whose seats and people are known: seats offered, and seats filled."""

TOLD = ["marks", "marks_timed", "students", "students_came"]
"""What sheets with names tell of a session, as it stands on them."""

MARKED = ["marks", "marks_attributed"]
"""Of each session: marks of people on its sheets; of these, those of an activity that a register holds, and
so with whose it is, and with a known length: of the mark, the session or the activity."""

INTERPRETED = ["interpretation_told", "interpreted"]
"""Of sessions held of which it is told whether they were interpreted: each; whether it was."""

CAME = [
    *("sessions_marked", "students_expected", "students_missed"),
    *("students_expected_squared", "students_missed_squared", "students_product"),
]
"""Of sessions held that students were expected at: each; students expected and of these those who did not
come, their squares and product."""

MEASURES = [*GIVEN, *PLANNED, *SEATED, *MARKED, *INTERPRETED, *CAME]
"""Each group by the first of them, which is above 0 where it tells anything."""


def judged(
    planned: Table, visited: Table, counted: Table, activities: Table, closed: Table, known_to: pd.Series
) -> pd.DataFrame:
    """Judge each session of some schools: one that was planned, or that anything came of.

    Args:
        planned: columns of ``tables.facts.SESSIONS``; ``held`` "yes", "no", or blank for not recorded; so
            ``interpreted``, where it is told of any.
        visited: sessions that name people: ``SESSION``, ``expected`` (people), ``came`` (0 or 1), ``marks``
            and ``marks_timed``, those with minutes of their own; ``students`` whose mark says whether they
            came, and ``students_came``.
        counted: columns of ``tables.facts.SESSION_COUNTS``.
        activities: columns of ``tables.facts.ACTIVITIES``: usual minutes and seats, and whose it is.
        closed: ``school, day`` of days without school (school 0: of all).
        known_to: the last day known of each school (days since 1970), by school.

    Returns:
        ``SESSION``, ``partner`` (0: the school itself), ``number`` (of the day), ``held`` and MEASURES. A
        session was held where the register says so or, where it says nothing, somebody is known to have
        come. Where a day of an activity has a single session in the register and a single one on the sheets,
        they are one, whatever each is called.
    """
    rows = _together(pd.DataFrame(planned), _seen(pd.DataFrame(visited), pd.DataFrame(counted)))
    offered = pd.DataFrame({name: activities[name] for name in ("activity", "partner", "minutes", "seats")})
    rows = rows.merge(offered, on="activity", how="left", suffixes=("", "_usual"), validate="many_to_one")
    number = day_numbers(rows["day"])
    came = rows["came"].fillna(0).to_numpy() > 0
    said = rows["held"].to_numpy(object)
    held = (said == "yes") | ((said == "") & came)
    told = held | (said == "no")
    to_date = number <= rows["school"].map(known_to).fillna(-1).to_numpy()
    shut = _on_closed_days(rows, closed)
    due = rows["planned"].to_numpy() & to_date & ~shut
    minutes, seats = (rows[n].fillna(rows[f"{n}_usual"]).to_numpy("float64") for n in ("minutes", "seats"))
    filled = rows["expected"].to_numpy("float64")
    timed, seated = held & (minutes > 0), held & (seats > 0) & ~np.isnan(filled)
    marks, by_mark = (rows[name].fillna(0).to_numpy("float64") for name in ("marks", "marks_timed"))
    spoken = rows["interpreted"].fillna("").to_numpy(object)
    students, there = (rows[name].fillna(0).to_numpy("float64") for name in ("students", "students_came"))
    students, missed = students * held, (students - there) * held
    numbers = {
        "sessions": np.ones(len(rows)),
        "sessions_given": held,
        "sessions_told": due & told,
        "sessions_held": due & held,
        "sessions_untold": due & ~told,
        "session_minutes": np.where(timed, minutes, 0),
        "sessions_untimed": held & ~timed,
        "sessions_closed": held & shut,
        "seats": np.where(seated, seats, 0),
        "seats_filled": np.where(seated, np.minimum(filled, seats), 0),
        "marks": marks,
        "marks_attributed": np.where(rows["partner"].isna(), 0, np.where(minutes > 0, marks, by_mark)),
        "interpretation_told": held & (spoken != ""),
        "interpreted": held & (spoken == "yes"),
        "sessions_marked": students > 0,
        "students_expected": students,
        "students_missed": missed,
        "students_expected_squared": students**2,
        "students_missed_squared": missed**2,
        "students_product": students * missed,
    }
    counts = pd.DataFrame({name: np.asarray(values).astype("int64") for name, values in numbers.items()})
    whose = rows["partner"].fillna(0).astype("int64")
    return pd.concat(
        [rows[SESSION].assign(partner=whose, number=number, held=held, told=told), counts], axis=1
    )


def told_days(planned: Table, visited: Table, counted: Table) -> pd.DataFrame:
    """``school, day`` on which anything is known to have been held or not."""
    register, sheets, counts = (pd.DataFrame(each) for each in (planned, visited, counted))
    parts = [
        register[register["held"].isin(["yes", "no"])],
        sheets[sheets["came"] > 0],
        counts[counts["attended"].notna()],
    ]
    return pd.concat([part[["school", "day"]] for part in parts], ignore_index=True)


def known_to(told: pd.DataFrame) -> pd.Series:
    """The last of these days (``school, day``) by school, as days since 1970."""
    return pd.Series(day_numbers(told["day"]), index=told["school"]).groupby(level=0).max()


def closed_days(calendar: Table, schools: Sequence[int]) -> pd.DataFrame:
    """Days on which no grade has school: ``school, day``.

    Args:
        calendar: columns of ``tables.facts.CALENDAR``; school 0 is the district's, which holds for schools
            without one of their own, and for what names no school.
        schools: those asked for; 0 among them for what names none.
    """
    days = pd.DataFrame({name: np.asarray(calendar[name]) for name in ("school", "day", "units")})
    longest = days.groupby(["school", "day"])["units"].max()
    closed = longest[longest == 0].reset_index()[["school", "day"]]
    lacking = pd.DataFrame({"school": sorted({*schools} - {*days["school"].tolist()})}, dtype="int64")
    common = closed.loc[closed["school"] == 0, ["day"]]
    return pd.concat([closed, lacking.merge(common, how="cross")], ignore_index=True)


def _seen(visited: pd.DataFrame, counted: pd.DataFrame) -> pd.DataFrame:
    """Sessions of which people are known, by name or by count: ``SESSION``, ``expected``, ``came``, marks."""
    both = visited.merge(counted, on=SESSION, how="outer")
    by_count = both["registered"].fillna(both["attended"])
    came = both["came"].fillna(0).gt(0) | both["attended"].notna()
    return both[[*SESSION, *TOLD]].assign(
        expected=both["expected"].fillna(by_count).astype("float64"), came=came.astype("float64")
    )


def _together(planned: pd.DataFrame, seen: pd.DataFrame) -> pd.DataFrame:
    """Sessions of the register beside what came of them, and those that no register holds."""
    if "interpreted" not in planned:
        planned = planned.assign(interpreted="")
    alone = planned.loc[~planned.duplicated(DAY, keep=False), SESSION]
    seen = seen.merge(alone, on=DAY, how="left", suffixes=("", "_planned"))
    single = ~seen.duplicated(DAY, keep=False) & seen["session_key_planned"].notna()
    seen["session_key"] = seen["session_key"].mask(single, seen["session_key_planned"])
    rows = planned.assign(planned=True).merge(
        seen.drop(columns="session_key_planned"), on=SESSION, how="outer"
    )
    return rows.assign(
        planned=rows["planned"].notna(),
        held=rows["held"].fillna(""),
        **{name: rows[name].astype("float64") for name in ("minutes", "seats")},
    )


def _on_closed_days(rows: pd.DataFrame, closed: Table) -> np.ndarray:
    days = pd.MultiIndex.from_arrays([closed["school"], closed["day"]])
    here = pd.MultiIndex.from_arrays([rows["school"], rows["day"]])
    return np.asarray(here.isin(days))
