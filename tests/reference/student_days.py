"""Calendar, stays and day records of a reference case, as the product keeps them."""

from dataclasses import dataclass

import pandas as pd

from metrics.attendance import Counted, student_years
from tables import DAY, school_year
from tables.facts import CALENDAR, ENROLMENTS
from tests.metrics.district import kept
from tests.reference.case import Case, NotUnderstood

HOME = 1


@dataclass(frozen=True)
class StudentDays:
    """Files of a case.

    Attributes:
        students, schools: number of each id and name.
        calendar: ``date, instructional``.
        stays: ``student_id, school, entry_date, exit_date``.
        records: ``student_id, date, code, fraction_absent``; ``missed``: whether the code is an absence.
        as_of: last day that counts; blank: the last of the calendar.
    """

    students: dict[str, int]
    schools: dict[str, int]
    calendar: pd.DataFrame
    stays: pd.DataFrame
    records: pd.DataFrame
    as_of: str

    @property
    def instructional(self) -> int:
        """School days that count."""
        return int((self.calendar["instructional"].eq(1) & self.calendar["date"].le(self.as_of)).sum())

    def counted(self, half_day: str, records: pd.DataFrame, as_of: str) -> Counted:
        """Count days up to one of them."""
        covered = pd.DataFrame([{"school": 0, "first_day": "", "last_day": as_of, "unmarked": "present"}])
        places = dict.fromkeys(self.schools.values(), HOME)
        marks = kept(self._marks(records))
        return student_years(self._enrolments(), self._calendar(), covered, marks, places, half_day)

    def _calendar(self) -> pd.DataFrame:
        days = pd.DataFrame(
            {"day": self.calendar["date"], "units": self.calendar["instructional"].astype("int64") * DAY}
        )
        each = [days.assign(school=school) for school in self.schools.values()]
        return pd.concat(each).reindex(columns=CALENDAR.names, fill_value="")

    def _enrolments(self) -> pd.DataFrame:
        stays = self.stays
        year = school_year(pd.Timestamp(self.calendar["date"].iloc[0]).date())
        told = {
            "person": stays["student_id"].map(self.students),
            "school": stays["school"].map(self.schools),
            "year": year,
            "first_day": stays["entry_date"],
            "last_day": stays["exit_date"],
            "grade": "5",
        }
        return pd.DataFrame(told).reindex(columns=ENROLMENTS.names, fill_value="")

    def _marks(self, records: pd.DataFrame) -> pd.DataFrame:
        told = {
            "person": records["student_id"].map(self.students),
            "school": [
                self._school(*row) for row in zip(records["student_id"], records["date"], strict=True)
            ],
            "day": records["date"],
            "status": records["missed"].map({True: "absent", False: "present"}),
            "units": (records["fraction_absent"] * records["missed"] * DAY).round().astype("int64"),
        }
        return pd.DataFrame(told)

    def _school(self, student: str, day: str) -> int:
        """The file names no school: the one the student was in that day, else the first of theirs, or any."""
        theirs = self.stays[self.stays["student_id"] == student]
        if theirs.empty:
            return next(iter(self.schools.values()))
        there = theirs["entry_date"].le(day) & (theirs["exit_date"].eq("") | theirs["exit_date"].ge(day))
        return self.schools[(theirs[there] if there.any() else theirs)["school"].iloc[0]]


def student_days(case: Case) -> StudentDays:
    """Read the files of a case: calendar, enrolments, day records."""
    calendar, stays, records = (case.frame(at, text=TEXT) for at in range(3))
    told = case.parameters
    if told.get("unmarked_day", "present") != "present" or told.get("tardy", "present") != "present":
        raise NotUnderstood("an unmarked day or a tardy that is not present")
    if "inclusive" not in told.get("exit_date", "inclusive"):
        raise NotUnderstood("a last day that is not enrolled")
    stays = stays.fillna("")
    records = records.assign(missed=records["code"].isin(told["counts_as_absent"]))
    everybody = dict.fromkeys([*stays["student_id"], *records["student_id"]])
    return StudentDays(
        {name: at + 1 for at, name in enumerate(everybody)},
        {name: at + HOME + 1 for at, name in enumerate(dict.fromkeys(stays["school"]))},
        calendar,
        stays,
        records,
        told.get("as_of") or str(calendar["date"].max()),
    )


TEXT = ("student_id", "school", "date", "entry_date", "exit_date", "code")
"""Columns that stay as they are written."""
