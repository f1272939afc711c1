"""The level of a school of a directory: by its name, else by the grades it has."""

import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.codes import GRADE_OF
from loaders.stacked import Stacked
from loaders.words import plain
from tables.codes import GRADE

LEVELS = {
    "elementary": "elementary|primary|es|e|elem|primaria|grundschule|primaire|pre k|prekindergarten",
    "middle": "middle|middle school|ms|m|intermediate|junior high|junior high school|secundaria|collège",
    "high": "high|high school|hs|h|secondary|senior high|bachillerato|gymnasium|lycée",
    "other": "other|ungraded|adult education|k 12|combined|not applicable|not reported|elementary secondary",
}
_TO = CellPattern(r"\s*(?:-|–|—|,|\bto\b|\bthrough\b)\s*")
_LEVEL_OF = {word: level for level, words in LEVELS.items() for word in words.split("|")}


def levels(rows: Stacked) -> pd.Series:
    """Level by its name, else by the grades; "" where neither tells."""
    column = rows.coded("level")
    level = column.take([_LEVEL_OF.get(plain(text).removesuffix(" school"), "") for text in column.texts], "")
    if "grades" in rows.fields:
        span = rows.coded("grades")
        by_grades = span.take([_of_span(*_ends(text)) for text in span.texts], "")
    else:
        low, high = rows.verbatim("low"), rows.verbatim("high")
        pairs = {pair: _of_span(*map(_grade, pair)) for pair in set(zip(low, high, strict=True))}
        by_grades = pd.Series([pairs[pair] for pair in zip(low, high, strict=True)], dtype="str")
    return level.where(level != "", by_grades)


def _grade(text: str) -> int | None:
    """Place of a grade in ``tables.codes.GRADE``."""
    bare = plain(text).removeprefix("grade ").lstrip("0") or "k"
    code = GRADE_OF.get(bare, bare)
    return GRADE.index(code) if code in GRADE else None


def _ends(text: str) -> tuple[int | None, int | None]:
    found = [part for part in _TO.split(text.strip()) if part]
    return (_grade(found[0]), _grade(found[-1])) if found else (None, None)


def _of_span(low: int | None, high: int | None) -> str:
    """Level of a span of grades, as the NCES tells it; places in ``GRADE``: grade 3 is 4, 12 is 13."""
    if low is None or high is None:
        return ""
    if low <= 4 and high <= 9:
        return "elementary"
    if 5 <= low <= 8 and high <= 10:
        return "middle"
    return "high" if low >= 8 and high == 13 else "other"
