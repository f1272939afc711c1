"""Words with names from files in them, made safe to stand on a page."""

import re

import pandas as pd

FORMULA = re.compile(r"(?=[=+\-@\t\r\n＝＋－＠])(?![+\-]?[\d.,]+$)")
"""What a spreadsheet would run as a formula, also by the wide signs of East Asian ones; a plain number is
none."""

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


def written_csv(table: pd.DataFrame) -> bytes:
    """The table as a file for a spreadsheet; what would run as a formula is kept as text, headings too."""

    def plain(cell: object) -> object:
        return f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell

    words = table.select_dtypes(exclude="number").columns
    kept = table.assign(**{name: table[name].map(plain, na_action="ignore") for name in words})
    return kept.rename(columns=plain).to_csv(index=False).encode("utf-8-sig")
