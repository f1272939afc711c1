import numpy as np
import pandas as pd
import pyarrow as pa

from loaders.by_number import by_number, hexadecimal, index_of


def test_a_number_stands_for_a_text_and_less_than_zero_for_none():
    told = pd.Series(by_number(np.array([1, 0, -1]), index_of(pa.array(["a", "b"], pa.large_string()))))
    assert told.astype("str").fillna("none").tolist() == ["b", "a", "none"]
    assert told.cat.categories.dtype == pd.Series(["x"], dtype="str").dtype


def test_hashes_are_written_in_hexadecimal_behind_their_lead():
    assert hexadecimal(b"\x00\x0f\xff\x10", 2, "p:").to_pylist() == ["p:000f", "p:ff10"]
    assert hexadecimal(b"", 8).to_pylist() == []
