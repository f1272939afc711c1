"""One file inside the transaction: whose it is, what it says, what that changes."""

from collections.abc import Callable, Hashable, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import pandas as pd

from flows.intake import (
    attendance,
    comments,
    on_roster,
    outcomes,
    participation,
    people,
    period,
    pseudonyms,
    published,
    spine,
    survey,
    undated,
    volunteering,
)
from flows.intake.attendance_totals import beside_days
from flows.intake.check import Checked
from flows.intake.outcome import recalled
from flows.intake.package import File
from flows.intake.places import Places
from flows.intake.results import Batch, Waiting
from flows.intake.said import Context, Said
from flows.intake.source import changed_headings, propose
from flows.intake.surveys import SURVEY
from flows.intake.translated import remembered
from flows.intake.versions import lined_up
from flows.intake.waves import REMEMBERED
from flows.intake.wordings import notices
from flows.intake.write import write
from flows.viewer import ADMIN, Viewer
from loaders.corrections import Edit
from loaders.form import Need, Reading
from loaders.survey_waves import WAVE
from store import batches, entities, lookup
from store.connect import Tx
from store.languages import LEAD
from tables import HOME_DISTRICT
from words import mark, phrase

SAY: dict[str, Callable[[Reading, Places, Context], Said]] = {
    "calendar": spine.calendar,
    "roster": spine.roster,
    "register": spine.register,
    "attendance": attendance.attendance,
    "participation": participation.participation,
    "volunteering": volunteering.volunteering,
    "outcomes": outcomes.outcomes,
    "survey": survey.survey,
    "published": published.published,
}

VANISH_SHARE, VANISH_ROWS = 0.5, 30
"""An export that would withdraw more than half of what is in force of its period, and more than
this many rows, is likely a part only: it is asked."""

MODES = mark({"replace": "Yes: rows it no longer holds are withdrawn", "add": "No: it adds to what is there"})


@dataclass(frozen=True)
class Options:
    """What was said for the whole load: answers by need, source, school, year ("" and 0: open), who; and
    of lines that were corrected, the cells (``flows.intake.corrected``); and who loads it."""

    answers: dict[str, str] = field(default_factory=dict)
    source: str = ""
    school: str = ""
    year: int = 0
    who: str = ""
    edits: tuple[Edit, ...] = ()
    viewer: Viewer = ADMIN


class Asked(Exception):
    """The file cannot be loaded before somebody answers; nothing of it is kept."""

    def __init__(self, waiting: Waiting) -> None:
        super().__init__(waiting.file)
        self.waiting = waiting


def step(
    tx: Tx, file: File, checked: Checked, places: Places, options: Options, *, keep: bool = True
) -> tuple[Batch, pd.DataFrame]:
    """Keep one file.

    Args:
        keep: keep the bytes of the file, too; False in a preview, for large ones are no part of
            the transaction.

    Returns:
        the batch, and the parts of the facts it touched (tbl, school, year).

    Raises:
        Asked: it waits for an answer.
    """
    reading = checked.reading
    assert reading is not None
    given = options.answers
    year = options.year or int(given.get("year") or 0)
    source = propose(
        tx,
        checked,
        places,
        options.source or given.get("source", ""),
        year,
        given.get("activity", ""),
        given.get(WAVE, ""),
    )
    again = batches.same(tx, source.id, file.hash, given) if source.id else None
    if again is not None and not _resolved(tx, again, places):
        return _again(tx, again, checked, source.name), pd.DataFrame()
    school = options.school or given.get("school", "")
    context = Context(
        file=checked.file,
        format=checked.format,
        answers=given,
        source=source.id,
        settings=source.settings,
        school=places.schools.code(school) or school,
        year=year,
    )
    wave = None
    if checked.kind == "survey":
        wave = lined_up(tx, reading, source, given, year)
        reading = wave.reading
        checked = replace(checked, reading=reading)
    said = SAY[checked.kind](reading, places, context)
    said.problems += changed_headings(checked, source)
    if wave is not None:
        said.problems += wave.problems + notices(wave.items)
        said.remember |= {SURVEY: wave.survey, **remembered(reading)}
        said.remember |= {REMEMBERED: given[WAVE]} if given.get(WAVE) else {}
        said.counts |= {LEAD: wave.lead} if wave.lead else {}
    if not said.needs:
        named = pseudonyms.keyed(tx, said, reading)
        people.match(tx, said, named, given, options.viewer.schools, source.id)
        on_roster.match(tx, said, source.id)
        if "attendance_totals" in said.facts:
            said.problems += beside_days(tx, said.facts["attendance_totals"])
        if source.id and "attendance_days" in said.facts:
            period.widen(said, *_earlier(tx, source.id, said.coverage), context)
        if source.id and checked.kind == "survey":
            told = lookup.coverage(tx, lookup.SURVEYS, batches=lookup.live_batches(tx, source.id))
            said.coverage = _whole_form(said.coverage, told)
        if checked.kind == "survey":
            comments.without_names(tx, said)
    undated.propose(tx, checked, said)
    if said.needs:
        raise Asked(Waiting(checked.file, tuple(said.needs), (*checked.problems, *said.problems)))
    if options.edits:
        said.counts["corrections"] = [asdict(edit) for edit in options.edits]
    mode = given.get("mode", "replace")
    batch, folded = write(tx, file, checked, source, said, given, mode, options.who, keep)
    if "mode" not in given and folded.withdrawn > VANISH_ROWS:
        before = folded.withdrawn + folded.changed + folded.unchanged
        if folded.withdrawn > VANISH_SHARE * before:
            question = phrase(
                "{rows:,} records loaded before are not in this file. Is it the full export?",
                rows=folded.withdrawn,
            )
            modes = {code: phrase(words) for code, words in MODES.items()}
            raise Asked(Waiting(checked.file, (Need("mode", question, modes, "add"),), checked.problems))
    result = Batch(
        batch=batch,
        source=source.name,
        file=checked.file,
        format=checked.format,
        mode=mode,
        coverage=spoken(said.coverage),
        new=folded.new,
        changed=folded.changed,
        unchanged=folded.unchanged,
        withdrawn=folded.withdrawn,
        rejected=reading.rejected,
        problems=(*checked.problems, *said.problems),
        people=tuple(said.people),
        items=tuple(wave.items) if wave is not None else (),
    )
    return result, folded.touched


def _again(tx: Tx, batch: int, checked: Checked, source: str) -> Batch:
    """The batch of a file that was loaded before with the same answers, and still holds."""
    return held(batches.listing(tx, [batch]).to_dict("records")[0], checked.file, source)


def held(row: Mapping[Hashable, Any], file: str, source: str) -> Batch:
    """A batch that holds what a file says already, from its row of ``batches.listing``."""
    outcome = recalled(row["counts"])
    return Batch(
        batch=int(row["id"]),
        source=source,
        file=file,
        format=str(row["format"]),
        mode=str(row["mode"]),
        coverage=spoken(pd.DataFrame(row["counts"].get("coverage", []))),
        unchanged=outcome["new"] + outcome["changed"] + outcome["unchanged"],
        rejected=int(row["counts"].get("rejected", 0)),
        again=True,
    )


def _resolved(tx: Tx, batch: int, places: Places) -> bool:
    """Whether schools that a batch named and nobody knew are known now: it says more than before."""
    counts = batches.listing(tx, [batch])["counts"].iloc[0]
    return any(places.schools.code(text) for text in counts.get("unknown_schools", []))


def _earlier(tx: Tx, source: int, mine: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """Coverage of the live batches of a source that share days of a school with a file, and the absences
    in force within them; schools by code."""
    here = entities.find(tx, "school", HOME_DISTRICT, mine["school"]).unique()
    near = lookup.coverage(tx, lookup.ATTENDANCE, source=source, schools=here)
    near["school"] = near["school"].map(lookup.codes_of(tx, here))
    batches_near = period.touching(near, mine)
    if not batches_near:
        return near.iloc[:0], pd.DataFrame({"school": [], "day": []})
    coverage = lookup.coverage(tx, lookup.ATTENDANCE, batches=batches_near)
    codes = lookup.codes_of(tx, coverage["school"])
    coverage = coverage.rename(columns={"school": "id"}).assign(school=coverage["school"].map(codes))
    days = lookup.attendance_days(
        tx,
        first=str(coverage["first_day"].min()),
        last=str(coverage["last_day"].max()),
        source=source,
        schools=[int(school) for school in coverage["id"].unique()],
    )
    days = days[days["units"] > 0]
    absences = pd.DataFrame({"school": days["school"].map(codes), "day": days["day"].astype("str")})
    return coverage, absences


def _whole_form(mine: pd.DataFrame, told: pd.DataFrame) -> pd.DataFrame:
    """A later download of a form speaks for all its answers: those deleted since are withdrawn."""
    told = told[told["first_day"] != ""]
    if told.empty or (mine["first_day"] == "").any():
        return mine
    return mine.assign(
        first_day=mine["first_day"].clip(upper=told["first_day"].min()),
        last_day=mine["last_day"].clip(lower=told["last_day"].max()),
    )


def spoken(coverage: pd.DataFrame) -> list[dict[str, Any]]:
    """Coverage as it is printed: schools gathered, one line a table and period."""
    if coverage.empty:
        return []
    keys = ["tbl", "first_day", "last_day", "year"]
    return [
        dict(zip(["table", "first_day", "last_day", "year"], key, strict=True))
        | {"schools": sorted(school for school in part["school"] if school)}
        for key, part in coverage.groupby(keys)
    ]
