"""One file inside the transaction: whose it is, what it says, what that changes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from flows.intake import attendance, participation, spine, survey
from flows.intake.check import Checked
from flows.intake.package import File
from flows.intake.places import Places, known_people
from flows.intake.results import Batch, Waiting
from flows.intake.said import Context, Said
from flows.intake.source import changed_headings, propose
from flows.intake.write import write
from loaders.form import Need, Reading
from store import batches, lookup
from store.connect import Tx

SAY: dict[str, Callable[[Reading, Places, Context], Said]] = {
    "calendar": spine.calendar,
    "roster": spine.roster,
    "register": spine.register,
    "attendance": attendance.attendance,
    "participation": participation.participation,
    "survey": survey.survey,
}

VANISH_SHARE, VANISH_ROWS = 0.5, 30
"""An export that would withdraw more than half of what is in force of its period, and more than
this many rows, may be a part only: it is asked."""

MODES = {
    "replace": "Yes: rows it no longer holds are withdrawn",
    "add": "No: it adds to what is there",
}


@dataclass(frozen=True)
class Options:
    """What was said for the whole load: answers by need, source, school, year ("" and 0: open), who."""

    answers: dict[str, str] = field(default_factory=dict)
    source: str = ""
    school: str = ""
    year: int = 0
    who: str = ""


class Asked(Exception):
    """The file cannot be loaded before somebody answers; nothing of it is kept."""

    def __init__(self, waiting: Waiting) -> None:
        super().__init__(waiting.file)
        self.waiting = waiting


def step(
    tx: Tx, file: File, checked: Checked, places: Places, options: Options
) -> tuple[Batch, pd.DataFrame]:
    """Keep one file.

    Returns:
        the batch, and the parts of the facts it touched (tbl, school, year).

    Raises:
        Asked: it waits for an answer.
    """
    reading = checked.reading
    assert reading is not None
    given = options.answers
    source = propose(tx, checked, places, options.source or given.get("source", ""))
    again = batches.same(tx, source.id, file.hash, given) if source.id else None
    if again is not None:
        return _again(tx, again, checked, source.name), pd.DataFrame()
    school = options.school or given.get("school", "")
    context = Context(
        file=checked.file,
        format=checked.format,
        answers=given,
        source=source.id,
        settings=source.settings,
        school=places.schools.code(school) or school,
        year=options.year or int(given.get("year") or 0),
    )
    said = SAY[checked.kind](reading, places, context)
    said.problems += changed_headings(checked, source)
    if not said.needs:
        _match(tx, said)
        if source.id and checked.kind == "attendance":
            attendance.widen(said, *_earlier(tx, source.id), context)
    if said.needs:
        raise Asked(Waiting(checked.file, tuple(said.needs), (*checked.problems, *said.problems)))
    mode = given.get("mode", "replace")
    batch, folded = write(tx, file, checked, source, said, given, mode, options.who)
    if "mode" not in given and folded.withdrawn > VANISH_ROWS:
        before = folded.withdrawn + folded.changed + folded.unchanged
        if folded.withdrawn > VANISH_SHARE * before:
            question = f"{folded.withdrawn:,} rows loaded before are not in this file. Is it the full export?"
            raise Asked(Waiting(checked.file, (Need("mode", question, MODES, "replace"),), checked.problems))
    result = Batch(
        batch=batch,
        source=source.name,
        file=checked.file,
        format=checked.format,
        mode=mode,
        coverage=_spoken(said.coverage),
        new=folded.new,
        changed=folded.changed,
        unchanged=folded.unchanged,
        withdrawn=folded.withdrawn,
        rejected=reading.rejected,
        problems=(*checked.problems, *said.problems),
    )
    return result, folded.touched


def _again(tx: Tx, batch: int, checked: Checked, source: str) -> Batch:
    """The batch of a file that was loaded before with the same answers, and still holds."""
    listed = batches.listing(tx)
    row = listed[listed["id"] == batch].iloc[0]
    return Batch(
        batch=batch,
        source=source,
        file=checked.file,
        format=checked.format,
        mode=str(row["mode"]),
        coverage=_spoken(pd.DataFrame(row["counts"].get("coverage", []))),
        unchanged=int(row["counts"].get("in_force", 0)),
        rejected=int(row["counts"].get("rejected", 0)),
        again=True,
    )


def _match(tx: Tx, said: Said) -> None:
    """Count the rows whose person the roster knows."""
    for table in ("attendance_days", "participation"):
        if table in said.facts:
            said.matched += int(known_people(tx, said.facts[table]["person"]).sum())


def _earlier(tx: Tx, source: int) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Coverage of the live batches of a source, and its absences in force, schools by code."""
    coverage = lookup.coverage(tx, lookup.ATTENDANCE)
    coverage = coverage[coverage["source"] == source]
    days = lookup.attendance_days(tx, source=source)
    absences = days[days["units"] > 0]
    codes = lookup.codes(tx, "school")
    return (
        coverage.assign(school=coverage["school"].map(codes)),
        absences.assign(school=absences["school"].map(codes)),
    )


def _spoken(coverage: pd.DataFrame) -> list[dict[str, Any]]:
    """Coverage as it is printed: schools gathered, one line a table and period."""
    if coverage.empty:
        return []
    keys = ["tbl", "first_day", "last_day", "year"]
    return [
        dict(zip(["table", "first_day", "last_day", "year"], key, strict=True))
        | {"schools": sorted(school for school in part["school"] if school)}
        for key, part in coverage.groupby(keys)
    ]
