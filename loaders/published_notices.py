"""What staff should know of a published table: columns that were not kept, values that are hidden."""

from collections.abc import Sequence

import pandas as pd

from loaders.form import Problem
from loaders.personal import personal_columns
from loaders.published_heads import Heads


def personal_dropped(heads: Heads) -> list[Problem]:
    dropped = [heads.heading(c) for c in personal_columns(heads.grid.headings)]
    if not dropped:
        return []
    names = ", ".join(f"“{name}”" for name in dropped)
    what = f"Personal data was not kept: {names}."
    return [Problem("notice", "personal", what, "Nothing to do.", heads.grid.sheet.name)]


def not_kept(heads: Heads, columns: Sequence[int]) -> list[Problem]:
    used = {*heads.taken, *columns, *personal_columns(heads.grid.headings)}
    rest = [heads.heading(c) for c, text in enumerate(heads.grid.headings) if text and c not in used]
    if not rest:
        return []
    names = ", ".join(f"“{name}”" for name in rest[:12])
    names += f" and {len(rest) - 12} more" if rest[12:] else ""
    what = f"These columns are neither figures nor needed to tell places apart, and were not kept: {names}."
    return [Problem("notice", "no_figures", what, "Nothing to do.", heads.grid.sheet.name)]


def hidden_values(tidy: pd.DataFrame) -> list[Problem]:
    """How many values are hidden, by mark."""
    marks = tidy.loc[(tidy["suppressed"] == "yes").to_numpy(dtype=bool), "value_raw"].astype("str")
    if marks.empty:
        return []
    counts = marks.str.strip().value_counts()
    listed = ", ".join(f"“{mark}” ({n:,})" for mark, n in list(counts.items())[:8])
    what = f"{len(marks):,} values are hidden or bounded: {listed}. They are kept as marks, and are not 0."
    return [Problem("notice", "suppressed", what, "Nothing to do.")]
