"""Attendance by class period, section or half day, made into days: the share of them that was missed."""

import numpy as np
import pandas as pd

from flows.intake.said import by_text
from loaders.rows import shared_key
from tables import DAY
from tables.codes import ABSENT_STATUS
from tables.readings import ABSENT_UNITS

HALVES = {**dict.fromkeys(ABSENT_STATUS, 2), "partial": 1}
"""How much of a session is missed, in halves; of all other statuses nothing."""


def days_of_sessions(rows: pd.DataFrame, sessions: int) -> pd.DataFrame:
    """One row a student, school and day.

    The rule: a day is absent for the share of its sessions that were missed, in whole day units. All
    missed is a day absent (excused where every one is), some is part of a day, none is present (late
    where a session was). A mark for part of a session is half of it; two marks of one session count as the
    larger absence. Sessions a student was not expected at, or whose mark says nothing, are left out of the
    day; a day of nothing else counts as not known. A row without session is about the day as a whole and
    stands for it.

    Args:
        rows: of ``tables.readings.ATTENDANCE``.
        sessions: a school day has; 0: the marked ones are the whole day.

    Returns:
        Columns as given and ``ABSENT_UNITS``; line and sheet of the first row of the day. ``status_raw``
        of days that were missed in part or whole says "3 of 6", of others "".
    """
    person, school, day, session = (
        by_text(rows[name]).cat.codes.to_numpy("int64")
        for name in ("person_key", "school", "session_date", "session_key")
    )
    whole = (rows["session_key"].astype("str").fillna("") == "").to_numpy()
    by_day, _ = shared_key(person, school, day)
    days, first = pd.factorize(by_day)
    told = np.zeros(len(first), dtype=bool)
    told[days[whole]] = True
    status = rows["status"].astype("str").to_numpy(object)
    missed = np.array([HALVES.get(text, 0) for text in status.tolist()], dtype="int64")
    single = _largest(np.where(whole, -1, session), days, missed) & ~(told[days] & ~whole)
    counts = _Counts(days[single], missed[single], status[single], len(first))
    expected = counts.marked if sessions == 0 else np.maximum(sessions - counts.left_out, counts.marked)
    expected = np.where(told, 1, expected)
    units = np.where(
        expected > 0, (2 * DAY * counts.missed + 2 * expected) // (4 * np.maximum(expected, 1)), 0
    )
    at, kept = np.zeros(len(first), dtype="int64"), np.flatnonzero(single)[::-1]
    at[days[kept]] = kept  # the first of each day, written last
    found = rows.iloc[at].reset_index(drop=True)
    if ABSENT_UNITS in rows:
        units = np.where(told, rows[ABSENT_UNITS].to_numpy()[at], units)
    whole_status = pd.Series(status[at], dtype="str")
    made = pd.Series(counts.status(expected), dtype="str").where(~told, whole_status)
    missed_of = [
        "" if not halves else f"{halves / 2:g} of {total}"
        for halves, total in zip(counts.missed.tolist(), expected.tolist(), strict=True)
    ]
    raw = pd.Series(missed_of, dtype="str").where(~told, found["status_raw"].astype("str"))
    return found.assign(session_key="", status=made, status_raw=raw, **{ABSENT_UNITS: units})


def _largest(session: np.ndarray, days: np.ndarray, missed: np.ndarray) -> np.ndarray:
    """True for one row of each session of a day: the one most was missed of; of equals the first."""
    order = np.lexsort((-missed, session, days))
    kept = np.ones(len(days), dtype=bool)
    again = (days[order][1:] == days[order][:-1]) & (session[order][1:] == session[order][:-1])
    kept[order[1:][again]] = False
    return kept


class _Counts:
    """Sessions of each day: marked ones, those left out, halves missed, and by status."""

    def __init__(self, days: np.ndarray, missed: np.ndarray, status: np.ndarray, size: int) -> None:
        def count(*statuses: str) -> np.ndarray:
            return np.bincount(days[np.isin(status, statuses)], minlength=size)

        self.missed = np.bincount(days, weights=missed, minlength=size).astype("int64")
        self.not_expected, self.unknown = count("not_expected"), count("unknown")
        self.left_out = self.not_expected + self.unknown
        self.marked = np.bincount(days, minlength=size) - self.left_out
        self.excused, self.tardy = count("excused"), count("tardy")

    def status(self, expected: np.ndarray) -> np.ndarray:
        """Of each day, by the rule of ``days_of_sessions``."""
        return np.select(
            [
                (expected == 0) & (self.not_expected > 0),
                expected == 0,
                (self.missed == 2 * expected) & (self.excused == expected),
                self.missed == 2 * expected,
                self.missed > 0,
                (self.tardy > 0),
                self.marked == 0,
            ],
            ["not_expected", "unknown", "excused", "absent", "partial", "tardy", "unknown"],
            "present",
        ).astype(object)
