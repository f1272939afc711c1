"""Participants beside similar students: the finding, who was compared, and how alike they were."""

from typing import TYPE_CHECKING

import pandas as pd
import streamlit as st

from charts.numbers import amount, percent, signed
from pages.parts import data, draw
from pages.parts.finding import finding
from pages.parts.scope import Scope
from pages.parts.written import written, written_table
from tables.codes import EVIDENCE, GROUP_DIMENSIONS, GROUP_LABEL
from tables.compared import Compared
from words import mark, tr, tr_in

if TYPE_CHECKING:
    from flows.similar import Beside


NOT_RECORDED = "not recorded"  # not text
"""How a covariate calls those of whom nothing is recorded."""

VERDICT = mark(
    {
        "satisfied": "alike",
        "adjustment required": "adjusted for",
        "not satisfied": "too different",
        "": "cannot tell",
    }
)
"""How alike the groups were before, in words."""


def beside_similar(scope: Scope) -> None:
    """The section; of the district without what would be telling."""
    found = data.beside(scope.db, scope.fresh.version, scope.viewer, scope.school, scope.year)
    figure = found.figure
    finding(
        figure,
        None if figure.reason or figure.rows["value"].isna().all() else draw.differences(figure),
        key="similar",
        question=tr("Do they miss less school than similar students who did not take part?"),
        chart_name=tr(
            "Points of school time missed, more or fewer than similar students, with 95% intervals"
        ),
    )
    if found.compared and not figure.reason:
        _compared(found)


def _compared(found: "Beside") -> None:
    box = st.expander(tr("Who was compared, and how alike they were"), key="similar_who", on_change="rerun")
    if box.open:
        box.table(
            written_table(who(found)), hide_index=True, alt=tr("How many were matched in each activity")
        )
        if found.compared[0].took_part is not None:
            box.markdown(
                tr(
                    ":gray[A year not known: too few days of this school year or of the last one are on "
                    "record, so nobody similar could be looked for.]"
                )
            )
        first = found.compared[0]
        if first.alike:
            box.markdown(tr("**{label}: how alike the matched were before**", label=written(first.label)))
            box.table(written_table(alike(first)), hide_index=True, alt=tr("Groups before taking part"))
            box.markdown(
                tr(
                    ":gray[SD: standard deviations, how far students differ among one another. Up to 0.05 "
                    "groups count as alike; up to 0.25 adjusting mends it (What Works Clearinghouse).]"
                )
            )


def who(found: "Beside") -> pd.DataFrame:
    """How many took part, were matched and were not, and how sure one can be, a row an activity."""
    rows = zip(found.compared, found.figure.rows.to_dict("records"), strict=True)
    told = pd.DataFrame(
        [
            {
                tr("Activity"): one.label,
                tr("Took part"): "" if one.took_part is None else f"{one.took_part:,}",
                tr("With a similar student"): _matched(one),
                tr("Without one"): tr("not known") if one.unmatched is None else f"{one.unmatched:,}",
                tr("A year not known"): _not_looked_for(one),
                tr("How sure"): tr(EVIDENCE.get(one.evidence, "")) or row["reason"],
                tr("Smallest difference that would have shown"): tr(
                    "{size} points", size=amount(row["detectable"], "points", 1)
                )
                if one.evidence
                else tr("cannot tell"),
            }
            for one, row in rows
        ],
        dtype="str",
    )
    untold = all(one.took_part is None for one in found.compared)
    return told.drop(columns=[tr("Took part"), tr("Without one"), tr("A year not known")]) if untold else told


def _not_looked_for(one: Compared) -> str:
    """Who took part and has too few days known this year or last, so that nobody was looked for."""
    if one.took_part is None or one.matched is None or one.unmatched is None:
        return tr("not known")
    return f"{one.took_part - one.matched - one.unmatched:,}"


def _matched(one: Compared) -> str:
    """How many were matched; in tens where who took part is not told."""
    if one.matched is None:
        return tr("none") if one.took_part is not None else tr("not told")
    return f"{one.matched:,}" if one.took_part is not None else tr("{matched:,} or more", matched=one.matched)


def alike(one: Compared) -> pd.DataFrame:
    """The groups before taking part, as matched: means, difference and verdict, a row a covariate."""
    return pd.DataFrame(
        [
            {
                tr("Before"): _named(row.name),
                tr("Took part"): percent(row.took_part, 1),
                tr("Similar students"): percent(row.similar, 1),
                tr("Difference"): tr("cannot tell") if row.difference is None else _apart(row.difference),
                tr("Verdict"): tr(VERDICT.get(row.verdict, VERDICT[""])),
            }
            for row in one.alike
        ],
        dtype="str",
    )


def _apart(difference: float) -> str:
    """A difference in standard deviations with its sign; what would be printed as none is called small."""
    if difference == 0:
        return tr_in("of differences", "none")
    if abs(difference) < 0.005:
        return tr("under 0.01 SD")
    return tr("{difference} SD", difference=signed(difference, 2, "index"))


def _named(name: str) -> str:
    """A covariate in words: "Gender: Girls"; its name is a dimension and a group in one ("genderfemale")."""
    for dimension, title in GROUP_DIMENSIONS.items():
        if name.startswith(dimension):
            group = name.removeprefix(dimension)
            known = GROUP_LABEL[dimension].get("" if group == NOT_RECORDED else group, group)
            return tr("{title}: {group}", title=tr(title), group=tr(known))
    return tr(name.capitalize())
