"""Cells: whole numbers about groups of students, from which every indicator is counted."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

import numpy as np
import pandas as pd

from tables import DAY
from tables.codes import FEDERAL_HOURS, GROUP_DIMENSIONS, WHOLE
from tables.derived import CELLS

PLACE = ["year", "place"]
BANDS = ("satisfactory", "at_risk", "moderate", "severe")
NO_HOURS = "h0"
MIN_ENROLLED_DAYS = 10
"""Days; EDFacts file FS195. California 31, New Jersey 45."""

TIERS = ("5", "10", "20")
"""Percent of enrolled days missed at which a band begins; an edge belongs to the worse band
(Attendance Works in words; some code says the reverse)."""


def count(
    student_years: pd.DataFrame,
    student_activities: pd.DataFrame,
    activities: pd.DataFrame,
    student_months: pd.DataFrame,
    settings: Mapping[str, object],
) -> pd.DataFrame:
    """Count the cells of every place and year given.

    Args:
        student_years: ``tables.derived.STUDENT_YEARS``, at school and district grain.
        student_activities: ``tables.derived.STUDENT_ACTIVITIES``.
        activities: ``tables.facts.ACTIVITIES``: whose activity it is.
        student_months: ``tables.derived.STUDENT_MONTHS``.
        settings: ``min_enrolled_days`` and ``tiers``, as text or numbers; the defaults where missing.

    Returns:
        ``tables.derived.CELLS``. Groups of a dimension add up to the whole, except "activity" and
        "partner" (a student may be in several; the group is who came at least once, and minutes
        and hours are those in it) and "month". Group "" is "not recorded"; of "band" it is students
        who are not counted, of "activity" and "partner" it does not exist.
    """
    judged = judge(student_years, settings)
    rows = _Rows(judged[PLACE], judged[MEASURES].to_numpy("int64"))
    whole = pd.Series(WHOLE, judged.index, dtype="object")
    splits = {"whole": whole, "grade": judged["grade"], **{name: judged[name] for name in GROUP_DIMENSIONS}}
    splits |= {"band": judged["band"], "hours_band": judged["hours_band"]}
    splits["took_part"] = judged["reached"].map({1: "yes", 0: "no"})
    parts = [rows.summed(dimension, group) for dimension, group in splits.items()]
    taken = _taken(student_activities, activities)
    for dimension in ("activity", "partner"):
        group = taken.groupby([*PLACE, "person", dimension], as_index=False)["minutes"].sum()
        students = judged.drop(columns="minutes").merge(group, on=[*PLACE, "person"])
        students = students.assign(**_hours(students["minutes"], students["reached"]))
        some = _Rows(students[PLACE], students[MEASURES].to_numpy("int64"))
        parts.append(some.summed(dimension, students[dimension].astype("int64").astype("str")))
    parts.append(_months(student_months))
    return _tall(parts)


def judge(student_years: pd.DataFrame, settings: Mapping[str, object]) -> pd.DataFrame:
    """Judge each student's year: every measure as a number a student, ``band`` and ``hours_band``.

    ``counted``: enrolled for ``min_enrolled_days`` or more and not in Pre-K. ``chronic``: missed a
    tenth of the enrolled days or more, for any reason. ``band`` is blank for who is not counted.
    """
    least = Fraction(str(settings.get("min_enrolled_days", MIN_ENROLLED_DAYS))) * DAY
    enrolled, absent = student_years["enrolled"], student_years["absent"]
    texts = student_years[["grade", *GROUP_DIMENSIONS]].fillna("")
    counted = (enrolled >= float(least)) & (enrolled > 0) & (texts["grade"] != "PK")
    tiers = [Fraction(part) for part in _list(settings.get("tiers", TIERS))]
    if len(tiers) != len(BANDS) - 1 or tiers != sorted(tiers):
        raise ValueError(f"tiers are {settings.get('tiers')!r}, not three rising percentages")
    # Whole numbers on both sides: floats miss students at exactly the edge.
    over = [absent * 100 * tier.denominator >= enrolled * tier.numerator for tier in tiers]
    band = pd.Series(np.array(BANDS)[sum(step.to_numpy("int64") for step in over)], student_years.index)
    band = band.astype("str").where(counted, "")
    reached = student_years["sessions"] >= 1
    flags: dict[str, pd.Series | int] = {
        "students": 1,
        "reached": reached,
        "attending": enrolled > 0,
        "counted": counted,
    }
    flags["chronic"] = counted & (10 * absent >= enrolled)
    flags |= {f"band_{name}": band == name for name in BANDS}
    sums = {
        "enrolled_units": enrolled,
        "absent_units": absent,
        "unmarked_units": student_years["unmarked"],
        "enrolled_squared": enrolled**2,
        "absent_squared": absent**2,
        "product": enrolled * absent,
    }
    judged = student_years[[*PLACE, "person", "minutes"]].assign(**flags, **sums, **texts, band=band)
    judged = judged.astype(dict.fromkeys(flags, "int64"))
    return judged.assign(**_hours(judged["minutes"], judged["reached"]))


def _hours(minutes: pd.Series, reached: pd.Series) -> dict[str, pd.Series]:
    """``minutes_squared``, the federal hour band, and one 0 or 1 for each band.

    Who came belongs to the lowest band at least, also where no length is recorded.
    """
    names = np.array(list(FEDERAL_HOURS))
    at = np.searchsorted(list(FEDERAL_HOURS.values()), minutes.to_numpy(), side="right") - 1
    came = reached.to_numpy() == 1
    band = np.where(came, names[at.clip(0)], NO_HOURS)
    flags = {f"hours_{name}": pd.Series((band == name).astype("int64"), minutes.index) for name in names}
    text = pd.Series(band, minutes.index).astype("str")
    return {"minutes_squared": minutes**2, "hours_band": text, **flags}


MEASURES = (
    "students reached minutes minutes_squared attending enrolled_units absent_units unmarked_units "
    "enrolled_squared absent_squared product counted chronic"
).split()
MEASURES += [f"band_{name}" for name in BANDS] + [f"hours_{name}" for name in FEDERAL_HOURS]


class _Rows:
    """Students as rows of whole numbers, to be added up by place, year and one split after the other.

    Plain arrays: a frame for each split costs more than all the counting.
    """

    def __init__(self, homes: pd.DataFrame, numbers: np.ndarray, measures: Sequence[str] = MEASURES) -> None:
        self.homes, self.home = np.unique(homes.to_numpy("int64"), axis=0, return_inverse=True)
        self.numbers, self.measures = numbers, measures

    def summed(self, dimension: str, group: pd.Series) -> dict[str, np.ndarray]:
        """Columns of CELLS, in no order."""
        codes, names = pd.factorize(np.asarray(group, dtype=object))
        together = self.home * max(len(names), 1) + codes
        order = np.argsort(together, kind="stable")
        begins = np.flatnonzero(np.diff(together[order], prepend=-1))
        sums = np.add.reduceat(self.numbers[order], begins, axis=0) if len(begins) else self.numbers[:0]
        found = together[order][begins]
        home, grp = self.homes[found // max(len(names), 1)], names[found % max(len(names), 1)]
        width = len(self.measures)
        return {
            "year": np.repeat(home[:, 0], width),
            "place": np.repeat(home[:, 1], width),
            "dimension": np.full(len(found) * width, dimension, dtype=object),
            "grp": np.repeat(grp, width),
            "measure": np.tile(np.array(self.measures, dtype=object), len(found)),
            "amount": sums.ravel(),
        }


def _tall(parts: list[dict[str, np.ndarray]]) -> pd.DataFrame:
    columns = {name: np.concatenate([part[name] for part in parts]) for name in CELLS.names}
    text = dict.fromkeys(("dimension", "grp", "measure"), "str")
    return pd.DataFrame(columns).astype(text).sort_values(list(CELLS.key), ignore_index=True)


def _taken(student_activities: pd.DataFrame, activities: pd.DataFrame) -> pd.DataFrame:
    """Who came to what at least once; an activity the register does not hold is the school's own."""
    offered = activities.drop_duplicates("activity").set_index("activity")["partner"]
    taken = student_activities[student_activities["attended"] >= 1]
    return taken.assign(partner=taken["activity"].map(offered).fillna(0).astype("int64"))


def _months(student_months: pd.DataFrame) -> dict[str, np.ndarray]:
    """Sums and sums of squares by month, over students with an enrolled day in it."""
    rows = student_months[student_months["enrolled"] > 0]
    enrolled, absent = rows["enrolled"].to_numpy("int64"), rows["absent"].to_numpy("int64")
    one = np.ones(len(rows), dtype="int64")
    numbers = {
        "students": one,
        "attending": one,
        "enrolled_units": enrolled,
        "absent_units": absent,
        "enrolled_squared": enrolled**2,
        "absent_squared": absent**2,
        "product": enrolled * absent,
    }
    months = _Rows(rows[PLACE], np.column_stack(list(numbers.values())), list(numbers))
    return months.summed("month", rows["month"].astype("int64").astype("str"))


def _list(value: object) -> list[str]:
    """The entries of a setting: "5,10,20" or a sequence."""
    parts = value.split(",") if isinstance(value, str) else list(value)  # type: ignore[call-overload]
    return [str(part).strip().rstrip("%").strip() for part in parts]
