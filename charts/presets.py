"""What a rate would be by the rules of others, in words."""

from charts import numbers
from charts.phrases import listed
from charts.sentences import Record, few, of_people, sentence, total
from tables.figure import Figure

IN_USE = "min_enrolled_days"


def finding(figure: Figure, known: list[Record]) -> str:
    """The rate by the rule in use, then by the others; whether the choice of the rule matters."""
    now = total(figure)
    if now is None:
        return "Withheld: showing this could point at single students."
    rule = figure.settings.get(IN_USE, "")
    others = [row for row in known if str(row["grp"]) != rule]
    start = f"{_share(now, every=True)} {figure.unit_of_count} by the rule in use, {rule} days"
    if not others:
        return f"{sentence(start)} By the other rules it is withheld or not counted."
    parts = [f"{_share(row)} with {row['grp']} days" for row in others]
    moved = max(abs(row["value"] - now["value"]) for row in others)
    if numbers.rounded(moved, "points", 0) == 0:
        return f"{sentence(f'{start}; {listed(parts)}')} The rule changes less than half a point here."
    return f"{sentence(f'{start}; {listed(parts)}')} The rule alone changes up to {_points(moved)}."


def _share(row: Record, *, every: bool = False) -> str:
    """A count where there are few; else so many of a hundred, to a tenth."""
    return of_people(row, every=every) if few(row) else of_people(row, every=every, digits=1)


def _points(value: float) -> str:
    return numbers.points(value, 1).lstrip("+")
