"""A row below the headings that says how each item is answered: "1-5", "0 = never ... 4 = always".

It is nobody's answers. Who answered "1-5" themselves, as a number of hours, has others below who did so,
too; a scale has numbers of its own below it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from loaders import number_keys, scales
from loaders.cell_pattern import CellPattern
from loaders.glance import first, texts
from loaders.words import plain

_RANGE = re.compile(
    r"\W*(?:(?:likert|rating|rate|scale|escala|valoraci[oó]n|puntuaci[oó]n|numeric|number|score|points?|puntos|"
    r"from|de|del|desde|of|on|a|en|una)\W+)*(\d{1,3})\s*(?:-|–|—|/|…|\.{2,3}|to|through|a|al|hasta)\s*(\d{1,3})"
    r"(?:\W*(?:likert|scale|escala|points?|puntos|pts|rating|stars?|estrellas))*\W*",
    re.IGNORECASE,
)
_POINTS = CellPattern(
    r"\W*(?:likert|escala|scale)?\W*(?:de\s+)?(\d{1,2})\W?\s?(?:points?|pts?|puntos|niveles|levels)\b"
    r"(?:\W*(?:de|likert|rating|scale|escala))*\W*",
    re.IGNORECASE,
)
_BETWEEN = CellPattern(r"\s+(?:-|–|—|to|through|a|al|hasta)\s+|\s*(?:…|\.{3}|→|->|/)\s*", re.IGNORECASE)
_KINDS = frozenset(
    plain(word)
    for word in (
        "Scale, Scales, Escala, Likert, Likert scale, Escala Likert, Rating, Range, Rango, Response scale, "
        "Response options, Response type, Answer type, Type, Tipo, Opciones de respuesta, Text, Texto, Open, "
        "Open ended, Open-ended, Open text, Open response, Free text, Free response, Short answer, "
        "Long answer, Paragraph, Abierta, Respuesta abierta, Texto libre, Comment, Comments, Comentario, "
        "Comentarios, Multiple choice, Single choice, Choose one, Select one, Select all that apply, "
        "Checkbox, Checkboxes, Dropdown, Opción múltiple, Selección única, Selección múltiple, Yes/No, Y/N, "
        "Sí/No, Date, Fecha, Number, Numeric, Número, ID, N/A, NA"
    ).split(",")
)
LOOKED_AT = 200
FIT = 0.9
"""Least share of the answers below that lie on the scale the row tells."""
MOST = 100
"""The highest number of a scale."""


@dataclass(frozen=True)
class ScaleRow:
    """The row: its position in the sheet and its texts by column, "" where blank."""

    at: int
    texts: tuple[str, ...]

    def key(self, column: int) -> number_keys.NumberKey | None:
        """What the numbers of a column mean, where the row names them in words."""
        return number_keys.read([self.texts[column]])

    def span(self, column: int) -> tuple[int, int] | None:
        """The lowest and the highest number of a column."""
        return span(self.texts[column])


def span(text: str) -> tuple[int, int] | None:
    """The numbers that a text says are the ends of a scale."""
    if found := _RANGE.fullmatch(text.strip()):
        low, high = int(found[1]), int(found[2])
    elif found := _POINTS.fullmatch(text.strip()):
        low, high = 1, int(found[1])
    else:
        return None
    return (low, high) if low in (0, 1) and low + 1 < high <= MOST else None


def apart(body: pd.DataFrame, rows: np.ndarray) -> tuple[pd.DataFrame, np.ndarray, ScaleRow | None]:
    """The lines of a table without the row that tells their scales, and that row; None where there is none.

    Args:
        body: the lines, columns by position.
        rows: their positions in the sheet.
    """
    if len(body) < 2:
        return body, rows, None
    said = texts(body.iloc[:1])[0]
    if not any(is_scale(text) for text in said if text) or not _tells(said, below := body.iloc[1:]):
        return body, rows, None
    return below, rows[1:], ScaleRow(int(rows[0]), tuple(said))


def _tells(said: Sequence[str], below: pd.DataFrame) -> bool:
    """Whether every text of a row is about how to answer, and two or more tell the scale of what is below."""
    told = [c for c, text in enumerate(said) if text.strip()]
    strong = [c for c in told if is_scale(said[c])]
    if not strong or not all(
        c in strong or plain(said[c]) in _KINDS or _RANGE.fullmatch(said[c]) for c in told
    ):
        return False
    fitting = [c for c in strong if _fits(said[c], first(below[below.columns[c]], LOOKED_AT))]
    return len(fitting) == len(strong) and (len(strong) > 1 or len(told) == 1 or len(told) > len(strong))


def is_scale(text: str) -> bool:
    """Whether a text tells the numbers of a scale, or its two ends in words."""
    return span(text) is not None or number_keys.read([text]) is not None or _ends(text)


def _ends(text: str) -> bool:
    """Whether a text names two distant steps of one answer scale: "Never to Always"."""
    parts = [part for part in _BETWEEN.split(text.strip()) if part]
    name = scales.ladder(dict.fromkeys(parts, 1)) if len(parts) > 1 else ""
    return bool(name) and scales.distant(name, parts)


def _fits(told: str, answers: Sequence[str]) -> bool:
    """Whether what stands below a text lies on the scale it tells; a column without answers fits."""
    asked = [text.strip() for text in answers if not scales.apart(text)]
    ends, key = span(told), number_keys.read([told])
    if key is not None:
        codes = [int(code) for code in key.labels if code.isdigit()]
        ends = (min(codes), max(codes)) if codes else ends
    labels = {scales.word(label) for label in key.labels.values()} if key is not None else set()

    def on(text: str) -> bool:
        number = re.match(r"\d{1,3}(?:[.,]0+)?(?=$|\s*[-–—=.:)])", text)
        if number and ends:
            return ends[0] <= int(float(number[0].replace(",", "."))) <= ends[1]
        return scales.word(text) in labels or scales.ladder({text: 1}) != ""

    return sum(map(on, asked)) >= FIT * len(asked) if asked else True
