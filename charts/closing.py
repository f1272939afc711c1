"""Whether gaps close or widen, by rule: only what moved more than chance is told."""

from charts import numbers
from charts.phrases import and_more, listed, of_others, people, small
from charts.sentences import Record, sentence
from tables.figure import Figure
from words import mark, tr, tr_many

NAMED = 3
"""Groups named on each side of a headline."""

WHAT = mark({"absence_gap_change": "chronic absence", "reach_gap_change": "taking part"})
"""What the gaps are in, by indicator."""

TURNED, CLOSING, WIDENING = "turning", "closing", "widening"

MOVES = mark(
    {CLOSING: "closing for {names}", WIDENING: "widening for {names}", TURNED: "turning for {names}"}
)
"""Which way the gaps of groups moved."""


def of_changes(figure: Figure, known: list[Record]) -> str:
    """The headline.

    Args:
        known: groups with a change.
    """
    told = [row for row in known if row["status"] in ("real_gap", "watch")]
    left = len(known) - len(told)
    if not told:
        if not known:
            return tr("Cannot tell yet. No group has a gap that may be shown in both school years.")
        return tr_many(
            len(known),
            "Cannot tell yet. The one gap in {what} moved by no more than chance could explain.",
            "Cannot tell yet. Of {count} gaps in {what} not one moved by more than chance could explain.",
            count=small(len(known)),
            what=tr(WHAT[figure.key]),
        )
    parts = []
    for way in (CLOSING, WIDENING, TURNED):
        there = sorted((row for row in told if moving(row) == way), key=lambda row: -abs(row["value"]))
        if there:
            named = listed([_who(figure, row) for row in there[:NAMED]])
            parts.append(tr(MOVES[way], names=and_more(named, len(there) - NAMED)))
    moves = "; ".join(parts)
    told_of = sentence(tr("Gaps in {what}: {moves}", what=tr(WHAT[figure.key]), moves=moves))
    return f"{told_of} {of_others(left)}" if left else told_of


def moving(row: Record) -> str:
    """Which way a gap moved: towards none, away from it, or over to the other side."""
    then, now = row["gap_then"], row["gap_now"]
    if then * now < 0:
        return TURNED
    return CLOSING if abs(now) < abs(then) else WIDENING


def _who(figure: Figure, row: Record) -> str:
    who = people(str(row.get("dimension") or figure.by), row["grp"], row["label"])
    then, now = _points(row["gap_then"]), _points(row["gap_now"])
    return tr("{group} (from {then} to {now})", group=who, then=then, now=now)


def _points(gap: float) -> str:
    points = numbers.points(abs(gap)).replace("+", "")
    return tr("{points} more", points=points) if gap > 0 else tr("{points} less", points=points)
