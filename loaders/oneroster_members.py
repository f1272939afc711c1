"""The files of a OneRoster export, told by their headings."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.coded import trimmed
from loaders.form import Document, Sheet
from loaders.glance import top
from loaders.words import plain

MEMBERS = {
    "manifest": ("propertyname", "value"),
    "users": ("sourcedid", "givenname", "familyname"),
    "orgs": ("sourcedid", "name", "type"),
    "enrollments": ("sourcedid", "classsourcedid", "usersourcedid", "role"),
    "classes": ("sourcedid", "title", "schoolsourcedid", "coursesourcedid"),
    "sessions": ("sourcedid", "startdate", "enddate", "type"),
    "demographics": ("birthdate", "sex", "white"),
    "roles": ("sourcedid", "usersourcedid", "role", "orgsourcedid"),
}
"""Headings that tell the members of an export, in small letters."""


@dataclass(frozen=True)
class Member:
    """One file of the export: its sheet, and its rows with headings in small letters, trimmed."""

    sheet: Sheet
    rows: pd.DataFrame

    def column(self, *names: str) -> pd.Series:
        """The first of the columns that the file has; missing throughout if it has none."""
        for name in names:
            if name in self.rows:
                return self.rows[name]
        return pd.Series(np.nan, self.rows.index, dtype="str")

    def mark(self, fate: str, *names: str) -> None:
        """Say what became of the columns of these names, below the headings."""
        at = [number for number, name in enumerate(names_of(self.sheet)) if name in names]
        if at:
            self.sheet.mark(fate, slice(1, None), at)


def names_of(sheet: Sheet) -> list[str]:
    """Headings of a member in small letters, without spaces."""
    return [plain(text).replace(" ", "") for row in top(sheet, 1) for text in row]


def members(document: Document) -> dict[str, Member]:
    """The members that Trellis knows, by kind; of two alike the first."""
    found: dict[str, Member] = {}
    for sheet in document.sheets:
        names = names_of(sheet)
        for kind, needed in MEMBERS.items():
            if kind not in found and set(needed) <= set(names):
                found[kind] = Member(sheet, _rows(sheet, names))
                break
    return found


def member_of(sheet: Sheet) -> Member:
    """A sheet as a member, its headings on the first row."""
    return Member(sheet, _rows(sheet, names_of(sheet)))


def _rows(sheet: Sheet, names: list[str]) -> pd.DataFrame:
    body = sheet.cells.iloc[1:]
    columns = {name: trimmed(body[at]) for at, name in reversed(list(enumerate(names))) if name}
    return pd.DataFrame(columns, index=body.index)


def first_of(lists: pd.Series) -> pd.Series:
    """The first entry of cells that hold several, set apart by commas."""
    return lists.str.replace(r",.*$", "", regex=True).str.strip()
