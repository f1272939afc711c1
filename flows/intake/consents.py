"""Consents of people whom no roster lists: kept, and named."""

from flows.intake.places import known_people
from flows.intake.said import Said
from loaders.form import Problem
from store.connect import Tx

SHOWN = 5


def unknown(tx: Tx, said: Said) -> list[Problem]:
    """A notice of the ids that no roster in force lists; [] where all are listed."""
    rows = said.facts.get("consents")
    if rows is None or rows.empty:
        return []
    lost = rows[~known_people(tx, rows["person"])].drop_duplicates("person")
    if lost.empty:
        return []
    ids = lost["person"].tolist()
    named = ", ".join(ids[:SHOWN]) + (", …" if len(ids) > SHOWN else "")
    many = "One student is" if len(ids) == 1 else f"{len(ids):,} students are"
    what = f"{many} on no roster: {named}. What was said is kept, and holds once they are."
    mend = "Check the ids, or load the roster that lists them."
    return [Problem("notice", "not_on_roster", what, mend, line=int(lost["line"].iloc[0]), value=ids[0])]
