"""What the columns of a volunteer log say of each entry: who gave the hours, for whom, and how many."""

import numpy as np
import pandas as pd
import pyarrow.compute as pc

from loaders.clock import between
from loaders.coded import written
from loaders.full_names import full_names
from loaders.lengths import seconds
from loaders.stacked import Stacked
from loaders.visitors import bare_names, by_name, only_where
from loaders.volunteer_headings import NOBODY
from loaders.words import plain


def people(rows: Stacked) -> pd.Series:
    """A code of each row's volunteer; "" where none is named."""
    told = written(full_names(rows))
    bare = bare_names(told.different)
    named = pc.not_equal(bare, "").to_numpy(zero_copy_only=False)[told.numbers]
    return only_where(by_name(told.made(bare), rows.verbatim_by_text("email")), named)


def partners(rows: Stacked) -> pd.Series:
    """The organisation of each row; "" for none ("n/a")."""
    told = rows.coded("partner")
    return told.take(["" if plain(text) in NOBODY else " ".join(text.split()) for text in told.texts], "")


def given(rows: Stacked) -> tuple[pd.Series, pd.Series, np.ndarray]:
    """Seconds of each row, what they were read from, and where that is no length of time."""
    length, raw = (
        pd.Series(np.nan, range(len(rows)), dtype="float64"),
        pd.Series("", range(len(rows)), dtype="str"),
    )
    unclear = np.zeros(len(rows), dtype=bool)
    for field, unit in (("hours", 3600), ("minutes", 60)):
        if field in rows.fields:
            told = rows.coded(field)
            read = [seconds(text, unit) for text in told.texts]
            found = pd.Series([*(np.nan if one is None else one for one in read), np.nan], dtype="float64")
            found = found.take(told.numbers).reset_index(drop=True)
            unclear |= found.isna().to_numpy() & ~told.blank
            # "Hours" beside "Minutes": 1 and 30 are an hour and a half.
            length = length.fillna(0) + found.fillna(0) if length.notna().any() else found
            length = length.where(found.notna() | length.gt(0))
            raw = raw.where(raw != "", rows.verbatim(field))
    if {"time_in", "time_out"} <= set(rows.fields.columns):
        stayed = between(rows.fields["time_in"], rows.fields["time_out"]).reset_index(drop=True)
        length = length.fillna(stayed)
        raw = raw.where(raw != "", rows.verbatim("time_in"))
    return length, raw, unclear
