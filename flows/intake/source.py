"""Which source a file belongs to: chosen, remembered, or proposed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import chain, count, filterfalse
from typing import Any

from flows.intake import published
from flows.intake.check import Checked
from flows.intake.places import Places
from flows.intake.survey import assumed_day
from flows.intake.waves import REMEMBERED
from loaders.form import Problem, Reading
from store import batches, lookup, respondents, sources
from store.connect import Tx
from words import phrase, phrases

FIXED = {
    "attendance": "Daily attendance",
    "roster": "Roster",
    "calendar": "School calendar",
    "register": "Register",
    "outcomes": "Student outcomes",
}
"""One source a district for these kinds: files of several schools and years differ by coverage."""

CROSSWALK = "Student ids, old and new"
CONSENTS = "Consents"

PARTS = "Attendance by period"
"""Files of class periods, sections or half days are a source of their own: what they say of a day must not
take back what the office says of it."""

TOTALS = "Attendance totals"
"""Their source: sums of a year say nothing of its days."""

AGAIN = 0.3
"""Least share of the fewer respondents that two downloads of one form have in common; of the fewer places
in two editions of a table."""

MOSTLY = 0.7
"""Least share of its questions that a form keeps when some are added, or taken out."""


@dataclass(frozen=True)
class Source:
    """A source proposed for a file: ``id`` 0 for a new one; ``settings`` what it remembers."""

    name: str
    id: int = 0
    settings: dict[str, object] = field(default_factory=dict)


def propose(
    tx: Tx,
    checked: Checked,
    places: Places,
    named: str = "",
    year: int = 0,
    activity: str = "",
    wave: str = "",
) -> Source:
    """The source a file belongs to.

    Args:
        tx: where the known sources are kept.
        checked: the file, recognised.
        places: for the names of schools.
        named: the name staff chose; "" for the likely one.
        year: school year said for the load, which dates answers without a day; 0: none.
        activity: said for the load; "" if none was.
        wave: the wave of a workbook that holds several; "" for the only one.
    """
    name = named or _name(checked, places)
    name = f"{name}, {wave}" if wave else name
    if checked.kind == "survey" and not named:
        return _wave(tx, checked, name, year, wave)
    if checked.kind == "published" and not named:
        return _edition(tx, checked, name)
    known = sources.named(tx, name)
    if not known and not named and checked.reading and "series" in checked.reading.facts:
        return _meeting(tx, checked.reading.facts, places, name, activity)
    return _source(known) if known else Source(name)


def _meeting(tx: Tx, facts: Mapping[str, str], places: Places, alone: str, activity: str) -> Source:
    """The source of the meetings of one name, or of one activity: each export adds its own.

    Args:
        alone: name of a source of this meeting alone: where neither name nor activity is known, and for a
            second one on the day of another.
    """
    said = places.activities.label(places.activities.code(activity) or activity)
    what = facts.get("title", "") or facts.get("activity", "") or said
    if not what or "session" not in facts:
        return Source(alone)
    name = f"{facts['series']}, {what}"
    known = sources.named(tx, name)
    if not known:
        return Source(name)
    session = facts["session"]
    held = (counts.get("session", "") for counts in batches.counts_of(tx, known["id"]))
    same_day = {each for each in held if each[:10] == session[:10]}
    return Source(alone) if same_day - {session} else _source(known)


def _source(row: Mapping[str, Any]) -> Source:
    return Source(str(row["name"]), int(row["id"]), dict(row["settings"]))


def _wave(tx: Tx, checked: Checked, name: str, year: int, wave: str) -> Source:
    """The source whose respondents a survey file holds again: a later download of the same form.

    A form copied for the next wave has the same headings and counts its answers from 1 again: the
    same ids on other days are other people, and a source of their own; so are those of another wave of
    the same workbook.
    """
    assert checked.reading is not None
    rows = checked.reading.tables["answers"][["respondent_key", "responded_at"]]
    rows = rows.drop_duplicates("respondent_key").dropna(subset="respondent_key")
    days = rows["responded_at"].astype("str").fillna("").str.slice(0, 10)
    days = days.where(days != "", assumed_day(year))
    mine = set(zip(rows["respondent_key"].tolist(), days.tolist(), strict=True))
    for row in sources.among(tx, respondents.sources(tx, mine)):
        if _same_form(checked, row) and row["settings"].get(REMEMBERED, wave) == wave:
            theirs = respondents.of(tx, int(row["id"]))
            if theirs and len(mine & theirs) >= AGAIN * min(len(mine), len(theirs)):
                return _source(row)
    dated = f"{name}, from {checked.reading.facts.get('first_day', '') or checked.file}"
    return _free(tx, checked, name, dated)


def _free(tx: Tx, checked: Checked, name: str, dated: str) -> Source:
    """A new source of the first name that is free, or one of which all that was answered was taken back."""
    taken = respondents.names(tx, name)
    names = chain((name, dated), (f"{dated} ({number})" for number in count(2)))
    for each in filterfalse(taken.__contains__, names):
        known = sources.named(tx, each)
        if not known:
            return Source(each)
        if _same_form(checked, known):
            return _source(known)
    raise AssertionError("numbers do not end")


def _edition(tx: Tx, checked: Checked, name: str) -> Source:
    """The source of an earlier edition of a published table: alike headings, and places in common.

    The same table of another division is a source of its own.
    """
    assert checked.reading is not None
    mine = published.places(checked.reading)
    for row in sources.alike(tx, checked.format, checked.reading.facts.get("fingerprint", "")):
        theirs = lookup.published_places(tx, int(row["id"]))
        if len(mine & theirs) >= AGAIN * min(len(mine), len(theirs)):
            return _source(row)
    names = chain((name,), (f"{name} ({number})" for number in count(2)))
    return Source(next(each for each in names if sources.named(tx, each) is None))


def headings(reading: Reading) -> list[str]:
    """The headings of an export, as far as they are known: of a survey, its questions."""
    told = reading.facts.get("headings", "")
    if told or "questions" not in reading.tables:
        return told.split("\x1f") if told else []
    asked = reading.tables["questions"]
    rows = asked["question_text"].fillna("") + " " + asked["sub_item"].fillna("")
    return sorted(set(rows.str.strip()))


def _same_form(checked: Checked, source: Mapping[str, Any]) -> bool:
    """Whether a file is of the format of a source's last export and has its headings, or most of them."""
    assert checked.reading is not None
    return source["format"] == checked.format and is_alike(checked.reading, source)


def is_alike(reading: Reading, source: Mapping[str, Any]) -> bool:
    """Whether a file has the headings of a source's last export, or most of them."""
    if source["fingerprint"] == reading.facts.get("fingerprint", ""):
        return True
    before = {str(text) for text in _listed(source["settings"].get("headings"))} - {""}
    now = set(headings(reading))
    return bool(before & now) and len(before & now) >= MOSTLY * min(len(before), len(now))


def _name(checked: Checked, places: Places) -> str:
    assert checked.reading is not None
    if checked.format == "crosswalk":
        return CROSSWALK
    if checked.format == "consents":
        return CONSENTS
    if checked.kind == "attendance" and "sessions" in checked.reading.facts:
        return PARTS
    if checked.format == "attendance_totals":
        return TOTALS
    if checked.kind in FIXED:
        return FIXED[checked.kind]
    facts = checked.reading.facts
    if "source" in facts:
        return facts["source"]
    if checked.kind == "participation":
        what = facts.get("activity") or facts.get("title") or facts.get("partner") or "activity"
        where = places.schools.label(places.schools.code(facts.get("school", "")) or facts.get("school", ""))
        return ", ".join(part for part in (f"Sign-in sheets, {what}", where) if part)
    return facts.get("title") or checked.file


def changed_headings(checked: Checked, source: Source) -> list[Problem]:
    """A notice where the headings of a source's export are not those remembered."""
    assert checked.reading is not None
    before = {str(text) for text in _listed(source.settings.get("headings"))}
    now = set(headings(checked.reading))
    if not before or not now or before == now:
        return []
    gained = ", ".join(f'"{text}"' for text in sorted(now - before))
    lost = ", ".join(f'"{text}"' for text in sorted(before - now))
    told = phrases(
        phrase("new: {headings}", headings=gained) if gained else "",
        phrase("gone: {headings}", headings=lost) if lost else "",
        by="; ",
    )
    return [
        Problem(
            "notice",
            "headings_changed",
            phrase(
                'The headings differ from the last export of "{source}": {told}.',
                source=source.name,
                told=told,
            ),
            phrase("Nothing to do if the export was changed on purpose."),
        )
    ]


def _listed(value: object) -> list[object]:
    return list(value) if isinstance(value, list | tuple) else []
