"""Students who took part in something beside similar students who did not: how much school they missed.

Similar is: of the same school and grade, in the same attendance band last year, and nearest in the share of
school time missed last year; what is left of differences is adjusted for, in the same and in the groups that
are recorded. Motivation, transport and family are not recorded: this is no proof of cause.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from metrics.cells import banded
from metrics.intervals import Floats, divide
from metrics.keys import Table, found_at, ints
from metrics.refusals import refusing
from metrics.statistics.comparison import Comparison, comparison
from metrics.statistics.missing import Missing, Number
from metrics.statistics.shadow import Shadow, shadow
from metrics.wide import Flags, Ints, Words
from tables.codes import COMPARISON, GROUP_DIMENSIONS
from words import mark

BEFORE = mark("school time missed last year")


@dataclass(frozen=True)
class Students:
    """Students of a school year who take part in comparisons.

    Attributes:
        person: of each.
        missed: share of enrolled time missed (0 to 1); missing where too few days are known.
        before: the same last year, in whatever school.
        band: last year's attendance band; 0 where it is not known.
        traits: grade, and the groups that are adjusted for; a blank is "not recorded".
        school: of each; None where they are of one.
    """

    person: Ints
    missed: Floats
    before: Floats
    band: Ints
    traits: Mapping[str, Words]
    school: Ints | None = None


def students(now: Table, last: Table, settings: Mapping[str, object]) -> Students:
    """Those who can be compared, and what was known of them before.

    Args:
        now: ``tables.derived.STUDENT_YEARS`` of a year, one row a student, of several schools with the
            ``school`` of each; groups that are not in it are not adjusted for.
        last: of the school year before, one row a student: ``person, grade, enrolled, absent``.
        settings: ``min_enrolled_days`` and ``tiers``.
    """
    everybody = np.zeros(len(ints(now["person"])), dtype=bool)
    kept = np.flatnonzero(~refusing(now["refused"]).get(COMPARISON, everybody))
    here = {str(name): np.asarray(now[str(name)])[kept] for name in now}
    person = ints(here["person"])
    order = np.argsort(ints(last["person"]), kind="stable")
    then = {str(name): np.asarray(last[str(name)])[order] for name in last}
    at = found_at(person, ints(then["person"]))  # -1, who was not there, stands for the last: not known
    shares, bands = _missed(then, settings)
    return Students(
        person=person,
        missed=_missed(here, settings)[0],
        before=np.append(shares, np.nan)[at],
        band=np.append(bands, 0)[at],
        traits={n: np.asarray(here[n], dtype=object) for n in ("grade", *GROUP_DIMENSIONS) if n in here},
        school=ints(here["school"]) if "school" in here else None,
    )


def beside_similar(of: Students, took_part: Flags, least: int) -> Comparison | Missing:
    """The difference in the share of school time missed, those who took part less the similar others.

    Args:
        least: matched students below which no difference is told.

    Returns:
        Missing where nobody took part, everybody did, or nothing of last year is known.
    """
    usable = ~np.isnan(of.missed) & ~np.isnan(of.before)
    if not (usable & took_part).any():
        return Missing("of nobody who took part are both this and last year's attendance known")
    if not (usable & ~took_part).any():
        return Missing("there is nobody who did not take part and whose attendance is known for both years")
    groups = {name: values for name, values in of.traits.items() if name != "grade"}
    alike = {"grade": of.traits["grade"], "band": of.band}
    return comparison(
        of.missed,
        took_part,
        {BEFORE: of.before, **groups},
        exact=alike if of.school is None else {"school": of.school, **alike},
        schools=of.school,
        distance=of.before,
        least=least,
    )


def two_sided_p(found: Comparison) -> Number:
    """P of no difference, by t with a degree of freedom for each cluster but one."""
    effect = found.adjusted
    if isinstance(effect.estimate, Missing):
        return effect.estimate
    if isinstance(effect.error, Missing):
        return effect.error
    if not effect.error:
        return Missing("nothing varies between the pairs")
    from scipy.special import stdtr  # scipy.stats has it too, and takes a second to import

    return float(2 * stdtr(effect.clusters - 1, -abs(effect.estimate / effect.error)))


def _missed(rows: Table, settings: Mapping[str, object]) -> tuple[Floats, Ints]:
    """Share of enrolled time missed and attendance band of students who are counted; NaN and 0 of others."""
    enrolled, absent = ints(rows["enrolled"]), ints(rows["absent"])
    counted, _, band = banded(enrolled, absent, np.asarray(rows["grade"], dtype=object), settings)
    return np.where(counted, divide(absent, enrolled), np.nan), band


STARTS = (0.10, 0.15, 0.20, 0.30)
"""Shares of school time missed last year at which the starts begin within which improving is compared."""


def improved(of: Students, took_part: Flags) -> Shadow:
    """Of students who missed a tenth or more last year, those who missed less this year: who took part,
    beside others from the same start.

    Source:
        GPRA measure 3 of 21st Century Community Learning Centers: grades 1 to 12, attendance of 90 % or
        less the year before, and higher now.
    """
    usable = low_starters(of)
    start = np.searchsorted(STARTS, of.before[usable], side="right")
    return shadow(rose(of)[usable], took_part[usable], start)


def low_starters(of: Students) -> Flags:
    """Students of grades 1 to 12 who missed a tenth or more last year, and of whom this year is known."""
    in_grades = np.isin(of.traits["grade"], [str(grade) for grade in range(1, 13)])
    return ~np.isnan(of.missed) & (of.before >= STARTS[0]) & in_grades


def rose(of: Students) -> Flags:
    """Who missed a smaller share of school time than last year. Equal shares of whole numbers are equal
    floats, so that "the same" is never "less"."""
    return of.missed < of.before
