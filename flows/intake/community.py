"""What families and the neighbourhood get, ask and hear, as the sheets of the register tell it.

A sheet speaks in full for the schools it names, from its first day to its last; households add to those
before.
"""

from collections.abc import Callable

import pandas as pd

from flows.intake.partnership import best_of_a_day, kept, placed, spoken
from flows.intake.places import Places
from flows.intake.said import Context, Said, table
from loaders.form import Reading

SHEETS = ("family_contacts", "resource_uses", "project_outputs", "mentions", "suggestions")

NUMBERS = ("given", "opened", "quantity", "times")
"""Whole numbers that may be blank."""


def say(reading: Reading, places: Places, context: Context, said: Said) -> None:
    """Add to ``said`` what these sheets say."""
    coverage = [said.coverage]
    for name in SHEETS:
        if name not in reading.tables:
            continue
        rows = placed(table(reading, name), places, context, said)
        rows = MADE.get(name, _as_it_is)(rows)
        there = [column for column in NUMBERS if column in rows]
        rows = rows.assign(
            **{column: pd.to_numeric(rows[column], errors="coerce").astype("Int64") for column in there}
        )
        said.facts[name] = kept(name, rows)
        coverage.append(spoken(name, rows, "day"))
    if "households" in reading.tables:
        rows = table(reading, "households").rename(columns={"student": "person"})
        said.facts["households"] = rows.drop_duplicates("person", keep="last")[
            ["person", "household", "line"]
        ]
    said.coverage = pd.concat(coverage)


def _as_it_is(rows: pd.DataFrame) -> pd.DataFrame:
    return rows


def _family_contacts(rows: pd.DataFrame) -> pd.DataFrame:
    return best_of_a_day(rows.rename(columns={"student": "person"}), "family_contacts")


MADE: dict[str, Callable[[pd.DataFrame], pd.DataFrame]] = {"family_contacts": _family_contacts}
