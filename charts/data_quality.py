"""What is said of the data themselves: what is blank, twice, broken, stale, withheld."""

from collections.abc import Callable, Sequence

from charts import numbers
from charts.phrases import listed, quoted, small
from charts.sentences import Record, of_people, sentence, total
from tables.figure import Figure
from tables.quality_codes import GOOD, MEND, WATCH
from words import tr, tr_many

NAMED = 2
"""Rows named in a headline."""

SIGN = {GOOD: "●", WATCH: "▲", MEND: "◆", "": "○"}
"""Symbol of each mark (look.md, section 3.3)."""


def of_completeness(figure: Figure, known: list[Record]) -> str:
    """How many cells are blank, and where most are."""
    row = total(figure)
    if row is None:
        return ""
    blank, cells = row["n"] - row["count"], numbers.whole_number(row["n"])
    if not blank:
        return tr("Nothing is blank: all {cells} cells are filled.", cells=cells)
    ranked = sorted((one for one in known if one["value"] < 1), key=lambda one: one["value"])
    named = [f"{one['label']} ({_blank(one)})" for one in ranked[:NAMED]]
    told = tr_many(
        blank,
        "{blank} of {cells} cells is blank",
        "{blank} of {cells} cells are blank",
        blank=numbers.whole_number(blank),
        cells=cells,
    )
    return sentence(_most_often(told, named))


def of_repeats(figure: Figure, known: list[Record]) -> str:
    """How many rows are there twice."""
    row = total(figure)
    if row is None:
        return ""
    rows = numbers.whole_number(row["n"])
    if not row["count"]:
        return tr("No: none of {rows} rows is there twice.", rows=rows)
    return tr_many(
        row["count"],
        "{count} of {rows} rows repeats another one.",
        "{count} of {rows} rows repeat another one.",
        count=numbers.whole_number(row["count"]),
        rows=rows,
    )


def of_breaks(figure: Figure, known: list[Record]) -> str:
    """How often a row says what cannot be, and which rule is broken most."""
    row = total(figure)
    if row is None:
        return ""
    if not row["value"]:
        return tr("No: none of {rows} rows says what cannot be.", rows=numbers.whole_number(row["n"]))
    ranked = sorted((one for one in known if one["value"] > 0), key=lambda one: -one["value"])
    named = [f"{quoted(one['label'])} ({numbers.whole_number(one['value'])})" for one in ranked[:NAMED]]
    told = tr_many(
        row["value"],
        "Once a row says what cannot be",
        "{n} times a row says what cannot be",
        n=numbers.whole_number(row["value"]),
    )
    return sentence(_most_often(told, named))


def of_closed_days(figure: Figure, known: list[Record]) -> str:
    """How many sessions were held while the school was closed."""
    row = total(figure)
    if row is None:
        return ""
    held = numbers.whole_number(row["n"])
    if not row["count"]:
        return tr("No: none of {held} sessions held was on a closed day.", held=held)
    return tr_many(
        row["count"],
        "{count} of {held} sessions held was on a closed day.",
        "{count} of {held} sessions held were on a closed day.",
        count=numbers.whole_number(row["count"]),
        held=held,
    )


def of_attribution(figure: Figure, known: list[Record]) -> str:
    """Of how many marks it is known what they stand for, and where it is known least."""
    row = total(figure)
    if row is None:
        return ""
    marks = numbers.whole_number(row["n"])
    if row["value"] >= 1:
        return tr("Yes: activity, partner and length are known of all {marks} marks.", marks=marks)
    ranked = sorted((one for one in known if one["value"] < 1), key=lambda one: one["value"])
    named = [f"{one['label']} ({of_people(one)})" for one in ranked[:NAMED]]
    count = numbers.whole_number(row["count"])
    told = tr("Of {count} of {marks} marks it is known", count=count, marks=marks)
    return sentence(tr("{told}; least of {names}", told=told, names=listed(named)) if named else told)


def of_freshness(figure: Figure, known: list[Record]) -> str:
    """What lags behind, with its days."""
    row = total(figure)
    if row is None:
        return ""
    late = sorted((one for one in known if one["value"] < 100), key=lambda one: one["value"])
    if not late:
        if row["value"] >= 100:
            return tr("Everything is as fresh as expected.")
        return tr("Something lags behind. Choose the kinds of data to see which.")
    told = "; ".join(
        tr(
            "{kind}: {days} days since the newest, a newer one is expected every {expected}",
            kind=one["label"],
            days=numbers.whole_number(one["days_since"]),
            expected=numbers.whole_number(one["days_expected"]),
        )
        for one in late[:NAMED]
    )
    if len(late) > NAMED:
        told = tr("{told}; {count} more", told=told, count=small(len(late) - NAMED))
    return sentence(told)


def of_ages(figure: Figure, known: list[Record]) -> str:
    """How many days ago the newest of each kind was."""
    ranked = sorted(known, key=lambda one: -one["value"])
    return sentence("; ".join(f"{one['label']}: {_days(one['value'])}" for one in ranked))


def of_withheld(figure: Figure, known: list[Record]) -> str:
    """How much is withheld, and of what most."""
    row = total(figure)
    if row is None:
        return ""
    if not row["count"]:
        return tr("Nothing: all {values} values are shown.", values=numbers.whole_number(row["n"]))
    most = max(known, key=lambda one: one["value"], default=None)
    told = tr("{share} values are withheld", share=of_people(row, every=True))
    if most is not None:
        where = {"indicator": quoted(most["label"]), "share": of_people(most)}
        told = tr("{told}; most of {indicator} ({share})", told=told, **where)
    return sentence(told)


def together(marks: Sequence[str]) -> str:
    """The answer over all checks: how many are as they should be.

    Args:
        marks: of ``tables.quality_codes.MARK``, one a check; without those that have none.
    """
    if not marks:
        return tr("Cannot tell yet. Nothing has been counted of how good the files are.")
    good, mend = (sum(one == mark for one in marks) for mark in (GOOD, MEND))
    if good == len(marks):
        return tr("Every check is as it should be.")
    told = tr_many(
        good,
        "{good} of {checks} checks is as it should be",
        "{good} of {checks} checks are as they should be",
        good=small(good),
        checks=small(len(marks)),
    )
    if mend:
        told = tr("{told}; {count} to be mended", told=told, count=small(mend))
    return sentence(told)


FINDINGS: dict[str, Callable[[Figure, list[Record]], str]] = {
    "completeness": of_completeness,
    "repeated_rows": of_repeats,
    "rule_breaks": of_breaks,
    "closed_day_sessions": of_closed_days,
    "attribution": of_attribution,
    "freshness": of_freshness,
    "newest_day": of_ages,
    "withheld_share": of_withheld,
}
"""The headline of an indicator about the data, by its key."""


def _most_often(told: str, names: Sequence[str]) -> str:
    """What is told, and what of it happens most often."""
    return tr("{told}; most often {names}", told=told, names=listed(names)) if names else told


def _blank(row: Record) -> str:
    """How many cells of a field are blank: "19 of 2,441"."""
    blank, cells = numbers.whole_number(row["n"] - row["count"]), numbers.whole_number(row["n"])
    return tr("{count} of {n}", count=blank, n=cells)


def _days(value: float) -> str:
    text = numbers.whole_number(value)
    return f"{text} {numbers.unit_after(text, 'days')}"
