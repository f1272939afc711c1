"""The heading rows of a published table, and what each of its columns measures: group, year, measure.

A second heading row stands below the first with nothing under the place ("% chronic" below "Black"), or
above it over the figures alone ("2023-24" above "Rate"). A cell above several is said once, at the left.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from loaders.form import Sheet
from loaders.glance import top
from loaders.grid import LOOK, Grid, look_for_grid, table_below
from loaders.personal import PERSONAL
from loaders.published_headings import DIRECTORY, HEADINGS, NAMES, NO_MEASURE, OF_PEOPLE, PLACES, is_group
from loaders.published_values import is_mark, said
from loaders.published_years import begins, without_year
from loaders.student_ids import STUDENT_IDS
from loaders.words import letters, plain

SEVERAL = ("group", "value")
"""Fields that may stand in several columns; of any other the first is taken."""

_SEPARATORS = (" - ", " – ", " — ", ": ", " | ", "!!")


_LETTER = re.compile(r"\s*[A-Za-z]\s*")


@dataclass(frozen=True)
class Label:
    """What the figures of a column are: as headings tell it, "" where they do not."""

    group: str = ""
    year: str = ""
    measure: str = ""


@dataclass(frozen=True)
class Heads:
    """The headings of one table.

    Attributes:
        grid: the table below them; ``headings`` are those of the row that names the place.
        fields: field (``published_headings.HEADINGS``) to column positions.
        labels: of every column that is no field.
    """

    grid: Grid
    fields: dict[str, list[int]]
    labels: dict[int, Label] = field(default_factory=dict)

    def column(self, name: str) -> int | None:
        """Position of the first column of a field; None where the table has none."""
        return self.fields.get(name, [None])[0]

    @property
    def taken(self) -> list[int]:
        """Columns that tell the place, the year, the group and the measure."""
        return [c for name, columns in self.fields.items() if name != "value" for c in columns]

    def heading(self, column: int) -> str:
        """The heading of a column as a person reads it; of several rows all of them."""
        typed = " ".join(self.grid.headings[column].split())
        label = self.labels.get(column)
        if label is None or len(self.grid.header_rows) == 1:
            return typed
        return " ".join(text for text in (label.group, label.year, label.measure) if text)


def heads_of(sheet: Sheet) -> Heads | None:
    """The headings of a sheet; None where they name no place, or lines are about persons or days.

    Nothing is marked: to recognise a file settles nothing of it.
    """
    found = look_for_grid(sheet, HEADINGS.known) if sheet.cells.shape[1] > 1 else None
    if found is None:
        return None
    at = found.header_rows[0]
    rows = top(sheet, LOOK)
    plain_row = {plain(text) for text in rows[at] if text}
    if plain_row & (STUDENT_IDS | OF_PEOPLE):
        return None
    fields: dict[str, list[int]] = {}
    for column, text in enumerate(rows[at]):
        if name := HEADINGS.field_of.get(plain(text)) if text else None:
            fields.setdefault(name, []).append(column)
    if not set(PLACES) & set(fields):
        return None
    if "school" not in fields and "school_code" in fields:
        named = [c for c, text in enumerate(rows[at]) if plain(text) in NAMES]
        fields |= {"school": named[:1]} if named else {}
    if "measure" not in fields:
        fields.pop("value", None)  # "Count" beside no measure is a measure itself
    fields = {name: columns if name in SEVERAL else columns[:1] for name, columns in fields.items()}
    keys = [column for name, columns in fields.items() if name != "value" for column in columns]
    above = [r for r in range(max(0, at - 2), at) if _is_above(rows[r], keys)]
    below = [at + 1] if at + 1 < len(rows) and _is_below(rows[at + 1], rows[at], keys) else []
    block = [*above, at, *below]
    grid = table_below(sheet, block, rows[at]) if len(block) > 1 else found
    used = {column for columns in fields.values() for column in columns}
    told = [_spread(rows[row], rows[block[-1]], row == block[-1], keys) for row in block]
    columns = [c for c in range(len(rows[at])) if c not in used and any(row[c] for row in told)]
    parts = {c: [" ".join(row[c].split()) for row in told if row[c]] for c in columns}
    return Heads(grid, fields, _distinct(_labels(parts, "year" not in fields)))


def _is_above(row: Sequence[str], keys: Sequence[int]) -> bool:
    """Whether a row holds headings over figures: several texts, none over the place."""
    filled = [c for c, text in enumerate(row) if text]
    return len(filled) > 1 and not set(filled) & set(keys)


def _is_below(row: Sequence[str], head: Sequence[str], keys: Sequence[int]) -> bool:
    """Whether a row goes on with the headings: nothing below the place, and no figure."""
    filled = [c for c, text in enumerate(row) if text]
    if len(filled) < 2 or set(filled) & set(keys):
        return False
    blank_above = any(not head[c] for c in filled)
    figures = sum(not said(row[c]).strange and not begins(row[c]) for c in filled)
    return blank_above and figures == 0


def _spread(row: Sequence[str], lowest: Sequence[str], is_lowest: bool, keys: Sequence[int]) -> list[str]:
    """A heading row with each text over all columns it stands above."""
    if is_lowest:
        return list(row)
    told, last = list(row), ""
    for c, text in enumerate(row):
        last = "" if c in keys else text or last
        told[c] = text or (last if lowest[c] else "")
    return told


def _labels(parts: dict[int, list[str]], years_in_headings: bool) -> dict[int, Label]:
    """What each column measures, from its heading texts, top to bottom."""
    names = {text for texts in parts.values() for text in texts}
    # Where most of a row's texts are groups, the others of that row are groups, too.
    depth = max((len(texts) for texts in parts.values()), default=0)
    of_groups = [_mostly_groups([t[d] for t in parts.values() if len(t) == depth]) for d in range(depth)]
    of_years = years_in_headings and any(without_year(text)[1] for text in names)
    return {
        column: _label(texts, of_groups if len(texts) == depth else [False] * len(texts), of_years)
        for column, texts in parts.items()
    }


def _distinct(labels: dict[int, Label]) -> dict[int, Label]:
    """The same, with the column's letters where two columns would measure one thing."""
    counts = Counter(labels.values())
    return {
        c: replace(label, measure=f"{label.measure} ({letters(c)})".strip()) if counts[label] > 1 else label
        for c, label in labels.items()
    }


def _mostly_groups(texts: Sequence[str]) -> bool:
    different = {without_year(text)[0] for text in texts}
    return sum(is_group(text) for text in different) > 0.5 * len(different)


def _label(texts: Sequence[str], of_groups: Sequence[bool], of_years: bool) -> Label:
    group = year = ""
    measures: list[str] = []
    for text, is_of_groups in zip(texts, of_groups, strict=True):
        rest = text
        if of_years and not year:
            rest, year = without_year(text)
        if not rest:
            continue
        if not group and (is_of_groups or (len(texts) > 1 and is_group(rest))):
            group = rest
            continue
        told, rest = _apart(rest) if not group else ("", rest)
        group = group or told
        measures.append(rest)
    return Label(group, year, ", ".join(measures))


def _apart(text: str) -> tuple[str, str]:
    """Group and measure of a heading such as "Hispanic - % chronic"; no group: the heading whole."""
    for mark in _SEPARATORS:
        first, found, last = text.partition(mark)
        if found and is_group(first):
            return first.strip(), last.strip()
        first, found, last = text.rpartition(mark)
        if found and is_group(last):
            return last.strip(), first.strip()
    return "", text


_ID = re.compile(r"0\d{2,}")


def measures(heads: Heads, at_most: int = 2000) -> list[int]:
    """Columns that hold figures: at least half of their cells are numbers, or all hide one."""
    return [c for c in _candidates(heads) if _holds_figures(heads, c, at_most)]


def _candidates(heads: Heads) -> list[int]:
    kept = list(heads.fields.get("value", []))
    for column in heads.labels:
        word = plain(heads.grid.headings[column])
        if word not in PERSONAL and word not in DIRECTORY and not NO_MEASURE.search(word):
            kept.append(column)
    return sorted(kept)


def _holds_figures(heads: Heads, column: int, at_most: int) -> bool:
    cells = heads.grid.body[column].iloc[:at_most].dropna()
    counts = cells.value_counts()
    zeros = sum(int(n) for text, n in counts.items() if _ID.fullmatch(str(text).strip()))
    if 2 * zeros > len(cells):  # zeros before a number are those of an id
        return False
    told = {str(text): said(str(text), ",") for text in counts.index}
    told = {text: said(text) if one.strange else one for text, one in told.items()}
    sizes = {str(text): int(n) for text, n in counts.items()}
    numbers = sum(sizes[text] for text, one in told.items() if one.value)
    hidden = sum(sizes[text] for text, one in told.items() if not one.value and not one.strange)
    if numbers:
        return 2 * (numbers + hidden) >= len(cells)
    # A column of single letters may be one of codes.
    sure = any(one.bound or (is_mark(text) and not _LETTER.fullmatch(text)) for text, one in told.items())
    return bool(sure) and hidden == len(cells) and len(cells) > 0
