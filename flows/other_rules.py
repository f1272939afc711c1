"""Chronic absence of one school by a rule of one's own: counted from its students when somebody asks."""

from dataclasses import replace

import numpy as np

from flows.database import store
from flows.dressed import dressed
from flows.returned import NOT_LIVE, OF_A_SCHOOL
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.cells import banded
from metrics.entries_outcomes import CHRONIC
from metrics.keys import ints
from metrics.shares import share
from store import derived
from tables import HOME_DISTRICT
from tables.codes import WHOLE
from tables.figure import Figure

LEAST_DAYS = "min_enrolled_days"


def chronic_absence(
    db: str, viewer: Viewer, days: int, *, school: int = 0, year: int = 0, of: Sheet | None = None
) -> Figure:
    """Chronic absence of one school where a student counts from some days enrolled on.

    Args:
        days: least days enrolled; looser than the rule in use, too.
        school, year, of: as of ``flows.figures.figure``.

    Returns:
        Its total alone; a reason in place of it for roles without people, and of the district.
    """
    shown = sheet_for(db, viewer, school, of)
    chosen = year or max(shown.reach.years, default=0)
    nothing = dressed(shown, CHRONIC, "", chosen, {})
    if not shown.live:
        return replace(nothing, reason=NOT_LIVE)
    if shown.place == HOME_DISTRICT:
        return replace(nothing, reason=OF_A_SCHOOL)
    with store(db).reading() as tx:
        names = ("enrolled", "absent", "grade")
        students = derived.some(tx, "student_years", names, year=chosen, place=shown.place)
    settings = dict(shown.reach.settings) | {LEAST_DAYS: str(days)}
    counted, chronic, _ = banded(
        ints(students["enrolled"]), ints(students["absent"]), np.asarray(students["grade"]), settings
    )
    rows = share(np.array([chronic.sum()], dtype="float64"), np.array([counted.sum()], dtype="float64"))
    rows |= {"grp": np.array([WHOLE], dtype=object), "year": np.array([chosen])}
    rows |= {"place": np.array([shown.place]), "status": np.array([""], dtype=object)}
    made = dressed(shown, CHRONIC, "", chosen, rows | {"hidden": np.zeros(1, dtype=bool)})
    return replace(made, left_out=(), settings={**made.settings, LEAST_DAYS: str(days)})
