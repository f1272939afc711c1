"""What staff should know of a published table: columns that were not kept, values that are hidden."""

from collections.abc import Sequence

import pandas as pd

from loaders.form import Problem
from loaders.personal import personal_columns
from loaders.published_heads import Heads
from loaders.quoted import quoted
from words import phrase, phrase_many, phrases


def personal_dropped(heads: Heads) -> list[Problem]:
    dropped = [heads.heading(c) for c in personal_columns(heads.grid.headings)]
    if not dropped:
        return []
    names = quoted(dropped)
    what = phrase("Personal data was not kept: {names}.", names=names)
    return [Problem("notice", "personal", what, phrase("Nothing to do."), heads.grid.sheet.name)]


def not_kept(heads: Heads, columns: Sequence[int]) -> list[Problem]:
    used = {*heads.taken, *columns, *personal_columns(heads.grid.headings)}
    rest = [heads.heading(c) for c, text in enumerate(heads.grid.headings) if text and c not in used]
    if not rest:
        return []
    more = phrase(" and {more} more", more=len(rest) - 12) if rest[12:] else ""
    what = phrase(
        "These columns are neither figures nor needed to tell places apart, and were not kept: "
        "{names}{more}.",
        names=quoted(rest[:12]),
        more=more,
    )
    return [Problem("notice", "no_figures", what, phrase("Nothing to do."), heads.grid.sheet.name)]


def hidden_values(tidy: pd.DataFrame) -> list[Problem]:
    """How many values are hidden, by mark."""
    marks = tidy.loc[(tidy["suppressed"] == "yes").to_numpy(dtype=bool), "value_raw"].astype("str")
    if marks.empty:
        return []
    counts = marks.str.strip().value_counts()
    each = (phrase("“{mark}” ({n:,})", mark=mark, n=int(n)) for mark, n in list(counts.items())[:8])
    what = phrase_many(
        len(marks),
        "{n} values are hidden or bounded: {listed}. They are kept as marks, and are not 0.",
        "{n} values are hidden or bounded: {listed}. They are kept as marks, and are not 0.",
        listed=phrases(*each, by=", "),
    )
    return [Problem("notice", "suppressed", what, phrase("Nothing to do."))]
