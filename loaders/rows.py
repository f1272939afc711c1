"""Small steps that every table of a file shares: tidy rows, repeats, problems, fingerprints."""

import hashlib
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

import numpy as np
import pandas as pd
from pandas.api.types import union_categoricals

from loaders.coded import is_by_text, used
from loaders.form import Document, Problem, Severity, Sheet
from loaders.words import letters, plain
from tables.readings import SHAPES
from words import mark, phrase

REPEATED = (
    mark("This row repeats an earlier row in every cell. It is counted once."),
    mark("Nothing to do, unless two were meant."),
)
"""What is said of a row set aside as a repeat."""


def tidy_rows(
    shape: str,
    columns: Mapping[str, pd.Series | str],
    *,
    lines: np.ndarray | pd.Index,
    column: int,
) -> pd.DataFrame:
    """Tidy rows of a shape out of its columns.

    Args:
        shape: key of ``tables.readings.SHAPES``.
        columns: what is known, each a series (any index, one value a row) or one text for all rows,
            ``sheet`` among them; columns of the shape that are not given are "".
        lines: line of the spreadsheet for each row.
        column: position of the column the row's first cell stands in.

    Returns:
        A row a line, dtype ``str``; a column of dtype ``category`` given so stays it, and constants
        are of that dtype beside it: millions of rows then hold numbers, and each text once.
    """
    size = len(lines)
    index = pd.RangeIndex(size)
    by_text = any(isinstance(given, pd.Series) and is_by_text(given) for given in columns.values())
    same = constants_by_text(size) if by_text else partial(constant, size=size)
    made: dict[str, object] = {}
    for name in SHAPES[shape]:
        given = columns.get(name, "")
        if isinstance(given, pd.Series):
            made[name] = given.set_axis(index)
        else:
            made[name] = same(given)
    made["line"] = pd.Series(np.asarray(lines, dtype="int32"), index=index, copy=False)
    made["column"] = same(letters(column))
    return pd.DataFrame(made, index=index, copy=False)


def constant(text: str, size: int) -> pd.Series:
    """One text for every row."""
    return pd.Series([text], dtype="str").take(np.zeros(size, dtype="int64")).reset_index(drop=True)


def constants_by_text(size: int) -> Callable[[str], pd.Series]:
    """Makes columns of one text for every row, dtype ``category``; all share the same numbers."""
    codes = np.zeros(size, dtype="int8")
    return lambda text: pd.Series(pd.Categorical.from_codes(codes, pd.Index([text], dtype="str")), copy=False)


def stack(shape: str, frames: Iterable[pd.DataFrame]) -> pd.DataFrame:
    """Tidy rows of several sheets, one below the other; an empty table with all columns for none."""
    full = [frame for frame in frames if not frame.empty]
    if not full:
        nothing = pd.DataFrame({name: pd.Series(dtype="str") for name in SHAPES[shape]})
        return nothing.astype({"line": "int32"})
    if len(full) == 1:
        return full[0].reset_index(drop=True)
    made = {name: _below([frame[name] for frame in full]) for name in full[0].columns}
    return pd.DataFrame(made, copy=False)


def below(frames: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Tables of the same columns one below the other, their lines kept; one alone as it is."""
    if len(frames) == 1:
        return frames[0]
    return pd.concat(
        [frame.astype({name: "str" for name in frame if is_by_text(frame[name])}) for frame in frames]
    )


def _below(parts: list[pd.Series]) -> pd.Series:
    """Columns one below the other; told by their texts if all are."""
    if all(is_by_text(part) for part in parts):
        return pd.Series(union_categoricals([part.array for part in parts]))
    return pd.concat([part.astype("str") if is_by_text(part) else part for part in parts], ignore_index=True)


def repeats(body: pd.DataFrame, maybe: np.ndarray) -> np.ndarray:
    """True for rows that repeat an earlier row in every cell.

    Args:
        body: rows, all columns.
        maybe: True for every row that shares its key with another; only these are compared in full.
    """
    found = np.zeros(len(body), dtype=bool)
    if maybe.any():
        found[maybe] = body[maybe].duplicated().to_numpy()
    return found


def joint_key(*columns: np.ndarray) -> np.ndarray:
    """A number for each combination of numbers."""
    ends = [
        (int(column.min(initial=column.max(initial=-1))), int(column.max(initial=-1))) for column in columns
    ]
    wide = math.prod(high - low + 1 for low, high in ends) > np.iinfo("int32").max
    key = np.zeros(len(columns[0]), dtype="int64" if wide else "int32")
    for column, (low, high) in zip(columns, ends, strict=True):
        if high > low:  # the same in all rows tells nothing apart
            key *= high - low + 1
            key += column
            key -= low
    return key


def shared_key(*columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """As ``joint_key``, and True where several rows have the same."""
    key = joint_key(*columns)
    if (key[1:] > key[:-1]).all():  # an export in order: every row is another
        return key, np.zeros(len(key), dtype=bool)
    return key, pd.Series(key).duplicated(keep=False).to_numpy()


def problems_at(
    values: pd.Series, severity: Severity, code: str, what: str, mend: str, sheet: str, column: str
) -> list[Problem]:
    """A problem for each cell given; ``{value}`` in ``what`` is the cell as typed.

    Args:
        values: the cells in question, index = line of the spreadsheet; missing: blank.
    """
    found = []
    for line, value in values.items():
        text = "" if pd.isna(value) else str(value)
        found.append(
            Problem(severity, code, with_value(what, text), mend, sheet, int(str(line)), column, text)
        )
    return found


def with_value(what: str, value: str) -> str:
    """What is wrong with a cell, ``{value}`` in it being the cell as typed."""
    return phrase(what).filled(value=value) if "{value}" in what else what


def heading_name(headings: list[str], position: int) -> str:
    """The heading as typed, or the column's letters where there is none."""
    return headings[position].strip() or letters(position)


def fingerprint(form: str, headings: Iterable[str]) -> str:
    """Hash of format and plain headings: the next export of the same report has the same."""
    said = "\x1f".join([form, *(plain(heading) for heading in headings)])
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def told_headings(form: str, headings: Sequence[str]) -> dict[str, str]:
    """What a reading says of its headings: ``fingerprint``, and ``headings`` as typed, one after the
    other with a unit separator between, by which the next export of the same source is compared."""
    typed = [heading.strip() for heading in headings if heading.strip()]
    return {"fingerprint": fingerprint(form, headings), "headings": "\x1f".join(typed)}


def set_aside(document: Document, used: Iterable[Sheet]) -> list[Problem]:
    """Mark sheets that were not read, with a notice each."""
    taken = {id(sheet) for sheet in used}
    found = []
    for sheet in document.sheets:
        if id(sheet) in taken or sheet.cells.empty:
            continue
        sheet.mark("other_sheet", slice(None), slice(None))
        found.append(
            Problem(
                "notice",
                "other_sheet",
                phrase(
                    'The sheet "{name}" was not read: its headings are not those of this kind of file.',
                    name=sheet.name,
                ),
                phrase("Nothing to do, unless rows of it are missed: then give it the same headings."),
                sheet.name,
            )
        )
    return found


def different(values: pd.Series) -> pd.Index:
    """The different texts of a column told by them; missing ones are left out."""
    texts = values.cat.categories
    there = used(values.cat.codes.to_numpy(), len(texts))[:-1]
    return texts if there.all() else texts[there]


def constant_value(values: pd.Series) -> str:
    """The one text of a column, "" if there are several or none."""
    if is_by_text(values):
        codes = values.cat.codes.to_numpy()
        codes = codes[codes >= 0] if codes.min(initial=0) < 0 else codes
        alike = len(codes) > 0 and codes.min() == codes.max()
        return str(values.cat.categories[codes[0]]) if alike else ""
    different = values.dropna().unique()
    return str(different[0]) if len(different) == 1 else ""
