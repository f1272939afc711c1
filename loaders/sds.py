"""Microsoft School Data Sync: the CSV files that schools send to Microsoft 365, versions 1 and 2 (2.1).

Version 1 speaks of SIS IDs (School, Student, Section ...). Version 2 has the names of OneRoster (orgs,
users, classes ...), but its roles and enrolments have no id of their own. Members are told by their headings.
"""

import numpy as np
import pandas as pd

from loaders import sds_first, sds_second
from loaders.coded import coded
from loaders.day_column import read_days
from loaders.form import FATES, Answers, Document, Form, Match, Need, Problem, Reading
from loaders.personal import personal_columns
from loaders.rows import constant_value, fingerprint, tidy_rows
from loaders.school_years import read_year, school_years, year_need
from loaders.sds_members import Found, Students
from loaders.stacked import wipe
from words import mark, phrase, phrase_many

VERSIONS = (sds_first, sds_second)
_GONE = frozenset({"deleted", "inactive", "disabled", "tobedeleted"})
_ID_CHOICES = {
    "number": mark("the student number, used at school"),
    "system": mark("the SIS ID, the system's own"),
}


def recognise(document: Document) -> Match | None:
    """Several files: schools and students with SIS IDs, or orgs, users and roles without ids of their own."""
    if len(document.sheets) < 2:
        return None
    for version in VERSIONS:
        found = version.members(document)
        lacks = tuple(name for name in version.NEEDED if name not in found)
        if not lacks:
            return Match(
                0.98,
                phrase("School Data Sync {version}: {why}", version=version.NUMBER, why=phrase(version.WHY)),
            )
        if len(found) > 1 and "students" not in lacks:
            return Match(
                0.4, phrase("some files of School Data Sync"), tuple(f"{name}.csv" for name in lacks)
            )
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Turn the export into one roster row a student, school and school year, and the schools.

    The school year is that of the terms or sessions; where several stand in the export, that of the
    student's own. Students marked deleted or inactive are left aside, with a notice.
    """
    for version in VERSIONS:
        found = version.members(document)
        if all(name in found for name in version.NEEDED):
            break
    else:
        return Reading({}, [_NO_TABLE], [], 0, 0, 0, 0)
    _put_aside(document, found)
    told = version.students(found)
    rows, sheet = told.rows, told.member.sheet
    ids, id_need = _ids(rows, answers)
    year, year_needs, days_needs, days = _times(rows, told, answers)
    gone = rows["status"].str.casefold().isin(_GONE).to_numpy(dtype=bool)
    no_id, no_school = rows["system"].isna().to_numpy(), rows["school"].isna().to_numpy()
    again = pd.DataFrame({"id": ids, "school": rows["school"], "year": year}).duplicated().to_numpy()
    problems = [
        *_lost(told, no_id & ~gone, "no_student", phrase("The student has no SIS ID.")),
        *_lost(told, no_school & ~no_id & ~gone, "no_school", phrase("The student stands in no school.")),
        *_lost(
            told,
            again & ~no_id & ~no_school & ~gone,
            "two_rows",
            phrase("The student stands in an earlier row."),
        ),
    ]
    if gone.any():
        problems.append(_aside(told, int(gone.sum())))
        sheet.mark("rejected", told.at[gone], slice(None))
    good = ~(no_id | no_school | again | gone)
    table: dict[str, pd.Series | str] = {
        "student_id": ids[good],
        "role": "student",
        "school": rows["school"][good],
        "year": year[good],
        **{name: values[good] for name, values in days.items()},
        **{name: rows[name].fillna("")[good] for name in told.groups},
        "sheet": sheet.name,
    }
    roster = tidy_rows("roster", table, lines=told.lines[good], column=told.column)
    left = int((no_id | no_school | again).sum())
    facts = {f"rows.{name}": str(len(member.rows)) for name, member in found.items()}
    if one := constant_value(roster["year"]):
        facts["year"] = one
    return Reading(
        {"roster": roster, **version.places(found)},
        problems,
        [*id_need, *days_needs, *year_needs],
        rows=len(rows),
        columns=int(sheet.cells.iloc[0].notna().sum()),
        accepted=int(good.sum()),
        rejected=left,
        facts={**facts, "version": version.NUMBER, "fingerprint": fingerprint("sds", sorted(found))},
    )


_NO_TABLE = Problem(
    "question",
    "no_table",
    mark("The export lacks schools or students."),
    mark("Export again with all files, and load the whole folder or zip."),
)


def _put_aside(document: Document, found: Found) -> None:
    for sheet in document.sheets:
        wipe(sheet)
        sheet.mark("other_sheet", slice(None), slice(None))
    for member in found.values():
        member.sheet.mark("unmapped", slice(None), slice(None))
        member.sheet.mark("heading", slice(0, 1), slice(None))
        hidden = personal_columns(member.sheet.cells.iloc[0].fillna("").tolist())
        if hidden:
            member.sheet.mark("personal", slice(1, None), hidden)
        member.mark("personal", *PERSONAL)


PERSONAL = ("username", "password", "email", "phone", "sms", "birthdate", "activedirectorymatchid",
            "secondaryemail", "principalname", "principalsecondaryemail", "address", "birthcity",
            "birthstate", "birthcountry")  # fmt: skip
"""Columns no indicator needs, in small letters without spaces."""


def _ids(rows: pd.DataFrame, answers: Answers) -> tuple[pd.Series, list[Need]]:
    """The id that other files know the student by: the number, where all have one of their own."""
    number = rows["number"]
    if number.isna().all():
        return rows["system"], []
    own = number.notna().all() and number.nunique() == rows["system"].nunique()
    proposed = "number" if own else "system"
    need = Need(
        "student_id",
        phrase("By which number do other files know the students?"),
        _ID_CHOICES,
        proposed,
        sure=True,
    )
    chosen = answers.get("student_id", proposed)
    return (number.fillna(rows["system"]) if chosen == "number" else rows["system"]), [need]


def _times(
    rows: pd.DataFrame, told: Students, answers: Answers
) -> tuple[pd.Series, list[Need], list[Need], dict[str, pd.Series]]:
    """School year of each row, the questions about it and about dates, and first and last day."""
    stay = [coded(rows[name]) for name in ("first_day", "last_day")]
    begins = read_days(told.terms["begins"], answers, [coded(told.terms["ends"])])
    first, last = (read_days(column, answers, stay) for column in stay)
    needs = next((list(each.needs) for each in (begins, first, last) if each.needs), [])
    ends = told.terms["year"].fillna("").map(lambda text: read_year(text, ends=True))
    by_term = ends.where(ends != "", school_years(begins.days.set_axis(told.terms.index)))
    by_term = by_term.set_axis(pd.Index(told.terms["term"])).dropna()
    by_term = by_term[~by_term.index.duplicated() & (by_term != "")]
    year = rows["term"].map(by_term).astype("str")
    year = year.fillna(school_years(first.days.set_axis(rows.index)))
    whole = str(by_term.iloc[0]) if by_term.nunique() == 1 else read_year(answers.get("year", ""))
    year = year.fillna(whole)
    asked = (
        [year_need(str(by_term.max()) if len(by_term) else "", phrase("the export"))]
        if (year == "").any()
        else []
    )
    days = {
        name: each.days.set_axis(rows.index).fillna("")
        for name, each in (("first_day", first), ("last_day", last))
    }
    return year, asked, needs, days


def _lost(told: Students, mask: np.ndarray, code: str, what: str) -> list[Problem]:
    found = []
    for row in np.flatnonzero(mask).tolist():
        told.member.sheet.fates[told.at[row]] = FATES.index("rejected")
        mend = phrase("Correct the student in the student system and export again.")
        line = int(told.lines[row])
        found.append(Problem("left_out", code, what, mend, told.member.sheet.name, line, told.heading))
    return found


def _aside(told: Students, count: int) -> Problem:
    return Problem(
        "notice",
        "not_active",
        phrase_many(
            count,
            "{n} students are marked deleted or inactive; they were left aside.",
            "{n} students are marked deleted or inactive; they were left aside.",
        ),
        phrase("Nothing to do, unless they should count: then export them as active."),
        told.member.sheet.name,
    )


FORM = Form("sds", "roster", "Microsoft School Data Sync", recognise, read)
