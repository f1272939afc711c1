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
        agree, differ, hidden = 0, [], 0
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
                differ.append(f"“{heads.heading(column)}” {total}, the lines add up to {sum(values):,}")
        said_of = [f"{agree} of its columns equal the sum of the lines"] if agree else []
        said_of += [f"{hidden} cannot be compared, for values are hidden"] if hidden else []
        said_of += differ[:3] + ([f"and {len(differ) - 3} more"] if differ[3:] else [])
        what = f"“{name}” is a total: it was kept apart and not counted" + (
            f" ({'; '.join(said_of)})." if said_of else "."
        )
        mend = "Nothing to do." if not differ else "Nothing to do, if persons are counted in several places."
        problems.append(
            Problem("notice", "total_row", what, mend, heads.grid.sheet.name, int(line), "", name)
        )
    return problems
