"""What a rate would be by the rules of others, in words."""

from collections.abc import Callable

from charts import numbers
from charts.phrases import listed
from charts.sentences import WITHHELD, Record, few, of_people, sentence, total
from tables import counted
from tables.figure import Figure
from words import mark, tr

IN_USE = "min_enrolled_days"

FAVOURABLE, USUAL = "favourable", "2/5,3/6,2/4"

HALF_DAY, SUM, STRONGEST = "half_day", "sum", "strongest"

NOTHING_MOVES = mark("The rule changes less than half a point here.")


def by_least_days(figure: Figure, known: list[Record]) -> str:
    """The rate by the rule in use, then by the others; whether the choice of the rule matters."""
    now = total(figure)
    if now is None:
        return tr(WITHHELD)
    rule = figure.settings.get(IN_USE, "")
    others = [row for row in known if str(row["grp"]) != rule]
    people = f"{_share(now, every=True)} {counted.named(figure.unit_of_count)}"
    start = tr("{people} by the rule in use, {days} days", people=people, days=rule)
    if not others:
        return f"{sentence(start)} {tr('By the other rules it is withheld or not counted.')}"
    parts = [tr("{share} with {days} days", share=_share(row), days=row["grp"]) for row in others]
    told = sentence(f"{start}; {listed(parts)}")
    moved = max(abs(row["value"] - now["value"]) for row in others)
    if numbers.rounded(moved, "points", 0) == 0:
        return f"{told} {tr(NOTHING_MOVES)}"
    return f"{told} {tr('The rule alone changes up to {points}.', points=_points(moved))}"


def by_half_day(figure: Figure, known: list[Record]) -> str:
    """The rate by the rule of half days in use, and by the other one."""
    now = total(figure)
    if now is None:
        return tr(WITHHELD)
    others = [row for row in known if row["grp"] != figure.settings.get(HALF_DAY, SUM)]
    people = f"{_share(now, every=True)} {counted.named(figure.unit_of_count)}"
    adding_up = figure.settings.get(HALF_DAY, SUM) == SUM
    if adding_up:
        start = tr("{people} where half days add up, the rule in use", people=people)
    else:
        start = tr("{people} where half a day missed is a day, the rule in use", people=people)
    if not others:
        return f"{sentence(start)} {tr('By the other rule it is withheld or not counted.')}"
    share = _share(others[0])
    if adding_up:
        told = sentence(tr("{start}; {share} where half a day missed is a day", start=start, share=share))
    else:
        told = sentence(tr("{start}; {share} where half days add up", start=start, share=share))
    moved = abs(others[0]["value"] - now["value"])
    if numbers.rounded(moved, "points", 0) == 0:
        return f"{told} {tr(NOTHING_MOVES)}"
    return f"{told} {tr('The rule alone changes it by {points}.', points=_points(moved))}"


def by_favourable_set(figure: Figure, known: list[Record]) -> str:
    """How many answers are favourable as counted, and of them the strongest."""
    now = total(figure)
    strongest = next((row for row in known if row["grp"] == STRONGEST), None)
    if now is None or strongest is None:
        return ""
    share, alone = (numbers.percent(row["value"]) for row in (now, strongest))
    if (top := figure.settings.get(FAVOURABLE, USUAL)) != USUAL:
        return tr(
            "{share} of answers were favourable, with the highest answers in use ({top}); "
            "{strongest} with the strongest answer alone.",
            share=share,
            top=top.replace(",", ", "),
            strongest=alone,
        )
    return tr(
        "{share} of answers were favourable, with the top two of five, three of six or two of four; "
        "{strongest} with the strongest answer alone.",
        share=share,
        strongest=alone,
    )


FINDINGS: dict[str, Callable[[Figure, list[Record]], str]] = {
    "least_days": by_least_days,
    "half_day_rule": by_half_day,
    "favourable_set": by_favourable_set,
}
"""The headline of each split by rules."""


def _share(row: Record, *, every: bool = False) -> str:
    """A count where there are few; else so many of a hundred, to a tenth."""
    return of_people(row, every=every) if few(row) else of_people(row, every=every, digits=1)


def _points(value: float) -> str:
    return numbers.points(value, 1).lstrip("+")
