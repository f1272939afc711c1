"""What a rate would be by the rules of others, in words."""

from charts import numbers
from charts.phrases import listed
from charts.sentences import WITHHELD, Record, few, of_people, sentence, total
from tables import counted
from tables.figure import Figure
from words import tr

IN_USE = "min_enrolled_days"


def finding(figure: Figure, known: list[Record]) -> str:
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
        return f"{told} {tr('The rule changes less than half a point here.')}"
    return f"{told} {tr('The rule alone changes up to {points}.', points=_points(moved))}"


def _share(row: Record, *, every: bool = False) -> str:
    """A count where there are few; else so many of a hundred, to a tenth."""
    return of_people(row, every=every) if few(row) else of_people(row, every=every, digits=1)


def _points(value: float) -> str:
    return numbers.points(value, 1).lstrip("+")
