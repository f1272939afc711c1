"""Who stayed to the end: registered in the first two weeks of a term, and there in its last two.

Weeks of a school year are bits of one whole number, so that a student in an activity is two numbers, and the
weeks in which anybody came to it at a school are another.
"""

import numpy as np

from metrics.keys import Columns, Ints, Table, distinct, ints

WEEKS = 2
"""Held weeks at each end of a term."""

LEAST = 2 * WEEKS
"""Held weeks of a term from which on its two ends are apart."""

MONDAY = 3
"""1970-01-01 was a Thursday: with so many days more, weeks of whole numbers begin on Monday."""

TERMS = {7: (0, 6), 8: (6, 24), 1: (30, 27)}
"""By its first month the first bit of each term of a school year, and how many weeks can begin in it: July,
August to December, January to June."""

CONTEXT = ("place", "activity", "held", "led")
"""Of an activity at a school the weeks held, as bits, and how many students led."""


def week_bits(days: Ints) -> Ints:
    """The week of each day as one bit, as TERMS has them; a week of two terms is one of each.

    Args:
        days: days since 1970, of one school year.
    """
    moment = days.astype("datetime64[D]")
    year = moment.astype("datetime64[Y]").astype("datetime64[M]")
    month = (moment.astype("datetime64[M]") - year).astype("int64") + 1
    opens = np.array(sorted(TERMS))
    of_term = opens[np.searchsorted(opens, month, side="right") - 1]
    first = (year + (of_term - 1)).astype("datetime64[D]").astype("int64")
    week = (days + MONDAY) // 7 - (first + MONDAY) // 7
    begins = np.array([TERMS[int(month)][0] for month in opens.tolist()])
    return np.left_shift(np.int64(1), week + begins[np.searchsorted(opens, of_term)])


def context(activities: Table) -> Columns:
    """What all students of a school together tell of its activities: CONTEXT.

    Args:
        activities: ``tables.derived.STUDENT_ACTIVITIES`` of whole schools; rows of districts tell nothing.
    """
    place, activity = ints(activities["place"]), ints(activities["activity"])
    at, number = distinct(place, activity)
    held = np.zeros(len(at), dtype="int64")
    np.bitwise_or.at(held, number, ints(activities["weeks_came"]))
    led = np.zeros(len(at), dtype="int64")
    np.add.at(led, number, ints(activities["led"]))
    return {"place": place[at], "activity": activity[at], "held": held, "led": led}


def ends(held: Ints) -> tuple[Ints, Ints]:
    """The first WEEKS held weeks of each term, and the last; none of a term with fewer than LEAST.

    Args:
        held: weeks of a year as bits.
    """
    first, last = np.zeros_like(held), np.zeros_like(held)
    for begin, width in TERMS.values():
        weeks = _of_term(held, begin, width)
        some = np.bitwise_count(weeks) >= LEAST
        rest, late = weeks.copy(), weeks.copy()
        for _ in range(WEEKS):
            rest &= rest - 1  # without its lowest bit
        for _ in range(width - WEEKS):
            late = np.where(np.bitwise_count(late) > WEEKS, late & (late - 1), late)
        first |= np.where(some, weeks & ~rest, 0) << begin
        last |= np.where(some, late, 0) << begin
    return first, last


def _of_term(weeks: Ints, begin: int, width: int) -> Ints:
    """The weeks of one term, from the lowest bit on."""
    return (weeks >> begin) & ((1 << width) - 1)


def stayed(marked: Ints, came: Ints, first: Ints, last: Ints) -> tuple[Ints, Ints]:
    """Whether a student registered early for an activity, and stayed in every term of which that is so.

    Args:
        marked, came: weeks of the student in the activity, as bits.
        first, last: its ends, as ``ends`` has them.

    Returns:
        0 or 1 each; who did not register early did not stay.
    """
    early, there = np.zeros(len(marked), dtype=bool), np.ones(len(marked), dtype=bool)
    for term in TERMS.values():
        registered = _of_term(marked & first, *term) > 0
        early |= registered
        there &= ~registered | (_of_term(came & last, *term) > 0)
    return ints(early), ints(early & there)
