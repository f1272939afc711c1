"""Whether the times of a survey tell their zone; where they do not, it is said that they stay as they are."""

import re
from collections.abc import Sequence

import pandas as pd

from loaders.form import Problem
from loaders.glance import first
from words import phrase

_CLOCK = re.compile(r"\d:\d\d")
_ZONE = re.compile(
    r"(?:\b(?:Z|UTC|GMT|[A-Z]{2,4}T)|\dZ|(?:GMT|UTC|:\d\d(?:\.\d+)?)\s*[+−-]\d{1,2}(?::?\d{2})?)\s*$"
)
_NAMED = re.compile(r"\b(?:UTC|GMT)\b")

LOOKED_AT = 200
"""Times looked at of a column."""


def zone_problems(stamps: Sequence[pd.Series], headings: Sequence[str], sheet: str) -> list[Problem]:
    """A notice where columns hold times of a clock without a zone, in the cells or in the heading."""
    cells = [str(text).strip() for column in stamps for text in first(column, LOOKED_AT)]
    clock = [text for text in cells if _CLOCK.search(text)]
    if not clock or any(map(_ZONE.search, clock)) or any(map(_NAMED.search, headings)):
        return []
    return [
        Problem(
            "notice",
            "no_zone",
            phrase(
                "The file does not tell the time zone of its times. They are kept as the sheet shows them."
            ),
            phrase("Nothing to do if the sheet is set to the school's own zone."),
            sheet,
            column=headings[0].strip() if headings else "",
            value=clock[0],
        )
    ]
