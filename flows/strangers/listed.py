"""People of files who are on no roster: who they are in the file, why nobody matched, who they may be."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from flows.actions.shown import called
from flows.database import store
from flows.strangers.nearest import WHY, Proposal, Roster, described
from flows.strangers.sources import SURVEY, wanted
from flows.strangers.written import Written, written
from flows.viewer import NotAllowed, Viewer
from store import accounts, enrolled, matches, naming, sources, strangers
from store.bulk import text
from store.connect import Tx
from store.matches import Stranger
from tables.codes import UNMATCHED
from words import mark, tr

PAGE = 10
"""People told at once: each file that names one of them is read again."""

FOUND = 20
"""Students that a search tells."""

NOT_SHOWN = mark("People of files are shown to those who work with the students of a school.")


@dataclass(frozen=True)
class Shown:
    """Somebody of a file who is on no roster.

    Attributes:
        key: source, school (0: none told) and person.
        source: name of the source; survey: whether it is one.
        by_id: it is of attendance or outcomes: rows there are a student's by the id alone, and a list of
            replaced ids says whose.
        place: name of the school; "" where the file tells none.
        code: the id as typed; "" where the file gives none.
        told: what the file says of them.
        marks: marks of sessions or days, rows of outcomes; of a survey, people who answered with this id.
        first_day, last_day: of them, ISO; "" where none has a day.
        why: code of ``nearest.WHY``.
        proposals: students who it may be, the most like first.
        decision: key of what was said; "" while nothing was.
        student: who it was said to be; None: none of ours, or nothing was said.
        elsewhere: it was said to be a student, of whom this viewer sees nothing.
        at, who: when that was said (ISO time in UTC), and by whom.
    """

    key: Stranger
    source: str
    survey: bool
    place: str
    code: str
    told: Written
    marks: int
    first_day: str
    last_day: str
    why: str
    by_id: bool = False
    proposals: tuple[Proposal, ...] = ()
    decision: str = ""
    student: Proposal | None = None
    elsewhere: bool = False
    at: str = ""
    who: str = ""

    @property
    def because(self) -> str:
        """Why nobody was matched, in words."""
        return tr(WHY[self.why])


def page(
    db: str,
    viewer: Viewer,
    *,
    school: int = 0,
    source: int = 0,
    said: bool = False,
    first: int = 0,
    most: int = PAGE,
) -> tuple[Shown, ...]:
    """``most`` people after the first so many, by source, most marks first.

    Args:
        school: of one school alone; 0: of all of the viewer's.
        source: of one alone; 0: of all.
        said: those of whom something was said, in the place of those nothing was said of.

    Raises:
        NotAllowed: this role sees no people, or the school is not this viewer's.
    """
    _may(viewer, school)
    with store(db).reading() as tx:
        rows = strangers.page(tx, wanted(viewer, school, source, said), first, most)
        return tuple(_shown(tx, viewer, rows.to_dict("records")))


def search(db: str, viewer: Viewer, key: Stranger, words: str) -> tuple[Proposal, ...]:
    """Students by name or id: of the school of somebody's rows, or of all of the viewer's where they tell
    none; of any of the viewer's schools by the whole id.

    Raises:
        NotAllowed: this role sees no people, or the school is not this viewer's.
    """
    _may(viewer, key[1])
    with store(db).reading() as tx:
        found = Roster(tx, _near(viewer, key[1]), viewer.schools).search(words, FOUND)
        code = words.strip()
        person = enrolled.with_code(tx, code, viewer.schools) if code else 0
        if person and code not in {one.code for one in found}:
            found = (*_described(tx, [person], viewer).values(), *found)
        return found


def _may(viewer: Viewer, school: int) -> None:
    if not viewer.sees_people or not viewer.live(school or viewer.own):
        raise NotAllowed(tr(NOT_SHOWN))


def _near(viewer: Viewer, school: int) -> tuple[int, ...]:
    """Schools whose students somebody is compared with; () for every one."""
    return (school,) if school else viewer.schools


def _shown(tx: Tx, viewer: Viewer, rows: list[dict]) -> list[Shown]:
    keys = [(int(row["source"]), int(row["school"]), int(row["person"])) for row in rows]
    codes = {key: str(row["code"]) for key, row in zip(keys, rows, strict=True)}
    told = written(tx, codes)
    named = {int(row["id"]): row for row in sources.among(tx, {key[0] for key in keys})}
    places = naming.called(tx, "school", {key[1] for key in keys} - {0})
    gone = strangers.on_a_roster_before(tx, {key[2] for key in keys})
    said_to_be = {int(row["student"]) for row in rows} - {matches.NOBODY}
    students = _described(tx, sorted(said_to_be), viewer)
    known = {one.key: one for one in accounts.listing(tx)}
    by_id = strangers.by_id(tx, keys)
    rosters: dict[int, Roster] = {}
    shown = []
    for key, row in zip(keys, rows, strict=True):
        if key[1] not in rosters:
            rosters[key[1]] = Roster(tx, _near(viewer, key[1]), viewer.schools)
        said = told.get(key, Written())
        why, proposals = rosters[key[1]].proposals(codes[key], said, str(row["first_day"]))
        decided = text(row["key"])
        shown.append(
            Shown(
                key=key,
                source=str(named[key[0]]["name"]),
                survey=named[key[0]]["kind"] == SURVEY,
                place=places.get(str(key[1]), ""),
                code="" if codes[key].startswith(UNMATCHED) else codes[key],
                told=said,
                marks=int(row["marks"]),
                first_day=str(row["first_day"]),
                last_day=str(row["last_day"]),
                why="gone" if key[2] in gone and why == "no_id" else why,
                by_id=key in by_id,
                proposals=() if decided else proposals,
                decision=decided,
                student=students.get(int(row["student"])),
                elsewhere=int(row["student"]) in said_to_be - students.keys(),
                at=str(row["made_at"]),
                who=called(str(row["made_by"]), known) if decided else "",
            )
        )
    return shown


def _described(tx: Tx, people: Sequence[int], viewer: Viewer) -> dict[int, Proposal]:
    """Those of these students who the viewer may see, by entity id, as proposals without a score."""
    mine = enrolled.among(tx, people, viewer.schools)
    called_by = {person: one for person, one in naming.people(tx, people).items() if person in mine}
    rows = [(person, one.code, one.name) for person, one in called_by.items()]
    frame = pd.DataFrame(rows, columns=["person", "code", "name"])
    return dict(zip(called_by, described(tx, frame, [0] * len(frame), viewer.schools), strict=True))
