"""One portion of a school year counted: some schools' students, and students of several schools."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

import numpy as np
import pandas as pd

from flows.derive import outcomes
from flows.derive.known import known_days
from metrics import attendance, participation
from metrics.keys import chosen
from metrics.marks import Marks
from store import attendance_blocks, consents, crosswalk, portions, sources
from store.columns import Columns
from store.connect import Tx
from tables import year_days


@dataclass(frozen=True)
class Counted:
    """What students came to, at schools and districts (``tables.derived``)."""

    years: Columns
    activities: Columns
    months: Columns

    def of(self, *, places: Sequence[int] | None = None, persons: Sequence[int] | None = None) -> "Counted":
        """The rows of some places, or of some students."""
        return Counted(
            *(_chosen(rows, places, persons) for rows in (self.years, self.activities, self.months))
        )


def _chosen(rows: Columns, places: Sequence[int] | None, persons: Sequence[int] | None) -> Columns:
    if places is not None:
        rows = chosen(rows, np.isin(rows["place"], list(places)))
    if persons is not None:
        rows = chosen(rows, np.isin(rows["person"], list(persons)))
    return rows


def count_portion(
    tx: Tx,
    year: int,
    schools: Sequence[int],
    persons: Sequence[int],
    settings: Mapping[str, object],
    district_of: Mapping[int, int],
    offered: Columns,
) -> Counted:
    """Count all students of some schools, and some students wherever they are.

    Whole are the rows of ``schools``, and those of ``persons`` at every place; others are not, and not
    to be kept: of another school only these students are read. The district of each school and the
    activities on offer are the same for every portion.
    """
    first, last = (day.isoformat() for day in year_days(year))
    enrolments = portions.enrolments(tx, year, schools, persons)
    visited = portions.visits(tx, year, (first, last), schools, persons)
    held = portions.sessions(tx, (first, last), np.unique(visited["activity"]).tolist())
    leading = portions.leading(tx, year, (first, last), schools, persons)
    activities = participation.student_activities(visited, held, offered, enrolments, leading, district_of)
    places = sorted({*schools, *enrolments["school"].tolist()})
    counted = attendance.student_years(
        enrolments,
        _everywhere(portions.calendar(tx, (first, last), places), places),
        known_days(tx, first, last, places),
        _marks(tx, (_month(first), _month(last)), schools, sorted(set(places) - set(schools)), persons),
        district_of,
        half_day=str(settings["half_day"]),
        totals=portions.attendance_totals(tx, year, schools, persons),
    )
    years = participation.add_participation(counted.student_years, activities, offered)
    refused = consents.refused(tx, np.unique(years["person"]).tolist())
    years["refused"] = np.array([*map(refused.get, years["person"].tolist(), repeat(""))], object)
    years["outcomes"] = outcomes.judged(tx, year, years, activities, offered, district_of)
    return Counted(years, activities, counted.student_months)


def _marks(
    tx: Tx, months: tuple[int, int], schools: Sequence[int], elsewhere: list[int], persons: Sequence[int]
) -> Marks:
    """Marks of all students of some schools, and of some students elsewhere."""
    meant = crosswalk.renamed(tx)
    found, characters = attendance_blocks.in_force(tx, schools=schools, months=months)
    if elsewhere:
        ids = np.array(crosswalk.all_ids(persons, meant), dtype="int64")
        more, theirs = attendance_blocks.in_force(tx, schools=elsewhere, months=months, persons=ids)
        found = pd.concat([found, more], ignore_index=True)
        characters = np.concatenate([characters, theirs])
    if meant:
        found = found.assign(person=crosswalk.counted(found["person"].to_numpy("int64"), meant))
    return Marks(found, characters, sources.marks(tx))


def _everywhere(calendar: Columns, schools: Sequence[int]) -> Columns:
    """Days of the district's calendar (school 0) at each school that has no calendar of its own."""
    school = calendar["school"]
    own, common = np.flatnonzero(school != 0), np.flatnonzero(school == 0)
    lacking = sorted({*schools} - {*school.tolist()})
    at = np.concatenate([own, np.tile(common, len(lacking))])
    where = np.concatenate([school[own], np.repeat(np.array(lacking, dtype="int64"), len(common))])
    return {name: values[at] for name, values in calendar.items()} | {"school": where}


def _month(day: str) -> int:
    return int(day[:4]) * 100 + int(day[5:7])
