"""Ed-Fi survey interchange (XML): questions with their choices, responses, and answers to questions."""

import pandas as pd

from loaders import dates
from loaders.edfi_answers import answer_rows, question_rows
from loaders.edfi_records import PERSONAL, RECORDS, Member, kind_of, members, respondent
from loaders.form import Answers, Document, Form, Match, Problem, Reading
from loaders.rows import constant_value, fingerprint
from loaders.stacked import wipe


def recognise(document: Document) -> Match | None:
    """Records of questions and of answers to them, by Ed-Fi's names."""
    kinds = {kind_of(sheet) for sheet in document.sheets} & set(RECORDS)
    if "SurveyQuestionResponse" not in kinds:
        lacks = ("SurveyQuestionResponse",)
        return Match(0.4, "a survey of Ed-Fi, but no answers", lacks) if "SurveyQuestion" in kinds else None
    return Match(1.0, f"the Ed-Fi records {', '.join(sorted(kinds))}")


def read(document: Document, answers: Answers) -> Reading:
    """Turn answers into one row a response, question and choice.

    Respondents are the survey responses, also those who answered nothing. A question is told by its
    survey and code; its scale comes with its choices. Who answered is told by the reference of the
    response (student, parent); names and numbers of persons are dropped.
    """
    found = members(document)
    for sheet in document.sheets:
        wipe(sheet)
        sheet.mark("other_sheet", slice(None), slice(None))
    if "SurveyQuestionResponse" not in found:
        return Reading({}, [_NOT_SO], [], 0, 0, 0, 0)
    given = found["SurveyQuestionResponse"]
    asked, taken_asked = question_rows(found.get("SurveyQuestion"))
    rows, asked, taken = answer_rows(given, asked)
    people, problems = _people(found, given)
    who = people.reindex(rows.pop("key"))
    for name in ("responded_at", "school", "role"):
        rows[name] = who[name].fillna("").to_numpy()
    rows["source_file"], rows["tool"], rows["sheet"] = document.name, "edfi_survey", given.sheet.name
    given.settle(taken)
    for kind, columns_taken in (("SurveyQuestion", taken_asked), ("SurveyResponse", None), ("Survey", None)):
        if kind in found:
            member = found[kind]
            of = [at for name, at in member.at.items() if name not in PERSONAL]
            member.settle(of if columns_taken is None else columns_taken)
    return Reading(
        {"answers": rows, "questions": asked},
        problems + _personal(found),
        [],
        rows=len(people),
        columns=sum(bool(heading) for heading in given.headings),
        accepted=len(people),
        rejected=0,
        respondents=len(people),
        questions=asked["question_key"].nunique(),
        facts=_facts(found, asked, people),
    )


_NOT_SO = Problem(
    "question",
    "not_this_form",
    "The file holds no answers: no records named SurveyQuestionResponse.",
    "Export the survey interchange with its responses, or choose another kind of file.",
)


def _people(found: dict[str, Member], given: Member) -> tuple[pd.DataFrame, list[Problem]]:
    """Time, school and role of each respondent, by respondent key; also of those known by answers alone."""
    keys = pd.Index(pd.unique(respondent(given)))
    nobody = pd.DataFrame("", keys, ["responded_at", "school", "role"], dtype="str")
    if "SurveyResponse" not in found:
        return nobody, []
    told = found["SurveyResponse"]
    order = dates.order(told.column("day"))
    role = pd.Series("", told.rows.index, dtype="str")
    for name, code in (("parent", "parent_caregiver"), ("student", "student")):
        role = role.mask(told.column(name).notna(), code)
    school = told.column("survey").map(_schools(found)).astype("str")
    people = pd.DataFrame(
        {
            "responded_at": dates.times(told.column("day"), dates.MDY if order == dates.UNDECIDED else order),
            "school": school.fillna(told.column("place")).fillna(""),
            "role": role,
        }
    )
    bad = told.column("day").notna() & people["responded_at"].isna()
    problems = [
        Problem(
            "notice",
            "time",
            f"“{text}” is not a date; the response counts without its day.",
            "Write it as 2025-09-14.",
            told.sheet.name,
            int(str(line)),
            told.headings[told.at["day"]],
            str(text),
        )
        for line, text in told.column("day")[bad].items()
    ]
    people["responded_at"] = people["responded_at"].fillna("")
    people = people.set_axis(pd.Index(respondent(told)))
    people = people[~people.index.duplicated()]
    return pd.concat([people, nobody[~nobody.index.isin(people.index)]]), problems


def _schools(found: dict[str, Member]) -> pd.Series:
    """The school (or other organisation) of each survey."""
    if "Survey" not in found:
        return pd.Series(dtype="str")
    told = found["Survey"]
    where = told.column("school").fillna(told.column("organisation"))
    where = where.set_axis(pd.Index(told.column("survey")))
    return where[~where.index.duplicated()].dropna()


def _personal(found: dict[str, Member]) -> list[Problem]:
    if "SurveyResponse" not in found:
        return []
    told = found["SurveyResponse"]
    names = [told.headings[told.at[name]].rsplit(".", 1)[-1] for name in PERSONAL if name in told.at]
    if not names:
        return []
    said = ", ".join(f"“{name}”" for name in names)
    mend = "Nothing to do. No figure needs it."
    return [Problem("notice", "personal", f"Personal data is not kept: {said}.", mend, told.sheet.name)]


def _facts(found: dict[str, Member], asked: pd.DataFrame, people: pd.DataFrame) -> dict[str, str]:
    facts = {"fingerprint": fingerprint("edfi_survey", sorted(asked["question_key"].unique()))}
    if "Survey" in found and (title := constant_value(found["Survey"].column("title"))):
        facts["title"] = title
    days = people.loc[people["responded_at"] != "", "responded_at"].str[:10]
    if len(days):
        facts |= {"first_day": str(days.min()), "last_day": str(days.max())}
    if school := constant_value(people["school"]):
        facts["school"] = school
    return facts


FORM = Form("edfi_survey", "survey", "Ed-Fi survey", recognise, read)
