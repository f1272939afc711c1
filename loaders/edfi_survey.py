"""Ed-Fi survey interchange (XML): questions with their choices, responses, and answers to questions."""

import pandas as pd

from loaders import dates
from loaders.edfi_answers import answer_rows, question_rows
from loaders.edfi_records import PERSONAL, RECORDS, Member, kind_of, members, respondent
from loaders.form import Answers, Document, Form, Match, Problem, Reading
from loaders.quoted import quoted
from loaders.rows import constant_value, fingerprint
from loaders.stacked import wipe
from words import mark, phrase


def recognise(document: Document) -> Match | None:
    """Records of questions and of answers to them, by Ed-Fi's names."""
    kinds = {kind_of(sheet) for sheet in document.sheets} & set(RECORDS)
    if "SurveyQuestionResponse" not in kinds:
        lacks = ("SurveyQuestionResponse",)
        return (
            Match(0.4, phrase("a survey of Ed-Fi, but no answers"), lacks)
            if "SurveyQuestion" in kinds
            else None
        )
    return Match(1.0, phrase("the Ed-Fi records {kinds}", kinds=", ".join(sorted(kinds))))


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
    rows, asked = _answers(document, given, found.get("SurveyQuestion", []))
    people, problems = _people(found, given)
    who = people.reindex(rows.pop("key"))
    for name in ("responded_at", "school", "role"):
        rows[name] = who[name].fillna("").to_numpy()
    for kind in ("SurveyResponse", "Survey"):  # not text
        for member in found.get(kind, []):
            member.settle([at for name, at in member.at.items() if name not in PERSONAL])
    return Reading(
        {"answers": rows, "questions": asked},
        problems + _personal(found),
        [],
        rows=len(people),
        columns=sum(bool(heading) for heading in given[0].headings),
        accepted=len(people),
        rejected=0,
        respondents=len(people),
        questions=asked["question_key"].nunique(),
        facts=_facts(found, asked, people),
    )


_NOT_SO = Problem(
    "question",
    "not_this_form",
    mark("The file holds no answers: no records named SurveyQuestionResponse."),
    mark("Export the survey interchange with its responses, or choose another kind of file."),
)


def _answers(
    document: Document, given: list[Member], questions: list[Member]
) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The answers of all files and the respondent of each as ``key``; the questions, once each."""
    known = []
    for member in questions:
        asked, taken = question_rows(member)
        known.append(asked)
        member.settle(taken)
    every = pd.concat(known).drop_duplicates("question_key") if known else question_rows(None)[0]
    answered, of = [], []
    for member in given:
        rows, asked, taken = answer_rows(member, every.copy())
        member.settle(taken)
        rows["source_file"], rows["tool"], rows["sheet"] = document.name, "edfi_survey", member.sheet.name
        answered.append(rows)
        of.append(asked.assign(unanswered=~asked["question_key"].isin(rows["question_key"])))
    rows = pd.concat(answered, ignore_index=True)
    rows = rows.drop_duplicates(["key", "question_key", "sub_item", "option_key"], ignore_index=True)
    asked = pd.concat(of, ignore_index=True)
    idle = asked["unanswered"] & asked["question_key"].isin(rows["question_key"])
    asked = asked[~idle].drop(columns="unanswered")
    return rows, asked.drop_duplicates(["question_key", "sub_item"], ignore_index=True)


def _people(found: dict[str, list[Member]], given: list[Member]) -> tuple[pd.DataFrame, list[Problem]]:
    """Time, school and role of each respondent, by respondent key; also of those known by answers alone."""
    keys = pd.Index(pd.unique(pd.concat([respondent(member) for member in given])))
    nobody = pd.DataFrame("", keys, ["responded_at", "school", "role"], dtype="str")
    told, problems = [nobody[:0]], []
    for member in found.get("SurveyResponse", []):
        people, more = _responses(member, _schools(found))
        told.append(people)
        problems += more
    people = pd.concat(told)
    people = people[~people.index.duplicated()]
    return pd.concat([people, nobody[~nobody.index.isin(people.index)]]), problems


def _responses(told: Member, schools: pd.Series) -> tuple[pd.DataFrame, list[Problem]]:
    """Time, school and role of each response of one file, by respondent key."""
    order = dates.order(told.column("day"))
    role = pd.Series("", told.rows.index, dtype="str")
    for name, code in (("parent", "parent_caregiver"), ("student", "student")):
        role = role.mask(told.column(name).notna(), code)
    school = told.column("survey").map(schools).astype("str")
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
            phrase("“{text}” is not a date; the response counts without its day.", text=text),
            phrase("Write it as 2025-09-14."),
            told.sheet.name,
            int(str(line)),
            told.headings[told.at["day"]],
            str(text),
        )
        for line, text in told.column("day")[bad].items()
    ]
    people["responded_at"] = people["responded_at"].fillna("")
    return people.set_axis(pd.Index(respondent(told))), problems


def _schools(found: dict[str, list[Member]]) -> pd.Series:
    """The school (or other organisation) of each survey."""
    told = [pd.Series(dtype="str")]
    for member in found.get("Survey", []):  # not text
        where = member.column("school").fillna(member.column("organisation"))
        told.append(where.set_axis(pd.Index(member.column("survey"))))
    where = pd.concat(told)
    return where[~where.index.duplicated()].dropna()


def _personal(found: dict[str, list[Member]]) -> list[Problem]:
    problems = []
    for told in found.get("SurveyResponse", []):
        names = [told.headings[told.at[name]].rsplit(".", 1)[-1] for name in PERSONAL if name in told.at]
        if names:
            what = phrase("Personal data is not kept: {names}.", names=quoted(names))
            mend = phrase("Nothing to do. No figure needs it.")
            problems.append(Problem("notice", "personal", what, mend, told.sheet.name))
    return problems


def _facts(found: dict[str, list[Member]], asked: pd.DataFrame, people: pd.DataFrame) -> dict[str, str]:
    facts = {"fingerprint": fingerprint("edfi_survey", sorted(asked["question_key"].unique()))}
    titles = {constant_value(member.column("title")) for member in found.get("Survey", [])}  # not text
    if len(titles) == 1 and (title := titles.pop()):
        facts["title"] = title
    days = people.loc[people["responded_at"] != "", "responded_at"].str[:10]
    if len(days):
        facts |= {"first_day": str(days.min()), "last_day": str(days.max())}
    if school := constant_value(people["school"]):
        facts["school"] = school
    return facts


FORM = Form("edfi_survey", "survey", "Ed-Fi survey", recognise, read)
