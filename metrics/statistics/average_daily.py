"""Average daily membership and attendance: students on the rolls, and in school, on a usual school day."""

from metrics.intervals import divide
from metrics.statistics.missing import Number, known

NO_DAYS = "there was no school day"


def membership(enrolled: float, school_days: float) -> Number:
    """Students on the rolls on a usual day.

    Args:
        enrolled: enrolled time of all students, in any unit of days.
        school_days: length of the period in the same unit.

    Source:
        National Center for Education Statistics: aggregate days of membership over days in session.
    """
    return known(divide(enrolled, school_days), NO_DAYS)


def attendance(enrolled: float, absent: float, school_days: float) -> Number:
    """Students in school on a usual day; units as in ``membership``."""
    return known(divide(enrolled - absent, school_days), NO_DAYS)
