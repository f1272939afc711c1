"""Each activity's participants beside similar students, counted live for those who may see people."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pandas as pd

from flows.database import store
from flows.reach import Reach, reach
from flows.viewer import NotAllowed, Viewer
from metrics.entries_compared import ADJUSTED_ABSENCE
from metrics.settings import number
from metrics.similar import Students, beside_similar, improved, students, two_sided_p
from metrics.statistics.comparison import Comparison
from metrics.statistics.matched import Effect
from metrics.statistics.missing import Missing, Number
from metrics.statistics.multiple_tests import adjusted
from metrics.statistics.shadow import Shadow
from store import derived, lookup, naming
from store.connect import Tx
from tables import HOME_DISTRICT, year_name
from tables.codes import ANY
from tables.compared import Alike, Compared, Improved
from tables.figure import Figure

LEVEL = 0.05
"""P value, adjusted for how many were looked at, below which a difference is told."""

NOT_LIVE = "Comparisons with similar students are made for those who work with the students."
NO_YEAR_BEFORE = "Attendance of the school year before is needed, to know who is similar."


@dataclass(frozen=True)
class _One:
    """One activity: its code and name, how many came, and what was found of them."""

    code: str
    label: str
    took_part: int
    found: Comparison | Missing
    improved: Shadow

    @property
    def effect(self) -> Effect | None:
        """The difference; None where there is none to tell."""
        if isinstance(self.found, Missing) or isinstance(self.found.adjusted.estimate, Missing):
            return None
        return self.found.adjusted


@dataclass(frozen=True, eq=False)
class Beside:
    """The comparisons of one place and school year; equal to itself alone, as figures are.

    Attributes:
        figure: a row an activity: ``n`` matched students, ``value`` the difference in the share of school
            time missed (-1 to 1), its interval, ``detectable``; status "cannot_tell" where it may be none.
        compared: the same in full, in the order of the rows.
    """

    figure: Figure
    compared: tuple[Compared, ...] = ()


def beside(db: str, viewer: Viewer, *, school: int = 0, year: int = 0) -> Beside:
    """Compare the participants of each activity with similar students.

    Args:
        school: entity id of a school; 0 for the viewer's own, else the district.
        year: school year; 0 for the latest.

    Returns:
        A figure with a reason in place of rows where the viewer sees no people, or nothing is known of
        the year before.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    place = viewer.place(school)
    if not viewer.within(place):
        raise NotAllowed("You may see your own schools, and the district as a whole.")
    known = reach(db, viewer.live(place))
    chosen = year or max(known.years, default=0)
    with store(db).reading() as tx:
        name = naming.place_name(tx, place)
        if not viewer.live(place):
            return Beside(_figure([], known, name, chosen, NOT_LIVE))
        of = _students(tx, place, chosen, known)
        if of is None:
            return Beside(_figure([], known, name, chosen, NO_YEAR_BEFORE))
        least = int(number(known.settings, "effect_from"))
        compared = sorted(_compared(tx, of, place, chosen, least), key=lambda one: one.effect is None)
    return Beside(_figure(compared, known, name, chosen), tuple(map(_told, compared)))


def _students(tx: Tx, place: int, year: int, known: Reach) -> Students | None:
    """Students of the place; None where nobody's attendance of the year before is known."""
    every = place == HOME_DISTRICT
    now = derived.read(tx, "student_years", year=year, **({} if every else {"place": place}))
    if now.empty:
        return None
    school = now.loc[now["place"] != HOME_DISTRICT].drop_duplicates("person", keep="last")
    now = _once(now).merge(school[["person", "place"]].rename(columns={"place": "school"}), on="person")
    last = _once(derived.read(tx, "student_years", year=year - 1, person=now["person"].tolist()))
    if last.empty:
        return None
    return students(
        {str(one): now[one].to_numpy() for one in now},
        {str(one): last[one].to_numpy() for one in last},
        known.settings,
    )


def _once(rows: pd.DataFrame) -> pd.DataFrame:
    """A row a student: of those in several schools the one of the district."""
    order = rows.assign(of_school=rows["place"] != HOME_DISTRICT).sort_values(["person", "of_school"])
    return order.drop_duplicates("person").drop(columns="of_school")


def _compared(tx: Tx, of: Students, place: int, year: int, least: int) -> Iterator[_One]:
    """Everybody who came to anything, then each activity by name."""
    every = place == HOME_DISTRICT
    came = derived.read(tx, "student_activities", year=year, **({} if every else {"place": place}))
    came = came[came["attended"] >= 1]
    called = naming.called(tx, "activity", came["activity"].unique().tolist())
    yield _one(ANY, "Any activity", of, came["person"], least)
    of_activity = {called[str(one)]: (str(one), rows["person"]) for one, rows in came.groupby("activity")}
    for label in sorted(of_activity):
        code, people = of_activity[label]
        yield _one(code, label, of, people, least)


def _one(code: str, label: str, of: Students, people: pd.Series, least: int) -> _One:
    took_part = np.isin(of.person, people.to_numpy())
    found = beside_similar(of, took_part, least)
    return _One(code, label, int(took_part.sum()), found, improved(of, took_part))


def _told(one: _One) -> Compared:
    """A comparison as views tell it."""
    if isinstance(one.found, Missing):
        return Compared(one.label, one.took_part, improved=_improved(one.improved))
    return Compared(
        one.label,
        one.took_part,
        len(one.found.pairs.treated),
        len(one.found.pairs.unmatched),
        one.found.evidence if one.effect else "",
        tuple(
            Alike(
                row.name,
                _number(row.mean_treated),
                _number(row.mean_control),
                _number(row.difference),
                "" if isinstance(row.verdict, Missing) else row.verdict,
            )
            for row in one.found.after
        ),
        _improved(one.improved),
    )


def _improved(found: Shadow) -> Improved | None:
    numbers = [_number(one) for one in (found.share, found.expected, found.gap_low, found.gap_high)]
    share, expected, low, high = numbers
    if share is None or expected is None or low is None or high is None:
        return None
    return Improved(found.n, share, found.others, expected, low > 0 or high < 0)


def _figure(compared: list[_One], known: Reach, place: str, year: int, reason: str = "") -> Figure:
    entry = ADJUSTED_ABSENCE
    rows = pd.DataFrame([_row(one) for one in compared])
    looked_at = 0
    if len(rows):
        p = adjusted(np.asarray(rows.pop("p"), "float64"), np.zeros(len(rows)))
        looked_at = int((~np.isnan(p)).sum())
        rows["status"] = np.where(rows["value"].isna() | (p < LEVEL), "", "cannot_tell")
    unlike = any(one.evidence not in ("", entry.evidence) for one in map(_told, compared))
    as_of = known.to.get((year, lookup.ATTENDANCE), "")
    finished = known.finished.get(year, False)
    return Figure(
        rows=rows,
        key=entry.key,
        id=entry.id,
        title=entry.title,
        label=entry.label,
        unit=entry.unit,
        direction=entry.direction,
        question=entry.question,
        sentence=entry.sentence,
        definition={"What it is": entry.sentence, **entry.definition()},
        by="activity",
        unit_of_count=entry.counted_as,
        place=place,
        year=year,
        period=f"school year {year_name(year)}" + ("" if finished or not as_of else f" to {as_of}"),
        as_of=as_of,
        settings={name: str(known.settings[name]) for name in entry.settings},
        evidence="adjusted_unlike" if unlike else entry.evidence,
        comparisons=looked_at,
        reason=reason,
    )


def _row(one: _One) -> dict[str, object]:
    names = ("count", "n", "value", "low", "high", "detectable", "p")
    row: dict[str, object] = {"grp": one.code, "label": one.label, "hidden": False, "reason": ""}
    row |= dict.fromkeys(names, np.nan)
    if isinstance(one.found, Missing):
        return row | {"reason": one.found.reason}
    effect = one.found.adjusted
    if isinstance(effect.estimate, Missing):
        return row | {"n": effect.pairs, "reason": effect.estimate.reason}
    told = {"value": effect.estimate, "low": effect.low, "high": effect.high, "detectable": effect.detectable}
    told |= {"p": two_sided_p(one.found)}
    return row | {"n": effect.pairs} | {name: _number(value) for name, value in told.items()}


def _number(value: Number) -> float | None:
    return None if isinstance(value, Missing) else float(value)
