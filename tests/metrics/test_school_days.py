"""School days: grade bands, and what is known of a day."""

import pandas as pd
import pytest

from metrics.school_days import DAYS, MARKED_ONLY, PRESENT, UNKNOWN, grades_of
from metrics.school_days import school_days as laid_out
from metrics.stays import stays
from tables.codes import GRADE
from tests.metrics.district import CEDAR, covered, enrolled, school_days

SEPTEMBER = slice(2 * DAYS, 3 * DAYS)
"""Places of the third month of a school year."""


@pytest.mark.parametrize(
    ("band", "grades"),
    [
        ("", ("", *GRADE)),
        ("K-2", ("K", "1", "2")),
        ("PK-K", ("PK", "K")),
        ("9–12", ("9", "10", "11", "12")),
        ("Grades 6-8", ("6", "7", "8")),
        ("grade 03", ("3",)),
        ("3, 5", ("3", "5")),
        ("pre-k", ("PK",)),
        ("0-1", ("K", "1")),
        ("seniors", ()),
    ],
)
def test_a_band_holds_its_grades(band, grades):
    assert grades_of(band) == grades


def test_a_narrower_band_goes_before_a_wider_one():
    calendar = pd.concat([school_days(1, days=0.5).assign(grade_band=band) for band in ("K-5", "1-2")])
    calendar["units"] = [100, 200]
    days = laid_out(calendar, covered(), stays(enrolled({"grade": "1"}, {"grade": "4"}), {}))
    assert days.length[:, SEPTEMBER][:, 0].tolist() == [200, 100]


def test_where_two_sources_cover_a_day_the_one_that_records_absences_has_spoken():
    known = pd.concat(
        [
            covered("not_counted", first="2025-09-02"),
            covered("present", CEDAR, "2025-09-03", "2025-09-04"),
        ]
    )
    days = laid_out(school_days(5), known, stays(enrolled({}), {}))
    assert days.known[0, SEPTEMBER][:5].tolist() == [UNKNOWN, MARKED_ONLY, PRESENT, PRESENT, MARKED_ONLY]


def test_coverage_of_another_school_says_nothing():
    days = laid_out(school_days(2), covered("present", school=99), stays(enrolled({}), {}))
    assert days.known[0, SEPTEMBER][:2].tolist() == [UNKNOWN, UNKNOWN]
