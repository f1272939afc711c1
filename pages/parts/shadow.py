"""The share that improved beside its shadow: all together, then each activity."""

import streamlit as st

from charts.shadow import MEANT
from pages.parts import draw
from pages.parts.finding import finding
from pages.parts.scope import Scope
from words import tr

KEY = "attendance_improved"


def improved_beside_others(scope: Scope) -> None:
    """The section; of the district as the edition has it."""
    both = scope.figure(KEY, "took_part")
    finding(
        both,
        None if both.reason else draw.two_of(both),
        key="improved",
        question=tr(
            "Of those who missed much last year, how many came more, and how many would have anyway?"
        ),
        chart_name=tr("Share that missed less school than the year before, with 95% intervals"),
        beside=draw.difference_of(both) if not both.reason and draw.has_difference(both) else None,
        beside_name=tr("The difference, with its 95% interval"),
    )
    if both.reason:
        return
    st.markdown(f":gray[{tr(MEANT)}]")
    box = st.expander(tr("Activity by activity"), key="improved_each", on_change="rerun")
    if box.open:
        each = scope.figure(KEY, "activity")
        with box:
            finding(
                each,
                None if each.rows["value"].isna().all() else draw.pairs_of(each),
                key="improved_activities",
                question=tr("In which activities did more come again than would have anyway?"),
                chart_name=tr("Share that missed less school than the year before, with 95% intervals"),
                first=True,
            )
