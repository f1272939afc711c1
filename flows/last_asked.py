"""What was asked last, of questions and scales that several surveys of a year asked alike."""

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from flows.database import store
from store import lookup
from tables.codes import WHOLE
from tables.figure import Figure

BETWEEN = " · "
"""Before the name of the survey, in the label of what several surveys asked."""


def last_asked(db: str, groups: Sequence[str]) -> list[str]:
    """Of groups that differ in nothing but their survey, the one whose survey was answered last.

    Args:
        groups: of questions or scales, "<source>:<what was asked>"; others are left out.

    Returns:
        In the order given.
    """
    asked = {code: code.partition(":")[::2] for code in groups if ":" in code}
    with store(db).reading() as tx:
        days = lookup.spoken_to(tx, lookup.SURVEYS, {int(source) for source, _ in asked.values()})
    last: dict[str, str] = {}
    for code, (source, what) in sorted(
        asked.items(), key=lambda one: (days.get(int(one[1][0]), ""), int(one[1][0]))
    ):
        last[_alike(what, source)] = code
    kept = set(last.values())
    return [code for code in groups if code in kept]


def _alike(what: str, source: str) -> str:
    """What was asked, without the survey in it: a question of a scale names its survey twice."""
    return what.replace(f"\x1f{source}:", "\x1f")


def alone(figure: Figure, groups: Sequence[str]) -> Figure:
    """Some of the rows with the total; a name that is told apart by its survey no more is without it."""
    rows = figure.rows[figure.rows["grp"].isin([*groups, WHOLE])].reset_index(drop=True)
    bare = figure.rows["label"].str.rpartition(BETWEEN)[0]
    twice = set(bare[bare.duplicated() & (bare != "")])
    alone = [name.rpartition(BETWEEN)[0] for name in rows["label"]]
    labels = [
        short if short in twice and alone.count(short) == 1 else name
        for name, short in zip(rows["label"], alone, strict=True)
    ]
    return replace(figure, rows=rows.assign(label=labels).astype({"label": figure.rows["label"].dtype}))


def of_scale(asked: Figure, items: Sequence[str], scales: Figure, scale: str) -> Figure:
    """The questions of one scale, with the scale as their total: answers to other questions are none of its.

    Args:
        asked: by question.
        items: its questions, by code.
        scales: the same indicator by scale.
        scale: code of the scale.
    """
    questions = alone(asked, items)
    whole = scales.rows[scales.rows["grp"] == scale].assign(grp=WHOLE)
    rows = questions.rows[questions.rows["grp"] != WHOLE]
    rows = pd.concat([rows, whole.reindex(columns=rows.columns)], ignore_index=True)
    return replace(questions, rows=rows, unit_of_total="", left_out=())
