"""What both versions of School Data Sync are brought to."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders.form import Document
from loaders.oneroster_members import Member, member_of, names_of

Found = dict[str, Member]
"""The files of an export by what they hold."""

GROUPS = ("grade", "first_name", "last_name", "gender", "race_ethnicity")


@dataclass(frozen=True)
class Students:
    """Students as the export tells them.

    Attributes:
        member: the file they stand in.
        rows: one a student and school, index 0..: ``system`` and ``number`` (ids), ``school``, ``term``,
            ``first_day``, ``last_day``, ``status`` as typed, missing where not told; and the groups.
        at: position of each row in the sheet of the member; ``lines`` its line.
        groups: columns of ``rows`` that are codes of groups, or names.
        terms: ``term`` (id), ``begins``, ``ends`` (days as typed), ``year`` (school year by which it ends).
        heading, column: of the id.
    """

    member: Member
    rows: pd.DataFrame
    at: np.ndarray
    groups: tuple[str, ...]
    terms: pd.DataFrame
    heading: str
    column: int

    @property
    def lines(self) -> np.ndarray:
        return self.member.sheet.cells.index.to_numpy("int64")[self.at]


def found_by(document: Document, kinds: Mapping[str, tuple[frozenset[str], frozenset[str]]]) -> Found:
    """The files by kind: the first kind of which a file has all headings needed, and none that it must not
    have; of two files of a kind the first."""
    found: Found = {}
    for sheet in document.sheets:
        names = set(names_of(sheet))
        for kind, (needed, never) in kinds.items():
            if kind not in found and needed <= names and not never & names:
                found[kind] = member_of(sheet)
                break
    return found
