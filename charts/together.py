"""One finding over several figures: what all the groups of a picture have in common."""

from collections.abc import Sequence

from charts.phrases import capital, listed, people, small
from charts.sentences import WITHHELD
from tables.figure import Figure

MOST = 3
"""Gaps named in a headline; more are counted."""

WORDS = {
    "reach": "are reached {}",
    "chronic_absence": "are {} often chronically absent",
    "dosage_equity": "get 90 hours {} often",
    "unmet_need": "with chronic absence come to nothing {} often",
    "work_based_access": "come {} often to work-based learning",
}
"""What is said of a group by indicator, "more" or "less" than all others."""

NO_GROUP = ("whole", "together", "no", "")
"""Rows that are no group of their own: everybody, the others of a yes, those of whom nothing is recorded."""


def gaps_together(figures: Sequence[Figure]) -> str:
    """How many gaps are real, and whose, over all groups and indicators shown.

    Args:
        figures: indicator frames by groups; rows carry ``status`` ("real_gap", ...) and ``label``.
    """
    rows = [(figure, row) for figure in figures for row in figure.rows.to_dict("records") if _group(row)]
    kept = sum(_withheld(figure) for figure in figures)
    hidden = f" {kept} of {kept + len(rows)} comparisons are withheld." if kept else ""
    if not rows and any(figure.rows["hidden"].any() for figure in figures):
        return WITHHELD
    real = [(figure, row) for figure, row in rows if row["status"] == "real_gap"]
    if not real:
        unsure = sum(row["status"] == "cannot_tell" for _, row in rows)
        if not rows or unsure == len(rows):
            gone = any(figure.rows["hidden"].any() for figure in figures)
            whom = "No group that may be shown" if gone else "No group"
            return f"Cannot tell yet. {whom} differs by more than chance could explain.{hidden}"
        cannot = f" For {unsure} of {len(rows)} comparisons one cannot tell." if unsure else ""
        return f"No gap is both large and more than chance.{cannot}{hidden}"
    number = capital(small(len(real)))
    head = f"{number} gap is real." if len(real) == 1 else f"{number} gaps are real."
    by_words: dict[str, list[str]] = {}
    for figure, row in real[:MOST]:
        by_words.setdefault(_words(figure, row), []).append(_who(figure, row))
    named = "; ".join(f"{listed(names)} {words}" for words, names in by_words.items())
    rest = f"; {len(real) - MOST} more below" if len(real) > MOST else ""
    return f"{head} {capital(named)}{rest}.{hidden}"


def _who(figure: Figure, row: dict) -> str:
    """The people of a group; ``dimension`` tells which split it is of where a figure holds several."""
    return people(str(row.get("dimension") or figure.by), row["grp"], row["label"])


def _withheld(figure: Figure) -> int:
    """How many groups of a figure may not be shown."""
    return sum(bool(row["hidden"]) for row in figure.rows.to_dict("records") if row["grp"] not in NO_GROUP)


def _group(row: dict) -> bool:
    return row["grp"] not in NO_GROUP and not row["hidden"] and bool(row["status"])


def _words(figure: Figure, row: dict) -> str:
    return WORDS[figure.key].format("more" if row["gap"] > 0 else "less")
