"""Rows at the foot of a table that sum it up: averages, counts, shares, in the words of any office.

A bare "Average" with nothing but figures is one. Longer words, and words that are names as well ("Media",
"N"), are believed where the figures bear them out: they are the mean, the sum or the number of what stands
above, or they are shares where single numbers stand above.
"""

import re
from collections.abc import Sequence
from statistics import fmean, median

import pandas as pd

from loaders.cell_pattern import CellPattern
from loaders.glance import first
from loaders.words import plain

FIRST = 3
"""Columns in which a row may say what it is."""

FOOT = 8
"""Rows at the end of a table in which such rows are looked for, blank ones among them."""

_BARE = frozenset(
    plain(word)
    for word in (
        "Average, Averages, Avg, Mean, Median, Count, Sum, Std Dev, Standard deviation, Minimum, Maximum, "
        "Promedio, Promedios, Mediana, Suma, Conteo, Durchschnitt, Mittelwert, Summe, Moyenne, Somme, "
        "Std. Dev., Desviación estándar, Mínimo, Máximo"
    ).split(",")
)
_LONGER = re.compile(
    r"(?:[\w%]+ ){0,3}(?:average|averages|avg|mean|median|promedio|promedios|media|medias|mediana|porcentaje|"
    r"percent|percentage|pct|share|rate|count|tasa|conteo|score|responses|respuestas)(?: [\w%]+){0,3}|"
    r"%(?: \w+){1,4}|(?:\w+ ){1,3}%|n|n [\w%]+|top \d(?: box)?|media"
)
_OF_MEANS = re.compile(r"\b(?:average|averages|avg|mean|median|promedio|promedios|media|medias|mediana)\b")
_OF_A_PLACE = re.compile(
    r"\b(?:state|district|national|nation|county|region|distrito|estado|estatal|pa[ií]s)\b"
)
"""The average of a district stands among those of its schools: it is a figure of its own."""
_OF_SHARES = re.compile(r"%|\b(?:percent|percentage|pct|share|rate|porcentaje|tasa|top)\b")
_FIGURE = CellPattern(
    r"\s*(?:[$€£<>≥≤~]?\s*[-+(]?[\d.,\s]*\d\s*[%)hms]*(?:\s*[(±][\d.,\s%±–-]+\)?)?|[-–—*]|N/?A|#\S+|=.*)\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\s*[-+]?\d[\d\s]*(?:[.,]\d+)?\s*")
MOST = 20_000
"""Cells of a column by which figures are checked."""


def says_so(row: Sequence[str], above: pd.DataFrame) -> bool:
    """Whether a row sums up the rows above it.

    Args:
        row: its texts by column, "" where blank.
        above: the rows of the table above it.
    """
    at = next((column for column, text in enumerate(row) if text), FIRST)
    if at >= FIRST or not all(_FIGURE.fullmatch(text) for text in row[at + 1 :] if text):
        return False
    word = plain(row[at])
    if word in _BARE:
        return True
    if not _LONGER.fullmatch(word) or _OF_A_PLACE.search(word):
        return False
    figures = [(column, text) for column, text in enumerate(row) if column > at and text]
    cells = {column: first(above[above.columns[column]], MOST) for column, _ in figures}
    shares = bool(figures) and _OF_SHARES.search(word) is not None and all("%" in text for _, text in figures)
    if shares and not any("%" in text for column in cells for text in cells[column][:5]):
        return True
    of_means = _OF_MEANS.search(word) is not None
    told = [_borne_out(text, cells[column], of_means) for column, text in figures]
    return True in told and False not in told


def named(text: str) -> bool:
    """Whether a text may name such a row."""
    word = plain(text)
    return word in _BARE or _LONGER.fullmatch(word) is not None


def _borne_out(text: str, cells: Sequence[str], of_means: bool) -> bool | None:
    """Whether a figure is the mean or the median of the cells above, or, where the row is not called so,
    their sum or number; None where that cannot be told."""
    told = _number(text)
    values = [value for cell in cells if (value := _number(cell)) is not None]
    if told is None or len(values) < 2:
        return None
    written = re.search(r"[.,](\d+)\s*%?\s*$", text)
    decimals = len(written[1]) if written else 0
    near = 0.51 * 10.0**-decimals
    sums = [fmean(values), median(values)] + ([] if of_means else [sum(values), len(values)])
    return any(abs(told - each) <= near for each in sums)


def _number(text: str) -> float | None:
    """A figure written with a decimal comma or point; None where it is none."""
    bare = text.split("(")[0].strip().rstrip("%").strip()
    return float(re.sub(r"\s", "", bare).replace(",", ".")) if _NUMBER.fullmatch(bare) else None
