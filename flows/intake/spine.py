"""Rosters, calendars, registers: the files that say who and what there is."""

import pandas as pd

from flows.intake import community, network, partnership
from flows.intake.places import Places
from flows.intake.said import Context, Said, covers, table
from loaders.form import Need, Problem, Reading
from tables import day_units, school_year, year_days, year_name
from tables.facts import ENROLMENTS
from words import phrase

SESSION = ["activity", "school", "day", "session_key"]
GROUPS = ["gender", "race_ethnicity", "english_learner", "disability", "low_income"]


def roster(reading: Reading, places: Places, context: Context) -> Said:
    """Enrolments and names; the file speaks in full for its schools in its school year."""
    if "crosswalk" in reading.tables:
        return crosswalk(reading)
    rows = table(reading, "roster")
    rows = rows[rows["role"].isin(["", "student"])].reset_index(drop=True)
    said = Said()
    if "schools" in reading.tables:
        said.facts["schools"] = schools(reading, places)
    if context.school:
        rows["school"] = rows["school"].where(rows["school"] != "", context.school)
    if (rows["school"].str.strip() == "").any():
        said.needs.append(places.school_need())
        return said
    schools_of, open_schools, new = places.enrol(rows["school"], context.answers)
    year = _year(rows, context)
    if open_schools:
        said.needs += [*open_schools, *([] if year.sure else [year])]
        return said
    rows["school"] = schools_of
    said.problems += new
    if year.sure:
        chosen = int(year.proposed)
    else:
        said.needs.append(year)
        return said
    given = pd.to_numeric(rows["year"], errors="coerce")
    rows["year"] = given.fillna(chosen).astype("int64")
    first, last = year_days(chosen)
    said.problems += _outside(rows, first.isoformat(), last.isoformat())
    # An entry date of an earlier year is the date of admission: the stay covers this year from its start.
    rows["first_day"] = rows["first_day"].where(rows["first_day"] > first.isoformat(), "")
    rows["person"] = rows["student_id"]
    rows = rows.drop_duplicates(list(ENROLMENTS.key), keep="last")
    said.facts["enrolments"] = rows[[*ENROLMENTS.names, "line"]]
    named = rows[(rows["first_name"] != "") | (rows["last_name"] != "")]
    said.facts["names"] = named[["person", "first_name", "last_name", "line"]].drop_duplicates(
        "person", keep="last"
    )
    said.coverage = pd.concat(
        [covers("enrolments", rows.loc[rows["year"] == each, "school"], year=each) for each in _years(rows)]
    )
    return said


def _outside(rows: pd.DataFrame, first: str, last: str) -> list[Problem]:
    """A notice of each stay that ends before the school year begins, or begins after it: it counts for no
    day. A stay that began years ago is none of these."""
    here = rows[rows["year"].isin(["", first[:4]])]
    ended = here[(here["last_day"] != "") & (here["last_day"] < first)]
    begun = here[here["first_day"] > last]
    mend = phrase("Correct the day, or leave the line out of the roster of this year.")
    told = [
        (
            phrase("The stay ends on {day}, before the school year: no day of it counts.", day=day),
            day,
            sheet,
            line,
        )
        for day, sheet, line in zip(ended["last_day"], ended["sheet"], ended["line"], strict=True)
    ]
    told += [
        (
            phrase("The stay begins on {day}, after the school year: no day of it counts.", day=day),
            day,
            sheet,
            line,
        )
        for day, sheet, line in zip(begun["first_day"], begun["sheet"], begun["line"], strict=True)
    ]
    return [
        Problem("notice", "outside_year", what, mend, sheet=str(sheet), line=int(line), value=str(day))
        for what, day, sheet, line in told
    ]


def crosswalk(reading: Reading) -> Said:
    """Student ids that were replaced. A file adds to those before: it speaks in full for nothing."""
    rows = table(reading, "crosswalk").rename(columns={"old_id": "person", "new_id": "new_person"})
    return Said(facts={"crosswalk": rows[["person", "new_person", "line"]]})


def _years(rows: pd.DataFrame) -> list[int]:
    """The school years of a roster, in order."""
    return sorted({int(each) for each in rows["year"]})


def _year(rows: pd.DataFrame, context: Context) -> Need:
    """The school year of a roster that carries none: by answer, by its dates, or asked."""
    if context.year:
        return Need("year", "", proposed=str(context.year), sure=True)
    told = pd.to_numeric(rows["year"], errors="coerce").dropna()
    if len(told):
        return Need("year", "", proposed=str(int(told.mode().iloc[0])), sure=True)
    days = pd.concat([rows["first_day"], rows["last_day"]])
    years = pd.to_datetime(days[days != ""]).map(lambda day: school_year(day.date()))
    question = phrase("Which school year is this roster of? Give the year in which it begins.")
    if years.empty:
        return Need("year", question)
    latest = int(years.max())
    choices = {str(year): year_name(year) for year in range(latest - 2, latest + 2)}
    # One roster is one year; most students begin it in its first weeks.
    return Need("year", question, choices, proposed=str(latest), sure=bool((years == latest).mean() >= 0.5))


def calendar(reading: Reading, places: Places, context: Context) -> Said:
    """School days; the file speaks in full for its schools from its first day to its last."""
    rows = table(reading, "calendar")
    if context.school:
        rows["school"] = rows["school"].where(rows["school"] != "", context.school)
    # A calendar without schools holds for every school of the district (school 0).
    codes, needs, new = places.enrol(rows["school"], context.answers)
    if needs:
        return Said(needs=needs)
    rows["school"] = codes
    rows["units"] = rows["days"].map(day_units).astype("int64")
    rows = rows.drop_duplicates(["school", "day", "grade_band"], keep="last")
    columns = ["school", "day", "grade_band", "kind", "units", "note", "line"]
    spans = rows.groupby("school")["day"].agg(["min", "max"])
    coverage = [
        covers("calendar", [str(school)], str(span["min"]), str(span["max"]))
        for school, span in spans.iterrows()
    ]
    return Said(facts={"calendar": rows[columns]}, coverage=pd.concat(coverage), problems=new)


def register(reading: Reading, places: Places, context: Context) -> Said:
    """Districts, schools, partners, activities and sessions; the workbook speaks in full for these sheets.

    What is given, promised, asked and spent is said as ``flows.intake.partnership`` tells.
    Consents add to those before: a refusal is not taken back by a list that does not name it.
    """
    said = Said()
    if "districts" in reading.tables:
        said.facts["districts"] = _districts(reading)
    if "schools" in reading.tables:
        said.facts["schools"] = schools(reading, places)
    if "partners" in reading.tables:
        rows = table(reading, "partners").drop_duplicates("partner", keep="last")
        said.facts["partners"] = rows.drop(columns=["sheet", "column", "identifies"])
        said.facts["identities"] = rows[rows["identifies"] != ""][["partner", "identifies", "line"]]
    if "activities" in reading.tables:
        rows = _numbers(table(reading, "activities"), ["minutes", "seats"])
        rows["school"] = _refer(rows["school"], places, context, said)
        rows["partner"] = rows["partner"].map(lambda text: places.partners.code(text) or text)
        said.facts["activities"] = rows.drop(columns=["sheet", "column"]).drop_duplicates(
            "activity", keep="last"
        )
    if "sessions" in reading.tables:
        rows = _numbers(table(reading, "sessions"), ["minutes", "seats"])
        rows["school"] = _refer(rows["school"], places, context, said)
        rows["activity"] = rows["activity"].map(lambda text: places.activities.code(text) or text)
        rows = rows.drop_duplicates(SESSION, keep="last")
        said.facts["sessions"] = rows.drop(columns=["sheet", "column", "interpreted"])
        said.facts["interpretations"] = rows.loc[rows["interpreted"] != "", [*SESSION, "interpreted", "line"]]
    said.coverage = pd.concat([covers(name, [""]) for name in said.facts] or [said.coverage])
    partnership.say(reading, places, context, said)
    network.say(reading, places, context, said)
    community.say(reading, places, context, said)
    if "consents" in reading.tables:
        said.facts["consents"] = _consents(reading)
    return said


def _consents(reading: Reading) -> pd.DataFrame:
    """The latest day of each person and purpose; a row without a day is before all others."""
    rows = table(reading, "consents").sort_values("day", kind="stable")
    return rows.drop_duplicates(["person", "purpose"], keep="last").drop(columns=["sheet", "column"])


def schools(reading: Reading, places: Places) -> pd.DataFrame:
    """Rows of the table schools, codes as the file writes them."""
    rows = table(reading, "schools")
    rows["school"] = places.define(rows["school"])
    return rows.drop(columns=["sheet", "column", "district"]).drop_duplicates("school", keep="last")


def _districts(reading: Reading) -> pd.DataFrame:
    rows = table(reading, "districts")
    rows = rows.rename(columns={"district": "code"})
    # One district in the register is the home district, however files call it.
    rows["district"] = "" if len(rows) == 1 else rows["code"]
    return rows[["district", "code", "name", "line"]]


def _refer(typed: pd.Series, places: Places, context: Context, said: Said) -> pd.Series:
    codes, needs = places.refer(typed, dict(context.answers))
    said.needs += needs
    return codes


def _numbers(rows: pd.DataFrame, columns: list[str]) -> pd.DataFrame:
    return rows.assign(
        **{name: pd.to_numeric(rows[name], errors="coerce").astype("Int64") for name in columns}
    )
