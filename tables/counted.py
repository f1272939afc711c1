"""What ``n`` counts, as a sentence names it: one of them, several, all of them."""

from typing import NamedTuple

from words import mark, tr


class Counted(NamedTuple):
    """The names of what is counted.

    Attributes:
        one, many: of one, and of several; ``many`` is also the key.
        every: all of them.
    """

    one: str
    many: str
    every: str


COUNTED = {
    one.many: one
    for one in mark(
        (
            Counted("student", "students", "all students"),
            Counted("household", "households", "all households"),
            Counted("participant", "participants", "all participants"),
            Counted("answer", "answers", "all answers"),
            Counted("respondent", "respondents", "all respondents"),
            Counted("rater", "raters", "all raters"),
            Counted("comment", "comments", "all comments"),
            Counted("row", "rows", "all rows"),
            Counted("cell", "cells", "all cells"),
            Counted("mark", "marks", "all marks"),
            Counted("value", "values", "all values"),
            Counted("kind of data", "kinds of data", "all kinds of data"),
            Counted("session", "sessions", "all sessions"),
            Counted("session held", "sessions held", "all sessions held"),
            Counted("registration", "registrations", "all registrations"),
            Counted("planned session", "planned sessions", "all planned sessions"),
            Counted("partner", "partners", "all partners"),
            Counted("active partner", "active partners", "all active partners"),
            Counted("partner at work", "partners at work", "all partners at work"),
            Counted("partnership", "partnerships", "all partnerships"),
            Counted("organisation", "organisations", "all organisations"),
            Counted("possible tie", "possible ties", "all possible ties"),
            Counted("agreement", "agreements", "all agreements"),
            Counted("challenge", "challenges", "all challenges"),
            Counted("settled challenge", "settled challenges", "all settled challenges"),
            Counted("goal", "goals", "all goals"),
            Counted("milestone", "milestones", "all milestones"),
            Counted("gift", "gifts", "all gifts"),
            Counted("entry", "entries", "all entries"),
            Counted("expense", "expenses", "all expenses"),
            Counted("training", "trainings", "all trainings"),
            Counted("volunteer", "volunteers", "all volunteers"),
            Counted("seat", "seats", "all seats"),
            Counted("suggestion", "suggestions", "all suggestions"),
            Counted("person given access", "people given access", "all people given access"),
            Counted("place taken", "places taken", "all places taken"),
            Counted(
                "student in grades 9 to 12", "students in grades 9 to 12", "all students in grades 9 to 12"
            ),
            Counted("activity", "activities", "all activities"),
            Counted("person", "people", "all people"),
            Counted("hour", "hours", "all hours"),
            Counted("minute", "minutes", "all minutes"),
            Counted("day", "days", "all days"),
            Counted("other", "others", "all others"),
            Counted(
                "earlier participant",
                "earlier participants",
                "all earlier participants",
            ),
            Counted("student who answered", "students who answered", "all students who answered"),
            Counted("matched student", "matched students", "all matched students"),
            Counted("student expected", "students expected", "all students expected"),
            Counted("expected visit", "expected visits", "all expected visits"),
            Counted("chronically absent", "chronically absent", "all chronically absent"),
            Counted(
                "student who answered first",
                "students who answered first",
                "all students who answered first",
            ),
            Counted(
                "dollar of coordination",
                "dollars of coordination",
                "all dollars of coordination",
            ),
        )
    )
}
"""By the key that ``tables.figure.Figure.unit_of_count`` and ``unit_of_total`` give."""


def named(unit: str, count: float | None = None) -> str:
    """What is counted after its number: "students", after a one "student"."""
    known = COUNTED.get(unit)
    if known is None:
        return unit
    return tr(known.one if count == 1 else known.many)


def in_hours(unit: str, count: float) -> tuple[str, float]:
    """A unit and a count as they are read: nobody reads 36,030 minutes, which are 601 hours."""
    return ("hours", count / 60) if unit == "minutes" else (unit, count)


def every(unit: str) -> str:
    """All of them: "all students"."""
    known = COUNTED.get(unit)
    return tr(known.every) if known else f"all {unit}"  # not text


def none(unit: str) -> str:
    """None of them: "no students"."""
    return tr("no {counted}", counted=named(unit))
