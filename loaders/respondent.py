"""Who gave a line of answers: a key that a later download of the same form finds again."""

from hashlib import blake2b

import numpy as np
import pandas as pd

BYTES = 8
"""Length of a hashed key: two of a million respondents meet once in 30 million files."""


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


def by_answers(times: pd.Series, columns: dict[str, pd.Series]) -> pd.Series:
    """Keys for a tool without ids: time, answers, and an ordinal among equals.

    Args:
        times: completion time as ISO text, blank where unknown.
        columns: the answers as typed by a name that stays the same between downloads (question
            key and row of a grid). A question added later leaves the keys of earlier lines as they
            were, for blanks are not hashed; so does another order of the columns.

    Returns:
        Keys, unique and never blank; index as ``times``.
    """
    text = times.fillna("").astype("str")
    for name in sorted(columns):
        said = columns[name].str.strip()
        text = text + ("\x1f" + name + "\x1e" + said).fillna("")
    hashed = [blake2b(line.encode(), digest_size=BYTES).hexdigest() for line in text.tolist()]
    return _numbered(pd.Series(hashed, index=times.index, dtype="str"))


def _numbered(keys: pd.Series) -> pd.Series:
    again = keys.groupby(keys, sort=False).cumcount().fillna(0).astype("int64")
    repeated = (again > 0) & keys.notna()
    if not repeated.any():
        return keys
    with_ordinal = keys + "~" + (again + 1).astype("str")
    return keys.where(~repeated, with_ordinal)


def repeats(ids: pd.Series, columns: dict[str, pd.Series]) -> np.ndarray:
    """Lines that say again, id and all, what an earlier line said (a file pasted twice).

    Returns:
        True for each such line but the first; never for a line without an id.
    """
    doubtful = ids.duplicated(keep=False).to_numpy() & ids.notna().to_numpy()
    said = np.zeros(len(ids), dtype=bool)
    if doubtful.any():
        lines = pd.DataFrame({"id": ids, **columns})[doubtful]
        said[doubtful] = lines.duplicated().to_numpy()
    return said
