"""Of which school a row about an event or a volunteer is; some are of none."""

from dataclasses import replace

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said
from loaders.form import Need, Reading
from words import phrase

NO_SCHOOL = "-"
"""Answer to "which school?": it is not about one school."""


def schools_of(typed: pd.Series, reading: Reading, places: Places, context: Context, said: Said) -> pd.Series:
    """Codes of the schools of a file's rows; "" for none.

    A file that names schools in some rows leaves the others without one. A file that names none is
    asked about, as is one whose rows all are of people of a school (sign-in sheets with days across).

    Args:
        typed: as the file writes them, "" where blank.
        said: what is open is added to its needs.
    """
    told = context.school or reading.facts.get("school", "")
    named = typed.where(typed != NO_SCHOOL, "")
    sheet_of_one = "attendance" in reading.tables and "people" not in reading.tables
    if told != NO_SCHOOL and (sheet_of_one or (named == "").all()):
        named = named.where(named != "", told)
        if (named == "").any() and places.schools.names:
            said.needs.append(_which(places))
            return named
    codes, needs = places.refer(named, dict(context.answers))
    said.needs += needs
    return codes


def _which(places: Places) -> Need:
    need = places.school_need()
    return replace(need, choices={**need.choices, NO_SCHOOL: phrase("It is not about one school")})
