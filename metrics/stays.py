"""Stays: when a student belonged to which school, each day of a school told once."""

import numpy as np
import pandas as pd

from tables import HOME_DISTRICT, year_days
from tables.codes import GROUP_DIMENSIONS

TRAITS = ("grade", *GROUP_DIMENSIONS)
"""What an enrolment tells about a student; a blank is "not recorded"."""

EPOCH = pd.Timestamp("1970-01-01").date().toordinal()


def day_numbers(days: pd.Series) -> np.ndarray:
    """Turn ISO days into whole numbers (days since 1970-01-01).

    Args:
        days: ISO text (``str`` or ``category``); blank or missing: no day.

    Returns:
        int64 array; the smallest whole number stands for no day.

    Raises:
        ValueError: a text is no day (a loader let it through).
    """
    if isinstance(days.dtype, pd.CategoricalDtype):
        return np.append(day_numbers(pd.Series(days.cat.categories)), np.iinfo("int64").min)[days.cat.codes]
    codes, texts = pd.factorize(days.astype("str"), use_na_sentinel=True)
    known = np.array([text or "NaT" for text in texts], dtype="datetime64[D]").astype("int64")
    blank = np.iinfo("int64").min
    return np.append(known, blank)[codes]


def stays(enrolments: pd.DataFrame, district_of: dict[int, int]) -> pd.DataFrame:
    """Turn enrolments into stays that do not overlap within a school.

    Where two stays of a student in one school overlap, the earlier one keeps its days and the
    later one the rest, so that no day is counted twice.

    Args:
        enrolments: columns of ``tables.facts.ENROLMENTS``. A blank first or last day means from
            the start or to the end of the school year; both days belong to the stay.
        district_of: district of each school; a school not named belongs to the home district.

    Returns:
        ``person, school, district, year, first, last`` (day numbers, both inside; ``last`` before
        ``first``: no day) and TRAITS, in order of person, school, year and day.
    """
    columns = ["person", "school", "year", *TRAITS]
    found = enrolments[columns].reset_index(drop=True)
    found[list(TRAITS)] = found[list(TRAITS)].fillna("")
    years = found["year"].unique()
    limits = {year: [day.toordinal() - EPOCH for day in year_days(int(year))] for year in years}
    opens, closes = (found["year"].map({y: limits[y][i] for y in years}).to_numpy("int64") for i in (0, 1))
    first, last = day_numbers(enrolments["first_day"]), day_numbers(enrolments["last_day"])
    blank = np.iinfo("int64").min
    found["first"] = np.maximum(first, opens)
    found["last"] = np.where(last == blank, closes, np.minimum(last, closes))
    found["district"] = districts(found["school"], district_of)
    # All columns that can differ take part, so that the order given never matters.
    found = found.sort_values(["person", "school", "year", "first", "last", *TRAITS], ignore_index=True)
    before = found.groupby(["person", "school", "year"])["last"].cummax()
    follows = found.duplicated(["person", "school", "year"])
    taken = before.shift(fill_value=0).where(follows, blank)
    found["first"] = np.maximum(found["first"], taken + 1)
    return found


def districts(schools: pd.Series, district_of: dict[int, int]) -> np.ndarray:
    """District of each school (int64); a school not named belongs to the home district."""
    return schools.map(district_of).fillna(HOME_DISTRICT).to_numpy("int64")


def traits(found: pd.DataFrame, place: str) -> pd.DataFrame:
    """Say who each student is in one school year: what the last stay says of them.

    Args:
        found: result of ``stays``.
        place: the column that is the place, "school" or "district".

    Returns:
        One row per ``year, place, person`` with TRAITS: of the last stay; where that is blank, of
        the latest stay that is not.
    """
    key = ["year", "place", "person"]
    rows = found.assign(place=found[place]).sort_values(["last", "first", "school"])
    rows = rows[[*key, *TRAITS]]
    several = rows.duplicated(key, keep=False)
    # Few students have several stays; the slow search for the latest entry is for them alone.
    latest = rows[several].replace("", np.nan).groupby(key, as_index=False).last()
    latest[list(TRAITS)] = latest[list(TRAITS)].fillna("")
    return pd.concat([rows[~several], latest]).sort_values(key, ignore_index=True)
