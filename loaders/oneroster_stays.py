"""Who was in which school from when to when, out of the enrolments of a OneRoster export."""

import numpy as np
import pandas as pd

from loaders.day_column import read_days
from loaders.form import Answers, Need, Problem
from loaders.oneroster_members import Member, first_of
from loaders.school_years import read_year, school_years, year_need
from words import phrase, phrase_many


def stays_of(
    found: dict[str, Member], students: pd.DataFrame, answers: Answers
) -> tuple[pd.DataFrame, list[Problem], list[Need]]:
    """User, school, year, first and last day of each stay, in the order of the users' file."""
    enrollments = found["enrollments"]
    rows, problems = enrollments.rows, []
    live = enrollments.column("status").str.casefold().ne("tobedeleted").fillna(True)
    learns = enrollments.column("role").str.casefold().eq("student").fillna(False)
    known = rows["usersourcedid"].isin(students["sourcedid"])
    stranger = live & learns & ~known
    if stranger.any():
        problems.append(_strangers(enrollments, rows.loc[stranger, "usersourcedid"]))
    rows = rows[live & learns & known]
    school = enrollments.column("schoolsourcedid").reindex(rows.index)
    classes = found.get("classes")
    if classes is not None:
        school = school.fillna(_look_up(rows["classsourcedid"], classes, "schoolsourcedid"))
    first = read_days(enrollments.column("begindate").reindex(rows.index), answers).days.set_axis(rows.index)
    last = read_days(enrollments.column("enddate").reindex(rows.index), answers).days.set_axis(rows.index)
    stays = pd.DataFrame(
        {"user": rows["usersourcedid"], "school": school, "first_day": first, "last_day": last}
    )
    stays = stays[stays["school"].notna()]
    stays["year"] = _year_of(found, rows).reindex(stays.index).fillna(school_years(stays["first_day"]))
    elsewhere = students[~students["sourcedid"].isin(stays["user"])]
    stays = pd.concat([stays, _home(found, elsewhere)], ignore_index=True)
    whole = _one_year(found) or read_year(answers.get("year", ""))
    stays["year"] = stays["year"].fillna(whole)
    for field in ("first_day", "last_day"):
        stays[f"open_{field}"] = stays[field].isna()
    by = stays.groupby(["user", "school", "year"], sort=False)
    joined = by.agg(
        first_day=("first_day", "min"),
        last_day=("last_day", "max"),
        from_start=("open_first_day", "any"),
        to_end=("open_last_day", "any"),
    ).reset_index()
    joined["first_day"] = joined["first_day"].mask(joined["from_start"], "").fillna("")
    joined["last_day"] = joined["last_day"].mask(joined["to_end"], "").fillna("")
    need = [year_need("", phrase("the export"))] if (joined["year"] == "").any() else []
    order = pd.Series(np.arange(len(students)), index=students["sourcedid"].to_numpy())
    at = order.reindex(joined["user"]).to_numpy()
    return joined.iloc[np.argsort(at, kind="stable")].reset_index(drop=True), problems, need


def _strangers(enrollments: Member, users: pd.Series) -> Problem:
    return Problem(
        "notice",
        "unknown_user",
        phrase_many(
            len(users),
            "{n} enrolments name a user who is no student of users.csv, the first “{first}”.",
            "{n} enrolments name a user who is no student of users.csv, the first “{first}”.",
            first=users.iloc[0],
        ),
        phrase("Export users and enrolments together."),
        enrollments.sheet.name,
        int(users.index[0]),
        "userSourcedId",
        str(users.iloc[0]),
    )


def _look_up(keys: pd.Series, member: Member, name: str) -> pd.Series:
    """The value of a column of another member, by sourcedId."""
    rows = member.rows[member.rows["sourcedid"].notna()].drop_duplicates("sourcedid")
    values = rows.set_index("sourcedid").get(name, pd.Series(dtype="str"))
    return keys.map(values).astype("str")


def _home(found: dict[str, Member], students: pd.DataFrame) -> pd.DataFrame:
    """The school of students without an enrolment: their own org, or the org of their role."""
    own = students.get("primaryorgsourcedid", students.get("orgsourcedids"))
    if own is None or own.isna().all():
        own = pd.Series(np.nan, students.index, dtype="str")
        if "roles" in found:
            roles = found["roles"].rows.drop_duplicates("usersourcedid").set_index("usersourcedid")
            own = students["sourcedid"].map(roles["orgsourcedid"]).astype("str")
    first = first_of(own)
    blank = pd.Series(np.nan, students.index, dtype="str")
    home = {
        "user": students["sourcedid"],
        "school": first,
        "first_day": blank,
        "last_day": blank,
        "year": blank,
    }
    return pd.DataFrame(home)[first.notna().to_numpy()]


def _sessions(found: dict[str, Member]) -> pd.Series:
    """School year by sourcedId of the session. ``schoolYear`` is the year in which it ends."""
    if "sessions" not in found or found["sessions"].rows.empty:
        return pd.Series(dtype="str")
    member = found["sessions"]
    ends = member.column("schoolyear").fillna("").map(lambda text: read_year(text, ends=True))
    begins = school_years(read_days(member.column("startdate"), {}).days.set_axis(member.rows.index))
    years = ends.where(ends != "", begins)
    return years.set_axis(member.rows["sourcedid"].to_numpy()).dropna()


def _year_of(found: dict[str, Member], enrollments: pd.DataFrame) -> pd.Series:
    years = _sessions(found)
    classes = found.get("classes")
    blank = pd.Series(np.nan, enrollments.index, dtype="str")
    if classes is None or years.empty:
        return blank
    terms = first_of(_look_up(enrollments["classsourcedid"], classes, "termsourcedids"))
    years = years[~years.index.duplicated()]
    return terms.map(years).astype("str")


def _one_year(found: dict[str, Member]) -> str:
    years = _sessions(found).unique()
    return str(years[0]) if len(years) == 1 else ""
