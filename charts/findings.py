"""Findings by kind of split: participants, groups, parts of the whole, ranges, bands."""

from charts import numbers
from charts.phrases import EACH, capital, listed, people, small, where
from charts.sentences import (
    NOT_ADJUSTED,
    NOT_SHOWN,
    OF_DAYS,
    WITHHELD,
    Record,
    anything,
    contrast,
    everybody,
    few,
    gap_unit,
    in_words,
    of_people,
    sentence,
    status,
    those,
    total,
    way,
)
from tables.codes import FEDERAL_HOURS, NOT_RECORDED
from tables.figure import Figure

NAMED = 3
"""Activities named on each side of a headline."""


def of_participants(figure: Figure, known: list[Record]) -> str:
    """Those who took part beside the others: side by side, never as a cause."""
    row = next((row for row in known if row["grp"] == "yes"), None)
    if row is None:
        together = everybody(figure)
        if together and figure.rows["hidden"].any():
            return f"{NOT_SHOWN} All together: {sentence(together)}"
        return sentence(together) or WITHHELD
    if not numbers.finite(row.get("gap")):
        other = next((row for row in known if row["grp"] == "no"), None)
        sides = [side(figure, each) for each in (row, other) if each is not None]
        return f"{sentence(', '.join(sides))} {NOT_ADJUSTED}"
    if holds_zero(row) and figure.key in OF_DAYS:
        # A few tenths of a point of all school days are many days: no mark is small enough for "no gap".
        return undecided(figure, {**row, "status": "cannot_tell"})
    if status(row) in ("cannot_tell", "no_gap") or holds_zero(row):
        return undecided(figure, row)
    return f"{sentence(contrast(figure, row))} {NOT_ADJUSTED}"


def of_activities(figure: Figure, known: list[Record]) -> str:
    """Where participants differ from all others by more than chance, both ways; the rest is counted."""
    told = [row for row in known if status(row) in ("real_gap", "watch") and not holds_zero(row)]
    parts = []
    for word, side_of in (("fewer", -1), ("more", 1)):
        there = [row for row in told if gap_of(figure, row) * side_of > 0]
        there.sort(key=lambda row: -abs(gap_of(figure, row)))
        named = [f"{row['label']} ({in_words(figure, row)})" for row in there[:NAMED]]
        if named:
            more = f" and {len(there) - NAMED} more" if len(there) > NAMED else ""
            parts.append(
                f"{way(figure, side_of) if figure.key in OF_DAYS else word} in {listed(named)}{more}"
            )
    alike = sum(status(row) == "no_gap" for row in known)
    unsure = len(known) - len(told) - alike
    if alike:
        parts.append(f"no gap seen in {small(alike)}")
    open_ones = f" The other {small(unsure)}: cannot tell." if unsure else ""
    return f"{sentence(everybody(figure))} {sentence(capital('; '.join(parts)))}{open_ones}".strip()


def side(figure: Figure, row: Record) -> str:
    """One of two groups with its number, where no difference is known."""
    who = people(figure.by, row["grp"], row["label"])
    return f"{in_words(figure, row)} " + (
        who
        if figure.unit == "share" and "of school days" not in in_words(figure, row)
        else f"for {those(who)}"
    )


def holds_zero(row: Record) -> bool:
    """Whether no difference lies inside the interval of the gap."""
    low, high = row["gap_low"], row["gap_high"]
    return numbers.finite(low) and numbers.finite(high) and low <= 0 <= high


def undecided(figure: Figure, row: Record) -> str:
    """A single contrast that shows no gap, or from which it cannot be told."""
    gap = {**row, "gap_low": row["low"], "gap_high": row["high"]} if figure.unit == "points" else row
    if status(row) == "no_gap":
        return f"No gap seen{would_show(figure, [row])}."
    if holds_zero(gap):
        return f"Cannot tell yet. The difference could be anything {anything(figure, gap)}."
    if figure.by != "took_part" and figure.comparisons > 1:
        return "Cannot tell yet. Where many groups are compared, a difference like this can be chance."
    return f"Cannot tell yet. With so few {figure.unit_of_count}, a difference like this can be chance."


def would_show(figure: Figure, rows: list[Record]) -> str:
    """ "; one of 6 points or more would have shown": what no gap seen leaves open."""
    seen = [row["detectable"] for row in rows if numbers.finite(row.get("detectable"))]
    if len(seen) < len(rows):
        return ""
    digits = numbers.digits_for(figure.unit, figure.key)
    last = numbers.ends(0.0, max(seen), gap_unit(figure), digits)[1]
    text = numbers.written(last)
    unit = "point" if text == "1" and gap_unit(figure) == "points" else gap_unit(figure)
    return f"; one of {text} {unit} or more would have shown"


def of_groups(figure: Figure, known: list[Record]) -> str:
    """Groups beside all others: the largest real gap, or that none is seen or none can be told."""
    # "Others" are what the group is compared with, and "not recorded" is nobody's group.
    candidates = [row for row in known if status(row) and row["grp"] not in (NOT_RECORDED, "no")]
    if not candidates:
        return sentence(everybody(figure)) or from_to(figure, known)
    real = worst_first(figure, [row for row in candidates if status(row) == "real_gap"])
    watch = worst_first(figure, [row for row in candidates if status(row) == "watch"])
    if real:
        return f"{sentence(contrast(figure, real[0]))}{also(figure, real[1:])}"
    if watch:
        return f"{sentence(contrast(figure, watch[0]))} Small, but more than chance."
    if len(candidates) == 1:
        return undecided(figure, candidates[0])
    unclear = sum(status(row) == "cannot_tell" for row in candidates)
    clear = len(candidates) - unclear
    if not clear:
        return "Cannot tell yet. No group differs by more than chance could explain."
    if not unclear:
        shown = "the groups shown" if any(figure.rows["hidden"]) else "any group"
        return f"No gap seen in {shown}{would_show(figure, candidates)}."
    seen = f"No gap seen in {small(clear)} {'group' if clear == 1 else 'groups'}."
    return f"{seen} Cannot tell yet in {small(unclear)} {'other' if unclear == 1 else 'others'}."


def also(figure: Figure, rows: list[Record]) -> str:
    """The real gaps after the first: by name up to two, else counted."""
    if not rows:
        return ""
    if len(rows) > 2:
        return f" {capital(small(len(rows)))} more gaps are real."
    names = [people(figure.by, row["grp"], row["label"]) for row in rows]
    return f" The gap is also real for {listed(names)}."


def worst_first(figure: Figure, rows: list[Record]) -> list[Record]:
    """Rows with a gap, those worse off first, then by size. Without a better side: by size."""
    sign = {"up": 1.0, "down": -1.0}.get(figure.direction, 0.0)

    def rank(row: Record) -> tuple[bool, float]:
        gap = gap_of(figure, row)
        return (sign * gap > 0, -abs(gap))

    return sorted((row for row in rows if numbers.finite(gap_of(figure, row))), key=rank)


def gap_of(figure: Figure, row: Record) -> float:
    """Difference from all others: the value itself where the indicator is a difference."""
    gap = row["value"] if figure.unit == "points" else row.get("gap")
    return float("nan") if gap is None else float(gap)


def standing_out(figure: Figure, known: list[Record]) -> str:
    """The whole, and the one part that differs by more than chance: "…, but only 22 in grade 8"."""
    each = EACH.get(figure.by, "groups")
    whole, words = total(figure), everybody(figure)
    if whole is None:
        return from_to(figure, known)
    for kind in ("real_gap", "watch"):
        for row in worst_first(figure, [row for row in known if status(row) == kind]):
            part = beside_whole(figure, row, whole)
            if part:
                return f"{words}, but {part}."
    kinds = {status(row) for row in known} - {""}
    if kinds & {"real_gap", "watch"}:
        return f"{words}. Some {each} differ by more than chance, but only a little."
    if kinds == {"no_gap"}:
        return f"{words}. No gap seen between {each}."
    return f"{words}. Cannot tell yet whether {each} differ."


def beside_whole(figure: Figure, row: Record, whole: Record) -> str:
    """ "only 22 in grade 8": a part after the whole; "" where rounding shows no difference."""
    unit, places = figure.unit, numbers.digits_for(figure.unit, figure.key)
    below = row["value"] < whole["value"]
    alike = numbers.rounded(row["value"], unit, places) == numbers.rounded(whole["value"], unit, places)
    if alike or below != (gap_of(figure, row) < 0):
        return ""
    text = in_words(figure, row)
    if unit == "share" and not few(row) and not few(whole) and 0 < row["value"] < 1:
        text = text.removesuffix(" of 100").removesuffix(" of school days")
    only = "only " if below and figure.direction == "up" and not text.startswith(("fewer", "none")) else ""
    return f"{only}{text} {where(figure.by, row['grp'], row['label'])}"


def over_years(figure: Figure, known: list[Record]) -> str:
    """The latest year beside the one before: a change is told only where the intervals part."""
    *earlier, now = sorted(known, key=lambda row: row["grp"])
    if not earlier:
        return sentence(f"{in_words(figure, now)} {where(figure.by, now['grp'], now['label'])}")
    before = earlier[-1]
    change = now["value"] - before["value"]
    chance = overlap(*sorted((before, now), key=lambda row: row["value"]))
    places = numbers.digits_for(figure.unit, figure.key)
    if not chance:
        places = numbers.parting_digits(before["value"], now["value"], figure.unit, places)
    text, told = (
        f"{in_words(figure, row, digits=places)} {where(figure.by, row['grp'], row['label'])}"
        for row in (before, now)
    )
    if chance or change == 0:
        return sentence(f"No change{' beyond chance' if change else ''}: {text}, {told}")
    return sentence(f"{'Up' if change > 0 else 'Down'} from {text} to {told}")


def over_months(figure: Figure, known: list[Record]) -> str:
    """The lowest month, those that cannot be told from it, and the highest."""
    if len(known) == 1:
        return from_to(figure, known)
    low, high = extremes(known)
    if overlap(low, high):
        return f"{sentence(everybody(figure))} The months cannot be told apart.".strip()
    alike = [row["label"] for row in known if row is not low and overlap(low, row)]
    many = len(alike) > NAMED
    names = f"{capital(small(len(alike)))} other months" if many else listed(alike)
    as_low = f" {names} cannot be told apart from it." if alike else ""
    places = numbers.digits_for(figure.unit, figure.key)
    places = numbers.parting_digits(low["value"], high["value"], figure.unit, places)
    ends = [f"{row['label']}: {in_words(figure, row, digits=places)}" for row in (low, high)]
    return f"Lowest in {ends[0]}.{as_low} Highest in {ends[1].removesuffix(' of school days')}."


def from_to(figure: Figure, known: list[Record]) -> str:
    """The whole, and the range its parts span; no range where the parts cannot be told apart."""
    words, each = sentence(everybody(figure)), EACH.get(figure.by, "groups")
    if figure.by == "school":
        # Schools are never ranked by a bare number (look.md, section 6: never a league table).
        return words or "The schools cannot be ranked."
    if len(known) == 1:
        row, whole = known[0], total(figure)
        if whole is not None and whole["value"] == row["value"]:
            return words
        part = sentence(f"{in_words(figure, row)} {where(figure.by, row['grp'], row['label'])}")
        return f"{words} {part}".strip()
    low, high = extremes(known)
    text = [in_words(figure, row) for row in (low, high)]
    if figure.by in ("source", "source_ends") and text[0] == text[1]:
        return words
    if text[0] == text[1] or overlap(low, high):
        return f"{words} The {each} cannot be ranked.".strip()
    # "of school days" once is enough; "of 100" is kept, for a count may stand at the other end.
    text = [told.removesuffix(" of school days") for told in text]
    ends = [
        f"{told} {where(figure.by, row['grp'], row['label'])}"
        for told, row in zip(text, (low, high), strict=True)
    ]
    return f"{words} From {ends[0]} to {ends[1]}.".strip()


def extremes(known: list[Record]) -> tuple[Record, Record]:
    """The lowest and the highest row; where others have an interval, one without is neither: one student
    alone tells nothing of the rest."""
    sure = [row for row in known if numbers.finite(row["low"])] or known
    return min(sure, key=lambda row: row["value"]), max(sure, key=lambda row: row["value"])


def overlap(low: Record, high: Record) -> bool:
    """Whether the intervals of two rows overlap; full counts have none and never do."""
    ends = [numbers.finite(end) for end in (low["high"], high["low"])]
    if not all(ends):
        return any(ends)
    return bool(low["high"] >= high["low"])


def of_bands(figure: Figure, known: list[Record]) -> str:
    """Students by band: those who miss a tenth or more, those without hours, or the largest band."""
    by_code = {row["grp"]: row for row in known}
    if {"moderate", "severe"} <= by_code.keys():
        parts = [by_code["moderate"], by_code["severe"]]
        both = {
            "value": sum(row["value"] for row in parts),
            "count": sum(row["count"] for row in parts),
            "n": parts[0]["n"],
        }
        tenth = f"{in_share(both, every=True)} {figure.unit_of_count} missed a tenth of school or more"
        return f"{sentence(tenth)} {capital(in_share(parts[1]))} missed a fifth or more."
    if "h0" in by_code:
        return sentence(f"{in_share(by_code['h0'], every=True)} {figure.unit_of_count} had no hours")
    row = max(known, key=lambda row: row["value"])
    hours = " hours" if row["grp"] in FEDERAL_HOURS and "hours" not in row["label"] else ""
    return sentence(f"{row['label']}{hours}: {in_share(row, every=True)} {figure.unit_of_count}")


def in_share(row: Record, *, every: bool = False) -> str:
    """A band's share of people, whatever the unit of the indicator is."""
    return of_people(row, every=every)
