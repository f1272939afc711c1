"""Words with names from files in them, made safe to stand on a page."""

import re

import pandas as pd

MARKS = re.compile(r"([\\`*_\[\]<>$~|]|:(?=[\w/-]+[:\[]))")
"""What a page would take for markup: emphasis, links, formulas, tags, and `:name:` or `:name[`."""


def written(text: object) -> str:
    """The text, so that no part of it is taken for markup: "[Pilot] 5$ club_a" stays as it is."""
    return MARKS.sub(r"\\\1", str(text))


def written_address(email: object) -> str:
    """An e-mail address as text, its name in bold: of one in a piece a page would make a link."""
    name, at, host = " ".join(str(email).split()).rpartition("@")
    return f"**{written(name)}**{at}{written(host)}" if at else written(host)


def written_table(table: pd.DataFrame) -> pd.DataFrame:
    """The table with its words made safe; numbers stay."""
    words = table.select_dtypes(exclude="number").columns
    return table.assign(**{name: table[name].map(written, na_action="ignore") for name in words})
