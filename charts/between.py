"""What schools side by side tell, by rule: who strays beyond chance, whether need and hours go together."""

from charts import numbers
from charts.phrases import and_more, small
from charts.sentences import Record, sentence, total
from tables.figure import Figure
from words import mark, tr, tr_many

NAMED = 2
"""Schools named on either side in a headline; the table has them all."""

WIDE = 2.0
"""Mean squared distance in standard errors from which on schools differ for what they share."""

FEW = mark("Cannot tell yet. Of too few schools both numbers may be shown, low-income students and hours.")


def of_schools(figure: Figure, known: list[Record]) -> str:
    """The headline of a funnel.

    Args:
        known: schools with a number.
    """
    if not known:
        return tr("Cannot tell yet. No school has a number that may be shown.")
    if len(known) < 2:
        return tr("Cannot tell yet. Only one school has a number that may be shown.")
    out = [row for row in known if row["status"] in ("real_gap", "watch")]
    whole = total(figure)
    if not out or whole is None:
        if len(known) == 2:
            return tr(
                "{what}: both schools lie within what chance makes of schools of their size.",
                what=figure.title,
            )
        return tr(
            "{what}: all {count} schools lie within what chance makes of schools of their size.",
            what=figure.title,
            count=small(len(known)),
        )
    told = tr_many(
        len(out),
        "{what}: {some} of {all} schools lies further from the {usual} of all than chance makes.",
        "{what}: {some} of {all} schools lie further from the {usual} of all than chance makes.",
        what=figure.title,
        some=small(len(out)),
        all=small(len(known)),
        usual=numbers.number(whole["value"], figure.unit, 0),
    )
    if above := [row for row in out if row["value"] > whole["value"]]:
        told += " " + tr("Above: {names}.", names=_called(above, figure))
    if below := [row for row in out if row["value"] < whole["value"]]:
        told += " " + tr("Below: {names}.", names=_called(below, figure))
    return sentence(told + _spread(whole))


def _called(rows: list[Record], figure: Figure) -> str:
    """Names in the order of the alphabet, with their numbers."""
    named = [f"{row['label']} {numbers.number(row['value'], figure.unit, 0)}" for row in rows[:NAMED]]
    return and_more(", ".join(named), len(rows) - len(named))


def _spread(whole: Record | None) -> str:
    if whole is None or not numbers.finite(whole.get("spread")) or whole["spread"] < WIDE:
        return ""
    return " " + tr("Schools differ by more than chance altogether: look first at whom each serves.")


def of_need(figure: Figure, known: list[Record]) -> str:
    """The headline of hours beside need."""
    whole = total(figure)
    both = [row for row in known if numbers.finite(row.get("need"))]
    if whole is None or not numbers.finite(whole.get("slope")):
        return tr(FEW)
    low, high = whole["slope_low"], whole["slope_high"]
    if low <= 0 <= high:
        return tr(
            "Cannot tell yet. Over {count} schools, ten points more of low-income students go with anything "
            "from {low} to {high} for each student.",
            count=small(len(both)),
            low=_hours(low),
            high=_hours(high),
        )
    near, far = sorted((abs(low), abs(high)))
    middle, first, last = (numbers.amount(each, "hours") for each in (abs(whole["slope"]), near, far))
    told = {"hours": middle, "low": first, "high": last, "count": small(len(both))}
    if low > 0:
        return tr(
            "Schools with more low-income students get more: {hours} hours a student for each ten points, "
            "likely {low} to {high}. That is of {count} schools, not of students.",
            **told,
        )
    return tr(
        "Schools with more low-income students get fewer: {hours} hours a student for each ten points, "
        "likely {low} to {high}. That is of {count} schools, not of students.",
        **told,
    )


def _hours(value: float) -> str:
    hours = numbers.amount(abs(value), "hours")
    return tr("{hours} hours fewer", hours=hours) if value < 0 else tr("{hours} hours more", hours=hours)
