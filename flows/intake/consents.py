"""Consents and outcomes of people whom no roster lists: kept, and named."""

import pandas as pd

from flows.intake.places import known_people
from flows.intake.said import Said
from loaders.form import Problem
from store.connect import Tx
from tables.outcomes import OF_STUDENTS
from words import phrase, phrase_many

OF_PEOPLE = ("consents", *(each.name for each in OF_STUDENTS))
"""Tables of people who may be on no roster."""

SHOWN = 5


def unknown(tx: Tx, said: Said) -> list[Problem]:
    """A notice of the ids that no roster in force lists; [] where all are listed."""
    told = [said.facts[name] for name in OF_PEOPLE if name in said.facts]
    rows = pd.concat([each[["person", "line"]] for each in told]) if told else pd.DataFrame()
    if rows.empty:
        return []
    lost = rows[~known_people(tx, rows["person"])].drop_duplicates("person")
    if lost.empty:
        return []
    ids = lost["person"].tolist()
    named = ", ".join(ids[:SHOWN]) + (", …" if len(ids) > SHOWN else "")
    what = phrase_many(
        len(ids),
        "One student is on no roster: {named}. What was said is kept, and holds once they are.",
        "{n} students are on no roster: {named}. What was said is kept, and holds once they are.",
        named=named,
    )
    mend = phrase("Check the ids, or load the roster that lists them.")
    return [Problem("notice", "not_on_roster", what, mend, line=int(lost["line"].iloc[0]), value=ids[0])]
