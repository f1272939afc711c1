"""Parts of sentences made from the rows of an indicator frame.

Nothing here judges: what is real, small or not to be told comes with the row's ``status``.
"""

from collections.abc import Mapping
from typing import Any

from charts import numbers
from charts.phrases import capital, people, those
from tables import counted
from tables.codes import TOGETHER, WHOLE
from tables.figure import Figure
from words import mark, tr, tr_in

Record = Mapping[Any, Any]

WITHHELD = mark("Withheld: showing this could point at single students.")
NOT_SHOWN = mark("The comparison is withheld: it could point at single students.")
NOT_ADJUSTED = mark("The groups may differ from the start.")

SAID_OF = mark({"favourable": "{answers} were favourable"})
"""What the total of an indicator says of what it counts, where the bare count says nothing."""

DID = mark(
    {
        "chronic_absence": "{people} missed a tenth of school or more",
        "reach": "{people} came to at least one session",
        "sustained_participation": "{people} came on 30 days or more",
        "breadth": "{people} came to two kinds of activity or more",
        "dosage_equity": "{people} got 90 hours or more",
        "virtual_reach": "{people} came to virtual activities alone",
        "work_based_access": "{people} came to an internship, a job shadow or mentoring",
        "unmet_need": "{people} students went without any activity",
        "acceptance": "{people} could be used",
        "match_rate": "{people} match the roster",
        "return_rate": "{people} took part again",
        "gpa_improved": "{people} with an average below 3.0 last year came to a higher one",
        "suspensions_down": "{people} suspended in school last year came to fewer suspensions",
        "growth_reading": "{people} met the state's growth rule in reading",
        "growth_maths": "{people} met the state's growth rule in mathematics",
        "course_passing": "{people} failed no core course",
        "discipline_rate": "{people} had an out-of-school suspension",
        "case_goals_met": "{people} met every goal due",
        "promotion": "{people} moved up to the next grade",
        "on_time_graduation": "{people} graduated on time",
        "after_school_enrolment": "{people} went on to college or training",
        "career_readiness": "{people} had a credential or work-based hours",
    }
)
"""What those of whom it is a share did, where the name of what is counted does not say it: who reads the
answer alone has read it."""

OF_DAYS = mark(
    {"average_daily_attendance": "{percent} of school days", "session_attendance": "{percent} of sessions"}
)
"""Shares of something other than people: written as percent of it, lower or higher."""


def sentence(text: str) -> str:
    """With a capital and a stop; "" stays ""."""
    text = text.strip()
    return capital(text) + ("" if text.endswith((".", "!", "?")) else ".") if text else ""


def open_row(row: Record) -> bool:
    """Whether a row's value may be told: it is not withheld, and there is one."""
    return not row["hidden"] and numbers.finite(row["value"])


def groups(figure: Figure) -> list[Record]:
    """All groups, in drawing order; not the total, nor the withheld together."""
    return list(figure.rows[~figure.rows["grp"].isin([TOGETHER, WHOLE])].to_dict("records"))


def total(figure: Figure) -> Record | None:
    """The total row, where there is one that may be told."""
    row = None if figure.whole is None else figure.whole.to_dict()
    return None if row is None or not open_row(row) else row


def status(row: Record) -> str:
    """The row's status; "" where it was not judged."""
    return row["status"] if isinstance(row["status"], str) else ""


def few(row: Record) -> bool:
    """Whether a share is told as a count: under 50 people, one is two points and more."""
    count, n, value = row["count"], row["n"], row["value"]
    if not (numbers.finite(count) and numbers.finite(n)) or not 0 < n < numbers.COUNTS_BELOW:
        return False
    # A mean over several questions is no count of its answers.
    return abs(count / n - value) < 1e-9


def of_people(row: Record, *, every: bool = False, digits: int = 0) -> str:
    """A share of people: "41 of 100", "18 of 31", "none of 612", "fewer than 1 of 100".

    Args:
        row: with ``value`` (share), ``count`` and ``n``.
        every: "41 of every 100"; for the number that stands alone.
        digits: one more where a difference would else disagree with its parts.
    """
    value, n = float(row["value"]), row["n"]
    if few(row):
        return tr("all {n}", n=numbers.whole_number(n)) if value >= 1 else counts(row)
    if value <= 0:
        return (
            tr("none of {n}", n=numbers.whole_number(n)) if numbers.finite(n) else tr_in("of people", "none")
        )
    if value >= 1:
        return tr("all {n}", n=numbers.whole_number(n)) if numbers.finite(n) else tr_in("of people", "all")
    if value < 0.01:
        return tr("fewer than 1 of every 100") if every else tr("fewer than 1 of 100")
    shown = numbers.rounded(value, "share", digits)
    if shown >= 100:
        return tr("more than 99 of every 100") if every else tr("more than 99 of 100")
    text = numbers.written(shown)
    return tr("{share} of every 100", share=text) if every else tr("{share} of 100", share=text)


def counts(row: Record) -> str:
    """A count and what it is of: "18 of 31"."""
    return tr("{count} of {n}", count=numbers.whole_number(row["count"]), n=numbers.whole_number(row["n"]))


def in_words(figure: Figure, row: Record, *, every: bool = False, digits: int | None = None) -> str:
    """The value of a row with what it is of, but for the people: "41 of every 100", "12.3 hours"."""
    places = numbers.digits_for(figure.unit, figure.key) if digits is None else digits
    if figure.key in OF_DAYS:
        return tr(OF_DAYS[figure.key], percent=numbers.percent(row["value"], places))
    if figure.unit == "share":
        return of_people(row, every=every, digits=places)
    return numbers.number(row["value"], figure.unit, places)


def once(figure: Figure, row: Record, digits: int | None = None) -> str:
    """The same where "of school days" was said before, or is said after: "91.2%"."""
    if figure.key != "average_daily_attendance":
        return in_words(figure, row, digits=digits)
    places = numbers.digits_for(figure.unit, figure.key) if digits is None else digits
    return numbers.percent(row["value"], places)


def bare(figure: Figure, row: Record) -> str:
    """A share of people behind another one, which has said of how many: "22", "fewer than 1"."""
    if figure.key in OF_DAYS:
        return once(figure, row)
    if row["value"] < 0.01:
        return tr("fewer than 1")
    shown = numbers.rounded(row["value"], "share", numbers.digits_for(figure.unit, figure.key))
    return numbers.written(shown) if shown < 100 else tr("more than 99")


def everybody(figure: Figure) -> str:
    """The total as a sentence without its stop: "41 of every 100 students"; "" if there is none."""
    row = total(figure)
    if row is None:
        return ""
    words, unit = in_words(figure, row, every=True), figure.unit_of_count
    if figure.key == "average_daily_attendance":
        return capital(tr("students were present on {days}", days=words))
    if figure.key in OF_DAYS:
        return capital(words)
    if figure.key in SAID_OF:
        # A mean has no count: its n is who answered, and "all 60" would be 60 answers.
        ends = {0.0: counted.none(unit), 1.0: counted.every(unit)}
        answers = ends.get(row["value"]) or f"{words} {counted.named('answers')}"
        return capital(tr(SAID_OF[figure.key], answers=answers))
    if figure.unit in ("share", "count"):
        told = f"{words} {counted.named(unit)}"
        return capital(tr(DID[figure.key], people=told) if figure.key in DID else told)
    return capital(words) if figure.unit == "points" else capital(tr("{amount} on average", amount=words))


def way(figure: Figure, gap: float) -> str:
    """Which way a difference goes: people and hours are fewer or more, shares of days lower."""
    if figure.key in OF_DAYS:
        return tr_in("a difference", "higher") if gap > 0 else tr_in("a difference", "lower")
    return tr_in("a difference", "more") if gap > 0 else tr_in("a difference", "fewer")


def gap_unit(figure: Figure) -> str:
    """Unit of ``gap``: differences of shares are points."""
    return "points" if figure.unit in ("share", "points") else figure.unit


def size(figure: Figure, gap: float, digits: int) -> str:
    """A difference with its direction: "13 points fewer"; "no difference" where it rounds to none."""
    unit = gap_unit(figure)
    digits = numbers.telling_digits(gap, unit, digits)
    if numbers.rounded(gap, unit, digits) == 0:
        return tr("no difference")
    return amount_and_way(numbers.amount(abs(gap), unit, digits), unit, way(figure, gap))


def amount_and_way(text: str, unit: str, way: str) -> str:
    """A printed number, its unit and which way: "13 points fewer"."""
    return " ".join(filter(None, (text, numbers.unit_after(text, unit), way)))


def likely(figure: Figure, row: Record, digits: int) -> str:
    """ ", likely between 9 and 17" for an interval on one side of zero, "" where there is none."""
    if not (numbers.finite(row["gap_low"]) and numbers.finite(row["gap_high"])):
        return ""
    unit = gap_unit(figure)
    if row["gap_low"] < 0 < row["gap_high"]:
        return tr("; it could be anything {from_to}", from_to=anything(figure, row))
    near, far = sorted((abs(row["gap_low"]), abs(row["gap_high"])))
    first, last = numbers.ends(near, far, unit, digits)
    return tr(", likely between {low} and {high}", low=numbers.written(first), high=numbers.written(last))


def anything(figure: Figure, row: Record) -> str:
    """An interval that holds zero: "from 5 points fewer to 3 more"."""
    unit = gap_unit(figure)
    digits = numbers.digits_for(figure.unit, figure.key)
    first, last = numbers.ends(row["gap_low"], row["gap_high"], unit, digits)
    low, high = numbers.written(abs(first)), numbers.written(abs(last))
    below = amount_and_way(low, unit, way(figure, -1))
    return tr("from {low} to {high}", low=below, high=f"{high} {way(figure, 1)}")


def rest_of(figure: Figure, row: Record) -> dict[str, Any]:
    """All others of a row's split: their share follows from the gap, their number from the total."""
    others: dict[str, Any] = {"value": row["value"] - row["gap"], "count": None, "n": None}
    everyone = total(figure)
    if everyone is not None and numbers.finite(everyone["n"]) and numbers.finite(row["n"]):
        others["n"] = everyone["n"] - row["n"]
        if numbers.finite(everyone["count"]) and numbers.finite(row["count"]):
            others["count"] = everyone["count"] - row["count"]
    others["value"] = min(max(others["value"], 0.0), 1.0) if figure.unit == "share" else others["value"]
    return others


def contrast(figure: Figure, row: Record) -> str:
    """A group beside all others, without a stop.

    "29 of 100 English learners, 42 of 100 others: 13 points fewer, likely between 9 and 17".
    """
    who = people(figure.by, row["grp"], row["label"])
    if figure.unit == "points":
        start = numbers.digits_for(figure.unit, figure.key)
        own = {**row, "gap_low": row["low"], "gap_high": row["high"]}
        return tr(
            "{who}: {size} than others{likely}",
            who=capital(who),
            size=size(figure, row["value"], start),
            likely=likely(figure, own, start),
        )
    others, start = rest_of(figure, row), sure_digits(figure, row)
    agreed = numbers.agreeing_digits(row["value"], others["value"], figure.unit, start)
    digits = start + 1 if agreed is None else agreed
    here, there = (in_words(figure, each, digits=digits) for each in (row, others))
    if figure.key in OF_DAYS or figure.unit != "share":
        there = numbers.number(others["value"], figure.unit, digits)
        group = those(figure.by, row["grp"], row["label"])
        sides = tr("{here} for {group}, {there} for others", here=here, group=group, there=there)
    else:
        sides = tr("{here} {group}, {there} others", here=here, group=who, there=there)
    told = digits if agreed is not None else start
    gap = size(figure, row["gap"], told)
    about = tr("about {size}", size=gap) if agreed is None else gap
    return f"{capital(sides)}: {about}{likely(figure, row, told)}"


def sure_digits(figure: Figure, row: Record) -> int:
    """Decimals at which a difference that is more than chance, and its interval, are not printed as none.

    The two groups are printed with as many: "5 of 100, 5 of 100 others: 0.4 points fewer" contradicts itself.
    """
    unit, start = gap_unit(figure), numbers.digits_for(figure.unit, figure.key)
    low, high = row["gap_low"], row["gap_high"]
    if not (numbers.finite(low) and numbers.finite(high)) or low <= 0 <= high:
        return start
    near, far = sorted((abs(low), abs(high)))
    first, _ = numbers.ends(near, far, unit, start)
    return max(numbers.telling_digits(row["gap"], unit, start), len(f"{first:f}".partition(".")[2]))


def pair_digits(figure: Figure) -> int:
    """Decimals for all numbers of a figure: of two groups and their difference, those that agree."""
    row = next((row for row in groups(figure) if row["grp"] == "yes" and open_row(row)), None)
    if figure.by != "took_part" or row is None or not numbers.finite(row.get("gap")):
        return numbers.digits_for(figure.unit, figure.key)
    start = sure_digits(figure, row)
    agreed = numbers.agreeing_digits(row["value"], row["value"] - row["gap"], figure.unit, start)
    return start + 1 if agreed is None else agreed
