"""What became of students, as the sheets of their outcomes tell it.

A sheet speaks in full for the schools and school years it names, of suspensions, credentials and goals for
their days; rows without a school make it speak for the whole district. That a list holds everything is told
by the sheet of complete lists alone: nothing is read from a row that is not there.
"""

from decimal import Decimal

import pandas as pd

from flows.intake.partnership import kept, spoken
from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Reading
from tables import day_units
from tables.facts import ROWS
from tables.outcomes import COMPLETE_LISTS, OF_STUDENTS

DAY = {described.name: described.day for described in OF_STUDENTS if described.day}
"""The day by which a sheet speaks; others speak by school year."""

YEARLY = tuple(described.name for described in OF_STUDENTS if described.year)

TABLES = {table.name: table for table in ROWS}


def outcomes(reading: Reading, places: Places, context: Context) -> Said:
    """Rows of each table, and for what they speak in full."""
    said = Said()
    coverage = [said.coverage]
    for described in OF_STUDENTS:
        name = described.name
        if name not in reading.tables:
            continue
        rows = _placed(table(reading, name), places, context, said)
        rows = MADE.get(name, _as_it_is)(rows.rename(columns={"student": "person"}))
        if name in YEARLY:
            rows = rows.assign(year=rows["year"].astype("int64"))
            coverage += [_of_year(name, int(str(year)), part) for year, part in rows.groupby("year")]
        else:
            coverage.append(spoken(name, rows, DAY[name]))
        said.facts[name] = kept(name, rows)
        said.with_id += len(said.facts[name])
    if COMPLETE_LISTS.name in reading.tables:
        rows = _placed(table(reading, COMPLETE_LISTS.name), places, context, said)
        rows = rows.assign(year=rows["year"].astype("int64"))
        said.facts[COMPLETE_LISTS.name] = kept(COMPLETE_LISTS.name, rows)
        coverage += [_of_year(COMPLETE_LISTS.name, int(str(y)), part) for y, part in rows.groupby("year")]
    said.coverage = pd.concat(coverage)
    return said


def _placed(rows: pd.DataFrame, places: Places, context: Context, said: Said) -> pd.DataFrame:
    typed = rows["school"].where(rows["school"] != "", context.school)
    codes, needs = places.refer(typed, dict(context.answers))
    said.needs += [need for need in needs if need.name not in {each.name for each in said.needs}]
    return rows.assign(school=codes)


def _of_year(name: str, year: int, rows: pd.DataFrame) -> pd.DataFrame:
    """The schools a sheet speaks for in one school year; of a row without one, the whole district."""
    schools = [""] if (rows["school"] == "").any() else rows["school"]
    return covers(name, schools, year=year)


def _as_it_is(rows: pd.DataFrame) -> pd.DataFrame:
    return rows


def _points(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(
        thousandths=rows["points"].map(lambda text: int(Decimal(text) * 1_000)).astype("Int64")
    )


def _suspensions(rows: pd.DataFrame) -> pd.DataFrame:
    return rows.assign(units=rows["days"].map(lambda text: day_units(text) if text else None).astype("Int64"))


MADE = {"grade_points": _points, "suspensions": _suspensions}
