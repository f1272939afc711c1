"""OneRoster: the folder or zip of CSV files that most rostering tools exchange, versions 1.1 and 1.2.

It carries schools, people and enrolments; it never carries daily attendance. Members are told by
their headings, so that a renamed file is still read.
"""

import numpy as np
import pandas as pd

from loaders.codes import grade, group, recode, truth
from loaders.day_column import read_days
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading
from loaders.oneroster_members import Member, members, names_of
from loaders.personal import personal_columns
from loaders.rows import fingerprint, tidy_rows
from loaders.school_years import read_year, school_years, year_need
from loaders.stacked import wipe

_RACE = {
    "americanindianoralaskanative": "american_indian",
    "asian": "asian",
    "blackorafricanamerican": "black",
    "nativehawaiianorotherpacificislander": "pacific_islander",
    "white": "white",
}


def recognise(document: Document) -> Match | None:
    """Several files, among them users and orgs, best with a manifest that names OneRoster."""
    if len(document.sheets) < 2:
        return None
    found = members(document)
    if not {"users", "orgs"} & set(found) or not {"enrollments", "manifest"} & set(found):
        return None
    lacks = tuple(f"{kind}.csv" for kind in ("orgs", "users", "enrollments") if kind not in found)
    if lacks:
        return Match(0.4, "some files of a OneRoster export", lacks)
    version = _version(found)
    if version:
        return Match(0.99, f"the manifest names OneRoster {version}; files orgs, users, enrollments")
    return Match(0.9, "the files orgs, users and enrollments with sourcedId headings")


def _version(found: dict[str, Member]) -> str:
    if "manifest" not in found:
        return ""
    rows = found["manifest"].rows
    named = rows["propertyname"].str.casefold() == "oneroster.version"
    return str(rows.loc[named, "value"].iloc[0]) if named.any() else ""


def read(document: Document, answers: Answers) -> Reading:
    """Turn the export into one roster row a student, school and school year, and the schools.

    A stay runs from the first to the last day of the student's enrolments in a school's classes; a
    stay without days runs through the year. Students without an enrolment stand at their own school.
    """
    found = members(document)
    for sheet in document.sheets:
        wipe(sheet)
        sheet.mark("other_sheet", slice(None), slice(None))
    for member in found.values():
        member.sheet.mark("unmapped", slice(None), slice(None))
        member.sheet.mark("heading", slice(0, 1), slice(None))
        hidden = personal_columns(member.sheet.cells.iloc[0].tolist())
        if hidden:
            member.sheet.mark("personal", slice(1, None), hidden)
        member.mark("meta", "datelastmodified", "status", "enableduser")
    lacks = [f"{kind}.csv" for kind in ("orgs", "users", "enrollments") if kind not in found]
    if lacks:
        return Reading({}, [_lacking(lacks)], [], 0, 0, 0, 0)
    students, problems = _students(found)
    ids, id_need = _student_ids(students, answers)
    stays, more, needs = _stays(found, students, answers)
    problems += more
    groups = _groups(found, students)
    users = found["users"]
    position = pd.Series(np.arange(len(students)), index=students["sourcedid"].to_numpy())
    at = position.reindex(stays["user"]).to_numpy(dtype="int64")
    table: dict[str, pd.Series | str] = {
        "student_id": ids.iloc[at],
        "role": "student",
        "school": stays["school"],
        "year": stays["year"],
        "first_day": stays["first_day"],
        "last_day": stays["last_day"],
        **{name: values.iloc[at] for name, values in groups.items()},
        "sheet": users.sheet.name,
    }
    column = names_of(users.sheet).index("sourcedid")
    roster = tidy_rows("roster", table, lines=students.index.to_numpy()[at], column=column)
    tables = {"roster": roster, **_places(found)}
    left = sum(problem.severity == "left_out" for problem in problems)
    for name in ("sourcedid", "identifier", "givenname", "familyname", "grades", "role"):
        users.mark("row", name)
    found["enrollments"].mark("row", "usersourcedid", "schoolsourcedid", "role", "begindate", "enddate")
    return Reading(
        tables,
        problems,
        [*id_need, *needs],
        rows=len(users.rows),
        columns=len(names_of(users.sheet)),
        accepted=len(users.rows) - left,
        rejected=left,
        facts=_facts(found, roster),
    )


def _lacking(lacks: list[str]) -> Problem:
    return Problem(
        "question",
        "no_table",
        f"The export lacks {', '.join(lacks)}.",
        "Export again with all files, and load the whole folder or zip.",
    )


def _students(found: dict[str, Member]) -> tuple[pd.DataFrame, list[Problem]]:
    """Users who are students, one row each; in 1.2 the role stands in a file of its own."""
    users = found["users"]
    rows = users.rows[users.rows["sourcedid"].notna()]
    role = users.column("role").reindex(rows.index)
    is_student = role.str.casefold().str.contains("student").fillna(False).to_numpy(dtype=bool)
    if "role" not in users.rows and "roles" in found:
        roles = found["roles"].rows
        learners = roles.loc[roles["role"].str.casefold() == "student", "usersourcedid"]
        found["roles"].mark("row", "usersourcedid", "role", "orgsourcedid")
        is_student = rows["sourcedid"].isin(learners).to_numpy()
    gone = users.column("status").reindex(rows.index).str.casefold() == "tobedeleted"
    is_student = is_student & ~gone.fillna(False).to_numpy(dtype=bool)
    problems = _lost(users, users.rows["sourcedid"].isna(), "no_student", "The user has no sourcedId.")
    again = rows["sourcedid"].duplicated().to_numpy()
    repeated = pd.Series(False, users.rows.index)
    repeated.loc[rows.index[again]] = True
    problems += _lost(users, repeated, "two_rows", "The sourcedId stands in an earlier row, too.")
    return rows[is_student & ~again], problems


def _lost(member: Member, rows: pd.Series, code: str, what: str) -> list[Problem]:
    found = []
    for at, line in zip(np.flatnonzero(rows).tolist(), rows.index[rows], strict=True):
        member.sheet.fates[at + 1] = FATES.index("rejected")
        mend = "Correct the user in the student system and export again."
        found.append(Problem("left_out", code, what, mend, member.sheet.name, int(line), "sourcedId"))
    return found


def _student_ids(students: pd.DataFrame, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """The id that other files know the student by: the identifier, where all have one of their own."""
    own = students.get("identifier", pd.Series(np.nan, students.index, dtype="str"))
    proposed = "identifier" if len(own) and own.notna().all() and own.is_unique else "sourcedId"
    choices = {
        "identifier": "identifier, the number used at school",
        "sourcedId": "sourcedId, the system's own",
    }
    chosen = answers.get("student_id", proposed)
    need = Need(
        "student_id", "By which number do other files know the students?", choices, proposed, sure=True
    )
    return (own.fillna(students["sourcedid"]) if chosen == "identifier" else students["sourcedid"]), [need]


def _stays(
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
    need = [year_need("", "the export")] if (joined["year"] == "").any() else []
    order = pd.Series(np.arange(len(students)), index=students["sourcedid"].to_numpy())
    at = order.reindex(joined["user"]).to_numpy()
    return joined.iloc[np.argsort(at, kind="stable")].reset_index(drop=True), problems, need


def _strangers(enrollments: Member, users: pd.Series) -> Problem:
    return Problem(
        "notice",
        "unknown_user",
        f"{len(users):,} enrolments name a user who is no student of users.csv, the first “{users.iloc[0]}”.",
        "Export users and enrolments together.",
        enrollments.sheet.name,
        int(users.index[0]),
        "userSourcedId",
        str(users.iloc[0]),
    )


def _first(lists: pd.Series) -> pd.Series:
    """The first entry of cells that hold several, set apart by commas."""
    return lists.str.replace(r",.*$", "", regex=True).str.strip()


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
    first = _first(own)
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
    terms = _first(_look_up(enrollments["classsourcedid"], classes, "termsourcedids"))
    years = years[~years.index.duplicated()]
    return terms.map(years).astype("str")


def _one_year(found: dict[str, Member]) -> str:
    years = _sessions(found).unique()
    return str(years[0]) if len(years) == 1 else ""


def _groups(found: dict[str, Member], students: pd.DataFrame) -> dict[str, pd.Series]:
    """Grade, names, gender and race of each student; "" where the export does not tell."""
    users = found["users"]
    grades = users.column("grades", "grade").reindex(students.index)
    told = {
        "grade": recode(_first(grades), grade).fillna(""),
        "first_name": users.column("givenname").reindex(students.index).fillna(""),
        "last_name": users.column("familyname").reindex(students.index).fillna(""),
    }
    if "demographics" not in found or found["demographics"].rows.empty:
        return told
    member = found["demographics"]
    rows = member.rows.set_axis(member.column("usersourcedid", "sourcedid").to_numpy())
    rows = rows[rows.index.notna() & ~rows.index.duplicated()]
    sex = recode(rows["sex"], group("gender")).fillna("")
    member.mark("row", "usersourcedid", "sourcedid", "sex", "hispanicorlatinoethnicity", *_RACE)
    member.mark("row", "demographicracetwoormoreraces")
    keys = students["sourcedid"]
    told["gender"] = keys.map(sex).astype("str").fillna("")
    told["race_ethnicity"] = keys.map(_race(rows)).astype("str").fillna("")
    return told


def _race(rows: pd.DataFrame) -> pd.Series:
    """Hispanic before race, more than one race is two or more, as the federal report counts."""

    def yes(name: str) -> np.ndarray:
        if name not in rows:
            return np.zeros(len(rows), dtype=bool)
        return (
            rows[name].map(lambda text: truth(text) is True, na_action="ignore").eq(True).to_numpy(dtype=bool)
        )

    said = {code: yes(name) for name, code in _RACE.items()}
    code = np.full(len(rows), "", dtype=object)
    for name, mask in said.items():
        code[mask] = name
    code[(np.sum(list(said.values()), axis=0) > 1) | yes("demographicracetwoormoreraces")] = "two_or_more"
    code[yes("hispanicorlatinoethnicity")] = "hispanic"
    return pd.Series(code, index=rows.index, dtype="str")


def _places(found: dict[str, Member]) -> dict[str, pd.DataFrame]:
    """Schools and districts out of the orgs; a school's district is its parent, if that is one."""
    orgs = found["orgs"]
    rows = orgs.rows[orgs.rows["sourcedid"].notna()]
    rows = rows[orgs.column("status").reindex(rows.index).str.casefold().ne("tobedeleted").fillna(True)]
    kind = rows["type"].str.casefold()
    schools, districts = rows[kind == "school"], rows[kind.isin(["district", "local"])]
    parent = schools.get("parentsourcedid", pd.Series(np.nan, schools.index, dtype="str"))
    orgs.mark("row", "sourcedid", "name", "type", "parentsourcedid")
    column = names_of(orgs.sheet).index("sourcedid")
    made = {
        "schools": {
            "district": parent.where(parent.isin(districts["sourcedid"])).fillna(""),
            "school": schools["sourcedid"],
            "name": schools["name"].fillna(""),
        },
        "districts": {"district": districts["sourcedid"], "name": districts["name"].fillna("")},
    }
    lines = {"schools": schools.index, "districts": districts.index}
    return {
        shape: tidy_rows(shape, {**columns, "sheet": orgs.sheet.name}, lines=lines[shape], column=column)
        for shape, columns in made.items()
        if len(lines[shape])
    }


def _facts(found: dict[str, Member], roster: pd.DataFrame) -> dict[str, str]:
    facts = {f"rows.{kind}": str(len(member.rows)) for kind, member in found.items()}
    years = roster["year"].unique()
    if len(years) == 1 and years[0]:
        facts["year"] = str(years[0])
    if version := _version(found):
        facts["version"] = version
    return {**facts, "fingerprint": fingerprint("oneroster", sorted(found))}


FORM = Form("oneroster", "roster", "OneRoster folder", recognise, read)
