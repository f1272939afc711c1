"""What schools side by side tell, by rule: who strays beyond chance, whether need and hours go together."""

from charts import numbers
from charts.phrases import listed, small
from charts.sentences import Record, sentence, total
from tables.figure import Figure

NAMED = 2
"""Schools named on either side in a headline; the table has them all."""

WIDE = 2.0
"""Mean squared distance in standard errors from which on schools differ for what they share."""

FEW = "Cannot tell yet. Too few schools have both numbers."


def of_schools(figure: Figure, known: list[Record]) -> str:
    """The headline of a funnel.

    Args:
        known: schools with a number.
    """
    if len(known) < 2:
        return f"Cannot tell yet. {'Only one' if known else 'No'} school has a number that may be shown."
    out = [row for row in known if row["status"] in ("real_gap", "watch")]
    whole = total(figure)
    if not out or whole is None:
        many = "Both" if len(known) == 2 else f"All {small(len(known))}"
        return f"{many} schools lie within what chance makes of schools of their size."
    parts = []
    for word, side in (("above", 1), ("below", -1)):
        there = [row for row in out if (row["value"] - whole["value"]) * side > 0]
        if there:
            parts.append(f"{small(len(there))} {word} ({_called(there, figure)})")
    usual = numbers.number(whole["value"], figure.unit, 0)
    first = f"Of {small(len(known))} schools {listed(parts)} lie further from {usual} than chance makes."
    return sentence(first + _spread(whole))


def _called(rows: list[Record], figure: Figure) -> str:
    """Names in the order of the alphabet, with their numbers."""
    named = [f"{row['label']} {numbers.number(row['value'], figure.unit, 0)}" for row in rows[:NAMED]]
    more = len(rows) - len(named)
    return ", ".join(named) + (f" and {more} more" if more else "")


def _spread(whole: Record | None) -> str:
    if whole is None or not numbers.finite(whole.get("spread")) or whole["spread"] < WIDE:
        return ""
    return " Schools differ by more than chance altogether: look first at whom each serves."


def of_need(figure: Figure, known: list[Record]) -> str:
    """The headline of hours beside need."""
    whole = total(figure)
    both = [row for row in known if numbers.finite(row.get("need"))]
    if whole is None or not numbers.finite(whole.get("slope")):
        return FEW
    low, high = whole["slope_low"], whole["slope_high"]
    if low <= 0 <= high:
        return (
            f"Cannot tell yet. Over {small(len(both))} schools, ten points more of low-income students go "
            f"with anything from {_hours(low)} to {_hours(high)} for each student."
        )
    word = "more" if low > 0 else "fewer"
    near, far = sorted((abs(low), abs(high)))
    middle, first, last = (numbers.amount(each, "hours") for each in (abs(whole["slope"]), near, far))
    return (
        f"Schools with more low-income students get {word}: {middle} hours a student for each ten points, "
        f"likely {first} to {last}. That is of {small(len(both))} schools, not of students."
    )


def _hours(value: float) -> str:
    word = "fewer" if value < 0 else "more"
    return f"{numbers.amount(abs(value), 'hours')} hours {word}"
