"""What a load would change, before it is done."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from charts.numbers import digits_for, number, parting_digits
from flows.figures import catalogue
from flows.intake import Loaded
from pages.parts.question import question
from tables import year_name
from words import tr, tr_many

MOST = 12
"""Moved indicators in the table."""


def changes(preview: Loaded, schools: Mapping[str, str]) -> None:
    """Records new, changed, unchanged, vanished; and the headline indicators that move.

    Args:
        schools: name of each school that is known, by its code.
    """
    total = {
        name: sum(getattr(batch, name) for batch in preview.batches)
        for name in ("new", "changed", "unchanged", "withdrawn")
    }
    moves = [move for batch in preview.batches for move in batch.moved]
    moves = list({(m["indicator"], m["school"], m["year"]): m for m in moves}.values())
    changed = tr("{rows:,} changed", rows=total["changed"]) if total["changed"] else tr("none changed")
    gone = tr("{rows:,} vanish", rows=total["withdrawn"]) if total["withdrawn"] else tr("none vanish")
    moved = (
        tr_many(len(moves), "{n} headline number moves.", "{n} headline numbers move.")
        if moves
        else tr("No headline number moves.")
    )
    question(
        tr("What would change?"),
        tr_many(
            total["new"],
            "{n} new record, {changed}, {gone}. {moved}",
            "{n} new records, {changed}, {gone}. {moved}",
            changed=changed,
            gone=gone,
            moved=moved,
        ),
        tr(
            ":gray[A record is what is kept of the lines, such as a student's month or one answer: several "
            "lines can make one, and one line several.]"
        ),
    )
    with st.grid(4, min_column_width=100):
        for label, name in (
            (tr("New"), "new"),
            (tr("Changed"), "changed"),
            (tr("Unchanged"), "unchanged"),
            (tr("Vanished"), "withdrawn"),
        ):
            st.metric(label, f"{total[name]:,}", border=True)
    if moves:
        st.table(_table(moves, schools), hide_index=True, alt=tr("Headline indicators now and after loading"))
        if len(moves) > MOST:
            st.markdown(tr(":gray[And {number} more.]", number=len(moves) - MOST))


def _table(moves: list[dict], schools: Mapping[str, str]) -> pd.DataFrame:
    """Moved indicators, district first; at most MOST."""
    entries = {entry.key: entry for entry in catalogue()}
    rows = []
    for move in sorted(moves, key=lambda move: (move["school"] != "", -move["year"]))[:MOST]:
        entry = entries[move["indicator"]]
        now, after = move["before"], move["after"]
        digits = digits_for(entry.unit, entry.key)
        if now is not None and after is not None:
            digits = parting_digits(now, after, entry.unit, digits)
        rows.append(
            {
                tr("Indicator"): tr(entry.title),
                tr("Where"): schools.get(move["school"], move["school"]) or tr("All schools"),
                tr("Year"): year_name(move["year"]),
                tr("Now"): tr("no data") if now is None else number(now, entry.unit, digits),
                tr("After loading"): tr("no data") if after is None else number(after, entry.unit, digits),
            }
        )
    return pd.DataFrame(rows)
