"""Columns that hold a number a row, and each of their texts once."""

from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa

TEXT = pd.StringDtype(na_value=np.nan)
"""Dtype ``str``, as an array of pyarrow takes it."""


def index_of(texts: pa.Array) -> pd.Index:
    """Texts of pyarrow as an index of dtype ``str``."""
    return pd.Index(pd.array(texts, dtype=TEXT), copy=False)


def hexadecimal(hashed: bytes, size: int, lead: str = "") -> pa.LargeStringArray:
    """Hashes of so many bytes, one after the other, as texts with the same words before each."""
    count, wide = len(hashed) // size, len(lead) + 2 * size
    letters = np.empty((count, wide), dtype="uint8")
    letters[:, : len(lead)] = np.frombuffer(lead.encode(), dtype="uint8")
    letters[:, len(lead) :] = np.frombuffer(hashed.hex().encode(), dtype="uint8").reshape(count, 2 * size)
    ends = np.arange(0, (count + 1) * wide, wide, dtype="int64")
    return pa.LargeStringArray.from_buffers(count, pa.py_buffer(ends), pa.py_buffer(letters))


def by_number(numbers: np.ndarray, texts: pd.Index) -> Any:
    """A text for each number, -1 where there is none.

    Args:
        texts: all different and none missing, by the way they were found. pandas is not asked to make sure,
            which takes longer than anything else where each row has a text of its own.
    """
    unchecked: Any = pd.CategoricalDtype
    return pd.Categorical.from_codes(numbers, dtype=unchecked._from_fastpath(texts), validate=False)
