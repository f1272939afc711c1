from metrics.statistics.average_daily import NO_DAYS, attendance, membership
from metrics.statistics.missing import Missing


def test_students_on_a_usual_day():
    # Two students of four days each and one of two, over four days; one day missed.
    assert membership(10, 4) == 2.5
    assert attendance(10, 1, 4) == 2.25


def test_without_a_school_day_there_is_no_usual_day():
    assert membership(0, 0) == attendance(0, 0, 0) == Missing(NO_DAYS)
