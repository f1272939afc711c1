"""Whole numbers for districts, schools, persons, partners and activities.

An entity is known by its kind, its district and its code (the local id of a person, the code of a
school). Its number is given once and stays, also after the batch that named it is taken back; 0 means
none.
"""

from itertools import repeat

import numpy as np
import pandas as pd
from sqlalchemy import func, select

from store.bulk import fetch, insert_rows, tuples
from store.connect import Tx
from store.one_of import one_of
from store.schema import ENTITIES

FEW = 20_000
"""Up to so many codes are asked for by name; for more, the whole listing is read."""


def ids(tx: Tx, kind: str, district: int, codes: pd.Series) -> pd.Series:
    """The numbers of codes; those not yet known are given one, in order of appearance.

    Args:
        kind: "school", "person", "partner", "activity" or "district" (then ``district`` is 0).
        codes: text; blank or missing means none.

    Returns:
        int64, index as given; 0 where the code is blank.
    """
    at, texts = _different(codes)
    known = _known(tx, kind, district, texts)
    new = [text for text in dict.fromkeys(texts) if text and text not in known]
    if new:
        first = (tx.connection.scalar(select(func.max(ENTITIES.c.id))) or 0) + 1
        rows = [(number, kind, district, code) for number, code in enumerate(new, first)]
        insert_rows(tx, ENTITIES, ("id", "kind", "district", "code"), rows)
        known |= {code: number for number, _, _, code in rows}
    return _numbered(codes, at, texts, known)


def find(tx: Tx, kind: str, district: int, codes: pd.Series) -> pd.Series:
    """The numbers of codes, int64, index as given; 0 where the code is blank or not known."""
    at, texts = _different(codes)
    return _numbered(codes, at, texts, _known(tx, kind, district, texts))


def listing(tx: Tx, kind: str) -> pd.DataFrame:
    """All entities of a kind: ``id``, ``district``, ``code``, by district and code."""
    query = select(ENTITIES.c.id, ENTITIES.c.district, ENTITIES.c.code).where(ENTITIES.c.kind == kind)
    return fetch(tx, query.order_by(ENTITIES.c.district, ENTITIES.c.code))


def _different(codes: pd.Series) -> tuple[np.ndarray, list[str]]:
    """Where each code stands among the different ones (-1: missing), in order of appearance."""
    at, found = pd.factorize(codes)
    return at, [str(code) for code in found.tolist()]


def _known(tx: Tx, kind: str, district: int, codes: list[str]) -> dict[str, int]:
    """Numbers by code, of those among ``codes`` that are known (or of all, where many are asked)."""
    asked = [code for code in codes if code]
    query = select(ENTITIES.c.code, ENTITIES.c.id).where(
        ENTITIES.c.kind == kind, ENTITIES.c.district == district
    )
    if len(asked) > FEW:
        return dict(tuples(tx, query))
    return dict(tuples(tx, query.where(one_of(tx, ENTITIES.c.code, asked))))


def _numbered(codes: pd.Series, at: np.ndarray, texts: list[str], known: dict[str, int]) -> pd.Series:
    """The number of each code; the last stands for a missing one."""
    numbers = np.array([*map(known.get, texts, repeat(0)), 0], dtype="int64")
    return pd.Series(numbers[at], codes.index)
