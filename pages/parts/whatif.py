"""What a load would change, before it is done."""

import pandas as pd
import streamlit as st

from charts.numbers import digits_for, number, parting_digits
from flows.figures import catalogue
from flows.intake import Loaded
from pages.parts.question import question
from tables import year_name

MOST = 12
"""Moved indicators in the table."""


def changes(preview: Loaded) -> None:
    """Rows new, changed, unchanged, vanished; and the headline indicators that move."""
    total = {
        name: sum(getattr(batch, name) for batch in preview.batches)
        for name in ("new", "changed", "unchanged", "withdrawn")
    }
    moves = [move for batch in preview.batches for move in batch.moved]
    moves = list({(m["indicator"], m["school"], m["year"]): m for m in moves}.values())
    changed = f"{total['changed']:,} changed" if total["changed"] else "none changed"
    gone = f"{total['withdrawn']:,} vanish" if total["withdrawn"] else "none vanish"
    moved = f"{len(moves)} headline numbers move." if moves else "No headline number moves."
    question("What would change?", f"{total['new']:,} new rows, {changed}, {gone}. {moved}")
    with st.grid(4, min_column_width=100):
        for label, name in (
            ("New", "new"),
            ("Changed", "changed"),
            ("Unchanged", "unchanged"),
            ("Vanished", "withdrawn"),
        ):
            st.metric(label, f"{total[name]:,}", border=True)
    if moves:
        st.table(_table(moves), hide_index=True, alt="Headline indicators now and after loading")
        if len(moves) > MOST:
            st.markdown(f":gray[And {len(moves) - MOST} more.]")


def _table(moves: list[dict]) -> pd.DataFrame:
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
                "Indicator": entry.title,
                "Where": move["school"] or "All schools",
                "Year": year_name(move["year"]),
                "Now": "no data" if now is None else number(now, entry.unit, digits),
                "After loading": "no data" if after is None else number(after, entry.unit, digits),
            }
        )
    return pd.DataFrame(rows)
