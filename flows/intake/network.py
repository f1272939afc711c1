"""How partners work together, as the sheets of the register tell it: ratings, factors, perceptions, seats.

A sheet speaks in full for the schools it names, from its first day to its last.
"""

from collections.abc import Callable

import pandas as pd

from flows.intake.partnership import kept, placed, spoken
from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Problem, Reading
from loaders.quoted import quoted
from tables.network_codes import TRUST_ITEMS, VALUE_ITEMS
from words import phrase

SHEETS = ("ratings", "factor_answers", "perceptions", "decision_seats")

NUMBERS = (*TRUST_ITEMS, *VALUE_ITEMS, "answer", "seats", "attended", "stakeholders")
"""Whole numbers that may be blank."""


def say(reading: Reading, places: Places, context: Context, said: Said) -> None:
    """Add to ``said`` what these sheets say."""
    coverage = [said.coverage]
    for name in SHEETS:
        if name not in reading.tables:
            continue
        rows = placed(_items(reading, name), places, context, said)
        rows = MADE.get(name, _as_it_is)(rows, places, said)
        there = [column for column in NUMBERS if column in rows]
        rows = rows.assign(
            **{column: pd.to_numeric(rows[column], errors="coerce").astype("Int64") for column in there}
        )
        said.facts[name] = kept(name, rows)
        coverage.append(spoken(name, rows, "day"))
    if "factor_items" in reading.tables:
        items = _items(reading, "factor_items")
        said.facts["factor_items"] = items[items["factor"] != ""][["item", "factor", "line"]]
        coverage.append(covers("factor_items", [""]))
    if "activities" in reading.tables:
        told = table(reading, "activities").drop_duplicates("activity", keep="last")
        said.facts["involvements"] = told[told["involvement"] != ""][["activity", "involvement", "line"]]
        coverage.append(covers("involvements", [""]))
    said.coverage = pd.concat(coverage)


def _items(reading: Reading, name: str) -> pd.DataFrame:
    """A table; items of factors have a name in the sheet that those of no other survey have."""
    return table(reading, name).rename(columns={"factor_item": "item"})


def _as_it_is(rows: pd.DataFrame, places: Places, said: Said) -> pd.DataFrame:
    return rows


def _ratings(rows: pd.DataFrame, places: Places, said: Said) -> pd.DataFrame:
    """Organisations under their codes, schools as the school itself; who would rate itself falls away."""
    rater, partner = (
        rows[name].map(_codes(rows[name], places)).astype("str") for name in ("rater", "partner")
    )
    rows = rows.assign(rater=rater, partner=partner)
    named = pd.unique(pd.concat([rater, partner])).tolist()
    unlisted = sorted(one for one in named if one and one not in places.partners.names)
    if unlisted and places.partners.names:
        what = phrase(
            "On no register of partners: {named}. The ratings are loaded under what they are called here.",
            named=quoted(unlisted, most=5),
        )
        mend = phrase("Check the names, or add the organisations to the sheet of partners.")
        said.problems.append(Problem("notice", "not_listed", what, mend, value=unlisted[0]))
    own = rater == partner
    for line, name in zip(rows.loc[own, "line"], rows.loc[own, "rater"], strict=True):
        what = phrase("“{name}” would rate itself.", name=name or phrase("The school"))
        mend = phrase("Correct who rates, or who is rated.")
        said.problems.append(Problem("notice", "own_rating", what, mend, line=int(line), value=name))
    return rows[~own]


def _codes(typed: pd.Series, places: Places) -> dict[str, str]:
    """What each text means: a partner by code or name, "" for a school."""
    return {
        text: places.partners.code(text) or ("" if places.schools.code(text) else text)
        for text in typed.unique()
    }


def _perceptions(rows: pd.DataFrame, places: Places, said: Said) -> pd.DataFrame:
    """Where nobody says who answered, one did."""
    return rows.assign(respondent=_numbered(rows))


def _numbered(rows: pd.DataFrame) -> pd.Series:
    return pd.to_numeric(rows["respondent"], errors="coerce").fillna(0).astype("int64")


MADE: dict[str, Callable[[pd.DataFrame, Places, Said], pd.DataFrame]] = {
    "ratings": _ratings,
    "factor_answers": _perceptions,
    "perceptions": _perceptions,
}
