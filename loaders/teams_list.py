"""The attendance list of Microsoft Teams of 2020: a row for each joining and leaving."""

import pandas as pd

from loaders import dates
from loaders.form import Answers, Document, Match, Problem, Reading
from loaders.glance import first
from loaders.grid import Grid, find_grid, look_for_grid
from loaders.meetings import NO_NAME, NOT_A_TIME, earliest, meeting_facts, summed
from loaders.moments import read_moments
from loaders.quoted import quoted
from loaders.roles import folded
from loaders.rows import heading_name, problems_at, set_aside
from loaders.stacked import wipe
from loaders.teams_headings import BEFORE, JOINED, LEFT, LIST
from loaders.visitors import attendance_and_people, bare_name, by_account
from loaders.words import headed
from words import mark, phrase

FIELDS = ("name", "action", "moment")
LOOKED_AT = 100
"""Rows by which the list is told."""


def recognise(document: Document) -> Match | None:
    """Three columns: who, joined or left, when."""
    for sheet in document.sheets:
        if not sheet.cells.empty and (found := _columns(look_for_grid(sheet, LIST.known))) is not None:
            grid, columns = found
            named = quoted(grid.headings[columns[field]] for field in FIELDS)
            return Match(
                0.97, phrase("the columns {named}; one row for each joining and leaving", named=named)
            )
    return None


def _columns(grid: Grid | None) -> tuple[Grid, dict[str, int]] | None:
    if grid is None:
        return None
    columns = headed(grid, LIST)
    if not set(FIELDS) <= set(columns):  # a language that is not known: told by what stands below
        if [bool(heading) for heading in grid.headings] != [True] * 3:
            return None
        columns = dict(zip(FIELDS, range(3), strict=True))
    actions = [bool(_does(str(text))) for text in first(grid.body[columns["action"]], LOOKED_AT)]
    times = [str(text) for text in first(grid.body[columns["moment"]], LOOKED_AT)]
    understood = sum(actions) > 0.5 * len(actions) and sum(map(dates.is_day, times)) > 0.5 * len(times)
    return (grid, columns) if understood else None


def _does(text: str) -> str:
    """join, leave, or "" for an action that is not understood."""
    said = folded(text)
    if LEFT.search(said):
        return "leave"
    return "join" if JOINED.search(said) or BEFORE.search(said) else ""


def read(document: Document, answers: Answers) -> Reading:
    """Pair joinings with leavings: a row a person, with the minutes between.

    Whoever has not left when the list was saved has an open end: those minutes are not known. They are
    left blank where no other stay of the person is known, and the reading says so.
    """
    found = None
    for sheet in document.sheets:
        if not sheet.cells.empty:
            wipe(sheet)
            found = found or _columns(find_grid(sheet, LIST.known))
    if found is None:
        return Reading({}, [_NO_REPORT], [], 0, 0, 0, 0)
    grid, columns = found
    problems = set_aside(document, [grid.sheet])
    typed = {field: grid.body[at] for field, at in columns.items()}
    moments = read_moments([typed["moment"]], answers)
    moment = moments.columns[0]
    doing = {text: _does(str(text)) for text in typed["action"].dropna().unique()}
    does = typed["action"].map(doing).fillna("")
    good = typed["name"].notna() & moment.notna() & (does != "")
    checks = (
        ("name", typed["name"].isna(), "no_name", *NO_NAME),
        ("moment", moment.isna() & typed["name"].notna(), "not_a_date", *NOT_A_TIME),
        ("action", (does == "") & moment.notna() & typed["name"].notna(), "not_an_action", *_NOT_AN_ACTION),
    )
    for field, rows, code, what, mend in checks:
        heading = heading_name(grid.headings, columns[field])
        problems += problems_at(typed[field][rows], "left_out", code, what, mend, grid.sheet.name, heading)
    start = earliest(moment)
    bare = typed["name"].fillna("").map(bare_name)
    events = pd.DataFrame(
        {
            "key": by_account(bare, pd.Series("", bare.index, dtype="str")).astype("str"),
            "name": typed["name"].fillna(""),
            "does": does,
            "moment": pd.to_datetime(moment),
            "line": bare.index,
            "action": typed["action"].fillna(""),
        }
    )[good]
    visits, open_ended = _stays(events)
    problems += [_open(grid.sheet.name, line, name) for line, name in open_ended]
    visits = visits.assign(
        email="",
        role="",
        school=answers.get("school", ""),
        day=start[:10],
        session=start[11:16],
        status="present",
        sheet=grid.sheet.name,
    )
    grid.sheet.mark("rejected", grid.rows[~good.to_numpy()], slice(None))
    grid.sheet.mark("unmapped", grid.rows[good.to_numpy()], slice(None))
    grid.sheet.mark("row", grid.rows[good.to_numpy()], list(columns.values()))
    accepted = int(good.sum())
    return Reading(
        attendance_and_people(document.name, summed(visits), columns["name"], expected="no"),
        problems,
        list(moments.needs),
        rows=len(good),
        columns=sum(bool(heading) for heading in grid.headings),
        accepted=accepted,
        rejected=len(good) - accepted,
        facts=meeting_facts("teams_attendance", "Teams meeting", "", start),  # not text
    )


def _stays(events: pd.DataFrame) -> tuple[pd.DataFrame, list[tuple[int, str]]]:
    """One row for each joining with the seconds until the next leaving of that person; missing where it
    does not come; and line and name of those."""
    rows = events.sort_values(["key", "moment"], kind="stable").reset_index(drop=True)
    following = rows.shift(-1)
    joins = rows["does"] == "join"
    ends = joins & (following["key"] == rows["key"]) & (following["does"] == "leave")
    rows["seconds"] = (following["moment"] - rows["moment"]).dt.total_seconds().where(ends)
    # A leaving nobody joined for still shows that the person was there.
    came_before = (rows["does"] == "leave") & ~(
        rows.shift(1)["does"].eq("join") & rows.shift(1)["key"].eq(rows["key"])
    )
    kept = rows[joins | came_before].sort_values("line")
    open_ended = kept[kept["seconds"].isna()]
    named = list(zip(open_ended["line"].tolist(), open_ended["name"].tolist(), strict=True))
    return kept.rename(columns={"action": "raw"})[["key", "name", "raw", "seconds", "line"]], named


def _open(sheet: str, line: int, name: str) -> Problem:
    return Problem(
        "notice",
        "open_end",
        phrase(
            "For this time of “{name}” the list says only when it began or when it ended; its "
            "minutes are not known.",
            name=name.strip(),
        ),
        phrase("Nothing to do. Save the list after the meeting has ended to have all times."),
        sheet,
        line,
    )


_NOT_AN_ACTION = (
    mark("“{value}” says neither that somebody joined nor that they left."),
    mark("Write Joined or Left."),
)
_NO_REPORT = Problem(
    "question",
    "no_table",
    mark(
        "The file has neither the sections of a Teams attendance report nor its list of who joined and left."
    ),
    mark("Download the attendance report again, or choose another kind of file."),
)
