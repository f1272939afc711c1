"""Questions in force of survey sources: what the same survey asked in other waves."""

import json
from collections.abc import Iterable

import pandas as pd
from sqlalchemy import func, select

from store import sources
from store.bulk import fetch
from store.connect import Tx
from store.one_of import one_of
from store.schema import IN_FORCE, SOURCES

QUESTIONS = IN_FORCE["questions"]

ASKED = ("source", "question_key", "sub_item", "question_text", "scale", "points")

SURVEY = "survey"
"""Setting of a source: the survey of which it is a wave."""

NEAREST = 5
"""Sources that share most questions with a file, looked at for the survey it is a wave of."""


LATEST = 50
"""Waves of a survey that a new one is compared with: of a state, every school has its own."""


def rated(tx: Tx, among: Iterable[int]) -> pd.DataFrame:
    """Questions of some sources whose answers are on a scale (ASKED), in no order that means anything."""
    wanted = sorted({int(source) for source in among})
    query = select(*(QUESTIONS.c[name] for name in ASKED)).where(QUESTIONS.c.points.is_not(None))
    return fetch(tx, query.where(one_of(tx, QUESTIONS.c.source, wanted)))


def sharing(tx: Tx, keys: Iterable[str]) -> list[int]:
    """The sources that ask most of these questions, the most first."""
    many = func.count()
    source = QUESTIONS.c.source
    query = select(source).where(one_of(tx, QUESTIONS.c.question_key, keys), QUESTIONS.c.points.is_not(None))
    query = query.group_by(source).order_by(many.desc(), source.desc()).limit(NEAREST)
    return [int(row[0]) for row in tx.connection.execute(query)]


def waves(tx: Tx, survey: str) -> list[int]:
    """The latest sources that are waves of a survey: what they asked tells what it asks."""
    mark = f'"{SURVEY}": {json.dumps(survey, ensure_ascii=False)}'
    query = select(SOURCES.c.id).where(SOURCES.c.settings.contains(mark, autoescape=True))
    return [int(row[0]) for row in tx.connection.execute(query.order_by(SOURCES.c.id.desc()).limit(LATEST))]


def surveys(tx: Tx, among: Iterable[int]) -> dict[int, str]:
    """The survey of each of these sources, by number; of one that names none, its own name."""
    return {row["id"]: str(row["settings"].get(SURVEY) or row["name"]) for row in sources.among(tx, among)}
