"""Questions repeated within a submission: which line of which sheet each line belongs to."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from loaders.kobo_columns import end_of
from loaders.survey_columns import Layout


def link(layouts: Sequence[Layout]) -> list[Layout]:
    """Set the sheets of repeated questions behind those they belong to, and link their lines."""
    main = [layout for layout in layouts if not _repeats(layout)]
    if not main:
        return list(layouts)
    ordered = list(main)
    waiting = [layout for layout in layouts if _repeats(layout)]
    while waiting:
        ready = [each for each in waiting if _above(each, ordered) is not None]
        for layout in ready or waiting[:1]:
            above = _above(layout, ordered)
            _set(layout, ordered, 0 if above is None else above)
            ordered.append(layout)
            waiting.remove(layout)
    return ordered


def _repeats(layout: Layout) -> bool:
    return _at(layout, "_parent_index") is not None or _at(layout, "parent_key") is not None


def _at(layout: Layout, end: str) -> int | None:
    return next((c for c, heading in enumerate(layout.headings) if end_of(heading) == end), None)


def _parent_cells(layout: Layout) -> tuple[pd.Series, str]:
    """What tells the line above, and the column there that it is found in."""
    key = _at(layout, "parent_key")
    if key is not None:
        return layout.body[key].str.strip(), "key"
    index = _at(layout, "_parent_index")
    assert index is not None
    return layout.body[index].str.strip(), "_index"


def _above(layout: Layout, ordered: Sequence[Layout]) -> int | None:
    """Which of the sheets before it a sheet repeats within."""
    cells, column = _parent_cells(layout)
    said = set(cells.dropna())
    table = _at(layout, "_parent_table_name")
    if column == "_index" and table is not None:
        names = {str(text).strip() for text in layout.body[table].dropna().unique()}
        for number, each in enumerate(ordered):
            if each.sheet.name in names or any(each.sheet.name.endswith(f": {name}") for name in names):
                return number
        return 0 if len(ordered) == 1 else None
    for number, each in enumerate(ordered):
        at = _at(each, column) if column == "_index" else _key(each)
        if at is not None and said & set(each.body[at].str.strip()):
            return number
    return None


def _key(layout: Layout) -> int | None:
    key = _at(layout, "key")
    return key if key is not None else _at(layout, "instanceid")


def _set(layout: Layout, ordered: Sequence[Layout], above: int) -> None:
    cells, column = _parent_cells(layout)
    parent = ordered[above]
    at = _at(parent, "_index") if column == "_index" else _key(parent)
    lines = pd.Series(np.nan, index=layout.body.index)
    if at is not None:
        known = parent.body[at].str.strip()
        first = known[~known.duplicated() & known.notna()]
        lines = cells.map(pd.Series(first.index, index=first.to_numpy()))
    layout.above, layout.parents = above, lines
    layout.occasions = _occasions(layout, parent, lines)
    layout.meta = sorted({*layout.meta, *(c for c in (layout.identity, layout.completed) if c is not None)})
    layout.identity = layout.completed = None


def _occasions(layout: Layout, parent: Layout, lines: pd.Series) -> pd.Series:
    """Name of the repeat and its number within the line above: "children 2"."""
    number = (lines.groupby(lines, sort=False).cumcount() + 1).astype("str")
    own = _name(layout) + " " + number
    if parent.occasions is None:
        return own
    outer = lines.map(parent.occasions).fillna("").astype("str")
    return own.where(outer == "", outer + ", " + own)


def _name(layout: Layout) -> str:
    """What the repeat is called: in its keys ("uuid:…/children[2]"), else by its sheet."""
    key = _at(layout, "key")
    if key is not None:
        told = layout.body[key].dropna().str.extract(r"/([^/\[]+)\[\d+\]\s*$")[0].dropna()
        if len(told):
            return str(told.iloc[0])
    name = layout.sheet.name.rsplit(": ", 1)[-1]
    return name.rsplit(".", 1)[0].rsplit("-", 1)[-1].strip() or "repeat"
