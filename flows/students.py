"""The students behind a finding, for those who work with them: one school and school year at a time."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from flows import families, labels
from flows.database import store
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.cells import BANDS, MEASURES, judge
from store import derived, naming
from store.connect import Tx
from tables import DAY, HOME_DISTRICT
from words import mark, tr

UNMET, TOOK_PART, UNHEARD, EVERYBODY = "unmet", "took_part", "unheard", "everybody"

LISTS = mark(
    {
        UNMET: "Chronically absent, and came to nothing",
        "severe": "Missed 20% of school and more",
        "moderate": "Missed 10 to under 20%",
        "at_risk": "Missed 5 to under 10%",
        TOOK_PART: "Came to an activity",
        UNHEARD: "Family not heard from in 60 days",
        EVERYBODY: "All students",
    }
)
"""Whom one can ask for, and what that list is called."""

OF_ONE = tuple(name for name in LISTS if name not in (UNHEARD, EVERYBODY))
"""Lists that say something of a student."""

COLUMNS = ("code", "name", "grade", "missed", "enrolled", "share", "sessions", "hours", "activities", "heard")

NO_SCHOOL = mark("Choose a school: students are listed one school at a time.")
NOT_LIVE = mark("Students are listed for those who work with them, in their own schools.")
NOBODY = mark("No students are known in this school year.")


@dataclass(frozen=True, eq=False)
class Listed:
    """The students of one school and school year; equal to itself alone, as figures are.

    Attributes:
        rows: a row a student, most school missed first: local id, name ("" where none is known), grade, days
            missed and days enrolled, share of them missed (missing where no day is known), sessions and hours
            taken part in, names of activities, the day (ISO) their family was last heard from ("" where none
            is told); and for each of LISTS whether they are on it.
        place: name of the school.
        heard_until: the last day (ISO) of which it is known whether families were heard from; "" where no
            file tells of that: then nobody is on the list UNHEARD.
        reason: why there are no rows; "" where there are.
    """

    rows: pd.DataFrame
    place: str
    reason: str = ""
    heard_until: str = ""

    def on(self, wanted: str) -> pd.DataFrame:
        """The students of one of LISTS, COLUMNS alone."""
        return self.rows.loc[self.rows[wanted], list(COLUMNS)]

    def count(self, wanted: str) -> int:
        """How many students are on one of LISTS."""
        return int(self.rows[wanted].sum())


def listed(db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None) -> Listed:
    """Everybody of a school, with what is counted of them.

    Args:
        school: entity id of a school; 0 for the viewer's own.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    if not shown.live:
        return _nobody(shown, NOT_LIVE)
    if shown.place == HOME_DISTRICT:
        return _nobody(shown, NO_SCHOOL)
    chosen = year or max(shown.reach.years, default=0)
    with store(db).reading() as tx:
        years = derived.read(tx, "student_years", year=chosen, place=shown.place)
        if years.empty:
            return _nobody(shown, NOBODY)
        rows = judged(years, shown.reach.settings)
        told = families.heard(tx, shown.reach, chosen, {str(name): years[name].to_numpy() for name in years})
        called = naming.people(tx, rows["person"])
        came = _activities(tx, chosen, shown.place)
    rows["code"] = [called[one].code for one in rows["person"]]
    rows["name"] = [called[one].name for one in rows["person"]]
    rows["activities"] = [", ".join(came.get(one, ())) for one in rows["person"]]
    rows["heard"] = told.last if told else ""
    rows[UNHEARD] = ~told.lately if told else False
    # As precise as the days: who missed equally much stands by name, so that a list reads like a register.
    rows = rows.sort_values(["share", "name", "code"], ascending=[False, True, True], na_position="last")
    return Listed(rows.reset_index(drop=True), shown.name, heard_until=told.until if told else "")


def judged(years: pd.DataFrame, settings: Mapping[str, object]) -> pd.DataFrame:
    """What is counted of each student of ``tables.derived.STUDENT_YEARS``, and on which of OF_ONE."""
    numbers = judge({str(name): years[name].to_numpy() for name in years}, settings).numbers
    of = {name: numbers[:, MEASURES.index(name)] for name in ("unmet", *(f"band_{band}" for band in BANDS))}
    missed, enrolled = (years[name].to_numpy() / DAY for name in ("absent", "enrolled"))
    with np.errstate(invalid="ignore", divide="ignore"):
        share = np.where(enrolled > 0, missed / enrolled, np.nan)
    return pd.DataFrame(
        {
            "person": years["person"].astype(int),
            "grade": [labels.label("grade", grade, {}) for grade in years["grade"]],
            "missed": missed,
            "enrolled": enrolled,
            "share": share,
            "sessions": years["sessions"],
            "hours": years["minutes"] / 60,
            UNMET: of["unmet"] > 0,
            **{band: of[f"band_{band}"] > 0 for band in BANDS},
            TOOK_PART: years["sessions"] > 0,
            EVERYBODY: True,
        }
    )


def _activities(tx: Tx, year: int, place: int) -> dict[int, list[str]]:
    """Names of what each student came to."""
    came = derived.read(tx, "student_activities", year=year, place=place)
    came = came[came["attended"] > 0]
    called = labels.words(tx, "activity", [str(one) for one in came["activity"].unique().tolist()])
    found: dict[int, list[str]] = {}
    for person, activity in zip(came["person"], came["activity"], strict=True):
        found.setdefault(int(person), []).append(called[str(activity)])
    return {person: sorted(names) for person, names in found.items()}


def _nobody(shown: Sheet, reason: str) -> Listed:
    rows = pd.DataFrame(columns=[*COLUMNS, *LISTS])
    return Listed(rows, shown.name, tr(reason))
