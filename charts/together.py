"""One finding over several figures: what all the groups of a picture have in common."""

from collections.abc import Sequence

from charts.findings import unmirrored, worst_first
from charts.phrases import capital, listed, people_of, small
from charts.sentences import WITHHELD, Record
from tables.figure import Figure
from words import mark, tr, tr_many

MOST = 3
"""Gaps named in a headline; more are counted."""

MORE = mark(
    {
        "reach": "{groups} are reached more",
        "chronic_absence": "{groups} are more often chronically absent",
        "dosage_equity": "{groups} get 90 hours more often",
        "unmet_need": "{groups} with chronic absence are more often without any activity",
        "work_based_access": "{groups} come more often to work-based learning",
        "growth_reading": "{groups} grow more often in reading",
        "growth_maths": "{groups} grow more often in mathematics",
        "course_passing": "{groups} pass every core course more often",
        "discipline_rate": "{groups} are suspended out of school more often",
        "promotion": "{groups} are promoted more often",
        "on_time_graduation": "{groups} graduate on time more often",
        "after_school_enrolment": "{groups} go on after school more often",
        "career_readiness": "{groups} are ready more often",
    }
)
LESS = mark(
    {
        "reach": "{groups} are reached less",
        "chronic_absence": "{groups} are less often chronically absent",
        "dosage_equity": "{groups} get 90 hours less often",
        "unmet_need": "{groups} with chronic absence are less often without any activity",
        "work_based_access": "{groups} come less often to work-based learning",
        "growth_reading": "{groups} grow less often in reading",
        "growth_maths": "{groups} grow less often in mathematics",
        "course_passing": "{groups} pass every core course less often",
        "discipline_rate": "{groups} are suspended out of school less often",
        "promotion": "{groups} are promoted less often",
        "on_time_graduation": "{groups} graduate on time less often",
        "after_school_enrolment": "{groups} go on after school less often",
        "career_readiness": "{groups} are ready less often",
    }
)
"""What is said of groups by indicator, where they stand above all others and below."""

NO_GROUP = ("whole", "together", "no", "")
"""Rows that are no group of their own: everybody, the others of a yes, those of whom nothing is recorded."""


def gaps_together(figures: Sequence[Figure]) -> str:
    """How many gaps are real, and whose, over all groups and indicators shown.

    Args:
        figures: indicator frames by groups; rows carry ``status`` ("real_gap", ...) and ``label``.
    """
    rows = [(figure, row) for figure in figures for row in figure.rows.to_dict("records") if _group(row)]
    kept = sum(_withheld(figure) for figure in figures)
    hidden = ""
    if kept:
        hidden = " " + tr("{count} of {all} comparisons are withheld.", count=kept, all=kept + len(rows))
    if not rows and any(figure.rows["hidden"].any() for figure in figures):
        return tr(WITHHELD)
    real = [(figure, row) for figure in figures for row in _real(figure)]
    if not real:
        unsure = sum(row["status"] == "cannot_tell" for _, row in rows)
        if not rows or unsure == len(rows):
            if any(figure.rows["hidden"].any() for figure in figures):
                told = tr(
                    "Cannot tell yet. No group that may be shown differs by more than chance could explain."
                )
            else:
                told = tr("Cannot tell yet. No group differs by more than chance could explain.")
            return f"{told}{hidden}"
        cannot = ""
        if unsure:
            cannot = " " + tr(
                "For {count} of {all} comparisons one cannot tell.", count=unsure, all=len(rows)
            )
        return f"{tr('No gap is both large and more than chance.')}{cannot}{hidden}"
    head = tr_many(len(real), "{count} gap is real.", "{count} gaps are real.", count=small(len(real)))
    by_words: dict[str, list[str]] = {}
    for figure, row in real[:MOST]:
        by_words.setdefault(_words(figure, row), []).append(people_of(figure.by, row))
    named = [tr(words, groups=listed(names)) for words, names in by_words.items()]
    if len(real) > MOST:
        named.append(tr("{count} more below", count=len(real) - MOST))
    return f"{capital(head)} {capital('; '.join(named))}.{hidden}"


def _withheld(figure: Figure) -> int:
    """How many groups of a figure may not be shown."""
    return sum(bool(row["hidden"]) for row in figure.rows.to_dict("records") if row["grp"] not in NO_GROUP)


def _real(figure: Figure) -> list[Record]:
    """Rows whose gap is real, those worse off first; of two groups alone, one."""
    rows: list[Record] = [
        row for row in figure.rows.to_dict("records") if _group(row) and row["status"] == "real_gap"
    ]
    return unmirrored(worst_first(figure, rows))


def _group(row: Record) -> bool:
    return row["grp"] not in NO_GROUP and not row["hidden"] and bool(row["status"])


def _words(figure: Figure, row: Record) -> str:
    return (MORE if row["gap"] > 0 else LESS)[figure.key]
