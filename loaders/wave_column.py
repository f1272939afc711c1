"""A column that says of each line which wave it is of: "Time" with Pre and Post, "Term" with Fall 2025."""

import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from loaders import wave_names
from loaders.roles import folded
from loaders.survey_columns import Layout

_HEADING = re.compile(
    r"(?:survey |test |assessment )?(?:time(?: ?point)?|wave|round|administration|window|phase|season|"
    r"occasion|momento|tiempo|ola|onda|ronda|aplicacion|medicion|toma|etapa|fase)"
    r"(?: (?:of (?:survey|test)|name))?|"
    r"(?:survey|test|encuesta|prueba)(?: (?:type|name|tipo))?|term|semester|semestre|.*\bpre\b.*\bpost\b.*|"
    r".*\bantes\b.*\bdespues\b.*"
)
MOST = 6
"""Waves a file may hold."""


def by_wave(layout: Layout) -> list[Layout]:
    """A table as one of each wave that a column of it tells; as it is where none does."""
    if layout.repeated or layout.above is not None or not len(layout.body):
        return [layout]
    for at in [*(question.position for question in layout.questions if not question.option), *layout.meta]:
        if _HEADING.fullmatch(folded(layout.headings[at])) and (waves := _waves(layout, at)):
            return [_of(layout, at, wave, texts) for wave, texts in waves.items()]
    return [layout]


def _waves(layout: Layout, at: int) -> dict[str, list[int]]:
    """Numbers of the texts of a column by the wave they tell; {} where one tells none, or all the same."""
    told = layout.told(at)
    if not 2 <= len(told.texts) <= 2 * MOST or told.numbers.min(initial=0) < 0:
        return {}
    found: dict[tuple[float, ...], list[int]] = {}
    for number, text in enumerate(told.texts):
        wave = wave_names.told(text)
        if wave is None:
            return {}
        found.setdefault(wave.order, []).append(number)
    names = {order: told.texts[numbers[0]].strip() for order, numbers in found.items()}
    return {names[order]: found[order] for order in sorted(found)} if 1 < len(found) <= MOST else {}


def _of(layout: Layout, at: int, wave: str, texts: Sequence[int]) -> Layout:
    mine = np.isin(layout.told(at).numbers, np.array(texts))
    return replace(
        layout,
        body=layout.body[mine],
        rows=layout.rows[mine],
        questions=[question for question in layout.questions if question.position != at],
        meta=sorted({*layout.meta, at}),
        previews=None if layout.previews is None else layout.previews[mine],
        occasions=None if layout.occasions is None else layout.occasions[mine],
        wave=wave,
        _told={},
    )
