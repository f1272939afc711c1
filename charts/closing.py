"""Whether gaps close or widen, by rule: only what moved more than chance is told."""

from charts import numbers
from charts.phrases import capital, listed, people, small
from charts.sentences import Record, sentence
from tables.figure import Figure

NAMED = 3
"""Groups named on each side of a headline."""

TURNED, CLOSING, WIDENING = "turning", "closing", "widening"


def of_changes(figure: Figure, known: list[Record]) -> str:
    """The headline.

    Args:
        known: groups with a change.
    """
    told = [row for row in known if row["status"] in ("real_gap", "watch")]
    left = len(known) - len(told)
    if not told:
        if not known:
            return "Cannot tell yet. No group has a gap that may be shown in both school years."
        return f"Cannot tell yet. No gap of {small(len(known))} groups moved more than chance could."
    parts = []
    for way in (CLOSING, WIDENING, TURNED):
        there = sorted((row for row in told if moving(row) == way), key=lambda row: -abs(row["value"]))
        if there:
            named = listed([_who(figure, row) for row in there[:NAMED]])
            more = f" and {len(there) - NAMED} more" if len(there) > NAMED else ""
            parts.append(f"{way} for {named}{more}")
    rest = f" Of {small(left)} {'other' if left == 1 else 'others'} one cannot tell." if left else ""
    return sentence(capital("; ".join(parts))) + rest


def moving(row: Record) -> str:
    """Which way a gap moved: towards none, away from it, or over to the other side."""
    then, now = row["gap_then"], row["gap_now"]
    if then * now < 0:
        return TURNED
    return CLOSING if abs(now) < abs(then) else WIDENING


def _who(figure: Figure, row: Record) -> str:
    who = people(str(row.get("dimension") or figure.by), row["grp"], row["label"])
    return f"{who} (from {_points(row['gap_then'])} to {_points(row['gap_now'])})"


def _points(gap: float) -> str:
    return f"{numbers.points(abs(gap))} {'more' if gap > 0 else 'less'}".replace("+", "")
