"""Several tables on one sheet, side by side or one below the other: where each stands.

A blank column or row alone parts nothing: titles, spacers and notes stand apart, too. Each part must have
headings and rows of its own, and side by side the one must end, or begin, where the other does not.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from loaders.dates import is_day
from loaders.form import Document, Sheet
from loaders.glance import filled, texts
from loaders.survey_asking import asks
from loaders.words import letters, plain

MOST = 12
"""More tables than these are the pages of one, or no tables."""

LOOK = 60
"""Rows of a part that are looked at."""

DENSE = 0.9
"""Least share of filled cells of a table that ends before the one to its left."""

SHORTER = 0.8
"""Most rows it has then, of those of the other."""

_NUMBER = re.compile(r"(?=.*\d)[\s\d.,:/()$€£%<>+–—-]*(?:[ap]\.?m\.?|h|m)?\s*", re.IGNORECASE)


@dataclass(frozen=True)
class Part:
    """One table of a sheet: positions of its rows and columns (the last ones not among them), the position
    of its headings, and these in plain words."""

    rows: tuple[int, int]
    columns: tuple[int, int]
    header: int
    headings: tuple[str, ...]

    def place(self, sheet: Sheet) -> str:
        """Its cells as a spreadsheet calls them, headings and rows: "A3:D18"."""
        lines = sheet.cells.index
        there = filled(sheet)[self.header : self.rows[1], slice(*self.columns)]
        columns, rows = np.flatnonzero(there.any(axis=0)), np.flatnonzero(there.any(axis=1))
        left, right = (letters(self.columns[0] + int(columns[at])) for at in (0, -1))
        return f"{left}{lines[self.header]}:{right}{lines[self.header + int(rows[-1])]}"


def tables(sheet: Sheet, known: Collection[str], below: bool) -> list[Part]:
    """The tables of a sheet, if it has several; else [].

    Args:
        known: headings that any form knows, in plain words.
        below: look for tables one below the other, too.
    """
    if sheet.cells.shape[0] < 3 or sheet.cells.shape[1] < 2:
        return []
    found = _side_by_side(sheet, known)
    if below:
        found = [each for part in found for each in _stacked(sheet, part, known)]
    found = [each for each in found if each.header >= 0]
    return found if 1 < len(found) <= MOST else []


def cut_out(sheet: Sheet, part: Part) -> Sheet:
    """A table as a sheet of its own: what stands beside it is blank, lines and columns are as they were."""
    (first, last), (left, right) = part.rows, part.columns
    cells = sheet.cells.iloc[first:last].copy(deep=False)
    for at, column in cells.items():
        if not left <= int(str(at)) < right:
            cells[at] = column.where(np.zeros(len(column), dtype=bool))
    fates = sheet.fates[first:last].copy()
    lines = set(cells.index)
    merged = tuple(each for each in sheet.merged if each[0] in lines and left <= each[1] < right)
    return replace(sheet, cells=cells, fates=fates, merged=merged, part=part.place(sheet))


def put_fates(sheet: Sheet, part: Part, cut: Sheet) -> None:
    """Write back what became of the cells of a table that was cut out."""
    (first, last), (left, right) = part.rows, part.columns
    sheet.fates[first:last, left:right] = cut.fates[:, left:right]


def alone(document: Document, sheet: Sheet) -> Document:
    """A document of one sheet of another."""
    return replace(document, sheets=(sheet,), problems=())


def _side_by_side(sheet: Sheet, known: Collection[str]) -> list[Part]:
    """The parts of a sheet between blank columns, where each is a table of its own; else the whole."""
    whole = Part((0, len(sheet.cells)), (0, sheet.cells.shape[1]), 0, ())
    there = filled(sheet)
    spans = list(_runs(np.asarray(there.any(axis=0))))
    if len(spans) < 2 or len(spans) > MOST:
        return [whole]
    parts = [_part(sheet, whole.rows, span, known) for span in spans]
    found = [part for part in parts if part.header >= 0]
    if len(found) < 2:
        return [whole]
    joined = [found[0]]
    for part in found[1:]:
        if _apart(sheet, joined[-1], part):
            joined.append(part)
        else:
            before = joined.pop()
            joined.append(replace(before, columns=(before.columns[0], part.columns[1])))
    if len(joined) < 2:
        return [whole]
    return [replace(part, rows=_own_rows(there, part)) for part in joined]


def _own_rows(there: np.ndarray, part: Part) -> tuple[int, int]:
    """The rows of a table to its last cell; titles above it are its own."""
    mine = np.flatnonzero(there[:, slice(*part.columns)].any(axis=1))
    return int(mine[0]), int(mine[-1]) + 1


def _apart(sheet: Sheet, left: Part, right: Part) -> bool:
    """Whether two parts side by side are two tables: the headings come again, or rows are of one alone."""
    again = set(left.headings) & set(right.headings)
    if left.headings[0] in right.headings or right.headings[0] in left.headings or len(again) > 1:
        return True
    if left.header != right.header:
        return True
    there = filled(sheet)
    ends = [_own_rows(there, part)[1] for part in (left, right)]
    if ends[0] < ends[1]:
        return True
    rows = slice(right.header + 1, ends[1])
    dense = there[rows, slice(*right.columns)].mean() >= DENSE
    return bool(dense and ends[1] - right.header <= SHORTER * (ends[0] - left.header))


def _stacked(sheet: Sheet, part: Part, known: Collection[str]) -> list[Part]:
    """The tables of a part that stand one below the other, parted by blank rows."""
    columns = slice(*part.columns)
    there = filled(sheet)[part.rows[0] : part.rows[1], columns]
    if any(not sheet.cells[c].iloc[slice(*part.rows)].hasnans for c in range(*part.columns)):
        lines = sheet.cells.index[part.rows[0] : part.rows[1]]
        if len(lines) < 2 or lines[-1] - lines[0] == len(lines) - 1:  # they rise, so none is missing
            return [_part(sheet, part.rows, part.columns, known) if part.header < 1 else part]
    runs = [(part.rows[0] + a, part.rows[0] + b) for a, b in _row_runs(sheet, part, there)]
    if len(runs) < 2 or len(runs) > 4 * MOST:
        return [_part(sheet, part.rows, part.columns, known)]
    found: list[Part] = []
    titles = None
    for first, last in runs:
        here = _part(sheet, (first, last), part.columns, known)
        lone = filled(sheet)[first:last, columns].sum(axis=1).max() < 2
        begins = first if titles is None else titles
        if here.header >= 0:
            found.append(replace(here, rows=(begins, last)))
        elif found and not lone:
            found[-1] = replace(found[-1], rows=(found[-1].rows[0], last))
        elif not found and not lone:
            return [_part(sheet, part.rows, part.columns, known)]  # a preamble of several cells, not titles
        titles = begins if lone and here.header < 0 else None
    if found and titles is not None:
        found[-1] = replace(found[-1], rows=(found[-1].rows[0], runs[-1][1]))  # notes at the foot
    return found


def _row_runs(sheet: Sheet, part: Part, there: np.ndarray) -> Iterator[tuple[int, int]]:
    """The rows of a part between blank ones, from and to."""
    lines = sheet.cells.index[part.rows[0] : part.rows[1]].to_numpy()
    number = 0
    for first, last in _runs(np.asarray(there.any(axis=1))):
        for at in range(first + 1, last):
            if lines[at] - lines[at - 1] > 1:
                yield first, at
                first, number = at, number + 1
                if number > 4 * MOST:
                    break
        yield first, last


def _runs(mask: np.ndarray) -> Iterator[tuple[int, int]]:
    """From and to of each run of true."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], mask, [False]]).astype("int8")))
    yield from zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True)


def _part(sheet: Sheet, rows: tuple[int, int], columns: tuple[int, int], known: Collection[str]) -> Part:
    """A part with its headings; ``header`` is -1 where it has none, and is no table."""
    some = texts(sheet.cells.iloc[rows[0] : min(rows[1], rows[0] + LOOK), slice(*columns)])
    nothing = Part(rows, columns, -1, ())
    for at, row in enumerate(some):
        if sum(map(bool, row)) < 2:
            continue
        if not _heads(row, [other for other in some[at + 1 :] if any(other)], known):
            return nothing
        return Part(rows, columns, rows[0] + at, tuple(plain(text) for text in row if text))
    return nothing


def _heads(row: Sequence[str], below: Sequence[Sequence[str]], known: Collection[str]) -> bool:
    """Whether a row heads those below it: words, all different, of another kind than what they head."""
    heads = [(c, text) for c, text in enumerate(row) if text]
    words = [plain(text) for _, text in heads]
    if len(below) < 2 or len(set(words)) < len(words) or _NUMBER.fullmatch(heads[0][1]):
        return False
    if any(_NUMBER.fullmatch(text) for _, text in heads):
        return words[0] in known and all(_figure(text) for _, text in heads[2:])  # days across
    columns = {c for c, _ in heads}
    if any(text and c not in columns for other in below[:2] for c, text in enumerate(other)):
        return False
    if any(plain(other[c]) == word for other in below for (c, _), word in zip(heads, words, strict=True)):
        return False
    familiar = sum(word in known or asks(text) for word, (_, text) in zip(words, heads, strict=True))
    if 2 * familiar >= len(heads) and familiar > 1:
        return True
    figures = 0
    for c, _ in heads:
        cells = [other[c] for other in below if other[c]]
        figures += bool(cells) and sum(_figure(text) for text in cells) >= DENSE * len(cells)
    return figures > 0 and 4 * (figures + familiar) >= len(heads)


def _figure(text: str) -> bool:
    if _NUMBER.fullmatch(text):
        return True
    return text[-1:].isdigit() and is_day(text)
