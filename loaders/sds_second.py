"""Version 2 and 2.1 of School Data Sync: orgs, users, roles, classes, enrollments, academicSessions ..."""

import numpy as np
import pandas as pd

from loaders.codes import grade, group, recode
from loaders.form import Document
from loaders.oneroster_members import first_of, names_of
from loaders.rows import tidy_rows
from loaders.sds_members import Found, Students, found_by
from loaders.words import plain
from words import mark

NUMBER, WHY = "2", mark("the files orgs, users and roles, whose roles have no id of their own")
NEEDED = ("schools", "users", "students")
_OWN = frozenset({"sourcedid"})
_ONEROSTER = frozenset({"datelastmodified", "roletype", "enableduser"})
KINDS = {
    "students": (frozenset({"usersourcedid", "orgsourcedid", "role"}), _OWN | _ONEROSTER),
    "users": (frozenset({"sourcedid", "username"}), _ONEROSTER),
    "schools": (frozenset({"sourcedid", "name", "type"}), _ONEROSTER),
    "sessions": (frozenset({"sourcedid", "title", "startdate"}), _ONEROSTER),
    "demographics": (frozenset({"usersourcedid", "sex"}), _ONEROSTER),
    "demographics of 2": (frozenset({"usersourcedid", "racecodes"}), _ONEROSTER),
}
_RACES = {
    "americanindianoralaskanative": "american_indian",
    "asian": "asian",
    "blackorafricanamerican": "black",
    "nativehawaiianorotherpacificislander": "pacific_islander",
    "white": "white",
    "demographicracetwoormoreraces": "two_or_more",
    "hispanicorlatino": "hispanic",
    "hispanicorlatinoethnicity": "hispanic",
}


def members(document: Document) -> Found:
    """The files by kind; "students" are the roles."""
    found = found_by(document, KINDS)
    if "demographics of 2" in found:
        found.setdefault("demographics", found.pop("demographics of 2"))  # not text
    return found


def students(found: Found) -> Students:
    """Rows of the file of roles that are of students, with what the files of users and demographics add."""
    member = found["students"]
    learner = member.rows["role"].str.casefold().eq("student").fillna(False).to_numpy(dtype=bool)
    at = np.flatnonzero(learner) + 1
    rows = member.rows[learner].reset_index(drop=True)
    blank = pd.Series(np.nan, rows.index, dtype="str")
    users = (
        found["users"].rows.dropna(subset=["sourcedid"]).drop_duplicates("sourcedid").set_index("sourcedid")
    )
    told = _demographics(found, rows["usersourcedid"])
    made = pd.DataFrame(
        {
            "system": rows["usersourcedid"],
            "number": _of_user(users, rows["usersourcedid"], "usernumber"),
            "school": first_of(rows["orgsourcedid"]),
            "term": rows.get("sessionsourcedid", blank),
            "first_day": rows.get("rolestartdate", blank),
            "last_day": rows.get("roleenddate", blank),
            "status": rows.get("status", blank),
            "grade": recode(rows.get("grade", blank), grade).fillna(""),
            "first_name": _of_user(users, rows["usersourcedid"], "givenname"),
            "last_name": _of_user(users, rows["usersourcedid"], "familyname"),
            **told,
        }
    )
    member.mark("row", "usersourcedid", "orgsourcedid", "role", "sessionsourcedid", "grade")
    member.mark("row", "rolestartdate", "roleenddate")
    found["users"].mark("row", "sourcedid", "givenname", "familyname", "usernumber")
    column = names_of(member.sheet).index("usersourcedid")
    heading = str(member.sheet.cells.iat[0, column])
    groups = ("grade", "first_name", "last_name", *told)
    return Students(member, made, at, groups, _sessions(found), heading, column)


def _of_user(users: pd.DataFrame, ids: pd.Series, name: str) -> pd.Series:
    return ids.map(users.get(name, pd.Series(dtype="str"))).astype("str")


def _sessions(found: Found) -> pd.DataFrame:
    if "sessions" not in found:
        return pd.DataFrame({name: pd.Series(dtype="str") for name in ("term", "begins", "ends", "year")})
    member = found["sessions"]
    member.mark("row", "sourcedid", "startdate", "enddate", "schoolyear")
    columns = {"term": "sourcedid", "begins": "startdate", "ends": "enddate", "year": "schoolyear"}
    return pd.DataFrame({name: member.column(of) for name, of in columns.items()}).reset_index(drop=True)


def _demographics(found: Found, ids: pd.Series) -> dict[str, pd.Series]:
    """Gender and race of each student, "" where not told."""
    if "demographics" not in found:
        return {}
    member = found["demographics"]
    rows = member.rows.dropna(subset=["usersourcedid"]).drop_duplicates("usersourcedid")
    rows = rows.set_index("usersourcedid")
    told = {}
    if "sex" in rows:
        told["gender"] = recode(rows["sex"], group("gender")).fillna("")
    codes = [name for name in ("ethnicitycodes", "racecodes") if name in rows]
    if codes:
        both = rows[codes[0]].fillna("")
        for name in codes[1:]:
            both = both + "," + rows[name].fillna("")
        told["race_ethnicity"] = both.map(_race).astype("str")
    member.mark("row", "usersourcedid", "sex", *codes)
    return {name: ids.map(values).astype("str").fillna("") for name, values in told.items()}


def _race(codes: str) -> str:
    """One group of several codes: Hispanic stands before race, several races are two or more."""
    known = group("race_ethnicity")
    found = []
    for text in (each.strip() for each in codes.replace(";", ",").split(",")):
        code = _RACES.get(plain(text).replace(" ", "")) or (known(text) if text else "")
        if code:
            found.append(code)
    if "hispanic" in found:
        return "hispanic"
    return "two_or_more" if len(set(found)) > 1 else "".join(found[:1])


def places(found: Found) -> dict[str, pd.DataFrame]:
    """The schools and districts; a school's district is its parent, if that is one."""
    member = found["schools"]
    rows = member.rows[member.rows["sourcedid"].notna()].drop_duplicates("sourcedid")
    kind = rows["type"].str.casefold().fillna("")
    districts = rows[kind.isin(["district", "local", "localauthority", "academictrust"])]
    schools = rows[kind.isin(["school", "campus", ""])]
    parent = schools.get("parentsourcedid", pd.Series(np.nan, schools.index, dtype="str"))
    member.mark("row", "sourcedid", "name", "type", "parentsourcedid")
    made = {
        "schools": {
            "district": parent.where(parent.isin(districts["sourcedid"])).fillna(""),
            "school": schools["sourcedid"],
            "name": schools["name"].fillna(""),
        },
        "districts": {"district": districts["sourcedid"], "name": districts["name"].fillna("")},
    }
    lines = {"schools": schools.index, "districts": districts.index}
    column = names_of(member.sheet).index("sourcedid")
    return {
        shape: tidy_rows(shape, {**columns, "sheet": member.sheet.name}, lines=lines[shape], column=column)
        for shape, columns in made.items()
        if len(lines[shape])
    }
