"""Total rows of a published table: check values, never rows."""

from collections.abc import Sequence
from decimal import Decimal

import numpy as np

from loaders.form import Problem
from loaders.grid import totals_of
from loaders.published_cells import Figures
from loaders.published_heads import Heads
from loaders.published_places import Lines
from loaders.published_values import said
from words import Phrase, phrase, phrase_many, phrases


def told_totals(heads: Heads, columns: Sequence[int], figures: Figures, lines: Lines) -> list[Problem]:
    """Compare each total row with what stands above it, column by column.

    Only whole numbers are counts and can add up. Where a value above is hidden, a total says nothing
    that may be worked out. A total of groups or persons counted apart rightly differs.
    """
    problems = []
    totals = totals_of(heads.grid)
    for line in totals.index.tolist():
        texts = [str(text).strip() for text in totals.loc[line].dropna()]
        name = next((text for text in texts if "total" in text.casefold()), texts[0])
        agree, hidden, differ = 0, 0, list[Phrase]()
        for place, column in enumerate(columns):
            cell = totals.at[line, column]
            total = said(str(cell)).value if isinstance(cell, str) else ""
            if not total or Decimal(total) != int(Decimal(total)):
                continue
            mine = figures.code[(figures.which == place) & lines.good[figures.rows]]
            if any(figures.hidden[code] for code in np.unique(mine)):
                hidden += 1
                continue
            values = [Decimal(figures.values[code]) for code in mine if figures.values[code]]
            if any(value != int(value) for value in values):
                continue
            if sum(values) == Decimal(total):
                agree += 1
            else:
                differ.append(
                    phrase(
                        "“{heading}” {total}, the lines add up to {sum}",
                        heading=heads.heading(column),
                        total=total,
                        sum=f"{sum(values):,}",
                    )
                )
        found = _found(agree, hidden, differ)
        what: str = phrase("“{name}” is a total: it was kept apart and not counted.", name=name)
        if found:
            what = phrase(
                "“{name}” is a total: it was kept apart and not counted ({found}).",
                name=name,
                found=phrases(*found, by="; "),
            )
        mend = (
            phrase("Nothing to do.")
            if not differ
            else phrase("Nothing to do, if persons are counted in several places.")
        )
        problems.append(
            Problem("notice", "total_row", what, mend, heads.grid.sheet.name, int(line), "", name)
        )
    return problems


def _found(agree: int, hidden: int, differ: list[Phrase]) -> list[str]:
    """What the columns of a total say beside the lines."""
    found: list[str] = []
    if agree:
        found.append(
            phrase_many(
                agree,
                "{n} of its columns equal the sum of the lines",
                "{n} of its columns equal the sum of the lines",
                n=agree,
            )
        )
    if hidden:
        found.append(
            phrase_many(
                hidden,
                "{n} cannot be compared, for values are hidden",
                "{n} cannot be compared, for values are hidden",
                n=hidden,
            )
        )
    found += differ[:3]
    if differ[3:]:
        found.append(phrase("and {more} more", more=len(differ) - 3))
    return found
