"""Attendance reports of Microsoft Teams: sections since 2021, the list of who joined and left before."""

import numpy as np
import pandas as pd

from loaders import teams_list
from loaders.form import FATES, Answers, Document, Form, Match, Problem, Reading, Severity
from loaders.lengths import seconds
from loaders.meetings import NO_NAME, NOT_A_LENGTH, NOT_A_TIME, earliest, mail_notice, meeting_facts, summed
from loaders.moments import read_moments
from loaders.rows import heading_name, problems_at, set_aside
from loaders.stacked import wipe
from loaders.teams_sections import Report, report_of
from loaders.visitors import apart, attendance_and_people, bare_name, by_account
from words import phrase


def recognise(document: Document) -> Match | None:
    """The first line "1. Summary" (or "Meeting Summary") and people below, or the list of 2020."""
    for sheet in document.sheets:
        if not sheet.cells.empty and (report := report_of(sheet)) is not None:
            first, line = str(sheet.cells.iloc[0, 0]), int(sheet.cells.index[report.header])
            return Match(
                0.98,
                phrase(
                    "the first line is “{first}”, and people stand below row {line}", first=first, line=line
                ),
            )
    return teams_list.recognise(document)


def read(document: Document, answers: Answers) -> Reading:
    """Turn a report into one row a person, with the minutes its second section counts.

    The section behind the people says when each of them joined and left again; it counts nobody anew.
    """
    reports = []
    for sheet in document.sheets:
        if not sheet.cells.empty:
            wipe(sheet)
            if (report := report_of(sheet)) is not None:
                reports.append(report)
    if not reports:
        return teams_list.read(document, answers)
    report = reports[0]
    problems = set_aside(document, [report.sheet])
    moments = read_moments([pd.Series(report.moments(), dtype="str"), report.field("join")], answers)
    told, joined = moments.columns
    start = earliest(told.iloc[:1], joined)
    name, length = report.field("name"), report.field("length").fillna("")
    took = {text: seconds(text, 60) for text in length.unique()}
    good = name.notna()
    bad = good & length.isin([text for text, took_ in took.items() if text and took_ is None])
    late = good & joined.isna() & report.field("join").notna()
    problems += _problems(report, ~good, "name", "left_out", "no_name", NO_NAME)
    problems += _problems(report, bad, "length", "notice", "not_a_length", NOT_A_LENGTH)
    problems += _problems(report, late, "join", "notice", "not_a_date", NOT_A_TIME)
    email = report.field("email").fillna("")
    bare = name.fillna("").map({text: bare_name(text) for text in name.dropna().unique()} | {"": ""})
    key = by_account(bare, email).astype("str")
    visits = pd.DataFrame(
        {
            "key": key.where((email != "") | report.joins, apart(key)),
            "name": name.fillna(""),
            "email": email,
            "role": "",
            "school": answers.get("school", ""),
            "day": start[:10],
            "session": start[11:16],
            "raw": length,
            "status": "present",
            "seconds": length.map(took).astype("float64"),
            "sheet": report.sheet.name,
            "line": name.index,
        }
    )[good]
    visits = summed(visits)
    if not report.joins and report.people is not None and report.people != int(good.sum()):
        problems.append(_other_count(report, int(good.sum())))
    if "email" in report.columns:
        problems.append(mail_notice(report.sheet.name, int(report.sheet.cells.index[report.header])))
    _settle(report, good.to_numpy())
    rows = len(report.rows)
    return Reading(
        attendance_and_people(document.name, visits, report.columns["name"], expected="no"),
        problems,
        list(moments.needs),
        rows=rows,
        columns=sum(bool(heading) for heading in report.headings),
        accepted=int(good.sum()),
        rejected=rows - int(good.sum()),
        facts=meeting_facts("teams_attendance", "Teams meeting", report.title, start),  # not text
    )


def _problems(
    report: Report, rows: pd.Series, field: str, severity: Severity, code: str, words: tuple[str, str]
) -> list[Problem]:
    """A problem for each of these rows."""
    if field not in report.columns:
        return []
    heading = heading_name(report.headings, report.columns[field])
    return problems_at(report.field(field)[rows], severity, code, *words, report.sheet.name, heading)


def _other_count(report: Report, found: int) -> Problem:
    return Problem(
        "notice",
        "other_count",
        phrase(
            "The summary counts {people:,} participants; {found:,} are listed.",
            people=report.people,
            found=found,
        ),
        phrase("Nothing to do, unless lines were deleted from the report: then export it again."),
        report.sheet.name,
    )


def _settle(report: Report, good: np.ndarray) -> None:
    sheet, everything = report.sheet, slice(None)
    sheet.mark("title", slice(0, report.header), everything)
    sheet.mark("heading", [report.header], everything)
    sheet.mark("meta", report.rows, everything)
    taken = [at for field, at in report.columns.items() if field in ("name", "join", "length", "email")]
    sheet.mark("row", report.rows, taken)
    upn = [at for at, heading in enumerate(report.headings) if "upn" in heading.casefold()]
    if upn:
        sheet.mark("personal", report.rows, upn)
    sheet.mark("rejected", report.rows[~good], everything)
    part = sheet.fates[report.rest]
    part[part == 0] = FATES.index("meta")
    sheet.fates[report.rest] = part


FORM = Form(
    "teams_attendance", "participation", "Microsoft Teams attendance report", recognise, read, sections=True
)
