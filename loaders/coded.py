"""Columns told by their different texts, so that rules run once a text and not once a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.by_number import by_number, index_of

AT_ONCE = 1 << 17
"""Rows worked on at once where a copy of a whole column would cost more than the work."""


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


def coded(values: pd.Series) -> Coded:
    """Tell a column by its different texts; a cell of spaces alone is blank."""
    return written(values).coded()


def trimmed(values: pd.Series) -> pd.Series:
    """Text without spaces around it; a cell of spaces alone is missing."""
    return coded(values).values.set_axis(values.index)


def is_by_text(values: pd.Series) -> bool:
    """Whether a column is told by its different texts (dtype ``category``)."""
    return isinstance(values.dtype, pd.CategoricalDtype)


def parts_of(texts: object) -> list[pa.Array]:
    """An array of texts as pandas holds it, in the pieces it has, one at least."""
    found = pa.array(texts, pa.large_string())
    whole = not isinstance(found, pa.ChunkedArray) or not found.num_chunks
    return [pa.array([], found.type) if not len(found) else found] if whole else found.chunks


def narrow(numbers: np.ndarray, count: int) -> np.ndarray:
    """Numbers from -1 to ``count`` in as few bytes as hold them: of millions of rows, memory costs most."""
    return numbers.astype(np.min_scalar_type(-count - 1), copy=False)


def used(numbers: np.ndarray, count: int) -> np.ndarray:
    """Which of the numbers below ``count`` occur; the last is for -1."""
    found = np.zeros(count + 1, dtype=bool)
    for at in range(0, len(numbers), AT_ONCE):  # few different ones are all met soon
        found[numbers[at : at + AT_ONCE]] = True
        if found[:-1].all():
            break
    found[-1] = numbers.min(initial=0) < 0
    return found


def _indices(told: pa.ChunkedArray) -> tuple[np.ndarray, pa.Array]:
    """The number of each text, -1 where it is missing, and the texts; every part counts them alike."""
    if not told.num_chunks:
        return np.zeros(0, dtype="int8"), pa.array([], told.type.value_type)
    different = told.chunk(0).dictionary
    parts = [part.indices if part.null_count == 0 else part.indices.fill_null(-1) for part in told.chunks]
    numbers = [narrow(part.to_numpy(), len(different)) for part in parts]
    return numbers[0] if len(numbers) == 1 else np.concatenate(numbers), different


def _in_runs(parts: list[pa.Array]) -> bool:
    """Whether a long column seems to repeat each text many times in a row, as exports by student do: then
    each run is looked up once."""
    if sum(map(len, parts)) <= AT_ONCE:
        return False
    head = max(parts, key=len).slice(0, AT_ONCE)
    steps = pc.sum(pc.not_equal(head.slice(1), head.slice(0, len(head) - 1))).as_py()
    return (steps or 0) < len(head) / 8
