"""Participation: which students came to which activity, how often and for how long."""

import pandas as pd

from metrics.stays import day_numbers, stays
from tables.codes import ABSENT_STATUS, ATTENDED_STATUS
from tables.derived import STUDENT_ACTIVITIES

SESSION = ["activity", "school", "day", "session_key"]
KEY = ["year", "place", "person", "activity"]


def student_activities(
    participation: pd.DataFrame,
    sessions: pd.DataFrame,
    activities: pd.DataFrame,
    enrolments: pd.DataFrame,
    district_of: dict[int, int],
) -> pd.DataFrame:
    """Count each student's sessions and minutes in each activity, by school and by district.

    A session counts for the school where the student was enrolled on that day, wherever it took
    place; for a student of two schools in both, and once in the district. People in other roles and
    students not enrolled that day are left out, and so are sessions that were not held.

    Args:
        participation: columns of ``tables.facts.PARTICIPATION``. A blank role counts where the
            person is a student. Of several sources that speak of one person and session, the one
            that saw the person there goes first, and the longer time.
        sessions, activities: columns of the tables of that name; a session that is not in them has
            no known length.
        enrolments: columns of ``tables.facts.ENROLMENTS``.
        district_of: district of each school.

    Returns:
        ``tables.derived.STUDENT_ACTIVITIES``. ``minutes`` are those recorded, at most the length of
        the session; where none are recorded, the session's length, else the activity's usual
        length, else 0.

    Source:
        Reach and dosage of the federal 21st CCLC report: enrolled students, minutes not beyond the
        session.
    """
    came = _visits(participation, sessions, activities)
    found = stays(enrolments, district_of)
    found = found[["person", "school", "district", "year", "first", "last"]]
    rows = came.rename(columns={"school": "where"}).merge(found, on="person")
    at = day_numbers(rows["day"])
    rows = rows[(rows["first"] <= at) & (at <= rows["last"])]
    school = rows.rename(columns={"school": "place"})
    district = rows.rename(columns={"district": "place"})
    district = district.drop_duplicates(["place", "person", "activity", "where", "day", "session_key"])
    counted = pd.concat([school, district], ignore_index=True)[[*KEY, "day", "attended", "minutes"]]
    counted = counted.assign(expected=1, first_day=counted["day"].where(counted["attended"] == 1))
    sums = counted.groupby(KEY, as_index=False).agg(
        expected=("expected", "sum"),
        attended=("attended", "sum"),
        minutes=("minutes", "sum"),
        first_day=("first_day", "min"),
    )
    sums["first_day"] = sums["first_day"].astype("str").fillna("")
    return sums[STUDENT_ACTIVITIES.names]


def _visits(participation: pd.DataFrame, sessions: pd.DataFrame, activities: pd.DataFrame) -> pd.DataFrame:
    """One row a person and session held: ``attended`` 0 or 1 and ``minutes``."""
    role = participation["role"].fillna("")
    expected = participation["status"].isin((*ATTENDED_STATUS, *ABSENT_STATUS))
    rows = participation.loc[role.isin(("student", "")) & expected, [*SESSION, "person", "status", "minutes"]]
    rows = rows.assign(
        session_key=rows["session_key"].fillna(""),
        attended=rows["status"].isin(ATTENDED_STATUS).astype("int64"),
        minutes=rows["minutes"].astype("float64"),
    )
    rows = rows.sort_values(["attended", "minutes"], na_position="first")
    rows = rows.drop_duplicates([*SESSION, "person"], keep="last")
    rows = _with_session(rows, sessions)
    rows = rows[rows["held"].fillna("") != "no"]
    usual = activities.drop_duplicates("activity").set_index("activity")["minutes"].astype("float64")
    length = rows["length"].fillna(rows["activity"].map(usual))
    minutes = rows["minutes"].fillna(length).fillna(0)
    minutes = minutes.where(length.isna() | (minutes <= length), length) * rows["attended"]
    return rows[[*SESSION, "person", "attended"]].assign(minutes=minutes.round().astype("int64"))


def _with_session(rows: pd.DataFrame, sessions: pd.DataFrame) -> pd.DataFrame:
    """Add ``length`` (minutes) and ``held`` of the planned session; missing where there is none.

    Where the plan or the sign-in names no school, the one session of that activity and day is meant.
    """
    planned = sessions[[*SESSION, "minutes", "held"]].rename(columns={"minutes": "length"})
    planned = planned.assign(
        session_key=planned["session_key"].fillna(""), length=planned["length"].astype("float64")
    )
    exact = rows.merge(planned.drop_duplicates(SESSION), how="left", on=SESSION, indicator="found")
    loose = ["activity", "day", "session_key"]
    only = planned.drop_duplicates(loose, keep=False).rename(columns={"school": "at"})
    other = rows.merge(only, how="left", on=loose)
    meant = (exact["found"] == "left_only") & ((other["school"] == 0) | (other["at"] == 0))
    for column in ("length", "held"):
        exact[column] = exact[column].where(~meant, other[column])
    return exact.drop(columns="found")


def add_participation(student_years: pd.DataFrame, student_activities: pd.DataFrame) -> pd.DataFrame:
    """Add ``sessions`` and ``minutes`` over all activities to student-years; 0 where there are none."""
    key = ["year", "place", "person"]
    sums = student_activities.groupby(key, as_index=False)[["attended", "minutes"]].sum()
    sums = sums.rename(columns={"attended": "sessions"})
    kept = student_years.drop(columns=["sessions", "minutes"], errors="ignore")
    rows = kept.merge(sums, how="left", on=key)
    rows[["sessions", "minutes"]] = rows[["sessions", "minutes"]].fillna(0).astype("int64")
    return rows
