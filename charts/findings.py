"""Findings by kind of split: participants, groups, parts of the whole, ranges, bands."""

from charts import numbers
from charts.phrases import and_more, capital, each_of, listed, not_ranked, people, small, those, where
from charts.sentences import (
    NOT_ADJUSTED,
    NOT_SHOWN,
    OF_DAYS,
    WITHHELD,
    Record,
    anything,
    bare,
    contrast,
    everybody,
    few,
    gap_unit,
    in_words,
    likely,
    of_people,
    once,
    sentence,
    size,
    status,
    sure_digits,
    total,
)
from tables import counted
from tables.codes import FEDERAL_HOURS, NOT_RECORDED
from tables.figure import Figure
from words import tr, tr_many

NAMED = 3
"""Activities named on each side of a headline."""

SAYS_HOURS = ("h0", "h1")
"""Bands whose label says already that hours are meant."""


def of_participants(figure: Figure, known: list[Record]) -> str:
    """Those who took part beside the others: side by side, never as a cause."""
    row = next((row for row in known if row["grp"] == "yes"), None)
    if row is None:
        together = everybody(figure)
        if together and figure.rows["hidden"].any():
            return all_together(together)
        return sentence(together) or tr(WITHHELD)
    if not numbers.finite(row.get("gap")):
        other = next((row for row in known if row["grp"] == "no"), None)
        sides = [side(figure, each) for each in (row, other) if each is not None]
        return f"{sentence(', '.join(sides))} {tr(NOT_ADJUSTED)}"
    if holds_zero(row) and figure.key in OF_DAYS:
        # A few tenths of a point of all school days are many days: no mark is small enough for "no gap".
        return undecided(figure, {**row, "status": "cannot_tell"})
    if status(row) in ("cannot_tell", "no_gap") or holds_zero(row):
        return undecided(figure, row)
    return f"{sentence(contrast(figure, row))} {tr(NOT_ADJUSTED)}"


def all_together(words: str) -> str:
    """That groups are withheld beside one another, and what is so of everybody."""
    return f"{tr(NOT_SHOWN)} {tr('All together: {finding}', finding=sentence(words))}"


def of_activities(figure: Figure, known: list[Record]) -> str:
    """Where participants differ from all others by more than chance, both ways; the rest is counted, and the
    whole comes last: it was asked in which activities."""
    told = [row for row in known if status(row) in ("real_gap", "watch") and not holds_zero(row)]
    parts = []
    for side_of in (-1, 1):
        there = [row for row in told if gap_of(figure, row) * side_of > 0]
        there.sort(key=lambda row: -abs(gap_of(figure, row)))
        named = [f"{row['label']} ({in_words(figure, row)})" for row in there[:NAMED]]
        if named:
            names = and_more(listed(named), len(there) - NAMED)
            parts.append(_way_in(figure, side_of, names))
    alike = sum(status(row) == "no_gap" for row in known)
    unsure = len(known) - len(told) - alike
    if alike:
        parts.append(tr("no gap seen in {count}", count=small(alike)))
    open_ones = tr_many(
        unsure, "The other {count}: cannot tell.", "The other {count}: cannot tell.", count=small(unsure)
    )
    if unsure == len(known):
        each = each_of(figure.by)
        open_ones = tr("Cannot tell yet. No {each} differ by more than chance could explain.", each=each)
    told_of = [sentence(capital("; ".join(parts))), open_ones if unsure else "", whole_last(figure)]
    return " ".join(filter(None, told_of))


def whole_last(figure: Figure) -> str:
    """Everybody, after what was told of the parts; "" where there is no total."""
    words = everybody(figure)
    return tr("All together: {finding}", finding=sentence(words)) if words else ""


def _way_in(figure: Figure, side_of: int, names: str) -> str:
    """Which way some differ: shares of days are lower or higher, people and hours fewer or more."""
    if figure.key in OF_DAYS:
        return tr("lower in {names}", names=names) if side_of < 0 else tr("higher in {names}", names=names)
    return tr("fewer in {names}", names=names) if side_of < 0 else tr("more in {names}", names=names)


def side(figure: Figure, row: Record) -> str:
    """One of two groups with its number, where no difference is known."""
    if figure.unit != "share" or figure.key == "average_daily_attendance":
        group = those(figure.by, row["grp"], row["label"])
        return tr("{amount} for {group}", amount=in_words(figure, row), group=group)
    if people(figure.by, row["grp"], row["label"]) == tr("others"):
        return tr("{share} others", share=in_words(figure, row))
    return f"{in_words(figure, row)} {people(figure.by, row['grp'], row['label'])}"


def holds_zero(row: Record) -> bool:
    """Whether no difference lies inside the interval of the gap."""
    low, high = row["gap_low"], row["gap_high"]
    return numbers.finite(low) and numbers.finite(high) and low <= 0 <= high


def undecided(figure: Figure, row: Record) -> str:
    """A single contrast that shows no gap, or from which it cannot be told."""
    gap = {**row, "gap_low": row["low"], "gap_high": row["high"]} if figure.unit == "points" else row
    if status(row) == "no_gap":
        return tr("No gap seen{would_show}.", would_show=would_show(figure, [row]))
    if holds_zero(gap):
        return tr(
            "Cannot tell yet. The difference could be anything {from_to}.", from_to=anything(figure, gap)
        )
    if figure.by != "took_part" and figure.comparisons > 1:
        return tr("Cannot tell yet. Where many groups are compared, a difference like this can be chance.")
    return tr(
        "Cannot tell yet. With so few {people}, a difference like this can be chance.",
        people=counted.named(figure.unit_of_count),
    )


def would_show(figure: Figure, rows: list[Record]) -> str:
    """ "; one of 6 points or more would have shown": what no gap seen leaves open."""
    seen = [row["detectable"] for row in rows if numbers.finite(row.get("detectable"))]
    if len(seen) < len(rows):
        return ""
    digits = numbers.digits_for(figure.unit, figure.key)
    last = numbers.ends(0.0, max(seen), gap_unit(figure), digits)[1]
    text = numbers.written(last)
    unit = numbers.unit_after(text if gap_unit(figure) == "points" else "", gap_unit(figure))
    return tr("; one of {size} or more would have shown", size=f"{text} {unit}".rstrip())


def of_groups(figure: Figure, known: list[Record]) -> str:
    """Groups beside all others: the largest real gap, or that none is seen or none can be told."""
    # "Others" are what the group is compared with, and "not recorded" is nobody's group.
    candidates = [row for row in known if status(row) and row["grp"] not in (NOT_RECORDED, "no")]
    if not candidates:
        return sentence(everybody(figure)) or from_to(figure, known)
    real = unmirrored(worst_first(figure, [row for row in candidates if status(row) == "real_gap"]))
    watch = worst_first(figure, [row for row in candidates if status(row) == "watch"])
    if real:
        return f"{sentence(contrast(figure, real[0]))}{also(figure, real[1:])}"
    if watch:
        return f"{sentence(contrast(figure, watch[0]))} {tr('Small, but more than chance.')}"
    if len(candidates) == 1:
        return undecided(figure, candidates[0])
    unclear = sum(status(row) == "cannot_tell" for row in candidates)
    clear = len(candidates) - unclear
    if not clear:
        return tr("Cannot tell yet. No group differs by more than chance could explain.")
    if not unclear:
        shows = would_show(figure, candidates)
        if any(figure.rows["hidden"]):
            return tr("No gap seen in the groups shown{would_show}.", would_show=shows)
        return tr("No gap seen in any group{would_show}.", would_show=shows)
    seen = tr_many(
        clear, "No gap seen in {count} group.", "No gap seen in {count} groups.", count=small(clear)
    )
    unseen = tr_many(
        unclear,
        "Cannot tell yet in {count} other.",
        "Cannot tell yet in {count} others.",
        count=small(unclear),
    )
    return f"{seen} {unseen}"


def also(figure: Figure, rows: list[Record]) -> str:
    """The real gaps after the first: by name up to two, else counted."""
    if not rows:
        return ""
    if len(rows) > 2:
        return " " + capital(tr("{count} more gaps are real.", count=small(len(rows))))
    names = [people(figure.by, row["grp"], row["label"]) for row in rows]
    return " " + tr("The gap is also real for {names}.", names=listed(names))


def worst_first(figure: Figure, rows: list[Record]) -> list[Record]:
    """Rows with a gap, those worse off first, then by size. Without a better side: by size."""
    sign = {"up": 1.0, "down": -1.0}.get(figure.direction, 0.0)

    def rank(row: Record) -> tuple[bool, float]:
        gap = gap_of(figure, row)
        return (sign * gap > 0, -abs(gap))

    return sorted((row for row in rows if numbers.finite(gap_of(figure, row))), key=rank)


def unmirrored(rows: list[Record]) -> list[Record]:
    """Where a split has two groups alone their gap stands in both rows, and is one: told of the first."""
    one, other = rows if len(rows) == 2 else ({}, {})
    mirrored = bool(one) and one.get("n_others") == other["n"] and other.get("n_others") == one["n"]
    return rows[:1] if mirrored else rows


def gap_of(figure: Figure, row: Record) -> float:
    """Difference from all others: the value itself where the indicator is a difference."""
    gap = row["value"] if figure.unit == "points" else row.get("gap")
    return float("nan") if gap is None else float(gap)


def standing_out(figure: Figure, known: list[Record]) -> str:
    """The whole, and the one part that differs by more than chance: "…, but only 22 in grade 8".

    "But" leads to a part that is worse; a better one is told as better, and where no side is, as unlike.
    """
    each = each_of(figure.by)
    whole, words = total(figure), everybody(figure)
    if whole is None:
        return from_to(figure, known)
    for kind in ("real_gap", "watch"):
        for row in worst_first(figure, [row for row in known if status(row) == kind]):
            part = beside_whole(figure, row, whole)
            if part:
                return f"{_apart(figure, row, words, part)}{_though_few(figure, row)}"
    kinds = {status(row) for row in known} - {""}
    if kinds & {"real_gap", "watch"}:
        tail = tr("Some {each} differ by more than chance, but only a little.", each=each)
    elif kinds == {"no_gap"}:
        tail = tr("No gap seen between {each}.", each=each)
    else:
        tail = tr("Cannot tell yet whether {each} differ.", each=each)
    return f"{words}. {tail}"


def _though_few(figure: Figure, row: Record) -> str:
    """That a part of few people stands apart by more than chance, and how far it may: "3 of 34" alone looks
    like chance."""
    if figure.unit != "share" or not few(row) or not numbers.finite(row["gap_low"]):
        return ""
    digits = sure_digits(figure, row)
    far = f"{size(figure, row['gap'], digits)}{likely(figure, row, digits)}"
    return " " + tr("Few, and yet more than chance explains: {far}.", far=far)


def _apart(figure: Figure, row: Record, whole: str, part: str) -> str:
    """The whole and a part far from it, by the side it stands on."""
    sign = {"up": 1.0, "down": -1.0}.get(figure.direction, 0.0) * gap_of(figure, row)
    if sign < 0:
        return tr("{whole}, but {part}.", whole=whole, part=part)
    if sign > 0:
        return tr("{whole}. Better than the others: {part}.", whole=whole, part=part)
    return tr("{whole}. Unlike the others: {part}.", whole=whole, part=part)


def beside_whole(figure: Figure, row: Record, whole: Record) -> str:
    """ "only 22 in grade 8": a part after the whole; "" where rounding shows no difference."""
    unit, places = figure.unit, numbers.digits_for(figure.unit, figure.key)
    below = row["value"] < whole["value"]
    alike = numbers.rounded(row["value"], unit, places) == numbers.rounded(whole["value"], unit, places)
    if alike or below != (gap_of(figure, row) < 0):
        return ""
    short = unit == "share" and not few(row) and not few(whole) and 0 < row["value"] < 1
    text = bare(figure, row) if short else in_words(figure, row)
    part = f"{text} {where(figure.by, row['grp'], row['label'])}"
    # "Only fewer than 1" and "only none" say too much.
    tiny = unit == "share" and figure.key not in OF_DAYS and not few(row) and row["value"] < 0.01
    only = below and figure.direction == "up" and not tiny
    return tr("only {part}", part=part) if only else part


def over_years(figure: Figure, known: list[Record]) -> str:
    """The latest year beside the one before: a change is told only where the intervals part."""
    *earlier, now = sorted(known, key=lambda row: row["grp"])
    if not earlier:
        return sentence(
            f"{in_words(figure, now)}{_of_whom(figure)} {where(figure.by, now['grp'], now['label'])}"
        )
    before = earlier[-1]
    change = now["value"] - before["value"]
    chance = overlap(*sorted((before, now), key=lambda row: row["value"]))
    places = numbers.digits_for(figure.unit, figure.key)
    if not chance:
        places = numbers.parting_digits(before["value"], now["value"], figure.unit, places)
    text, told = (
        f"{in_words(figure, row, digits=places)}{whom} {where(figure.by, row['grp'], row['label'])}"
        for row, whom in ((before, _of_whom(figure)), (now, ""))
    )
    alike = numbers.rounded(before["value"], figure.unit, places) == numbers.rounded(
        now["value"], figure.unit, places
    )
    if chance or alike:
        if chance and change:
            return sentence(tr("No change beyond chance: {before}, {now}", before=text, now=told))
        return sentence(tr("No change: {before}, {now}", before=text, now=told))
    if change > 0:
        return sentence(tr("Up from {before} to {now}", before=text, now=told))
    return sentence(tr("Down from {before} to {now}", before=text, now=told))


def _of_whom(figure: Figure) -> str:
    """ " students" behind the first of several shares of people, "" behind anything else."""
    whom = figure.unit == "share" and figure.key not in OF_DAYS
    return f" {counted.named(figure.unit_of_count)}" if whom else ""


def over_months(figure: Figure, known: list[Record]) -> str:
    """The lowest month, those that cannot be told from it, and the highest."""
    if len(known) == 1:
        return from_to(figure, known)
    low, high = extremes(known)
    if overlap(low, high):
        return f"{sentence(everybody(figure))} {tr('The months cannot be told apart.')}".strip()
    alike = [row["label"] for row in known if row is not low and overlap(low, row)]
    as_low = ""
    if alike:
        other = tr("{count} other months", count=small(len(alike)))
        names = capital(other) if len(alike) > NAMED else listed(alike)
        as_low = " " + tr_many(
            len(alike),
            "{months} cannot be told apart from it.",
            "{months} cannot be told apart from it.",
            months=names,
        )
    places = numbers.digits_for(figure.unit, figure.key)
    places = numbers.parting_digits(low["value"], high["value"], figure.unit, places)
    lowest = tr(
        "Lowest in {month}: {amount}.", month=low["label"], amount=in_words(figure, low, digits=places)
    )
    highest = tr("Highest in {month}: {amount}.", month=high["label"], amount=once(figure, high, places))
    return f"{lowest}{as_low} {highest}"


def from_to(figure: Figure, known: list[Record]) -> str:
    """The whole, and the range its parts span; no range where the parts cannot be told apart."""
    words = sentence(everybody(figure))
    if figure.by == "school":
        # Schools are never ranked by a bare number (look.md, section 6: never a league table).
        return words or not_ranked("school")
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
    named = figure.by in ("activity", "partner")
    if text[0] == text[1] or overlap(low, high):
        ranked = not_ranked(figure.by)
        return f"{ranked} {whole_last(figure)}".strip() if named else f"{words} {ranked}".strip()
    # "of school days" once is enough; "of 100" is kept, for a count may stand at the other end.
    ends = [f"{once(figure, row)} {where(figure.by, row['grp'], row['label'])}" for row in (low, high)]
    if figure.by == "scale" and figure.key == "favourable":
        # The whole has answers to questions of no scale, too: it may lie outside of what its scales span.
        return tr("Favourable answers: from {low} to {high}.", low=ends[0], high=ends[1])
    parts = tr("From {low} to {high}.", low=ends[0], high=ends[1])
    return f"{parts} {whole_last(figure)}".strip() if named else f"{words} {parts}".strip()


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
        tenth = tr("{people} missed a tenth of school or more", people=who(figure, both))
        fifth = tr("{share} missed a fifth or more.", share=in_share(parts[1]))
        return f"{sentence(tenth)} {capital(fifth)}"
    if "h0" in by_code:
        return sentence(tr("{people} had no hours", people=who(figure, by_code["h0"])))
    row = max(known, key=lambda row: row["value"])
    band = row["label"]
    if row["grp"] in FEDERAL_HOURS and row["grp"] not in SAYS_HOURS:
        band = tr("{band} hours", band=band)
    return sentence(f"{band}: {who(figure, row)}")


def who(figure: Figure, row: Record) -> str:
    """People of a band: "41 of every 100 students"."""
    return f"{in_share(row, every=True)} {counted.named(figure.unit_of_count)}"


def in_share(row: Record, *, every: bool = False) -> str:
    """A band's share of people, whatever the unit of the indicator is."""
    return of_people(row, every=every)
