"""Cells: whole numbers about groups of students, from which every indicator is counted."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

import numpy as np

from metrics import outcome_cells, taking_part, term_cells
from metrics.grouped import Part, Rows, Split, split, tall
from metrics.keys import Columns, Ints, Table, added, chosen, distinct, found_at, ints
from metrics.presets import BANDS as DAYS_BANDS
from metrics.presets import DAYS_BAND, HALF_DAY_JUDGED, JUDGED, days_band
from metrics.refusals import COMPARED_BY, PURPOSE, apart, refusing
from tables import DAY
from tables.codes import COMPARISON, FEDERAL_HOURS, GROUP_DIMENSIONS, WHOLE

BANDS = ("satisfactory", "at_risk", "moderate", "severe")
NO_HOURS = "h0"
MIN_ENROLLED_DAYS = 10
"""Days; EDFacts file FS195. California 31, New Jersey 45."""

TIERS = ("5", "10", "20")
"""Percent of enrolled days missed at which a band begins; an edge belongs to the worse band
(Attendance Works in words; some code says the reverse)."""

SUSTAINED_DAYS = 30
"""Days attended in a school year; "regular attendee" of the 21st CCLC annual report up to 2020-21."""

ENOUGH = FEDERAL_HOURS["h90"]
"""Minutes from which on a student got much: a band of the federal report begins there."""

BROAD = 2
"""Kinds of activity from which on a student takes part in more than one thing."""

HOURS = [f"hours_{name}" for name in FEDERAL_HOURS]

MEASURES = (
    "students reached minutes minutes_squared attending enrolled_units absent_units unmarked_units "
    "enrolled_squared absent_squared product counted chronic sustained broad kinds_unknown unmet hours_enough"
).split()
MEASURES += [f"band_{name}" for name in BANDS] + HOURS

MEMBERS = (
    {"students": [*MEASURES, *taking_part.CONTACTS], "registered": taking_part.VISITS}
    | {"of_hours": taking_part.OF_HOURS, "served_others": taking_part.SERVICE}
    | outcome_cells.MEMBERS
    | term_cells.MEMBERS
)
"""Every measure of cells of students, by the one that tells how many a group holds."""

COMPARED = (
    "students attending enrolled_units absent_units enrolled_squared absent_squared product counted chronic"
).split()
"""Measures of the indicators in which those who took part stand beside the others."""

OF_PRESETS = ["students", "counted", "chronic"]
"""Measures by days enrolled, and by whether the rule of half days decides: of those who are counted."""

TAKEN = ("year", "place", "person", "activity", "minutes", "days")
"""What is asked of those who came to an activity."""

OF_MINUTES = [MEASURES.index(name) for name in ("minutes", "minutes_squared", *HOURS, "hours_enough")]
"""Measures that say how long; of an activity, how long in it."""

OF_DAYS = MEASURES.index("sustained")
"""The measure that says on how many days; of an activity, in it. Days of several activities do not add up,
so that it is not counted by partner."""


@dataclass(frozen=True)
class Judged:
    """Students' years, judged.

    Attributes:
        numbers: a row a student, a column of each of MEASURES.
        splits: the groups of each student: ``band`` is blank for who is not counted.
    """

    numbers: Ints
    splits: list[Split]

    def of(self, some: np.ndarray) -> "Judged":
        """Some of the students, True for each of them, by what is compared."""
        splits = [by for by in self.splits if by.dimension in COMPARED_BY]
        return Judged(self.numbers[some], [replace(by, codes=by.codes[some]) for by in splits])


def count(
    student_years: Table,
    student_activities: Table,
    activities: Table,
    student_months: Table,
    settings: Mapping[str, object],
    here: Columns | None = None,
) -> Columns:
    """Count the cells of every place and year given.

    Args:
        student_years: ``tables.derived.STUDENT_YEARS``, at school and district grain.
        student_activities: ``tables.derived.STUDENT_ACTIVITIES``.
        activities: ``tables.facts.ACTIVITIES``: whose activity it is.
        student_months: ``tables.derived.STUDENT_MONTHS``.
        settings: ``min_enrolled_days`` and ``tiers``, as text or numbers; the defaults where missing.
        here: of some students what their activities are at their schools, as for
            ``metrics.term_cells.count``; None: these are all students of their places.

    Returns:
        ``tables.derived.CELLS``. Groups of a dimension add up to the whole, except "activity" and
        "partner" (a student may be in several; the group is who came at least once, and minutes
        and hours are those in it) and "month". Group "" is "not recorded"; of "band" it is students
        who are not counted, of "activity" and "partner" it does not exist; "days_band" and
        "half_day_judged" hold who is counted.
        Who refuses to take part in comparisons is in all of these, and by ``metrics.refusals.COMPARED_BY``
        counted apart besides.
    """
    judged = judge(student_years, settings)
    key = {name: ints(student_years[name]) for name in ("year", "place", "person")}
    came = ints(student_activities["attended"]) >= 1
    taken = {name: ints(student_activities[name])[came] for name in TAKEN}
    to = {"activity": taken["activity"], "partner": _partners(taken["activity"], activities)}
    parts = _parts(judged, key, taken, to)
    for purpose, refused in refusing(student_years["refused"]).items():
        theirs = judged.of(refused), chosen(key, refused)
        parts.append(_refusing(purpose, *theirs))
        if purpose == COMPARISON:
            parts += [_apart(part) for part in _parts(*theirs, taken, to)]
    refused = refusing(student_years["refused"]).get(COMPARISON, np.zeros(len(judged.numbers), dtype=bool))
    came_at_all = ints(student_years["sessions"]) >= 1
    parts += outcome_cells.count(student_years["outcomes"], key, judged.splits, refused, came_at_all)
    enrolled, absent_other = (ints(student_years[name]) for name in ("enrolled", "absent_other"))
    bands = Split(DAYS_BAND, days_band(enrolled), np.array(list(DAYS_BANDS), dtype=object))
    decided = (10 * absent_other >= enrolled) != (judged.numbers[:, MEASURES.index("chronic")] == 1)
    by_rule = Split(HALF_DAY_JUDGED, ints(decided), np.array(JUDGED, dtype=object))
    parts += [_months(student_months), *(_of_counted(judged, key, by) for by in (bands, by_rule))]
    parts += term_cells.count(student_years, student_activities, here)
    return tall([*parts, *taking_part.count(student_years, student_activities, activities)])


def _of_counted(judged: Judged, key: Columns, by: Split) -> Part:
    """Those who are counted for chronic absence, by a split of all students."""
    at = [MEASURES.index(name) for name in OF_PRESETS]
    some = judged.numbers[:, MEASURES.index("counted")] == 1
    rows = Rows(key["year"][some], key["place"][some], judged.numbers[some][:, at], OF_PRESETS)
    return rows.summed(replace(by, codes=by.codes[some]))


def _apart(part: Part) -> Part:
    """The sums of those who refuse to be compared: of what is compared."""
    columns = [part.measures.index(name) for name in COMPARED]
    return replace(part, dimension=apart(part.dimension), measures=COMPARED, sums=part.sums[:, columns])


def _refusing(purpose: str, judged: Judged, key: Columns) -> Part:
    """How many refuse a purpose."""
    nothing_else = np.zeros(len(judged.numbers), dtype="int64")
    rows = Rows(key["year"], key["place"], judged.numbers[:, :1], MEASURES[:1])
    return rows.summed(Split(apart(PURPOSE), nothing_else, np.array([purpose], dtype=object)))


def _parts(judged: Judged, key: Columns, taken: Columns, to: Columns) -> list[Part]:
    """Sums of students by every split, and by what they came to.

    Args:
        key: ``year, place, person`` of each student.
        taken: TAKEN of all who came; of people who are not among the students nothing counts.
        to: what they came to, by dimension.
    """
    rows = Rows(key["year"], key["place"], judged.numbers, MEASURES)
    parts = [rows.summed(by) for by in judged.splits]
    if len(taken["person"]):
        parts += [_came(dimension, group, taken, key, judged.numbers) for dimension, group in to.items()]
    return parts


def judge(student_years: Table, settings: Mapping[str, object]) -> Judged:
    """Judge each student's year.

    ``counted``: enrolled for ``min_enrolled_days`` or more and not in Pre-K. ``chronic``: missed a
    tenth of the enrolled days or more, for any reason. ``sustained``: came on ``SUSTAINED_DAYS`` or more.
    ``hours_enough``: took part for ``ENOUGH`` minutes or more.
    ``broad``: came to ``BROAD`` kinds of activity or more; ``kinds_unknown``: would perhaps, but the kinds
    of all are not recorded. ``unmet``: chronic, and came to nothing.

    Raises:
        ValueError: ``tiers`` are not three rising percentages.
    """
    enrolled, absent, unmarked, sessions, minutes, days, types, untyped = (
        ints(student_years[name])
        for name in ("enrolled", "absent", "unmarked", "sessions", "minutes", "days", "types", "untyped")
    )
    traits = [split(name, student_years[name]) for name in ("grade", *GROUP_DIMENSIONS)]
    counted, chronic, band = banded(enrolled, absent, traits[0].names[traits[0].codes], settings)
    reached = sessions >= 1
    columns = [
        *(np.ones(len(enrolled), dtype="int64"), reached, minutes, minutes**2, enrolled > 0),
        *(enrolled, absent, unmarked, enrolled**2, absent**2, enrolled * absent),
        *(counted, chronic, days >= SUSTAINED_DAYS),
        *(types >= BROAD, (types < BROAD) & (types + untyped >= BROAD), chronic & ~reached),
        reached & (minutes >= ENOUGH),
        *(band == at + 1 for at in range(len(BANDS))),
    ]
    hours = _hours(minutes, reached)
    numbers = np.column_stack([*columns, *(hours == at + 1 for at in range(len(HOURS)))]).astype("int64")
    nobody = np.zeros(len(enrolled), dtype="int64")
    splits = [Split("whole", nobody, np.array([WHOLE], dtype=object)), *traits]
    splits.append(Split("band", band, np.array(["", *BANDS], dtype=object)))
    splits.append(Split("hours_band", hours, np.array([NO_HOURS, *FEDERAL_HOURS], dtype=object)))
    splits.append(Split("took_part", ints(reached), np.array(["no", "yes"], dtype=object)))
    return Judged(numbers, splits)


def banded(
    enrolled: Ints, absent: Ints, grade: np.ndarray, settings: Mapping[str, object]
) -> tuple[np.ndarray, np.ndarray, Ints]:
    """Who is counted, who of them missed a tenth of the enrolled days or more, and the band of each.

    A band is its number from 1 on; 0 of who is not counted.

    Args:
        enrolled, absent: of each student, in day units.
        grade: of each.
        settings: ``min_enrolled_days`` and ``tiers``.

    Raises:
        ValueError: ``tiers`` are not three rising percentages.
    """
    least = Fraction(str(settings.get("min_enrolled_days", MIN_ENROLLED_DAYS))) * DAY
    counted = (enrolled >= float(least)) & (enrolled > 0) & (grade != "PK")
    tiers = [Fraction(part) for part in _list(settings.get("tiers", TIERS))]
    if len(tiers) != len(BANDS) - 1 or tiers != sorted(tiers):
        raise ValueError(f"tiers are {settings.get('tiers')!r}, not three rising percentages")
    # Whole numbers on both sides: floats miss students at exactly the edge.
    over = [absent * 100 * tier.denominator >= enrolled * tier.numerator for tier in tiers]
    return counted, counted & (10 * absent >= enrolled), np.where(counted, np.sum(over, axis=0) + 1, 0)


def _hours(minutes: Ints, reached: np.ndarray) -> Ints:
    """Number of the federal hour band, from 1; 0 for who did not come.

    Who came belongs to the lowest band at least, also where no length is recorded.
    """
    band = np.searchsorted(list(FEDERAL_HOURS.values()), minutes, side="right")
    return np.where(reached, np.maximum(band, 1), 0)


def _partners(activity: Ints, activities: Table) -> Ints:
    """Whose each activity is; one that the register does not hold is the school's own (0)."""
    offered, first = np.unique(ints(activities["activity"]), return_index=True)
    partner = np.append(ints(activities["partner"])[first], 0)
    return partner[found_at(activity, offered)]


def _came(dimension: str, group: Ints, taken: Columns, students: Columns, numbers: Ints) -> Part:
    """Students by what they came to, with the minutes spent in it."""
    key = [np.concatenate([students[n], taken[n]]) for n in ("year", "place", "person")]
    rows = len(numbers)
    at, number = distinct(*key)
    student = np.where(at < rows, at, -1)[number[rows:]]
    known = student >= 0
    student, group, minutes = student[known], group[known], taken["minutes"][known]
    days = taken["days"][known]
    first, which = distinct(student, group)
    minutes = added(which, minutes, len(first))
    student, group = student[first], group[first]
    judged = numbers[student]
    hours = _hours(minutes, judged[:, MEASURES.index("reached")] == 1)
    judged[:, OF_MINUTES] = np.column_stack(
        [minutes, minutes**2, *(hours == one + 1 for one in range(len(HOURS))), minutes >= ENOUGH]
    )
    measures = MEASURES
    if dimension == "activity":
        judged[:, OF_DAYS] = days[first] >= SUSTAINED_DAYS
    else:
        judged, measures = np.delete(judged, OF_DAYS, axis=1), [*MEASURES[:OF_DAYS], *MEASURES[OF_DAYS + 1 :]]
    found, codes = np.unique(group, return_inverse=True)
    names = np.array([str(one) for one in found.tolist()], dtype=object)
    whose = Rows(key[0][student], key[1][student], judged, measures)
    return whose.summed(Split(dimension, codes, names))


def _months(student_months: Table) -> Part:
    """Sums and sums of squares by month, over students with an enrolled day in it."""
    year, place, month, enrolled, absent = (
        ints(student_months[name]) for name in ("year", "place", "month", "enrolled", "absent")
    )
    there = enrolled > 0
    enrolled, absent = enrolled[there], absent[there]
    one = np.ones(len(enrolled), dtype="int64")
    numbers = {
        "students": one,
        "attending": one,
        "enrolled_units": enrolled,
        "absent_units": absent,
        "enrolled_squared": enrolled**2,
        "absent_squared": absent**2,
        "product": enrolled * absent,
    }
    found, codes = np.unique(month[there], return_inverse=True)
    names = np.array([str(number) for number in found.tolist()], dtype=object)
    months = Rows(year[there], place[there], np.column_stack(list(numbers.values())), list(numbers))
    return months.summed(Split("month", codes, names))


def _list(value: object) -> list[str]:
    """The entries of a setting: "5,10,20" or a sequence."""
    parts = value.split(",") if isinstance(value, str) else list(value)  # type: ignore[call-overload]
    return [str(part).strip().rstrip("%").strip() for part in parts]
