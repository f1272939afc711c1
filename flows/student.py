"""One student, for those who work with them: attendance, activities, surveys, consents, why they are listed.

Everything is read for who asks, of their own school alone; a student of another school is told from none by
nothing.
"""

from dataclasses import dataclass, field

import numpy as np
import pandas as pd

from flows import labels
from flows.database import store
from flows.derive.portion import count_portion
from flows.reach import Reach
from flows.sheet import Sheet, sheet_for
from flows.students import NO_SCHOOL, NOT_LIVE, OF_ONE, judged
from flows.viewer import Viewer
from store import crosswalk, derived, entities, lookup, naming, people, portions
from store.connect import Tx
from tables import DAY, HOME_DISTRICT, year_days
from tables.codes import CONSENT, STATUS, WHOLE
from words import mark, tr

NO_STUDENT = mark("There is no such student at this school in this school year.")
GIVEN = mark({"yes": "Allowed", "no": "Refused"})


@dataclass(frozen=True, eq=False)
class Student:
    """One student of one school and school year; equal to itself alone, as figures are.

    Attributes:
        code, name: local id, and name ("" where none is known).
        grade: in words. place: name of the school.
        missed, enrolled: days; sessions, hours: in activities.
        on: the lists of ``flows.students.OF_ONE`` the student is on.
        months: a row a month and the year so far ("whole"): ``grp, label, value`` (share of school time
            present), ``n`` (days enrolled), ``missed`` (days).
        days: a row a marked day, the latest first: ``day`` (ISO), ``mark`` (in words), ``missed`` (days).
        activities: a row an activity: ``name, expected, came`` (sessions), ``hours``.
        surveys: name and day of each survey that was answered under the student's id; never what.
        consents: purpose, given and day ("" where none is told), in English words.
        reason: why nobody is shown; "" where somebody is.
    """

    code: str
    name: str = ""
    grade: str = ""
    place: str = ""
    missed: float = 0.0
    enrolled: float = 0.0
    sessions: int = 0
    hours: float = 0.0
    on: tuple[str, ...] = ()
    months: pd.DataFrame = field(default_factory=pd.DataFrame)
    days: pd.DataFrame = field(default_factory=pd.DataFrame)
    activities: pd.DataFrame = field(default_factory=pd.DataFrame)
    surveys: tuple[tuple[str, str], ...] = ()
    consents: tuple[tuple[str, str, str], ...] = ()
    reason: str = ""


def student(
    db: str, viewer: Viewer, code: str, *, school: int = 0, year: int = 0, of: Sheet | None = None
) -> Student:
    """What is known of a student.

    Args:
        code: local id.
        school: entity id of a school; 0 for the viewer's own.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    if not shown.live:
        return Student("", reason=tr(NOT_LIVE))
    if shown.place == HOME_DISTRICT:
        return Student("", reason=tr(NO_SCHOOL))
    chosen = year or max(shown.reach.years, default=0)
    with store(db).reading() as tx:
        person = int(entities.find(tx, "person", HOME_DISTRICT, pd.Series([code])).iloc[0])
        years = derived.read(tx, "student_years", year=chosen, place=shown.place, person=person)
        if not person or years.empty:
            return Student("", reason=tr(NO_STUDENT))
        return _told(tx, shown.place, shown.name, shown.reach, years)


def _told(tx: Tx, place: int, place_name: str, reach: Reach, years: pd.DataFrame) -> Student:
    row = judged(years, reach.settings).iloc[0]
    person, year = int(row["person"]), int(years["year"].iloc[0])
    span = (year_days(year)[0].isoformat(), year_days(year)[1].isoformat())
    ids = crosswalk.all_ids([person], crosswalk.renamed(tx))
    called = naming.people(tx, [person])[person]
    counted = count_portion(
        tx, year, [], [person], reach.settings, lookup.district_of(tx), portions.offered(tx)
    ).of(places=[place], persons=[person])
    return Student(
        code=called.code,
        name=called.name,
        grade=str(row["grade"]),
        place=place_name,
        missed=float(row["missed"]),
        enrolled=float(row["enrolled"]),
        sessions=int(row["sessions"]),
        hours=float(row["hours"]),
        on=tuple(name for name in OF_ONE if bool(row[name])),
        months=_months(pd.DataFrame(counted.months), row),
        days=_days(tx, place, ids, span),
        activities=_activities(tx, pd.DataFrame(counted.activities)),
        surveys=tuple((str(name), str(day)) for name, day in people.surveys(tx, ids, span, [0, place])),
        consents=tuple(
            (CONSENT.get(purpose, purpose), GIVEN.get(given, given), day)
            for purpose, given, day in people.consents(tx, ids)
        ),
    )


def _months(months: pd.DataFrame, row: pd.Series) -> pd.DataFrame:
    """Share of school time present by month, and of the year so far as the whole."""
    months = months[months["enrolled"] > 0].sort_values("month")
    groups = [str(month) for month in months["month"]]
    enrolled = np.append(months["enrolled"].to_numpy() / DAY, row["enrolled"])
    missed = np.append(months["absent"].to_numpy() / DAY, row["missed"])
    with np.errstate(invalid="ignore", divide="ignore"):
        value = np.where(enrolled > 0, 1 - missed / enrolled, np.nan)
    return pd.DataFrame(
        {
            "grp": [*groups, WHOLE],
            "label": [*(labels.label("month", month, {}) for month in groups), tr("Year so far")],
            "value": value,
            "n": enrolled,
            "missed": missed,
            "low": np.nan,
            "high": np.nan,
            "status": "",
            "hidden": False,
            "reason": "",
        }
    )


def _days(tx: Tx, place: int, ids: list[int], span: tuple[str, str]) -> pd.DataFrame:
    marked = lookup.attendance_days(
        tx, first=span[0], last=span[1], schools=[place], persons=np.array(ids, dtype="int64")
    )
    return pd.DataFrame(
        {
            "day": marked["day"].astype("str"),
            "mark": [tr(STATUS.get(str(one), mark("Not known"))) for one in marked["status"]],
            "missed": marked["units"].to_numpy("float64") / DAY,
        }
    ).sort_values("day", ascending=False, ignore_index=True)


def _activities(tx: Tx, came: pd.DataFrame) -> pd.DataFrame:
    called = labels.words(tx, "activity", [str(one) for one in came["activity"]])
    return pd.DataFrame(
        {
            "name": [called[str(one)] for one in came["activity"]],
            "expected": came["expected"].astype("int64"),
            "came": came["attended"].astype("int64"),
            "hours": came["minutes"].astype("float64") / 60,
        }
    ).sort_values(["came", "name"], ascending=[False, True], ignore_index=True)
