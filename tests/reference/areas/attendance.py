"""Attendance: student-years, schools and the district from day records; a tenth in floating point."""

import numpy as np
import pandas as pd

from metrics import cells, means
from metrics.intervals import divide
from metrics.shares import share
from metrics.statistics import average_daily
from metrics.statistics.missing import Missing, known, limits
from tables import DAY
from tests.metrics.district import years
from tests.reference.case import Case, NotUnderstood
from tests.reference.student_days import HOME, StudentDays, student_days

RULES = {"fraction": "sum", "half_rule": "half_is_a_day"}
"""The rules of a case by what the product calls them."""

BANDS = dict(zip(("satisfactory", "at risk", "moderate chronic", "severe chronic"), cells.BANDS, strict=True))

SHORT = "not enrolled long enough to be judged"


def compute(case: Case) -> dict[str, object]:
    """Choose by what is asked."""
    if "chronic" in case.asked and not case.inputs:
        return _tenths()
    if "schools" in case.asked and len(case.inputs) == 3:
        return _counted(case)
    raise NotUnderstood(f"asked for {', '.join(case.asked)}")


def _tenths() -> dict[str, object]:
    """Years of which exactly a tenth was missed: where 1 - attendance falls short of it, and what we say."""
    trap = [days for days in range(10, 400, 10) if 1 - (days - days // 10) / days < 0.1]
    judged = _judged(years(*({"enrolled": days, "absent": days // 10} for days in trap)), {})
    return {"enrolled_days_where_naive_test_fails": trap, "chronic": bool(judged["chronic"].all())}


def _judged(rows: pd.DataFrame, settings: dict[str, object]) -> pd.DataFrame:
    """Student-years judged: a column a measure, and the band."""
    judged = cells.judge(rows, settings)
    band = next(one for one in judged.splits if one.dimension == "band")
    measures = pd.DataFrame(judged.numbers, rows.index, list(cells.MEASURES))
    return measures.assign(person=rows["person"], place=rows["place"], band=band.names[band.codes])


def _counted(case: Case) -> dict[str, object]:
    days = student_days(case)
    settings = {"min_enrolled_days": case.parameters["min_enrolled_days"]}
    judged = {}
    for rule, half_day in RULES.items():
        counted = days.counted(half_day, days.records, days.as_of).student_years
        came = dict.fromkeys(("sessions", "minutes", "days", "types", "untyped"), 0)
        judged[rule] = _judged(pd.DataFrame(counted).assign(**came), settings)
    absences = days.records[days.records["fraction_absent"] * days.records["missed"] > 0]
    ignored = days.counted("sum", absences, days.as_of).ignored
    whole = days.counted("sum", days.records, str(days.calendar["date"].max())).ignored
    outside = ("outside enrolment", "closed day", "outside coverage", "no calendar")
    return {
        "instructional_days": days.instructional,
        "students_file": _students(days, judged),
        "schools": {name: _place(days, judged, place) for name, place in days.schools.items()},
        "district_unduplicated": _place(days, judged, HOME),
        "data_quality": {
            "exact_duplicate_rows": whole["duplicate"],
            "conflicting_student_days": whole["conflict"],
            "absence_records_outside_enrolment_or_calendar": sum(ignored[why] for why in outside),
        },
    }


def _place(days: StudentDays, judged: dict[str, pd.DataFrame], place: int) -> dict[str, object]:
    """Numbers of a school or the district."""
    sums = {rule: rows[rows["place"] == place].sum(numeric_only=True) for rule, rows in judged.items()}
    one = sums["fraction"]
    rate = means.attendance({name: np.array([one[name]], dtype="float64") for name in cells.MEASURES})
    enrolled, absent, units = one["enrolled_units"], one["absent_units"], days.instructional * DAY
    found: dict[str, object] = {
        "n_students": int(one["students"]),
        "n_included": int(one["counted"]),
        "n_excluded_under_min_days": int(one["students"] - one["counted"]),
        "total_enrolled_days": enrolled / DAY,
        "total_absent_days_fraction": absent / DAY,
        "ada_rate": known(rate["value"][0], str(rate["reason"][0])),
        "average_daily_membership": average_daily.membership(enrolled, units),
        "average_daily_attendance": average_daily.attendance(enrolled, absent, units),
    }
    for rule, total in sums.items():
        chronic = share(*(np.array([total[name]], dtype="float64") for name in ("chronic", "counted")))
        why = str(chronic["reason"][0])
        found[f"n_chronic_{rule}"] = int(total["chronic"])
        found[f"chronic_rate_{rule}"] = known(chronic["value"][0], why)
        found[f"chronic_wilson95_{rule}"] = limits(chronic["low"][0], chronic["high"][0], why)
        found[f"tiers_{rule}"] = {words: int(total[f"band_{band}"]) for words, band in BANDS.items()}
    return found


def _students(days: StudentDays, judged: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """A row a student and school."""
    one = judged["fraction"]
    at_school = one["place"] != HOME
    names, schools = ({at: name for name, at in told.items()} for told in (days.students, days.schools))
    found = {
        "student_id": one["person"].map(names),
        "school": one["place"].map(schools),
        "enrolled_days": one["enrolled_units"] / DAY,
        "included": one["counted"] == 1,
    }
    words = {band: name for name, band in BANDS.items()} | {"": Missing(SHORT)}
    for rule, rows in judged.items():
        missed = divide(rows["absent_units"], rows["enrolled_units"])
        found[f"absent_days_{rule}"] = rows["absent_units"] / DAY
        found[f"rate_{rule}"] = pd.Series(
            [known(one, "no enrolled day") for one in missed], rows.index, object
        )
        found[f"tier_{rule}"] = rows["band"].map(words)
        judged_yes = (rows["chronic"] == 1).astype(object)
        found[f"chronic_{rule}"] = judged_yes.where(rows["counted"] == 1, Missing(SHORT))
    return pd.DataFrame(found)[at_school]
