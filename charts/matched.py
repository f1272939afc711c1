"""What comparisons with similar students tell, by rule: no word of cause, and "cannot tell yet" in full."""

from charts import numbers
from charts.phrases import listed, small
from charts.sentences import Record, sentence
from tables.codes import ANY
from tables.figure import Figure

NAMED = 3
"""Activities named on each side of a headline."""

START_DIFFERED = "They were not alike at the start, so part of it may have been there before."
NOT_RECORDED = "What is not recorded, like motivation or transport, may differ."


def of_matched(figure: Figure, known: list[Record]) -> str:
    """The headline: where participants missed less or more than similar students, or that one cannot tell.

    Args:
        known: rows with a number.
    """
    told = [row for row in known if row["status"] != "cannot_tell"]
    open_ones = len(known) - len(told)
    if not known:
        return "Cannot tell yet. Too few students who took part have a similar student beside them."
    if not told:
        return f"Cannot tell yet. {undecided(known)}"
    parts = []
    for word, side in (("less", -1), ("more", 1)):
        there = sorted((row for row in told if row["value"] * side > 0), key=lambda row: -abs(row["value"]))
        if there:
            more = f" and {len(there) - NAMED} more" if len(there) > NAMED else ""
            names = listed([f"{row['label']} ({days(row)})" for row in there[:NAMED]])
            parts.append(f"missed {word} school than similar students: {names}{more}")
    others = "other" if open_ones == 1 else "others"
    rest = f" Of {small(open_ones)} {others} one cannot tell yet." if open_ones else ""
    after = START_DIFFERED if figure.evidence == "adjusted_unlike" else NOT_RECORDED
    return f"{sentence('Students who took part ' + '; they '.join(parts))}{rest} {after}"


def undecided(known: list[Record]) -> str:
    """What the interval of the first row leaves open, and what would have shown."""
    first = known[0]
    low, high = first["low"], first["high"]
    who = "Students who took part" if first["grp"] == ANY else f"Students of {first['label']}"
    ends = [f"{tenths(abs(end))} {'fewer' if end < 0 else 'more'}" for end in (low, high)]
    text = f"{who} missed anything from {ends[0]} to {ends[1]} of every 100 school days than similar students"
    if numbers.finite(first["detectable"]):
        text += f". A difference of {tenths(first['detectable'])} would probably have shown"
    return sentence(text)


def tenths(share: float) -> str:
    """A share of school time as days of a hundred."""
    return numbers.written(numbers.rounded(share, "points", 1))


def days(row: Record) -> str:
    """A difference as days of a hundred, with its interval: "1.8 days of every 100, likely 0.4 to 3.2"."""
    near, far = sorted((abs(row["low"]), abs(row["high"])))
    return f"{tenths(abs(row['value']))} days of every 100, likely {tenths(near)} to {tenths(far)}"
