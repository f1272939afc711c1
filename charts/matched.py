"""What comparisons with similar students tell, by rule: no word of cause, and "cannot tell yet" in full."""

from charts import numbers
from charts.phrases import and_more, listed, small
from charts.sentences import Record, sentence
from tables.codes import ANY
from tables.figure import Figure
from words import mark, tr, tr_many

NAMED = 3
"""Activities named on each side of a headline."""

START_DIFFERED = mark("They were not alike at the start, so part of it may have been there before.")
NOT_RECORDED = mark("What is not recorded, like motivation or transport, may differ.")

FIRST = mark(
    {
        -1: "Students who took part missed less school than similar students: {names}",
        1: "Students who took part missed more school than similar students: {names}",
    }
)
THEN = mark(
    {
        -1: "they missed less school than similar students: {names}",
        1: "they missed more school than similar students: {names}",
    }
)
"""Which way they differ: said first, and said after another."""


def of_matched(figure: Figure, known: list[Record]) -> str:
    """The headline: where participants missed less or more than similar students, or that one cannot tell.

    Args:
        known: rows with a number.
    """
    told = [row for row in known if row["status"] != "cannot_tell"]
    open_ones = len(known) - len(told)
    if not known:
        return tr("Cannot tell yet. Too few students who took part have a similar student beside them.")
    if not told:
        return tr("Cannot tell yet. {what_is_open}", what_is_open=undecided(known)) + alone(known)
    parts = list[str]()
    for side in (-1, 1):
        there = sorted((row for row in told if row["value"] * side > 0), key=lambda row: -abs(row["value"]))
        if there:
            named = listed([f"{row['label']} ({days(row)})" for row in there[:NAMED]])
            said = THEN if parts else FIRST
            parts.append(tr(said[side], names=and_more(named, len(there) - NAMED)))
    rest = ""
    if open_ones:
        rest = " " + tr_many(
            open_ones,
            "Of {count} other one cannot tell yet.",
            "Of {count} others one cannot tell yet.",
            count=small(open_ones),
        )
    after = tr(START_DIFFERED if figure.evidence == "adjusted_unlike" else NOT_RECORDED)
    return f"{sentence('; '.join(parts))}{rest}{alone(known)} {after}"


def alone(known: list[Record]) -> str:
    """Of whom one cannot tell although the interval leaves out no difference, and why; "" where there are
    none. Begins with a space."""
    apart = [row for row in known if row["status"] == "cannot_tell" and (row["low"] > 0 or row["high"] < 0)]
    if not apart:
        return ""
    return " " + tr(
        "Taken alone, {names} would differ; where {many} are looked at together, one may do so by chance.",
        names=and_more(listed([row["label"] for row in apart[:NAMED]]), len(apart) - NAMED),
        many=small(len(known)),
    )


def undecided(known: list[Record]) -> str:
    """What the interval of the first row leaves open, and what would have shown."""
    first = known[0]
    low, high = first["low"], first["high"]
    ends = {"low": _which_way(low), "high": _which_way(high)}
    if first["grp"] == ANY:
        text = tr(
            "Students who took part missed anything from {low} to {high} of every 100 school days than "
            "similar students.",
            **ends,
        )
    else:
        text = tr(
            "Students of {activity} missed anything from {low} to {high} of every 100 school days than "
            "similar students.",
            activity=first["label"],
            **ends,
        )
    if numbers.finite(first["detectable"]):
        shown = tenths(first["detectable"])
        text += " " + tr("A difference of {size} would probably have shown.", size=shown)
    return text


def _which_way(end: float) -> str:
    """One end of an interval: "1.2 fewer"."""
    size = tenths(abs(end))
    return tr("{size} fewer", size=size) if end < 0 else tr("{size} more", size=size)


def tenths(share: float) -> str:
    """A share of school time as days of a hundred."""
    return numbers.written(numbers.rounded(share, "points", 1))


def days(row: Record) -> str:
    """A difference as days of a hundred, with its interval: "1.8 days of every 100, likely 0.4 to 3.2"."""
    near, far = sorted((abs(row["low"]), abs(row["high"])))
    return tr(
        "{days} days of every 100, likely {low} to {high}",
        days=tenths(abs(row["value"])),
        low=tenths(near),
        high=tenths(far),
    )
