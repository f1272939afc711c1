"""Saying who somebody of a file is, and taking it back: it counts at once, and for the next file of that
source.

Before a load the office answers for one file (``flows.intake.people``); afterwards it says it here, of every
file of the source in that school, and no file is read again for it.
"""

import secrets
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from flows import derive, release
from flows.accounts import By
from flows.database import store
from flows.derive.work import NONE
from flows.strangers.sources import SURVEY, wanted
from flows.viewer import NotAllowed, Viewer
from store import (
    accounts,
    batches,
    community,
    consents,
    derived,
    enrolled,
    lookup,
    matches,
    sources,
    strangers,
)
from store.connect import Tx
from store.matches import NOBODY, Match, Stranger
from tables import school_year
from tables.codes import UNMATCHED
from words import mark, tr

OFFICE_ONLY = mark("Who somebody of a file is, is said by the school office.")
GONE = mark("There is no such person in the files of your schools any more.")
BY_ID = mark(
    "Attendance and outcomes are told by the student's id alone: load a list of replaced ids, with this id "
    "and the student's."
)
NO_STUDENT = mark("There is no student of this id in your schools.")


class BadMatch(Exception):
    """Nobody can be said to be this; the message says why."""


def say(db: str, by: By, said: Mapping[Stranger, str]) -> None:
    """Say which student each of these people of files is.

    Args:
        said: local id; "": none of ours. They are asked about no more, and still count as not matched.

    Raises:
        NotAllowed: this role loads nothing, or somebody is of other schools, or of none in particular and the
            viewer's are not all.
        BadMatch: there is no such student, or somebody is in no file any more, or in files that are told by
            id alone.
    """
    people = list(said)
    _may(by.viewer, people)
    with store(db).writing() as tx:
        who = {code: _student(tx, by.viewer, code) for code in set(said.values())}
        if any(strangers.of_key(tx, one) is None for one in people):
            raise BadMatch(tr(GONE))
        if strangers.by_id(tx, [one for one, code in said.items() if code]):
            raise BadMatch(tr(BY_ID))
        before = matches.told(tx, {one[0] for one in people})
        at = accounts.now()
        made = [Match(secrets.token_hex(8), *one, who[code], at, by.key) for one, code in said.items()]
        matches.add(tx, made)
        _count_again(tx, people, before)
    release.follow(db)


def _student(tx: Tx, viewer: Viewer, code: str) -> int:
    """Entity id of a student; NOBODY for none of ours."""
    who = enrolled.with_code(tx, code, viewer.schools) if code else NOBODY
    if code and not who:
        raise BadMatch(tr(NO_STUDENT))
    return who


def say_of_source(db: str, by: By, source: int, school: int = 0) -> int:
    """Say of everybody of a source nothing was said of that they are no student of ours; returns how many.

    Raises:
        NotAllowed: as ``say``.
    """
    _may(by.viewer, [])
    with store(db).reading() as tx:
        people = strangers.every(tx, wanted(by.viewer, school, source, said=False))
    if people:
        say(db, by, dict.fromkeys(people, ""))
    return len(people)


def take_back(db: str, by: By, key: str) -> None:
    """Let what was said of somebody hold no more.

    Raises:
        NotAllowed: this role loads nothing, or it was said of another school's.
        BadMatch: it was taken back before.
    """
    with store(db).writing() as tx:
        found = matches.of_key(tx, key)
        _may(by.viewer, [] if found is None else [found.of])
        if found is None:
            raise BadMatch(tr(GONE))
        before = matches.told(tx, [found.source])
        matches.take_back(tx, key, accounts.now(), by.key)
        _count_again(tx, [found.of], before)
    release.follow(db)


def _may(viewer: Viewer, people: Collection[Stranger]) -> None:
    if not viewer.loads:
        raise NotAllowed(tr(OFFICE_ONLY))
    if not viewer.covers({school for _, school, _ in people}):
        raise NotAllowed(tr(GONE))


def _count_again(tx: Tx, people: Sequence[Stranger], before: matches.Told) -> None:
    """Count what depends on who these people are: the students they were and are, and how many rows match."""
    numbers = {one[0] for one in people}
    after = matches.told(tx, numbers)
    moved = [one for one in people if before.get(one) != after.get(one)]
    _note_matched(tx, [one for one in moved if one not in before], 1)
    _note_matched(tx, [one for one in moved if one not in after], -1)
    students = {told[one] for told in (before, after) for one in moved if one in told}
    years = {year for one in moved for year in _years(tx, one)}
    stays = [stay for stay in consents.stays_of(tx, students) if stay[1] in years]
    kinds = {int(row["id"]): str(row["kind"]) for row in sources.among(tx, numbers)}
    surveys = frozenset(number for number, kind in kinds.items() if kind == SURVEY)
    families = bool(community.of_families(tx, {one[0] for one in moved}))
    works = [
        derive.Work(
            year,
            students=frozenset(school for school, of in stays if of == year),
            answers=surveys or NONE,
            files=frozenset(numbers),
            families=families,
        )
        for year in sorted(years)
    ]
    if works:
        derive.derive(tx, works)
    else:
        derived.bump(tx)


def _years(tx: Tx, one: Stranger) -> range:
    """School years of somebody's rows."""
    found = strangers.of_key(tx, one)
    if found is None or not found[1]:
        return range(0)
    first, last = (school_year(date.fromisoformat(day)) for day in found[1:])
    return range(first, last + 1)


def _note_matched(tx: Tx, people: Collection[Stranger], sign: int) -> None:
    """Note with the batches that rows of these people match the roster now, or no more; a name that matches
    is one more row that names somebody."""
    if not people:
        return
    codes = lookup.codes_of(tx, {person for _, _, person in people})
    rows = matches.rows_of(tx, set(people), live=False)
    counts = batches.counts(tx, rows)
    for batch, many in rows.items():
        named = sum(n for person, n in many.items() if codes[person].startswith(UNMATCHED))
        held = counts[batch]
        told = {
            "matched": int(held.get("matched", 0)) + sign * sum(many.values()),
            "with_id": int(held.get("with_id", 0)) + sign * named,
        }
        batches.set_counts(tx, batch, held | told)
