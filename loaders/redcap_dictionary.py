"""The data dictionary of REDCap: what its fields ask and what their codes mean."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from loaders.choice_lists import choices
from loaders.form import Sheet
from loaders.grid import look_for_grid
from loaders.meaning import Meaning
from loaders.wording import cleaned
from loaders.words import Headings, headed

HEADINGS = Headings.of(
    name="Variable / Field Name|field_name",
    form="Form Name|form_name",
    section="Section Header|section_header",
    type="Field Type|field_type",
    label="Field Label|field_label",
    choices="Choices, Calculations, OR Slider Labels|Choices OR Calculations|select_choices_or_calculations",
    identifier="Identifier?|identifier",
    matrix="Matrix Group Name|matrix_group_name",
)
CODED = frozenset({"radio", "dropdown", "checkbox", "select"})
FIXED = {"yesno": {"1": "Yes", "0": "No"}, "truefalse": {"1": "True", "0": "False"}}  # not text
FILES = frozenset({"file", "signature", "descriptive"})
"""Kinds of fields whose cells are no answers."""


@dataclass(frozen=True)
class Field:
    """One field: what it asks (``row``: of the grid ``text``), its codes, and whether it names a person."""

    name: str
    kind: str
    text: str
    row: str
    labels: Mapping[str, str]
    personal: bool

    @property
    def label(self) -> str:
        """The words of the field itself."""
        return self.row or self.text

    def meaning(self, answers: pd.Series) -> Meaning | None:
        """What its codes mean. Codes below zero are places on no scale; one without words is no answer.

        Args:
            answers: the cells of its column.
        """
        if not self.labels:
            return None
        below = {code for code in self.labels if re.fullmatch(r"-\d+", code)}
        unknown = {text.strip() for text in answers.dropna().unique() if re.fullmatch(r"\s*-\d+\s*", text)}
        return Meaning(self.labels, frozenset(unknown - below), frozenset(below))


def fields_of(sheet: Sheet) -> dict[str, Field] | None:
    """The fields in their order, by name; None where the sheet is no data dictionary."""
    if sheet.cells.shape[1] < 4:
        return None
    grid = look_for_grid(sheet, HEADINGS.known)
    if grid is None:
        return None
    at = headed(grid, HEADINGS)
    if not {"name", "form", "type", "label"} <= set(at):
        return None
    cells = pd.DataFrame({name: grid.body[c] for name, c in at.items()}).fillna("").to_dict("records")
    found: dict[str, Field] = {}
    stem = group = ""
    for row in cells:
        matrix, section = str(row.get("matrix", "")).strip(), cleaned(str(row.get("section", "")))
        stem = section or (stem if matrix and matrix == group else "")
        group = matrix
        name, kind = str(row["name"]).strip(), str(row["type"]).strip().casefold()
        label = cleaned(str(row["label"])) or name
        in_grid = bool(matrix and stem)
        listed = choices(str(row.get("choices", ""))) if kind in CODED else FIXED.get(kind, {})
        personal = str(row.get("identifier", "")).strip().casefold() in ("y", "yes", "1", "true")
        words = {code: cleaned(each) for code, each in listed.items()}
        found[name] = Field(name, kind, stem if in_grid else label, label if in_grid else "", words, personal)
    return found or None
