"""Who gave a line of answers: a key that a later download of the same form finds again."""

from collections.abc import Mapping
from hashlib import blake2b

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.by_number import by_number, hexadecimal, index_of
from loaders.coded import Written, narrow, written

BYTES = 8
"""Length of a hashed key: two of a million respondents meet once in 30 million files."""

TIME = "\x1ftime"
"""Stands for the column of times: no column of answers is called so."""


def by_id(ids: pd.Series) -> pd.Series:
    """Keys from the tool's own id.

    Args:
        ids: the id column; blank where there is none. Ids are not taken for unique: the second
            line with an id gets "~2" behind it, the third "~3".

    Returns:
        Keys, unique where ids are not blank; missing where they are.
    """
    keys = ids.str.strip()
    return _numbered(keys)


def by_own_id(ids: Written) -> pd.Series | None:
    """Keys from the tool's own id, dtype ``category``, where each line has one of its own; None where some
    line has none, or that of another."""
    keys = pc.utf8_trim_whitespace(ids.different)
    if not ids.all_different or (not keys.equals(ids.different) and len(keys.unique()) < len(keys)):
        return None
    return pd.Series(by_number(ids.numbers, index_of(keys)))


def by_answers(times: pd.Series, columns: Mapping[str, Written]) -> pd.Series:
    """Keys for a tool without ids: time, answers, and an ordinal among equals.

    Args:
        times: completion time as ISO text, blank where unknown.
        columns: the answers as typed, one a line, by a name that stays the same between downloads (question
            key and row of a grid). A question added later leaves the keys of earlier lines as they
            were, for blanks are not hashed; so does another order of the columns.

    Returns:
        Keys, unique and never blank, dtype ``category``; index as ``times``.
    """
    hashed = _hashes(times, columns)
    keys = hexadecimal(hashed.astype("<u8").tobytes(), BYTES)
    if not pd.Index(hashed).is_unique:
        keys = pa.array(_numbered(pd.Series(keys.to_pylist(), dtype="str")).array, keys.type)
    lines = narrow(np.arange(len(times)), len(times))
    return pd.Series(by_number(lines, index_of(keys)), index=times.index)


def _hashes(times: pd.Series, columns: Mapping[str, Written]) -> np.ndarray:
    """The hash of each line: the sum, over its time and its answers, of the hash of each with its name.

    So each different answer is hashed once, and a line costs an addition an answer. A sum does not hang on
    the order, what is blank adds nothing, and sums of hashes are spread as evenly as hashes.
    """
    when = written(times)
    sums = _of(TIME, when)
    for name, said in columns.items():
        sums += _of(name, said)
    return sums


def _of(name: str, said: Written) -> np.ndarray:
    """What one column adds to each line; a blank adds nothing."""
    texts = pc.utf8_trim_whitespace(said.different)
    key = blake2b(name.encode(), digest_size=8).hexdigest()  # SipHash takes one of 16 letters
    hashed = pd.util.hash_array(texts.to_numpy(zero_copy_only=False), hash_key=key, categorize=False)
    hashed[pc.equal(texts, "").to_numpy(zero_copy_only=False)] = 0
    return np.append(hashed, np.uint64(0))[said.numbers]  # the last for what is missing: -1


def _numbered(keys: pd.Series) -> pd.Series:
    if keys.is_unique:
        return keys
    again = keys.groupby(keys, sort=False).cumcount().fillna(0).astype("int64")
    repeated = (again > 0) & keys.notna()
    if not repeated.any():
        return keys
    with_ordinal = keys + "~" + (again + 1).astype("str")
    return keys.where(~repeated, with_ordinal)


def repeats(ids: pd.Series, columns: Mapping[str, Written]) -> np.ndarray:
    """Lines that say again, id and all, what an earlier line said (a file pasted twice).

    Returns:
        True for each such line but the first; never for a line without an id.
    """
    doubtful = ids.duplicated(keep=False).to_numpy() & ids.notna().to_numpy()
    said = np.zeros(len(ids), dtype=bool)
    if doubtful.any():
        numbers = {name: told.numbers[doubtful] for name, told in columns.items()}
        lines = pd.DataFrame({"id": ids[doubtful], **numbers})
        said[doubtful] = lines.duplicated().to_numpy()
    return said
