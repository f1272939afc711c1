"""What partners give, promise and are asked, as the sheets of the register tell it.

A sheet speaks in full for the schools it names: of what happens on days, from its first day to its last; of
goals, reviews and challenges, altogether. A row without a school makes it speak for the whole district.
"""

from decimal import Decimal

import pandas as pd

from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Problem, Reading
from loaders.quoted import quoted
from tables.facts import ROWS
from words import phrase, phrase_many

SHEETS = (
    *("contributions", "goals", "contacts", "reviews", "challenges", "trainings", "expenses", "milestones"),
)

DAY = {
    **dict.fromkeys(("contributions", "contacts", "trainings", "milestones"), "day"),
    "expenses": "first_day",
}
"""The day by which a sheet speaks."""

WHOLE_NUMBERS = ("cents", "people", "minutes")

PLACES = 1_000
"""Thousandths, in which the numbers of goals are kept."""

SHOWN = 5
"""Partners named in a notice."""

TABLES = {table.name: table for table in ROWS}


def say(reading: Reading, places: Places, context: Context, said: Said) -> None:
    """Add to ``said`` what these sheets say, and a notice of partners that nobody has listed."""
    coverage = [said.coverage]
    for name in SHEETS:
        if name not in reading.tables:
            continue
        rows = placed(table(reading, name), places, context, said)
        rows = MADE.get(name, _as_it_is)(rows)
        rows = _numbers(rows)
        said.facts[name] = kept(name, rows)
        coverage.append(spoken(name, rows, DAY.get(name, "")))
    if "volunteer_rates" in reading.tables:
        rates = _numbers(table(reading, "volunteer_rates"))
        rates = rates[rates["cents"].notna()].drop_duplicates("year", keep="last")
        said.facts["volunteer_rates"] = rates.assign(year=rates["year"].astype("int64"))[
            ["year", "cents", "told_by", "line"]
        ]
        coverage.append(covers("volunteer_rates", [""]))
    said.coverage = pd.concat(coverage)
    if "partners" not in reading.tables:
        said.problems += _unlisted(places, said)


def placed(rows: pd.DataFrame, places: Places, context: Context, said: Said) -> pd.DataFrame:
    """Rows with the codes of their schools, partners and activities."""
    typed = rows["school"].where(rows["school"] != "", context.school)
    codes, needs = places.refer(typed, dict(context.answers))
    said.needs += needs
    meant = {"school": codes}
    for name, known in (("partner", places.partners), ("activity", places.activities)):
        if name in rows:
            found = {text: known.code(text) or text for text in rows[name].unique()}
            meant[name] = rows[name].map(found).astype("str")
    return rows.assign(**meant)


def _unlisted(places: Places, said: Said) -> list[Problem]:
    """A notice of the partners that no register lists: kept by these names, they come on no list of partners,
    for a donor may be a family."""
    named = [said.facts[name]["partner"] for name in SHEETS if "partner" in said.facts.get(name, ())]
    every = pd.concat(named).unique().tolist() if named else []
    lost = sorted(code for code in every if code and code not in places.partners.names)
    if not lost:
        return []
    what = phrase_many(
        len(lost),
        "On no register of partners: {named}. The rows are loaded under this name.",
        "On no register of partners: {named}. The rows are loaded under these names.",
        named=quoted(lost, most=SHOWN),
    )
    mend = phrase("Check the names, or add the organisations to the sheet of partners.")
    return [Problem("notice", "not_listed", what, mend, value=lost[0])]


def _as_it_is(rows: pd.DataFrame) -> pd.DataFrame:
    return rows


def _contributions(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(direction=rows["direction"].where(rows["direction"] != "", "in"))


def _goals(rows: pd.DataFrame) -> pd.DataFrame:
    numbers = {
        name: rows[name].map(_thousandths).astype("Int64") for name in ("baseline", "target", "reading")
    }
    found = rows.assign(**numbers)
    rises, falls = (found["target"] > found["baseline"]), (found["target"] < found["baseline"])
    told = rises.fillna(False).map({True: "up", False: ""})
    told = told.where(~falls.fillna(False), "down")
    return found.assign(better=rows["better"].where(rows["better"] != "", told).astype("str"))


def best_of_a_day(rows: pd.DataFrame, name: str) -> pd.DataFrame:
    """One contact of a kind and day: two-way if any of them was.

    Args:
        name: of the table of contacts.
    """
    order = rows["two_way"].map({"yes": 2, "no": 1}).fillna(0)
    best = rows.assign(order=order).sort_values("order", kind="stable")
    return best.drop_duplicates(TABLES[name].key, keep="last").drop(columns="order")


def _contacts(rows: pd.DataFrame) -> pd.DataFrame:
    return best_of_a_day(rows, "contacts")


def _expenses(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(last_day=rows["last_day"].where(rows["last_day"] != "", rows["first_day"]))


MADE = {"contributions": _contributions, "goals": _goals, "contacts": _contacts, "expenses": _expenses}


def _thousandths(text: str) -> int | None:
    return int(Decimal(text) * PLACES) if text else None


def _numbers(rows: pd.DataFrame) -> pd.DataFrame:
    there = [name for name in WHOLE_NUMBERS if name in rows]
    return rows.assign(**{name: pd.to_numeric(rows[name], errors="coerce").astype("Int64") for name in there})


def kept(name: str, rows: pd.DataFrame) -> pd.DataFrame:
    """The columns that are kept; entries that are otherwise alike are numbered."""
    described = TABLES[name]
    key = [each for each in described.key if each != "ordinal"]
    if "ordinal" in described.key:
        rows = rows.assign(ordinal=rows.groupby(key).cumcount() + 1)
    else:
        rows = rows.drop_duplicates(key, keep="last")
    return rows[[*described.names, "line"]]


def spoken(name: str, rows: pd.DataFrame, day: str) -> pd.DataFrame:
    """For what a sheet speaks in full; an empty one, for nothing.

    Args:
        day: the column of its day, "" where it speaks altogether.
    """
    if rows.empty:
        return covers(name, [])
    whole = (rows["school"] == "").any()
    groups = [("", rows)] if whole else [(str(code), part) for code, part in rows.groupby("school")]
    return pd.concat(
        [
            covers(name, [code], *((str(part[day].min()), str(part[day].max())) if day else ()))
            for code, part in groups
        ]
    )
