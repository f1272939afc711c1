"""Each activity's participants beside similar students, counted live for those who may see people."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np
import pandas as pd

from flows import labels
from flows.database import store
from flows.reach import Reach
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.entries_compared import ADJUSTED_ABSENCE
from metrics.settings import number
from metrics.similar import Students, beside_similar, improved, students, two_sided_p
from metrics.statistics.comparison import Comparison
from metrics.statistics.matched import Effect
from metrics.statistics.missing import Missing, Number
from metrics.statistics.multiple_tests import adjusted
from metrics.statistics.shadow import Shadow
from store import derived, lookup
from store.connect import Tx
from tables import HOME_DISTRICT, year_name
from tables.codes import ANY
from tables.compared import Alike, Compared, Improved
from tables.figure import Figure

LEVEL = 0.05
"""P value, adjusted for how many were looked at, below which a difference is told."""

NOT_LIVE = "Comparisons with similar students are made for those who work with the students."
NO_SCHOOL = "Choose a school: similar students are looked for within one school."
NO_YEAR_BEFORE = "Attendance of the school year before is needed, to know who is similar."


@dataclass(frozen=True)
class _One:
    """One activity: its code and name, and what was found of those who came, as counted and as told."""

    code: str
    label: str
    found: Comparison | Missing
    told: Compared

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


def beside(db: str, viewer: Viewer, *, school: int = 0, year: int = 0, of: Sheet | None = None) -> Beside:
    """Compare the participants of each activity of one school with similar students.

    Args:
        school: entity id of a school; 0 for the viewer's own.
        year: school year; 0 for the latest.
        of: as for ``flows.sheet.sheet_for``.

    Returns:
        A figure with a reason in place of rows where the viewer sees no people, no school is chosen, or
        nothing is known of the year before.

    Raises:
        NotAllowed: the viewer may not see this school.
    """
    shown = sheet_for(db, viewer, school, of)
    place, chosen = shown.place, year or max(shown.reach.years, default=0)
    if not shown.live:
        return Beside(_figure([], shown, chosen, NOT_LIVE))
    if place == HOME_DISTRICT:
        return Beside(_figure([], shown, chosen, NO_SCHOOL))
    with store(db).reading() as tx:
        there = _students(tx, place, chosen, shown.reach)
        if there is None:
            return Beside(_figure([], shown, chosen, NO_YEAR_BEFORE))
        least = int(number(shown.reach.settings, "effect_from"))
        compared = sorted(_compared(tx, there, place, chosen, least), key=lambda one: one.effect is None)
    return Beside(_figure(compared, shown, chosen), tuple(one.told for one in compared))


def _students(tx: Tx, place: int, year: int, known: Reach) -> Students | None:
    """Students of the school; None where nobody's attendance of the year before is known."""
    now = derived.read(tx, "student_years", year=year, place=place)
    if now.empty:
        return None
    # All their years: by year, too, those of everybody would be looked through.
    last = derived.read(tx, "student_years", person=now["person"].tolist())
    last = last[last["year"] == year - 1]
    if last.empty:
        return None
    # Of who was in several schools last year, the row of the district holds the whole year.
    last = last.assign(of_school=last["place"] != HOME_DISTRICT).sort_values(["person", "of_school"])
    last = last.drop_duplicates("person")
    return students(
        {str(one): now[one].to_numpy() for one in now},
        {str(one): last[one].to_numpy() for one in last},
        known.settings,
    )


def _compared(tx: Tx, of: Students, place: int, year: int, least: int) -> Iterator[_One]:
    """Everybody who came to anything, then each activity by name."""
    came = derived.read(tx, "student_activities", year=year, place=place)
    came = came[came["attended"] >= 1]
    groups = [str(one) for one in came["activity"].unique().tolist()]
    called, codes = labels.words(tx, "activity", groups), labels.codes(tx, "activity", groups)
    yield _one(ANY, "Any activity", of, came["person"], least)
    people = {str(one): rows["person"] for one, rows in came.groupby("activity")}
    for group in sorted(groups, key=lambda one: called[one]):
        yield _one(codes[group], called[group], of, people[group], least)


def _one(code: str, label: str, of: Students, people: pd.Series, least: int) -> _One:
    took_part = np.isin(of.person, people.to_numpy())
    found = beside_similar(of, took_part, least)
    one = _One(code, label, found, Compared(label, int(took_part.sum())))
    return replace(one, told=_told(one, improved(of, took_part)))


def _told(one: _One, shadow: Shadow) -> Compared:
    """A comparison as views tell it."""
    told = replace(one.told, improved=_improved(shadow))
    if isinstance(one.found, Missing):
        return told
    return replace(
        told,
        matched=len(one.found.pairs.treated),
        unmatched=len(one.found.pairs.unmatched),
        evidence=one.found.evidence if one.effect else "",
        alike=tuple(
            Alike(
                row.name,
                _number(row.mean_treated),
                _number(row.mean_control),
                _number(row.difference),
                "" if isinstance(row.verdict, Missing) else row.verdict,
            )
            for row in one.found.after
        ),
    )


def _improved(found: Shadow) -> Improved | None:
    numbers = [_number(one) for one in (found.share, found.expected, found.gap_low, found.gap_high)]
    share, expected, low, high = numbers
    if share is None or expected is None or low is None or high is None:
        return None
    return Improved(found.n, share, found.others, expected, low > 0 or high < 0)


def _figure(compared: list[_One], shown: Sheet, year: int, reason: str = "") -> Figure:
    entry = ADJUSTED_ABSENCE
    rows = pd.DataFrame([_row(one) for one in compared])
    looked_at = 0
    if len(rows):
        p = adjusted(np.asarray(rows.pop("p"), "float64"), np.zeros(len(rows)))
        looked_at = int((~np.isnan(p)).sum())
        rows["status"] = np.where(rows["value"].isna() | (p < LEVEL), "", "cannot_tell")
    unlike = any(one.told.evidence not in ("", entry.evidence) for one in compared)
    known = shown.reach
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
        place=shown.name,
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
