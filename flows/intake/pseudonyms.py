"""People without an id under codes that only this database can make of their names."""

from dataclasses import replace

import pandas as pd

from flows.intake.said import Said, by_text
from loaders.form import Reading
from store import pseudonyms
from store.connect import Tx
from tables.codes import UNMATCHED


def _unmatched(codes: pd.Index) -> list[str]:
    told = codes.astype("str")
    return told[told.str.startswith(UNMATCHED)].tolist()


def keyed(tx: Tx, said: Said, reading: Reading) -> Reading:
    """Put the codes that are kept in the place of the reader's, in what a file says.

    Returns:
        The reading with its people under these codes.
    """
    told = {name: rows for name, rows in said.facts.items() if "person" in rows}
    people = reading.tables.get("people")
    codes = {
        code
        for values in (
            *(rows["person"] for rows in told.values()),
            *([] if people is None else [people["person_key"]]),
        )
        for code in _unmatched(by_text(values).cat.categories)
    }
    if not codes:
        return reading
    code_of = pseudonyms.keyed(tx, UNMATCHED)
    meant = {code: code_of(code) for code in codes}
    said.facts |= {
        name: rows.assign(person=by_text(rows["person"], meant).astype("str")) for name, rows in told.items()
    }
    if people is None:
        return reading
    known = people.assign(person_key=by_text(people["person_key"], meant).astype("str"))
    return replace(reading, tables={**reading.tables, "people": known})
