"""Zoom's list of participants: a row a joining or a row a person, with or without the meeting above."""

import numpy as np
import pandas as pd
import pyarrow.compute as pc

from loaders.coded import Coded, written
from loaders.form import FATES, Answers, Document, Form, Match, Reading
from loaders.lengths import seconds
from loaders.meetings import (
    NO_NAME,
    NOT_A_LENGTH,
    NOT_A_TIME,
    day_answered,
    day_need,
    earliest,
    mail_notice,
    meeting_facts,
    no_table,
    summed,
)
from loaders.moments import read_moments
from loaders.quoted import quoted
from loaders.roles import folded
from loaders.rows import constant_value, constants_by_text, joint_key, set_aside
from loaders.session_rows import sessions_of
from loaders.stacked import Stacked, wipe
from loaders.visitors import attendance_and_people, bare_names, by_account, original_names
from loaders.zoom_meetings import days_of, facts_of_several, meetings, sessions
from loaders.zoom_tables import YES, like_zoom, report_of, surely_zoom
from words import mark, phrase

_MEETING = "Zoom meeting"  # not text


def recognise(document: Document) -> Match | None:
    """Headings of people with the times they joined and left, or their minutes."""
    for sheet in document.sheets:
        report = None if sheet.cells.empty else report_of(sheet)
        if report is None:
            continue
        part = report.parts[0]
        named = quoted(part.heading(field) for field in ("name", "join", "length") if part.heading(field))
        if like_zoom(report):
            return Match(0.97 if surely_zoom(report) else 0.8, phrase("the columns {named}", named=named))
    return None


def read(document: Document, answers: Answers) -> Reading:
    """Add up the minutes of each person, however often they joined.

    Time in the waiting room does not count; whoever was nowhere else did not attend. A person is an
    account (e-mail) or, without one, the name they joined under.
    """
    report = None
    for sheet in document.sheets:
        if not sheet.cells.empty:
            wipe(sheet)
            report = report or report_of(sheet)
    if report is None:
        return Reading({}, [_NO_REPORT], [], 0, 0, 0, 0)
    rows = Stacked(report.parts)
    sheet = report.parts[0].grid.sheet
    problems = set_aside(document, [sheet])
    typed = {field: _field(rows, field) for field in ("name", "email", "join", "leave", "length", "start")}
    above = pd.Series([text for _, texts in report.meetings for text in texts], dtype="str")
    moments = read_moments([above, typed["join"], typed["leave"], typed["start"]], answers)
    told, joined, left, started = moments.columns
    of = meetings(rows, report, told, started, joined, day_answered(answers))
    names, good = _names(rows, report.renamed)
    length, unclear = _lengths(typed["length"], joined, left)
    came = ~_says(rows, "attended", False)
    waited = _says(rows, "waiting", True)
    problems += rows.problems(~good, "name", "left_out", "no_name", *NO_NAME)
    problems += rows.problems(unclear & good & came, "length", "notice", "not_a_length", *NOT_A_LENGTH)
    late = (joined.isna() & typed["join"].notna()).to_numpy() & good & came
    problems += rows.problems(late, "join", "notice", "not_a_date", *NOT_A_TIME)
    email = rows.verbatim_by_text("email")
    there = good & came & ~waited
    one = constants_by_text(len(rows))
    visits = pd.DataFrame(
        {
            "key": by_account(names, email),
            "name": typed["name"].fillna(names.astype("str")) if typed["name"].hasnans else typed["name"],
            "email": email,
            "role": one(""),
            "school": one(answers.get("school", "")),
            "day": days_of(of["start"]),
            "session": sessions(of),
            "raw": rows.verbatim_by_text("length"),
            "status": Coded(there.astype("int8"), _STATUS).by_text(_STATUS),
            "seconds": length.where(there),
            "sheet": one(sheet.name),
            "line": rows.line,
        },
        copy=False,
    )
    visits = visits if good.all() else visits[good]
    meeting = of["number"].reindex(visits.index).to_numpy(dtype="int64")
    person = pd.factorize(joint_key(pd.factorize(visits["key"])[0], meeting))[0]
    present = np.bincount(person, there[good])[person] > 0
    kept = there[good] | ~present
    visits = visits if kept.all() else visits[kept]
    if typed["email"].notna().any():
        problems.append(mail_notice(sheet.name, int(sheet.cells.index[report.parts[0].grid.header_rows[0]])))
    _settle(rows, good)
    accepted = int(good.sum())
    several = of["number"].nunique() > 1 and (of["start"] != "").all()
    topic = constant_value(of["topic"])
    first = earliest(of["start"].where(of["start"] != ""))
    visits = summed(visits)
    tables = attendance_and_people(document.name, visits, report.parts[0].columns["name"], expected="no")
    if several:
        tables["sessions"] = sessions_of(visits, topic)
    return Reading(
        tables,
        problems,
        [
            *moments.needs,
            *([day_need(phrase("the meeting"))] if (of["start"] == "").any() or not len(of) else []),
        ],
        rows=len(rows),
        columns=sum(bool(heading) for heading in rows.headings),
        accepted=accepted,
        rejected=len(rows) - accepted,
        facts=facts_of_several(of)
        if several
        else meeting_facts("zoom_participants", _MEETING, topic or report.meetings[0][0], first),
    )


def _field(rows: Stacked, field: str) -> pd.Series:
    return rows.fields[field] if field in rows.fields else pd.Series(np.nan, range(len(rows)), dtype="str")


def _names(rows: Stacked, renamed: bool) -> tuple[pd.Series, np.ndarray]:
    """The name of each row as it tells people apart, "" where blank, and where there is one; of webinars
    also by its parts."""
    told = rows.written("name")
    bare = original_names(told.different) if renamed else bare_names(told.different)
    names, there = told.made(bare), pc.not_equal(bare, "").to_numpy(zero_copy_only=False)
    if "first" in rows.fields or "last" in rows.fields:
        parts = _field(rows, "first").fillna("") + " " + _field(rows, "last").fillna("")
        names = names.astype("str")
        names = names.where(names != "", parts.str.strip())
        return names, (names != "").to_numpy()
    return names, np.append(there, False)[told.numbers]


def _lengths(typed: pd.Series, joined: pd.Series, left: pd.Series) -> tuple[pd.Series, np.ndarray]:
    """Seconds of each row, as written or from joining to leaving; and where what is written is none."""
    told = written(typed)
    took = [seconds(text, 60) for text in told.texts]
    length = pd.Series([*took, None], dtype="float64").take(told.numbers).set_axis(typed.index)
    unknown = length.isna()
    if unknown.any():
        between = pd.to_datetime(left[unknown]) - pd.to_datetime(joined[unknown])
        stayed = between.dt.total_seconds()
        length = length.fillna(stayed.where(stayed >= 0))
    return length, (typed.notna() & unknown).to_numpy()


def _says(rows: Stacked, field: str, yes: bool) -> np.ndarray:
    """Rows that answer yes (or, with ``yes`` False, something else) in a column; a blank says nothing."""
    told = rows.coded(field)
    said = [(folded(text) in YES) == yes for text in told.texts]
    return np.array([*said, False], dtype=bool)[told.numbers]


def _settle(rows: Stacked, good: np.ndarray) -> None:
    rows.settle(
        (
            *("name", "email", "join", "leave", "length", "waiting", "attended", "first", "last"),
            *("topic", "meeting", "start"),
        ),
        {"rejected": ~good},
    )
    for part in rows.parts:
        part.grid.sheet.mark("heading", part.grid.header_rows, slice(None))
    fates = rows.parts[0].grid.sheet.fates
    fates[fates == 0] = FATES.index("title")


_STATUS = ["absent", "present"]
_NO_REPORT = no_table(
    mark(
        "No sheet has the headings of a Zoom report: “Name (Original Name)”, “Join Time”, "
        "“Duration (Minutes)”."
    ),
    mark("Download the list of participants again, or choose another kind of file."),
)
FORM = Form("zoom_participants", "participation", "Zoom list of participants", recognise, read, sections=True)
