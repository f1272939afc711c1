"""What a file says of people who matched nobody: read from the kept file, for names are kept nowhere else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from flows.intake.again import read_again
from loaders.form import FATES, Document, Sheet
from loaders.words import plain
from store import batches, pseudonyms, strangers
from store.connect import StoreError, Tx
from store.matches import Stranger
from tables.codes import UNMATCHED

PERSONAL, UNMAPPED, HEADING = map(FATES.index, ("personal", "unmapped", "heading"))

NAME = "name"
"""Word of the headings of names: "Student Name", "Last Name"."""

READ = 20_000
"""Rows of a file of attendance or outcomes that is read again for the name beside an id; of a larger one
only the line is told."""


@dataclass(frozen=True)
class Written:
    """What one file says of somebody.

    Attributes:
        file, line: where they stand first in the latest file that names them; "" and 0: not told.
        name, email: as typed; "" where there is none.
        kept: whether the file is still kept.
    """

    file: str = ""
    line: int = 0
    name: str = ""
    email: str = ""
    kept: bool = True


def written(tx: Tx, people: dict[Stranger, str]) -> dict[Stranger, Written]:
    """What the latest file says of each; only files that name any of them are read.

    Args:
        people: the code of each, as it is kept.
    """
    found: dict[Stranger, Written] = {}
    of_batch: dict[int, dict[Stranger, int]] = {}
    for one, batch, line in strangers.lines(tx, people):
        of_batch.setdefault(batch, {})[one] = line
    large = _large(tx, people, of_batch)
    for batch, lines in of_batch.items():
        file = str(batches.listing(tx, [batch]).iloc[0]["file"])
        if batch in large:
            found |= {one: Written(file, line) for one, line in lines.items()}
        else:
            found |= _of_file(tx, batch, file, lines, people)
    return found


def _large(tx: Tx, people: Iterable[Stranger], batches_of: Mapping[int, Iterable[Stranger]]) -> set[int]:
    """Batches of attendance or outcomes that are too large to be read again for a page."""
    told = strangers.by_id(tx, people)
    asked = [batch for batch, those in batches_of.items() if told & set(those)]
    return {batch for batch, held in batches.counts(tx, asked).items() if int(held.get("rows", 0)) > READ}


def _of_file(
    tx: Tx, batch: int, file: str, lines: dict[Stranger, int], people: dict[Stranger, str]
) -> dict[Stranger, Written]:
    try:
        document, tables = read_again(tx, batch)
    except StoreError:
        return {one: Written(file, line, kept=False) for one, line in lines.items()}
    named = _named(tx, tables.get("people"))
    rows = _rows(tables)
    told = {}
    for one, line in lines.items():
        name, email = named.get(people[one], ("", ""))
        if not name and not people[one].startswith(UNMATCHED):
            name = _beside(document, rows, people[one], line)
        told[one] = Written(file, line, name, email)
    return told


def _named(tx: Tx, people: pd.DataFrame | None) -> dict[str, tuple[str, str]]:
    """Name and e-mail address by the code that is kept, of whom a reading names."""
    if people is None:
        return {}
    code_of = pseudonyms.keyed(tx, UNMATCHED)
    texts = [
        people[name].astype("object").where(people[name].notna(), "")
        for name in ("person_name", "person_email")
    ]
    return {
        code_of(key) if key.startswith(UNMATCHED) else key: (str(name).strip(), str(email).strip())
        for key, name, email in zip(people["person_key"].astype(str), *texts, strict=True)
    }


def _rows(tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """``person_key, sheet, line`` of each row that names a student by id."""
    names = ["person_key", "sheet", "line"]
    found = [rows.rename(columns={"student": "person_key"}) for rows in tables.values()]
    found = [
        rows[names].astype({"person_key": "str", "sheet": "str"}) for rows in found if {*names} <= {*rows}
    ]
    return pd.concat([pd.DataFrame({name: [] for name in names}), *found], ignore_index=True)


def _beside(document: Document, visits: pd.DataFrame, code: str, line: int) -> str:
    """The name beside an id: the cells of its line that the reader set aside as personal or that stand below
    a heading of names, without those that hold a number or an address."""
    mine = visits[(visits["person_key"] == code) & (visits["line"] == line)]
    names = set(mine["sheet"].fillna("").astype(str))
    for sheet in document.sheets:
        if sheet.name in names and line in sheet.cells.index:
            at = sheet.cells.index.get_loc(line)
            cells = sheet.cells.iloc[at][(sheet.fates[at] == PERSONAL) | _of_names(sheet)].dropna()
            texts = (" ".join(str(text).split()) for text in cells)
            return " ".join(text for text in texts if text and not any(c.isdigit() or c == "@" for c in text))
    return ""


def _of_names(sheet: Sheet) -> np.ndarray:
    """Which columns of a sheet are headed as names, and are used for nothing else."""
    heads = (sheet.fates == HEADING).any(axis=1)
    headings = sheet.cells[heads].fillna("").astype("str").agg(" ".join)
    named = [NAME in plain(text).split() for text in headings]
    return np.array(named, dtype=bool) & (sheet.fates == UNMAPPED).any(axis=0)
