"""OneRoster: the folder or zip of CSV files that most rostering tools exchange, versions 1.1 and 1.2.

It carries schools, people and enrolments; it never carries daily attendance. Members are told by
their headings, so that a renamed file is still read.
"""

import numpy as np
import pandas as pd

from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading
from loaders.oneroster_members import Member, members, names_of
from loaders.oneroster_people import groups_of, places_of
from loaders.oneroster_stays import stays_of
from loaders.personal import personal_columns
from loaders.rows import fingerprint, tidy_rows
from loaders.stacked import wipe
from words import phrase


def recognise(document: Document) -> Match | None:
    """Several files, among them users and orgs, best with a manifest that names OneRoster."""
    if len(document.sheets) < 2:
        return None
    found = members(document)
    if not {"users", "orgs"} & set(found) or not {"enrollments", "manifest"} & set(found):
        return None
    lacks = tuple(f"{kind}.csv" for kind in ("orgs", "users", "enrollments") if kind not in found)
    if lacks:
        return Match(0.4, phrase("some files of a OneRoster export"), lacks)
    version = _version(found)
    if version:
        return Match(
            0.99,
            phrase("the manifest names OneRoster {version}; files orgs, users, enrollments", version=version),
        )
    return Match(0.9, phrase("the files orgs, users and enrollments with sourcedId headings"))


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
    stays, more, needs = stays_of(found, students, answers)
    problems += more
    groups = groups_of(found, students)
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
    tables = {"roster": roster, **places_of(found)}
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
        phrase("The export lacks {files}.", files=", ".join(lacks)),
        phrase("Export again with all files, and load the whole folder or zip."),
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
    problems = _lost(
        users, users.rows["sourcedid"].isna(), "no_student", phrase("The user has no sourcedId.")
    )
    again = rows["sourcedid"].duplicated().to_numpy()
    repeated = pd.Series(False, users.rows.index)
    repeated.loc[rows.index[again]] = True
    problems += _lost(users, repeated, "two_rows", phrase("The sourcedId stands in an earlier row, too."))
    return rows[is_student & ~again], problems


def _lost(member: Member, rows: pd.Series, code: str, what: str) -> list[Problem]:
    found = []
    for at, line in zip(np.flatnonzero(rows).tolist(), rows.index[rows], strict=True):
        member.sheet.fates[at + 1] = FATES.index("rejected")
        mend = phrase("Correct the user in the student system and export again.")
        found.append(Problem("left_out", code, what, mend, member.sheet.name, int(line), "sourcedId"))
    return found


def _student_ids(students: pd.DataFrame, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """The id that other files know the student by: the identifier, where all have one of their own."""
    own = students.get("identifier", pd.Series(np.nan, students.index, dtype="str"))
    proposed = "identifier" if len(own) and own.notna().all() and own.is_unique else "sourcedId"
    choices = {
        "identifier": phrase("identifier, the number used at school"),
        "sourcedId": phrase("sourcedId, the system's own"),
    }
    chosen = answers.get("student_id", proposed)
    need = Need(
        "student_id",
        phrase("By which number do other files know the students?"),
        choices,
        proposed,
        sure=True,
    )
    return (own.fillna(students["sourcedid"]) if chosen == "identifier" else students["sourcedid"]), [need]


def _facts(found: dict[str, Member], roster: pd.DataFrame) -> dict[str, str]:
    facts = {f"rows.{kind}": str(len(member.rows)) for kind, member in found.items()}
    years = roster["year"].unique()
    if len(years) == 1 and years[0]:
        facts["year"] = str(years[0])
    if version := _version(found):
        facts["version"] = version
    return {**facts, "fingerprint": fingerprint("oneroster", sorted(found))}


FORM = Form("oneroster", "roster", "OneRoster folder", recognise, read)
