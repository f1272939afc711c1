"""Small steps that every table of a file shares: tidy rows, repeats, problems, fingerprints."""

import hashlib
import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from pandas.api.types import union_categoricals

from loaders.by_number import by_number, index_of
from loaders.form import Document, Problem, Severity, Sheet
from loaders.words import letters, plain
from tables.readings import SHAPES
from words import mark, phrase

AT_ONCE = 1 << 17
"""Rows worked on at once where a copy of a whole column would cost more than the work."""

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


def is_by_text(values: pd.Series) -> bool:
    """Whether a column is told by its different texts (dtype ``category``)."""
    return isinstance(values.dtype, pd.CategoricalDtype)


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


@dataclass(frozen=True)
class Coded:
    """A column told by its different texts, so that rules run once a text and not once a row.

    Attributes:
        numbers: position in ``texts`` for each row; -1 where the cell is blank.
        texts: the different texts without spaces around them (no-break spaces included).
    """

    numbers: np.ndarray
    texts: list[str]

    def take(self, found: Sequence[str | None], blank: str | None = None) -> pd.Series:
        """One value a row out of one a text; ``blank`` (None: missing) where the cell is blank."""
        return pd.Series([*found, blank], dtype="str").take(self.numbers).reset_index(drop=True)

    @property
    def values(self) -> pd.Series:
        """The texts themselves; missing where blank."""
        return self.take(self.texts)

    def by_text(self, found: Sequence[str], blank: str | None = None) -> pd.Series:
        """As ``take``, dtype ``category``: a number a row, and each text once."""
        texts = [*found] if blank is None else [*found, blank]
        numbers, different = pd.factorize(pd.Series(texts, dtype="str"))
        same = (numbers[: len(found)] == np.arange(len(found))).all()
        if same and (blank is None or self.numbers.min(initial=0) >= 0):
            of = self.numbers  # each text means itself: nothing to look up for each row
        else:
            meant = numbers if blank is not None else np.append(numbers, -1)
            of = narrow(meant, len(different))[self.numbers]
        return pd.Series(by_number(of, pd.Index(different, dtype="str")))

    @property
    def blank(self) -> np.ndarray:
        return self.numbers < 0

    def as_told(self, found: Sequence[str]) -> "Coded":
        """The same rows by what was made of each text; "" makes a row blank."""
        texts = dict.fromkeys(text for text in found if text)
        if list(texts) == list(found):  # each text means another: nothing to look up for each row
            return Coded(self.numbers, list(texts))
        different = {text: number for number, text in enumerate(texts)}
        numbers = np.array([*(different.get(text, -1) for text in found), -1])
        return Coded(narrow(numbers, len(different))[self.numbers], list(different))

    def counts(self, rows: np.ndarray) -> np.ndarray:
        """How many of ``rows`` (True or False each) have each text; the last is for blank cells."""
        found = np.zeros(len(self.texts) + 1, dtype="int64")
        every = rows.all()
        for at in range(0, len(rows), AT_ONCE):
            part = self.numbers[at : at + AT_ONCE]
            found += np.bincount((part if every else part[rows[at : at + AT_ONCE]]) + 1, minlength=len(found))
        return np.append(found[1:], found[0])


@dataclass(frozen=True)
class Written:
    """A column as typed, by its different texts in the order they come.

    Attributes:
        numbers: position in ``different`` for each row, -1 where the cell is missing; of the narrowest type
            that also holds one more (``narrow``).
        different: large_string, none missing.
    """

    numbers: np.ndarray
    different: pa.Array

    @cached_property
    def texts(self) -> list[str]:
        """The different texts."""
        return self.different.to_pylist()

    @cached_property
    def counts(self) -> np.ndarray:
        """How often each text stands in the rows; 0 is possible where rows were taken out."""
        return np.bincount(self.numbers + 1, minlength=len(self.different) + 1)[1:]

    def of(self, rows: np.ndarray) -> "Written":
        """Some of the rows, True for each of them."""
        return self if rows.all() else Written(self.numbers[rows], self.different)

    @property
    def all_different(self) -> bool:
        """Whether every row holds a text, and no two the same."""
        return len(self.different) == len(self.numbers) and bool((self.counts == 1).all())

    @property
    def values(self) -> pd.Series:
        """The texts of the rows, dtype ``str``, missing where a cell is."""
        texts = self.different
        if len(texts) != len(self.numbers) or (self.numbers != np.arange(len(texts))).any():
            texts = texts.take(pa.array(self.numbers, mask=self.numbers < 0))
        return pd.Series(pd.array(texts, dtype=pd.StringDtype(na_value=np.nan)))

    def made(self, texts: pa.Array) -> pd.Series:
        """What was made of each text, for each row; "" where the cell is missing. Dtype ``category``."""
        told = pa.concat_arrays([texts, pa.array([""], texts.type)]).dictionary_encode()
        numbers = narrow(told.indices.to_numpy(), len(told.dictionary))
        return pd.Series(by_number(numbers[self.numbers], index_of(told.dictionary)))

    def coded(self) -> Coded:
        """Without spaces around the texts; a cell of spaces alone is blank."""
        bare = pc.utf8_trim_whitespace(pc.replace_substring(self.different, "\u00a0", " "))
        found = Coded(self.numbers, self.texts)
        if bare.equals(self.different) and not pc.any(pc.equal(bare, "")).as_py():
            return found
        return found.as_told(bare.to_pylist())


def written(values: pd.Series) -> Written:
    """Tell a column by its different texts as typed."""
    if is_by_text(values):
        return Written(values.cat.codes.to_numpy(), pa.concat_arrays(parts_of(values.cat.categories.array)))
    parts = parts_of(values.astype("str").array)
    runs = [pc.run_end_encode(part) for part in parts] if _in_runs(parts) else None
    told = pa.chunked_array(parts if runs is None else [run.values for run in runs], pa.large_string())
    indices, different = _indices(told.dictionary_encode())
    if runs is not None:
        lengths = [np.diff(run.run_ends.to_numpy(), prepend=0) for run in runs]
        indices = np.repeat(indices, np.concatenate(lengths))
    return Written(indices, different)


def parts_of(texts: object) -> list[pa.Array]:
    """An array of texts as pandas holds it, in the pieces it has, one at least."""
    found = pa.array(texts, pa.large_string())
    whole = not isinstance(found, pa.ChunkedArray) or not found.num_chunks
    return [pa.array([], found.type) if not len(found) else found] if whole else found.chunks


def _indices(told: pa.ChunkedArray) -> tuple[np.ndarray, pa.Array]:
    """The number of each text, -1 where it is missing, and the texts; every part counts them alike."""
    if not told.num_chunks:
        return np.zeros(0, dtype="int8"), pa.array([], told.type.value_type)
    different = told.chunk(0).dictionary
    parts = [part.indices if part.null_count == 0 else part.indices.fill_null(-1) for part in told.chunks]
    numbers = [narrow(part.to_numpy(), len(different)) for part in parts]
    return numbers[0] if len(numbers) == 1 else np.concatenate(numbers), different


def narrow(numbers: np.ndarray, count: int) -> np.ndarray:
    """Numbers from -1 to ``count`` in as few bytes as hold them: of millions of rows, memory costs most."""
    return numbers.astype(np.min_scalar_type(-count - 1), copy=False)


def _in_runs(parts: list[pa.Array]) -> bool:
    """Whether a long column seems to repeat each text many times in a row, as exports by student do: then
    each run is looked up once."""
    if sum(map(len, parts)) <= AT_ONCE:
        return False
    head = max(parts, key=len).slice(0, AT_ONCE)
    steps = pc.sum(pc.not_equal(head.slice(1), head.slice(0, len(head) - 1))).as_py()
    return (steps or 0) < len(head) / 8


def used(numbers: np.ndarray, count: int) -> np.ndarray:
    """Which of the numbers below ``count`` occur; the last is for -1."""
    found = np.zeros(count + 1, dtype=bool)
    for at in range(0, len(numbers), AT_ONCE):  # few different ones are all met soon
        found[numbers[at : at + AT_ONCE]] = True
        if found[:-1].all():
            break
    found[-1] = numbers.min(initial=0) < 0
    return found


def coded(values: pd.Series) -> Coded:
    """Tell a column by its different texts; a cell of spaces alone is blank."""
    return written(values).coded()


def trimmed(values: pd.Series) -> pd.Series:
    """Text without spaces around it; a cell of spaces alone is missing."""
    return coded(values).values.set_axis(values.index)


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
