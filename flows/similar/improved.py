"""The federal share that improved, always beside the share that improves anyway.

Of a school it is counted live, for those who may see people; of the district it is worked out of the rounded
numbers the edition on show has of it, and of nothing else.
"""

from dataclasses import replace

import numpy as np
import pandas as pd

from flows import labels
from flows.database import store
from flows.sheet import Sheet, sheet_for
from flows.similar import NO_YEAR_BEFORE, NOT_LIVE, NOT_YET, compared, district, people
from flows.similar.dressed import told_as
from flows.viewer import Viewer
from metrics.entries_compared import ATTENDANCE_IMPROVED
from metrics.improved import NOBODY_ALIKE, beside_others, from_rounded, pair, rows_of
from metrics.privacy import WITHHELD
from metrics.similar import Students
from store.connect import Tx
from tables import HOME_DISTRICT
from tables.codes import ANY
from tables.compared import Improved
from tables.figure import Figure
from words import mark, tr

OTHERS = mark("Others who began alike")
TOOK_PART = mark("Took part")
CHOOSE = mark("Of the district too few began low to tell a share of: choose a school.")
LEFT_OUT = mark("began so low that nobody who did not take part began alike")


def attendance_improved(
    db: str, viewer: Viewer, *, by: str = "", school: int = 0, year: int = 0, of: Sheet | None = None
) -> Figure:
    """Of students who missed a tenth or more last year, the share that missed less this year.

    Args:
        by: "" for the federal number alone; "took_part" for it and its shadow as two rows; "activity" for a
            row an activity with the shadow beside it (``expected``, ``others``).
        school, year, of: as for ``flows.similar.beside``.

    Returns:
        A figure with a reason in place of rows where the viewer sees no people of the school, nothing of the
        district is published, or nothing is known of the year before.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    chosen = year or max(shown.reach.years, default=0)
    if shown.place == HOME_DISTRICT:
        return _published(shown, chosen, by)
    if not shown.live:
        return _nothing(shown, chosen, by, NOT_LIVE)
    with store(db).reading() as tx:
        there = people.of_school(tx, shown.place, chosen, dict(shown.reach.settings))
        if there is None:
            return _nothing(shown, chosen, by, NO_YEAR_BEFORE)
        told = _each(tx, there, shown.place, chosen, by)
    return _figure(shown, chosen, by, told)


Told = list[tuple[str, str, Improved | None]]
"""Code and label of each activity, and what is told of it."""


def _each(tx: Tx, of: Students, place: int, year: int, by: str) -> Told:
    """Everybody who came to anything; by activity each of them, too, by name."""
    came = people.came(tx, place, year)
    everybody = (ANY, ANY, compared.improved_of(of, np.isin(of.person, came["person"])))
    activity = came["activity"].astype("int64").astype(str).astype(object)
    groups = sorted(set(activity.tolist())) if by == "activity" else []
    called, codes = labels.words(tx, "activity", [ANY, *groups]), labels.codes(tx, "activity", groups)
    found: Told = [(ANY, called[ANY], everybody[2])]
    for group in sorted(groups, key=lambda one: called[one]):
        theirs = np.isin(of.person, came["person"][activity == group])
        found.append((codes[group], called[group], compared.improved_of(of, theirs)))
    return found


def _published(shown: Sheet, year: int, by: str) -> Figure:
    """The district's, as the edition on show has it."""
    with store(shown.db).reading() as tx:
        found = district.on_show(tx, year, shown.live)
    if found is None or found.rows.empty:
        return _nothing(shown, year, by, NOT_YET)
    codes = found.rows["grp"].tolist()
    told: Told = [
        (code, one.label, from_rounded(one.improved))
        for code, one in zip(codes, found.compared, strict=True)
        if by == "activity" or code == ANY
    ]
    if shown.live:  # who sees the people themselves, school by school, is told what is there
        told = [one for one in told if one[2] is not None]
        if not told:
            return _nothing(shown, year, by, CHOOSE, found.edition)
    since = dict(zip(codes, found.rows["since_day"], strict=True))
    made = _figure(shown, year, by, told, edition=found.edition)
    days = [str(since.get(code, since.get(ANY, ""))) for code in made.rows.get("grp", [])]
    return replace(made, rows=made.rows.assign(since_day=days)) if days else made


def _figure(shown: Sheet, year: int, by: str, told: Told, edition: tuple[int, str] = (0, "")) -> Figure:
    whole = next((one for code, _, one in told if code == ANY), None)
    if by == "activity":
        rows = beside_others(told, WITHHELD if edition[0] else "")
    elif whole is None:  # one constant reason for editions, whatever hides it
        return _nothing(shown, year, by, WITHHELD if edition[0] else NOBODY_ALIKE, edition)
    else:
        rows = pair(whole, (tr(TOOK_PART), tr(OTHERS))) if by else rows_of(whole, edition[0] == 0)
    made = told_as(ATTENDANCE_IMPROVED, rows, _looked_at(rows), (), shown, year, edition=edition)
    alone = whole.every - whole.n if whole is not None and whole.every is not None else 0
    return replace(made, by=by, left_out=((LEFT_OUT, alone),) if alone and by else ())


def _looked_at(rows: pd.DataFrame) -> int:
    return int(rows["value"].notna().sum()) if "expected" in rows and len(rows) > 1 else 0


def _nothing(shown: Sheet, year: int, by: str, reason: str, edition: tuple[int, str] = (0, "")) -> Figure:
    none = pd.DataFrame()
    made = told_as(ATTENDANCE_IMPROVED, none, 0, (), shown, year, reason=reason, edition=edition)
    return replace(made, by=by)
