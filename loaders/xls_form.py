"""The XLSForm of a KoboToolbox or ODK form, beside its data: the words behind names of questions and choices.

Its sheets "survey" (type, name, label) and "choices" (list_name, name, label) stand in the same workbook,
folder or zip as the data.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from loaders.form import Document, Sheet
from loaders.glance import top
from loaders.grid import look_for_grid
from loaders.wording import cleaned

_LABEL = re.compile(r"^label(?:\s*::?\s*.*)?$", re.IGNORECASE)


@dataclass(frozen=True)
class Asked:
    """The words of a question, those of its choices by name, and whether several may be chosen."""

    text: str
    labels: Mapping[str, str]
    several: bool


def is_part(sheet: Sheet) -> bool:
    """Whether a sheet is one of an XLSForm."""
    return _headings(sheet) is not None


def _headings(sheet: Sheet) -> dict[str, int] | None:
    row = next(iter(top(sheet, 1)), [])
    words = [text.strip().casefold().replace(" ", "_") for text in row]
    at = {word: c for c, word in reversed(list(enumerate(words))) if word}
    label = next((c for c, text in enumerate(row) if _LABEL.match(text.strip())), None)
    if label is None or "name" not in at or not {"type", "list_name"} & set(at):
        return None
    return at | {"label": label}


def questions_of(document: Document) -> dict[str, Asked]:
    """The questions of the XLSForm by name in small letters; {} where there is none."""
    listed: dict[str, dict[str, str]] = {}
    rows: list[tuple[str, str, str]] = []
    for sheet in document.sheets:
        at = _headings(sheet)
        grid = look_for_grid(sheet) if at else None
        if at is None or grid is None:
            continue
        kinds = _cells(grid.body, at.get("list_name", at.get("type")))
        for kind, name, label in zip(
            kinds, _cells(grid.body, at["name"]), _cells(grid.body, at["label"]), strict=True
        ):
            if "list_name" in at and name:
                listed.setdefault(kind, {})[name] = cleaned(label) or name
            elif name:
                rows.append((kind, name, cleaned(label) or name))
    found: dict[str, Asked] = {}
    for kind, name, label in rows:
        words = kind.split()
        labels = listed.get(words[1], {}) if len(words) > 1 and words[0].startswith("select") else {}
        found[name.casefold()] = Asked(label, labels, words[:1] == ["select_multiple"])
    return found


def _cells(body: pd.DataFrame, column: int | None) -> list[str]:
    return body[column].fillna("").str.strip().tolist()
