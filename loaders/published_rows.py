"""Tidy rows of a published table, and what became of each of its cells."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.form import FATES, Document
from loaders.glance import top
from loaders.personal import personal_columns
from loaders.published_cells import Figures
from loaders.published_heads import Heads
from loaders.published_places import Lines
from loaders.published_years import begins, without_year
from loaders.rows import tidy_rows
from loaders.titles import facts_of
from loaders.words import letters


def rows_of(
    document: Document, heads: Heads, lines: Lines, figures: Figures, year: str, means: bool
) -> pd.DataFrame:
    """One row a figure; columns that repeat few texts are kept by text."""
    title = without_year(facts_of(titles_of(heads)).get("title", ""))[0]
    labels = [heads.labels.get(c) for c in figures.columns]
    several = len(heads.fields.get("value", [])) > 1
    kept = lines.good[figures.rows]
    at, which = figures.rows[kept], figures.which[kept]
    group = [label.group if label else "" for label in labels]
    years = [begins(label.year, means) or year if label and label.year else year for label in labels]
    measure = [
        label.measure or title or "value" if label else heads.heading(c) if several else ""
        for label, c in zip(labels, figures.columns, strict=True)
    ]
    code = figures.code[kept]
    columns: dict[str, pd.Series | str] = {
        "school_code": lines.code.take(at),
        "school": lines.name.take(at),
        "year": _either(lines.year, at, years, which, ""),
        "group": _either(lines.group, at, group, which, "; "),
        "measure": _either(lines.measure, at, measure, which, ", "),
        "value": _by_text(figures.values, code),
        "value_raw": _by_text(figures.texts, code),
        "suppressed": _by_text(["yes" if one else "no" for one in figures.hidden], code),
        "bound": _by_text(figures.bounds, code),
        "sheet": heads.grid.sheet.name,
    }
    line = heads.grid.body.index.to_numpy(dtype="int64")[at]
    rows = tidy_rows("published", columns, lines=line, column=0)
    return rows.assign(column=_by_text([letters(c) for c in figures.columns], which))


def _either(
    by_line: pd.Categorical, rows: np.ndarray, by_column: Sequence[str], columns: np.ndarray, joint: str
) -> pd.Series:
    """What line and column tell together: both joined, or (no joint) the line's, else the column's."""
    texts = [str(text) for text in by_line.categories]
    joined = [
        (one or other) if not (one and other and joint) else f"{one}{joint}{other}"
        for one in texts
        for other in by_column
    ]
    pairs = pd.Series(joined, dtype="str")
    number = by_line.codes[rows].astype("int64") * len(by_column) + columns
    codes, kept = pd.factorize(pairs)
    return pd.Series(pd.Categorical.from_codes(codes[number], pd.Index(kept, dtype="str")))


def _by_text(texts: Sequence[str], codes: np.ndarray) -> pd.Series:
    numbers, kept = pd.factorize(pd.Series([*texts], dtype="str"))
    return pd.Series(pd.Categorical.from_codes(numbers[codes], pd.Index(kept, dtype="str")))


def titles_of(heads: Heads) -> list[list[str]]:
    return top(heads.grid.sheet)[: heads.grid.header_rows[0]]


def settle(heads: Heads, columns: Sequence[int], lines: Lines) -> None:
    """Say what became of every cell of the table's body."""
    sheet, rows = heads.grid.sheet, heads.grid.rows
    fates = np.full(sheet.cells.shape[1], FATES.index("unmapped"), dtype="int8")
    fates[[*heads.taken, *columns]] = FATES.index("row")
    fates[personal_columns(heads.grid.headings)] = FATES.index("personal")
    cells = np.tile(fates, (len(rows), 1))
    cells[~lines.good] = FATES.index("rejected")
    cells[lines.repeated] = FATES.index("duplicate")
    surplus = sheet.fates[rows] == FATES.index("surplus")
    sheet.fates[rows] = np.where(surplus, FATES.index("surplus"), cells)
