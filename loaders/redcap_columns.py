"""Which column of a REDCap export is what, in raw headings and in labels."""

import re
from dataclasses import dataclass, field

import pandas as pd

from loaders.glance import every, first
from loaders.grid import Grid
from loaders.words import Headings, headed, plain

OWN = Headings.of(
    event="redcap_event_name|Event Name",
    instrument="redcap_repeat_instrument|Repeat Instrument",
    instance="redcap_repeat_instance|Repeat Instance",
    site="redcap_data_access_group|Data Access Group",
    identifier="redcap_survey_identifier|Survey Identifier",
    timestamp="redcap_survey_timestamp",
)
"""Columns of the tool's own; only those with underscores or in a label export are taken for them."""
RECORD = (
    "record id",
    "study id",
    "participant id",
    "subject id",
    "respondent id",
    "response id",
    "survey id",
    "id",
)
CHECKBOX = re.compile(r"^(?P<field>\w+?)___(?P<code>.+)$")
CHOICE = re.compile(r"^(?P<field>.*\S)\s*\(choice=(?P<quote>['\"]?)(?P<label>.*)(?P=quote)\)\s*$", re.DOTALL)
_COMPLETE = re.compile(r"^\w+_complete$")
_STAMP = re.compile(r"^\w+_timestamp$")
STATES = frozenset({"0", "1", "2", "incomplete", "unverified", "complete"})
NOT_COMPLETED = "[not completed]"


@dataclass
class Columns:
    """Positions by what the columns are; ``own``: of the tool's, by the keys of ``OWN``."""

    record: int
    own: dict[str, int]
    complete: list[int] = field(default_factory=list)
    stamps: list[int] = field(default_factory=list)
    boxes: list[int] = field(default_factory=list)

    @property
    def meta(self) -> list[int]:
        """Columns that hold no answers."""
        own = [c for name, c in self.own.items() if name != "identifier"]
        return sorted({*own, *self.complete, *self.stamps} - {self.record})


def columns_of(grid: Grid, record: str = "") -> Columns:
    """Tell the columns of an export.

    Args:
        record: heading of the record's id where the data dictionary tells it.
    """
    headings, body = [heading.strip() for heading in grid.headings], grid.body
    words = [plain(heading) for heading in headings]
    names = [plain(record)] if plain(record) in words else [name for name in RECORD if name in words]
    at = next((words.index(name) for name in names), next((c for c, h in enumerate(headings) if h), 0))
    found = Columns(at, headed(grid, OWN))
    for c, heading in enumerate(headings):
        if c == at or c in found.own.values() or not heading:
            continue
        if CHECKBOX.match(heading) or CHOICE.match(heading):
            found.boxes.append(c)
        elif (_COMPLETE.match(heading) or words[c] == "complete") and _among(body[c], STATES):
            found.complete.append(c)
        elif (_STAMP.match(heading) or words[c] == "survey timestamp") and _stamps(body[c]):
            found.stamps.append(c)
    return found


def _among(cells: pd.Series, known: frozenset[str]) -> bool:
    return every(cells, lambda text: text.strip().casefold() in known)


def _stamps(cells: pd.Series) -> bool:
    some = first(cells, 200)
    return all(NOT_COMPLETED in text or re.match(r"\s*\d{1,4}[-/.]\d", text) for text in some)
