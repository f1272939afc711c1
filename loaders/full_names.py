"""The names of people in a table that gives them as a whole, or the first and the last one apart."""

import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from loaders.by_number import TEXT
from loaders.coded import parts_of
from loaders.stacked import Stacked


def full_names(rows: Stacked) -> pd.Series:
    """The name in each row, as typed but for spaces around it; "" where it gives none."""
    name = _typed(rows, "name")
    if "first" in rows.fields or "last" in rows.fields:
        space = pa.scalar(" ", name.type)
        both = pc.binary_join_element_wise(_typed(rows, "first"), _typed(rows, "last"), space)
        name = pc.if_else(pc.equal(name, ""), pc.utf8_trim_whitespace(both), name)
    return pd.Series(pd.array(name, dtype=TEXT))


def _typed(rows: Stacked, field: str) -> pa.Array:
    if field not in rows.fields:
        return pa.repeat(pa.scalar("", pa.large_string()), len(rows))
    cells = pa.concat_arrays(parts_of(rows.fields[field].array))
    return pc.utf8_trim_whitespace(cells.fill_null(""))
