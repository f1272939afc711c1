"""Version 1 of School Data Sync: School, Section, Student, StudentEnrollment, Teacher, TeacherRoster."""

import numpy as np
import pandas as pd

from loaders.codes import grade, recode
from loaders.form import Document
from loaders.oneroster_members import member_of, names_of
from loaders.rows import tidy_rows
from loaders.sds_members import Found, Students, found_by
from words import mark

NUMBER, WHY = "1", mark("the files School and Student with SIS IDs")
NEEDED = ("schools", "students")
_TEACHES = frozenset({"teachernumber", "title", "qualification", "teachersisid"})
_LEARNS = frozenset({"grade", "graduationyear", "studentnumber"})
_PERSON = frozenset({"sisid", "schoolsisid"})
_NONE: frozenset[str] = frozenset()
KINDS = {
    "sections": (frozenset({"sisid", "schoolsisid", "sectionname"}), _NONE),
    "enrolments": (frozenset({"sectionsisid", "sisid"}), _NONE),
    "students": (_PERSON | {"grade"}, _TEACHES),
    "schools": (frozenset({"sisid", "name"}), frozenset({"schoolsisid"})),
}


def members(document: Document) -> Found:
    """The files by kind. Students and teachers may have the same headings: then columns that only one of
    them has tell, else what the file is called; of two lists of members that of the students counts."""
    found = found_by(document, KINDS)
    if "schools" not in found:
        return {}
    if "students" not in found:
        people = [sheet for sheet in document.sheets if set(names_of(sheet)) >= _PERSON]
        people = [s for s in people if not (_TEACHES | {"sectionname"}) & set(names_of(s))]
        learning = [s for s in people if _LEARNS & set(names_of(s))]
        named = [s for s in people if "student" in s.name.lower()]
        for sheet in (learning or named or (people if len(people) == 1 else []))[:1]:
            found["students"] = member_of(sheet)
    if "students" in found:
        ids = set(found["students"].rows["sisid"].dropna())
        lists = [s for s in document.sheets if KINDS["enrolments"][0] <= set(names_of(s))]
        share = {id(s): member_of(s).rows["sisid"].isin(ids).mean() for s in lists}
        if lists:
            best = max(lists, key=lambda s: share[id(s)])
            found["enrolments"] = member_of(best)
    return found


def students(found: Found) -> Students:
    """Rows of the file of students; the term is that of the first section a student is in."""
    member = found["students"]
    names = names_of(member.sheet)
    there = member.rows.notna().any(axis=1).to_numpy()
    at = np.flatnonzero(there) + 1
    rows = member.rows[there].reset_index(drop=True)
    blank = pd.Series(np.nan, rows.index, dtype="str")
    made = pd.DataFrame(
        {
            "system": rows["sisid"],
            "number": rows.get("studentnumber", blank),
            "school": rows["schoolsisid"],
            "term": _terms_of(found, rows["sisid"]),
            "first_day": blank,
            "last_day": blank,
            "status": rows.get("status", blank),
            "grade": recode(rows.get("grade", blank), grade).fillna(""),
            "first_name": rows.get("firstname", blank),
            "last_name": rows.get("lastname", blank),
        }
    )
    member.mark("row", "sisid", "schoolsisid", "studentnumber", "grade", "firstname", "lastname")
    member.mark("meta", "status")
    column = names.index("sisid")
    heading = str(member.sheet.cells.iat[0, column])
    groups = ("grade", "first_name", "last_name")
    return Students(member, made, at, groups, _terms(found), heading, column)


def _terms_of(found: Found, ids: pd.Series) -> pd.Series:
    blank = pd.Series(np.nan, ids.index, dtype="str")
    if not {"sections", "enrolments"} <= set(found):
        return blank
    sections, enrolments = found["sections"], found["enrolments"]
    if "termsisid" not in sections.rows:
        return blank
    term = sections.rows.dropna(subset=["sisid"]).drop_duplicates("sisid").set_index("sisid")["termsisid"]
    enrolments.mark("row", "sectionsisid", "sisid")
    sections.mark("row", "sisid", "termsisid", "termstartdate", "termenddate")
    of = enrolments.rows.dropna(subset=["sisid"])
    of = of.assign(term=of["sectionsisid"].map(term)).dropna(subset=["term"]).drop_duplicates("sisid")
    return ids.map(of.set_index("sisid")["term"]).astype("str")


def _terms(found: Found) -> pd.DataFrame:
    names = ["term", "begins", "ends", "year"]
    if "sections" not in found or "termsisid" not in found["sections"].rows:
        return pd.DataFrame({name: pd.Series(dtype="str") for name in names})
    sections = found["sections"]
    rows = sections.rows.dropna(subset=["termsisid"]).drop_duplicates("termsisid")
    begins = sections.column("termstartdate").reindex(rows.index)
    ends = sections.column("termenddate").reindex(rows.index)
    blank = pd.Series(np.nan, rows.index, dtype="str")
    made = {"term": rows["termsisid"], "begins": begins, "ends": ends, "year": blank}
    return pd.DataFrame(made).reset_index(drop=True)


def places(found: Found) -> dict[str, pd.DataFrame]:
    """The schools."""
    member = found["schools"]
    rows = member.rows[member.rows["sisid"].notna()].drop_duplicates("sisid")
    member.mark("row", "sisid", "name")
    table: dict[str, pd.Series | str] = {
        "school": rows["sisid"],
        "name": rows["name"].fillna(""),
        "sheet": member.sheet.name,
    }
    column = names_of(member.sheet).index("sisid")
    return {"schools": tidy_rows("schools", table, lines=rows.index, column=column)} if len(rows) else {}
