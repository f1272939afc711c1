"""Whole numbers for districts, schools, persons, partners and activities.

An entity is known by its kind, its district and its code (the local id of a person, the code of a
school). Its number is given once and stays, also after the batch that named it is taken back; 0 means
none.
"""

import pandas as pd
from sqlalchemy import func, select

from store.bulk import IN_LIST, fetch, insert_rows
from store.connect import Tx
from store.schema import ENTITIES

FEW = 20_000
"""Up to so many codes are asked for by name, in parts; for more, the whole listing is read."""


def ids(tx: Tx, kind: str, district: int, codes: pd.Series) -> pd.Series:
    """The numbers of codes; those not yet known are given one, in order of appearance.

    Args:
        kind: "school", "person", "partner", "activity" or "district" (then ``district`` is 0).
        codes: text; blank or missing means none.

    Returns:
        int64, index as given; 0 where the code is blank.
    """
    codes = codes.astype("str").fillna("")
    wanted = pd.Index(codes[codes != ""].unique())
    known = _known(tx, kind, district, wanted)
    new = wanted.difference(known.index, sort=False)
    if len(new):
        first = (tx.connection.scalar(select(func.max(ENTITIES.c.id))) or 0) + 1
        numbers = range(first, first + len(new))
        insert_rows(
            tx,
            ENTITIES,
            ("id", "kind", "district", "code"),
            [(number, kind, district, code) for number, code in zip(numbers, new.tolist(), strict=True)],
        )
        known = pd.concat([known, pd.Series(numbers, index=new, dtype="int64")])
    return _mapped(codes, known)


def find(tx: Tx, kind: str, district: int, codes: pd.Series) -> pd.Series:
    """The numbers of codes, int64, index as given; 0 where the code is blank or not known."""
    codes = codes.astype("str").fillna("")
    return _mapped(codes, _known(tx, kind, district, pd.Index(codes[codes != ""].unique())))


def listing(tx: Tx, kind: str) -> pd.DataFrame:
    """All entities of a kind: ``id``, ``district``, ``code``, by district and code."""
    query = select(ENTITIES.c.id, ENTITIES.c.district, ENTITIES.c.code).where(ENTITIES.c.kind == kind)
    return fetch(tx, query.order_by(ENTITIES.c.district, ENTITIES.c.code))


def _known(tx: Tx, kind: str, district: int, codes: pd.Index) -> pd.Series:
    """Numbers by code, of those among ``codes`` that are known (or of all, where many are asked)."""
    if codes.empty:
        return pd.Series([], index=codes, dtype="int64")
    query = select(ENTITIES.c.code, ENTITIES.c.id).where(
        ENTITIES.c.kind == kind, ENTITIES.c.district == district
    )
    query = query.order_by(ENTITIES.c.id)
    if len(codes) <= FEW:
        asked = [codes[at : at + IN_LIST].tolist() for at in range(0, len(codes), IN_LIST)]
        found = pd.concat([fetch(tx, query.where(ENTITIES.c.code.in_(part))) for part in asked])
    else:
        found = fetch(tx, query)
    return pd.Series(found["id"].to_numpy(), index=pd.Index(found["code"]))


def _mapped(codes: pd.Series, known: pd.Series) -> pd.Series:
    if known.empty:
        return pd.Series(0, index=codes.index, dtype="int64")
    return codes.map(known).fillna(0).astype("int64")
