"""Columns whose cell holds for the rows below it, and subtotals of the groups this makes."""

import numpy as np
import pandas as pd

from loaders import summed_rows
from loaders.form import FATES, Problem
from loaders.lengths import seconds
from loaders.rows import heading_name
from loaders.stacked import Part, Stacked
from loaders.words import plain
from words import phrase, phrase_many

MOSTLY = 0.5
"""A column with more blanks than this, and its first cell filled, is written once for each group."""


def filled_down(rows: Stacked, field: str) -> tuple[pd.Series, list[Problem]]:
    """A field with its blanks filled from above, where the file writes each value once for several rows.

    Merged cells leave no doubt. A column without them is filled where most of it is blank under a
    filled first cell, and the reading says so; else a blank stays blank.

    Returns:
        Text, "" where blank.
    """
    if field not in rows.fields:
        return pd.Series("", range(len(rows)), dtype="str"), []
    told = rows.coded(field)
    values = told.take(told.texts, "")
    problems = []
    for number, part in enumerate(rows.parts):
        mine = np.flatnonzero(rows.part == number)
        if field not in part.columns or not len(mine):
            continue
        own = values.iloc[mine]
        blank = own == ""
        lines = pd.Series(rows.line[mine], index=own.index)
        merged = _merged_from(part, part.columns[field], lines)
        above = own.where(~blank).ffill().fillna("")
        sure = blank & merged
        grouped = _once_a_group(part, lines, blank)
        likely = blank & ~sure & (grouped or blank.mean() > MOSTLY) & (not blank.iloc[0])
        values.iloc[mine] = own.where(~(sure | likely), above)
        if likely.any():
            problems.append(_told(part, field, lines[likely].iloc[0], int(likely.sum())))
    return values, problems


def _merged_from(part: Part, column: int, lines: pd.Series) -> pd.Series:
    """Whether each line lies in a merged cell of the column, below its first line."""
    inside = pd.Series(False, lines.index)
    for first, left, last, right in part.grid.sheet.merged:
        if left <= column <= right:
            inside |= (lines > first) & (lines <= last)
    return inside


def _once_a_group(part: Part, lines: pd.Series, blank: pd.Series) -> bool:
    """Whether subtotals end several groups of rows, and each has the cell in its first row alone."""
    sheet = part.grid.sheet
    totals = sheet.cells.index[(sheet.fates == FATES.index("total")).any(axis=1)].to_numpy()
    group = np.searchsorted(totals, lines.to_numpy())
    first = np.append(True, group[1:] != group[:-1])
    return bool(first.sum() > 1 and blank.any() and (blank.to_numpy() == ~first).all())


def _told(part: Part, field: str, line: int, count: int) -> Problem:
    heading = heading_name(part.grid.headings, part.columns[field])
    return Problem(
        "notice",
        "filled_down",
        phrase_many(
            count,
            "“{heading}” is written once above {n} blank cells; it was taken to hold for them, too.",
            "“{heading}” is written once above {n} blank cells; it was taken to hold for them, too.",
            heading=heading,
        ),
        phrase("Nothing to do, unless a blank means that nothing is known: then write it in each row."),
        part.grid.sheet.name,
        int(line),
        heading,
    )


def totals_differ(parts: list[Part], field: str, length: pd.Series, rows: Stacked) -> list[Problem]:
    """Subtotals and totals that are not the sum of the rows they stand for: since another total, or all.

    A subtotal of an organisation stands below those of its people. Averages and counts are no sums.

    Args:
        field: the column of lengths.
        length: seconds of each row; missing: not known, or left out.
    """
    problems = []
    for number, part in enumerate(parts):
        sheet, at = part.grid.sheet, part.columns.get(field)
        if at is None:
            continue
        mine = rows.part == number
        lines, spent = rows.line[mine], length.to_numpy()[mine]
        places = np.flatnonzero(sheet.fates[:, at] == FATES.index("total"))
        starts = [0]
        for place in places.tolist():
            line, text = int(sheet.cells.index[place]), sheet.cells.iloc[:, at].iloc[place]
            said = None if pd.isna(text) else seconds(str(text))
            above = [float(np.nansum(spent[(lines > start) & (lines < line)])) for start in starts]
            starts.append(line)
            label = next(iter(sheet.cells.iloc[place, :at].dropna()), "")
            if said is None or any(abs(said - each) < 60 for each in above) or not _is_sum(str(label)):
                continue
            problems.append(
                _differs(part, line, at, str(text), next(filter(None, reversed(above)), 0.0) / 3600)
            )
    return problems


def _is_sum(label: str) -> bool:
    """Whether the row is called a total, not an average or a count."""
    return "total" in plain(label) or not summed_rows.named(label)


def _differs(part: Part, line: int, at: int, text: str, hours: float) -> Problem:
    return Problem(
        "notice",
        "total_differs",
        phrase(
            "The total says {text}; the rows above it add up to {hours:.4g} hours.", text=text, hours=hours
        ),
        phrase("Look for a row that is missing or counted twice. The rows are loaded, not the total."),
        part.grid.sheet.name,
        line,
        heading_name(part.grid.headings, at),
        text,
    )
