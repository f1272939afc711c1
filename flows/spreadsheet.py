"""Tables as files for a spreadsheet, in which nothing runs."""

import re

import pandas as pd

FORMULA = re.compile(r"(?=[=+\-@\t\r\n＝＋－＠])(?![+\-]?[\d.,]+$)")
"""What a spreadsheet would run as a formula, also by the wide signs of East Asian ones; a plain number is
none."""


def csv(table: pd.DataFrame) -> bytes:
    """The table as a file for a spreadsheet; what would run as a formula is kept as text, headings too."""

    def plain(cell: object) -> object:
        return f"'{cell}" if isinstance(cell, str) and FORMULA.match(cell) else cell

    words = table.select_dtypes(exclude="number").columns
    kept = table.assign(**{name: table[name].map(plain, na_action="ignore") for name in words})
    return kept.rename(columns=plain).to_csv(index=False, lineterminator="\n").encode("utf-8-sig")
