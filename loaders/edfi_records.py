"""The records of an Ed-Fi survey interchange, by kind, with the fields that are read of them."""

import numpy as np
import pandas as pd

from loaders.coded import trimmed
from loaders.edfi_fields import columns
from loaders.form import Document, Sheet
from loaders.glance import top

SURVEY = frozenset({"surveyidentifier"})
RESPONSE = frozenset({"surveyresponseidentifier"})
QUESTION = frozenset({"questioncode"})
RECORDS: dict[str, dict[str, frozenset[str]]] = {
    "SurveyQuestionResponse": {"survey": SURVEY, "response": RESPONSE, "question": QUESTION},
    "SurveyQuestion": {
        "survey": SURVEY,
        "question": QUESTION,
        "text": frozenset({"questiontext"}),
        "form": frozenset({"questionform"}),
    },
    "SurveyResponse": {
        "survey": SURVEY,
        "response": RESPONSE,
        "day": frozenset({"responsedate"}),
        "place": frozenset({"location"}),
        "student": frozenset({"studentunique", "studentuniquestate"}),
        "staff": frozenset({"staffunique", "staffuniquestate"}),
        "parent": frozenset({"parentunique", "parentuniquestate", "contactunique"}),
        "mail": frozenset({"electronicmailaddress"}),
        "name": frozenset({"fullname"}),
    },
    "Survey": {
        "survey": SURVEY,
        "title": frozenset({"surveytitle"}),
        "school": frozenset({"school", "stateorganization"}),
        "organisation": frozenset({"educationorganization"}),
    },
}
"""The kinds of records that are read, and the fields of each by Ed-Fi's names."""

PERSONAL = ("student", "staff", "parent", "mail", "name")


class Member:
    """The records of one kind: their sheet, field to column, and the fields as trimmed text."""

    def __init__(self, sheet: Sheet, kind: str) -> None:
        self.sheet, self.headings = sheet, top(sheet, 1)[0]
        self.at = columns(self.headings, RECORDS[kind])
        self.body = sheet.cells.iloc[1:]
        self.rows = pd.DataFrame(
            {name: trimmed(self.body[at]) for name, at in self.at.items()}, self.body.index
        )

    def column(self, name: str) -> pd.Series:
        """A field; missing throughout where no record has it."""
        return self.rows[name] if name in self.rows else pd.Series(np.nan, self.rows.index, dtype="str")

    def settle(self, taken: list[int]) -> None:
        """Mark the columns that stand in the rows, and of the others the personal ones."""
        personal = [self.at[name] for name in PERSONAL if name in self.at]
        self.sheet.mark("unmapped", slice(1, None), slice(None))
        self.sheet.mark("heading", slice(0, 1), slice(None))
        for fate, at in (("row", taken), ("personal", personal)):
            if at:
                self.sheet.mark(fate, slice(1, None), at)


def kind_of(sheet: Sheet) -> str:
    return sheet.name.rsplit(": ", 1)[-1]


def members(document: Document) -> dict[str, list[Member]]:
    """The records that are read, by kind; of each kind a member for each file of a zip that has some."""
    found: dict[str, list[Member]] = {}
    for sheet in document.sheets:
        if (kind := kind_of(sheet)) in RECORDS:
            found.setdefault(kind, []).append(Member(sheet, kind))
    return found


def respondent(member: Member) -> pd.Series:
    """Key of the respondent: survey and number of the response."""
    return member.column("survey").fillna("") + "/" + member.column("response").fillna("")
