"""Where a number comes from: the files behind it, as whoever looks may be told."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import pandas as pd

from flows import own_schools
from flows.database import store
from flows.figures import BadSplit
from flows.provenance.counted_from import OVER_SCHOOLS
from flows.provenance.number import Number, behind, of_school, speaking, students
from flows.schools import SCHOOL
from flows.sheet import Sheet, sheet_for
from flows.viewer import Viewer
from metrics.catalogue import entry
from metrics.entry import Entry
from store import accounts, batches
from store.bulk import text
from store.connect import Tx
from tables.codes import WHOLE
from words import mark, tr

MOST = 20_000
"""Students of a place up to whom its files are looked through while somebody waits."""

TOGETHER = "group"
"""The split of a finding that shows the groups of several dimensions together."""

FROM_AN_EDITION = mark("This number was looked up in an edition, which is made of all files together.")
NO_FILE = mark("No file says anything about it.")
TOO_MANY = mark("Choose a school: files are listed for up to {most:,} students at once.")

NOUNS = mark(
    {
        "enrolments": ("stay on the roster", "stays on the roster"),
        "calendar": ("day of the calendar", "days of the calendar"),
        "attendance_months": ("mark of a day", "marks of days"),
        "attendance_totals": ("total of a student", "totals of students"),
        "participation": ("mark of a session", "marks of sessions"),
        "sessions": ("session", "sessions"),
        "activities": ("activity", "activities"),
        "partners": ("partner", "partners"),
        "session_counts": ("count of a session", "counts of sessions"),
        "volunteer_hours": ("entry of a volunteer", "entries of volunteers"),
        "contributions": ("gift", "gifts"),
        "volunteer_rates": ("rate of an hour", "rates of an hour"),
        "goals": ("goal", "goals"),
        "contacts": ("contact", "contacts"),
        "reviews": ("review", "reviews"),
        "challenges": ("challenge", "challenges"),
        "trainings": ("training", "trainings"),
        "expenses": ("expense", "expenses"),
        "milestones": ("milestone", "milestones"),
        "ratings": ("rating", "ratings"),
        "factor_answers": ("answer to a factor", "answers to factors"),
        "factor_items": ("item of a factor", "items of factors"),
        "perceptions": ("answer of a side", "answers of both sides"),
        "decision_seats": ("list of seats", "lists of seats"),
        "involvements": ("type of involvement", "types of involvement"),
        "leading": ("part in a session", "parts in sessions"),
        "interpretations": ("session interpreted or not", "sessions interpreted or not"),
        "identities": ("partner's word on itself", "partners' words on themselves"),
        "course_marks": ("mark of a course", "marks of courses"),
        "grade_points": ("grade point average", "grade point averages"),
        "growth": ("word on growth", "words on growth"),
        "teacher_ratings": ("rating of a teacher", "ratings of teachers"),
        "progression": ("word on what came after", "words on what came after"),
        "suspensions": ("suspension", "suspensions"),
        "credentials": ("credential", "credentials"),
        "case_goals": ("goal of a student", "goals of students"),
        "complete_lists": ("complete list", "complete lists"),
        "households": ("student of a household", "students of households"),
        "family_contacts": ("contact with a family", "contacts with families"),
        "resource_uses": ("count of an online resource", "counts of online resources"),
        "project_outputs": ("output of a project", "outputs of projects"),
        "mentions": ("count of mentions", "counts of mentions"),
        "suggestions": ("suggestion", "suggestions"),
        "answers": ("answer", "answers"),
        "questions": ("question", "questions"),
        "rows": ("row", "rows"),
    }
)
"""What rows of each table are called, one and many."""


@dataclass(frozen=True)
class Used:
    """One loaded file behind a number.

    Attributes:
        batch: its number; file, source: what they are called.
        loaded_at: ISO time in UTC; loaded_by: who loaded it, by the e-mail address of an account.
        rows: how many of its rows are counted, by table; none of who was always there, where a file lists
            absences only.
    """

    batch: int
    file: str
    source: str
    loaded_at: str
    loaded_by: str
    rows: Mapping[str, int]

    @property
    def used(self) -> str:
        """What of it is counted, in words."""
        told = [f"{many:,} {tr(NOUNS[name][many != 1])}" for name, many in self.rows.items() if many]
        return ", ".join(told) or tr("the days it speaks of")


@dataclass(frozen=True, eq=False)
class Origin:
    """The files behind one number.

    Attributes:
        place: what the school or district is called; year: school year.
        files: in load order; none for roles that see editions.
        edition: number and day of the edition it was looked up in; 0 and "" where it was counted live.
        reason: why there are no files; "" where there are.
    """

    place: str
    year: int
    files: tuple[Used, ...]
    edition: tuple[int, str] = (0, "")
    reason: str = ""


def origin(
    db: str,
    viewer: Viewer,
    key: str,
    *,
    by: str = "",
    group: str | None = None,
    school: int = 0,
    year: int = 0,
    of: Sheet | None = None,
    most: int = MOST,
) -> Origin:
    """The files behind a number.

    Args:
        key: key or id of the catalogue.
        by, group: its split ("" for none) and row, as a figure has them; None for all rows.
        school, year, of: as for ``flows.figures.figure``.
        most: students of a place from whom on the files are not looked through.

    Raises:
        KeyError: no such indicator.
        BadSplit: not declared for this split.
        NotAllowed: the viewer may not see this school.
    """
    indicator = entry(key)
    shown = sheet_for(db, viewer, *where(indicator, by, school, of))
    number = asked(indicator, by, group, shown, year)
    if not shown.live:
        edition = shown.reach.editions.get((number.year, indicator.key))
        told = (edition.edition, edition.day) if edition else (0, "")
        return Origin(shown.name, number.year, (), told, tr(FROM_AN_EDITION))
    with store(db).reading() as tx:
        number = of_school(tx, number)
        if not number.tables:
            files = _all_files(tx, viewer, number)
        elif "enrolments" in number.tables and students(tx, number) > most:
            return Origin(shown.name, number.year, (), reason=tr(TOO_MANY, most=MOST))
        else:
            files = _files(tx, _rows(behind(tx, number)), speaking(tx, number))
    return Origin(shown.name, number.year, files, reason="" if files else tr(NO_FILE))


def asked(indicator: Entry, by: str, group: str | None, shown: Sheet, year: int) -> Number:
    """The number that is meant: of the latest year where none is told, by year one of them.

    Raises:
        BadSplit: not declared for this split.
    """
    declared = (*indicator.dimensions, *indicator.composed, "year", TOGETHER, SCHOOL)
    if by and by not in declared:
        known = ", ".join(declared)
        raise BadSplit(f'"{indicator.key}" is not split by "{by}". It can be split by: {known}.')  # not text
    if group and not by:
        raise BadSplit("Say by what it is split, too: --by DIMENSION --group GROUP.")  # not text
    chosen = year or max(shown.reach.years, default=0)
    if by == "year":
        of_year = int(group) if group and group.isdigit() else chosen
        return Number(indicator, "", WHOLE, shown.place, of_year)
    row = WHOLE if group is None or by in ("", TOGETHER) else group
    return Number(indicator, "" if by == TOGETHER else by, row, shown.place, chosen)


def where(indicator: Entry, by: str, school: int, of: Sheet | None) -> tuple[int, Sheet | None]:
    """The school that is asked for, with its sheet; none for what holds all schools side by side."""
    over_schools = by == SCHOOL or indicator.key in OVER_SCHOOLS
    return (0, None) if over_schools else (school, of)


def _rows(found: Mapping[str, pd.DataFrame]) -> dict[int, dict[str, int]]:
    """Rows that are counted, by batch and table."""
    rows: dict[int, dict[str, int]] = {}
    for name, facts in found.items():
        for batch, many in Counter(facts["batch"].tolist()).items():
            rows.setdefault(int(batch), {})[name] = many
    return rows


def _files(tx: Tx, rows: Mapping[int, Mapping[str, int]], speaking: set[int]) -> tuple[Used, ...]:
    listed = batches.listing(tx, sorted({*rows, *speaking}))
    known = {one.key: one.email for one in accounts.listing(tx)}
    return tuple(
        Used(
            batch=int(row["id"]),
            file=str(row["file"]),
            source=text(row["source_name"]),
            loaded_at=str(row["loaded_at"]),
            loaded_by=known.get(str(row["loaded_by"]), str(row["loaded_by"])),
            rows=rows.get(int(row["id"]), {}),
        )
        for row in listed.iloc[::-1].to_dict("records")
    )


def _all_files(tx: Tx, viewer: Viewer, number: Number) -> tuple[Used, ...]:
    """The files in use of the viewer's schools, of one source where that is asked."""
    listed = batches.listing(tx)
    listed = listed[listed["live"].astype(bool)]
    if number.group.isdigit():
        listed = listed[listed["source"] == int(number.group)]
    mine = [int(one) for one in listed["id"] if own_schools.mine(tx, viewer, int(one))]
    counts = dict(zip(listed["id"], listed["counts"], strict=True))
    return _files(tx, {one: {"rows": int(counts[one].get("rows", 0))} for one in mine}, set())
