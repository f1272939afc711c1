"""Attendance: what a student could have attended, and what was missed."""

import json
from pathlib import Path

import pandas as pd
import pytest

from metrics.attendance import Counted, student_years
from metrics.cells import judge
from tables import DAY
from tables.facts import CALENDAR, ENROLMENTS

DISTRICT = 1
NORTH, SOUTH = 11, 12
SCHOOL = {"North": NORTH, "South": SOUTH}
BAND = {
    "": "",
    "satisfactory": "satisfactory",
    "at risk": "at_risk",
    "moderate chronic": "moderate",
    "severe chronic": "severe",
}


def reference(shared: Path, as_of: str | None, half_day: str) -> Counted:
    """The 24 hand-made students of the reference numbers."""
    folder = shared / "data" / "reference" / "attendance"
    days = pd.read_csv(folder / "edge_calendar.csv")
    stays = pd.read_csv(folder / "edge_enrollment.csv").fillna("")
    marks = pd.read_csv(folder / "edge_attendance.csv")
    last = as_of or "2026-06-30"
    calendar = pd.concat(
        pd.DataFrame(
            {
                "school": school,
                "day": days["date"],
                "grade_band": "",
                "kind": "",
                "units": days["instructional"] * DAY,
                "note": "",
            }
        )
        for school in SCHOOL.values()
    )
    enrolments = pd.DataFrame(
        {
            "person": stays["student_id"].str[1:].astype(int) + 100,
            "school": stays["school"].map(SCHOOL),
            "year": 2025,
            "first_day": stays["entry_date"],
            "last_day": stays["exit_date"],
            "grade": "5",
        }
    ).reindex(columns=ENROLMENTS.names, fill_value="")
    # The file names no school: a mark belongs to the one the student was in, else to any of theirs.
    person = marks["student_id"].str[1:].astype(int) + 100
    south = (person == 124) | ((person == 122) & (marks["date"] >= "2026-01-08"))
    said = pd.DataFrame(
        {
            "person": person,
            "school": south.map({True: SOUTH, False: NORTH}),
            "day": marks["date"],
            "status": marks["code"].replace({"unexcused": "absent", "suspension": "excused"}),
            "units": (marks["fraction_absent"] * DAY).astype(int),
        }
    )
    covered = pd.DataFrame(
        {"school": [NORTH, SOUTH], "first_day": "2025-08-01", "last_day": last, "unmarked": "present"}
    )
    return student_years(
        enrolments, calendar[CALENDAR.names], covered, said, dict.fromkeys(SCHOOL.values(), 1), half_day
    )


@pytest.mark.parametrize("rule", ["fraction", "half_rule"])
@pytest.mark.parametrize("as_of", [None, "2025-09-15", "2026-01-07"])
def test_the_reference_students_come_out(shared, as_of, rule):
    case = "edge" if as_of is None else f"edge-asof-{as_of}"
    folder = shared / "data" / "reference" / "attendance"
    expected = pd.read_csv(folder / f"{case}_expected_students.csv", dtype={f"tier_{rule}": str})
    expected["place"] = expected["school"].map(SCHOOL)
    expected["person"] = expected["student_id"].str[1:].astype(int) + 100
    expected = expected.sort_values(["place", "person"])
    counted = reference(shared, as_of, {"fraction": "fractions", "half_rule": "half_or_more"}[rule])
    years = counted.student_years[counted.student_years["place"] != DISTRICT]
    judged = judge(years.assign(sessions=0, minutes=0), {})
    absent = expected["absent_days_fraction" if rule == "fraction" else "absent_days_half_rule"]
    assert years["person"].tolist() == expected["person"].tolist()
    assert (years["enrolled"] / DAY).tolist() == expected["enrolled_days"].tolist()
    assert (years["absent"] / DAY).tolist() == absent.tolist()
    assert (judged["counted"] == 1).tolist() == expected["included"].tolist()
    assert judged["band"].tolist() == expected[f"tier_{rule}"].fillna("").map(BAND).tolist()
    assert (judged["chronic"] == 1).tolist() == expected[f"chronic_{rule}"].eq(True).tolist()


@pytest.mark.parametrize("rule", ["fraction", "half_rule"])
@pytest.mark.parametrize("as_of", [None, "2025-09-15", "2026-01-07"])
def test_the_reference_schools_and_the_district_come_out(shared, as_of, rule):
    cases = json.loads((shared / "data" / "reference" / "expected.json").read_text())["cases"]
    name = "attendance-edge" + (f"-asof-{as_of}" if as_of else "")
    case = next(case for case in cases if case["id"] == name)["expected"]
    counted = reference(shared, as_of, {"fraction": "fractions", "half_rule": "half_or_more"}[rule])
    judged = judge(counted.student_years.assign(sessions=0, minutes=0), {})
    places = {NORTH: case["schools"]["North"], SOUTH: case["schools"]["South"]}
    for place, wanted in {**places, DISTRICT: case["district_unduplicated"]}.items():
        sums = judged[judged["place"] == place].sum(numeric_only=True)
        assert sums["students"] == wanted["n_students"]
        assert sums["counted"] == wanted["n_included"]
        assert sums["enrolled_units"] == wanted["total_enrolled_days"] * DAY
        assert sums["chronic"] == wanted[f"n_chronic_{rule}"]
        if rule == "fraction":
            assert sums["absent_units"] == wanted["total_absent_days_fraction"] * DAY
        for words, band in BAND.items():
            assert not words or sums[f"band_{band}"] == wanted[f"tiers_{rule}"][words]
    assert counted.ignored["duplicate"] == 6 or as_of
    assert counted.ignored["conflict"] == case["data_quality"]["conflicting_student_days"]
