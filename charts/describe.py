"""The words that stand for a figure: its finding, the line of evidence under it.

Every sentence follows from the rows by rule: the count before the judgement, no word of cause,
nothing about a withheld row, no difference named that the row's ``status`` does not carry
(look.md, section 8).
"""

from charts import (
    access,
    community,
    data_quality,
    emptying,
    networked,
    one_school,
    outcomes,
    partners,
    presets,
    ratios,
    resources,
    shadow,
    status_change,
)
from charts.alt import alt
from charts.between import of_need, of_schools
from charts.closing import of_changes as of_gap_changes
from charts.findings import (
    all_together,
    from_to,
    of_activities,
    of_bands,
    of_groups,
    of_participants,
    over_months,
    over_years,
    standing_out,
)
from charts.matched import of_matched
from charts.numbers import (
    between,
    finite,
    in_a_band,
    number,
    percent,
    points,
    share_ends,
    signed,
    whole_number,
)
from charts.phrases import people
from charts.published import published_line
from charts.sentences import (
    WITHHELD,
    counts,
    everybody,
    groups,
    open_row,
    pair_digits,
    sentence,
    status,
    total,
)
from charts.together import gaps_together
from charts.twin import table, unit_shown
from charts.voices import OF_SURVEYS
from tables import counted
from tables.codes import GROUP_DIMENSIONS
from tables.figure import Figure
from words import tr, tr_many

__all__ = [
    "alt",
    "between",
    "corrected",
    "counts_first",
    "digits",
    "evidence_line",
    "finding",
    "finite",
    "gaps_together",
    "in_a_band",
    "number",
    "percent",
    "points",
    "published_line",
    "share_ends",
    "signed",
    "table",
    "unit_shown",
    "whole_number",
]

BANDED = ("band", "hours_band")


def finding(figure: Figure) -> str:
    """The answer in one or two sentences, made from the rows by rule.

    Returns:
        Plain text. "Cannot tell yet. …" where too little is known, "Withheld: …" where nothing may
        be told, the reason where there is no number.
    """
    if figure.reason:
        return sentence(figure.reason)
    known = [row for row in groups(figure) if open_row(row)]
    if figure.key in networked.FINDINGS and figure.by != "year":
        return networked.finding(figure, known) or _no_number(figure)
    if figure.key in community.FINDINGS and figure.by != "year":
        return community.finding(figure, known) or _no_number(figure)
    if figure.key in resources.FINDINGS and figure.by != "year":
        return resources.finding(figure, known) or _no_number(figure)
    if figure.key in partners.FINDINGS and figure.by != "year":
        return partners.finding(figure, known) or _no_number(figure)
    if figure.key in data_quality.FINDINGS and figure.by != "year":
        return data_quality.FINDINGS[figure.key](figure, known) or _no_number(figure)
    if figure.key in access.SAID and figure.by != "year":
        return access.finding(figure) or _no_number(figure)
    if figure.key in one_school.FINDINGS:
        return one_school.FINDINGS[figure.key](figure, known) or _no_number(figure)
    if figure.key in outcomes.BESIDE and figure.by == "took_part" and known:
        return outcomes.beside_others(figure, known)
    if figure.key == outcomes.RATINGS:
        return outcomes.of_ratings(known) or _no_number(figure)
    if figure.key in OF_SURVEYS:
        return OF_SURVEYS[figure.key](figure, known)
    if figure.key in ratios.KEYS:
        return ratios.finding(figure, known)
    if "came_since" in figure.rows:
        return emptying.finding(figure, known) or _no_number(figure)
    if "moved" in figure.rows:
        return status_change.finding(figure, known)
    if figure.by in presets.FINDINGS:
        return presets.FINDINGS[figure.by](figure, known)
    if figure.key == "attendance_improved":
        return shadow.finding(figure, known)
    if "gap_then" in figure.rows:
        return of_gap_changes(figure, known)
    if figure.by == "school":
        return of_need(figure, known) if "need" in figure.rows else of_schools(figure, known)
    if figure.evidence.startswith("adjusted"):
        return of_matched(figure, known)
    if not known and (total(figure) is None or figure.by in BANDED):
        hidden = bool(figure.rows["hidden"].any())
        return tr(WITHHELD) if hidden else _no_number(figure)
    if figure.by in BANDED or (not figure.by and known):
        return of_bands(figure, known)
    if not figure.by or not known:
        together = sentence(everybody(figure))
        withheld = bool(figure.by) and bool(figure.rows["hidden"].any())
        return all_together(together) if withheld and together else together
    if figure.by == "took_part":
        return of_participants(figure, known)
    if figure.key in outcomes.LEVEL_FIRST and figure.by in GROUP_DIMENSIONS:
        return outcomes.level_first(figure, known)
    if figure.by in GROUP_DIMENSIONS or figure.unit == "points":
        return of_groups(figure, known)
    if figure.by == "year":
        return over_years(figure, known)
    if figure.by == "month":
        return over_months(figure, known)
    if figure.by in ("activity", "partner") and any(status(row) for row in known):
        return of_activities(figure, known)
    if any(status(row) for row in known):
        return standing_out(figure, known)
    return from_to(figure, known)


def counts_first(figure: Figure) -> str:
    """How many of each group took part, then whether groups differ; where none may be told, the latter alone.

    Args:
        figure: reach by a dimension that describes students.
    """
    rows = [row for row in groups(figure) if open_row(row) and finite(row["count"]) and finite(row["n"])]
    compared = finding(figure)
    if not rows:
        return compared
    of_it = next((row for row in rows if row["grp"] == "yes"), None)
    if of_it is None:
        told = tr("Took part: {groups}.", groups="; ".join(f"{row['label']} {counts(row)}" for row in rows))
    else:
        told = tr_many(
            of_it["count"],
            "{share} {people} took part.",
            "{share} {people} took part.",
            share=counts(of_it),
            people=people(figure.by, "yes", of_it["label"]),
        )
    return f"{told} {compared}"


def _no_number(figure: Figure) -> str:
    """Why there is none, or that there is none yet."""
    return sentence(first_reason(figure) or tr("No number yet"))


def first_reason(figure: Figure) -> str:
    """Why the first row without a number has none."""
    reasons = [reason for reason in figure.rows["reason"] if isinstance(reason, str) and reason]
    return reasons[0] if reasons else ""


def evidence_line(figure: Figure) -> str:
    """The grey line under the finding: n, period, who is left out and why."""
    left_out = [
        tr("{count} left out: {why}", count=whole_number(n), why=why) for why, n in figure.left_out if n
    ]
    return " · ".join(filter(None, [_of_how_many(figure), figure.period, *left_out]))


def _of_how_many(figure: Figure) -> str:
    """n of everybody; where there is no row of everybody, the fewest and the most behind a row."""
    row = figure.whole
    if row is not None:
        if row["hidden"] or not finite(row["n"]):
            return ""
        unit, n = counted.in_hours(figure.unit_of_total or figure.unit_of_count, row["n"])
        return f"{whole_number(n)} {counted.named(unit, n)}"
    of_rows = [row["n"] for row in figure.rows.to_dict("records") if open_row(row) and finite(row["n"])]
    if not of_rows:
        return ""
    (_, few), (unit, many) = (counted.in_hours(figure.unit_of_count, n) for n in (min(of_rows), max(of_rows)))
    of = counted.named(unit, many)
    if len(of_rows) == 1:
        return f"{whole_number(many)} {of}"
    if few == many:
        return tr("{count} {of} each", count=whole_number(many), of=of)
    return tr("{fewest} to {most} {of} each", fewest=whole_number(few), most=whole_number(many), of=of)


def corrected(figure: Figure) -> str:
    """That differences are told only where they are more than chance makes among so many; "" of one alone."""
    if figure.comparisons < 2:
        return ""
    return tr("corrected for {count} comparisons looked at together", count=figure.comparisons)


def digits(figure: Figure) -> int:
    """Decimals for every chart and number of a figure, so that none of them disagree."""
    return pair_digits(figure)
